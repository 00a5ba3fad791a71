/** A one-time code opens once; another account's or a later code is not touched by it. */
import { instantOf } from '@holdfast/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { personOf, visitorOf } from '../testing/visitor.ts';
import { usedCodes } from './used-codes.ts';

const at = (seconds: number) => instantOf(seconds * 1000);

it('is taken once by its owner for as long as it could be accepted, and then forgotten', () => {
  const used = usedCodes();
  expect(used.take('a', '123456', at(0))).toBe(true);
  expect(used.take('a', '123456', at(89))).toBe(false);
  expect(used.take('b', '123456', at(1))).toBe(true);
  expect(used.take('a', '654321', at(1))).toBe(true);
  expect(used.take('a', '123456', at(200))).toBe(true);
});

let server: TestServer;
beforeAll(async () => {
  server = await startForTest({ county: false, codesOpenOnce: true });
}, 60_000);
afterAll(async () => await server.stop());

it('opens one session and no second one, and says no more than that it was not accepted', async () => {
  const person = personOf(server, 'Imani Okafor');
  const code = await server.codeOf(person);
  const enter = async () => {
    const visitor = visitorOf(server);
    await visitor.ask('POST', '/api/auth/sign-in/email', { email: person.email, password: person.passphrase });
    const told = await visitor.ask('POST', '/api/auth/two-factor/verify-totp', { code });
    const inside = await visitor.ask('GET', '/api/me');
    return { status: told.status, code: told.code, inside: inside.status };
  };
  expect(await enter()).toMatchObject({ status: 200, inside: 200 });
  expect(await enter()).toEqual({ status: 401, code: 'not-accepted', inside: 401 });
});
