/** The demonstration's directory of help: what staff find in it, and what only its keepers do. */
import { api, parse } from '@holdfast/wire';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { visitorOf } from '../testing/visitor.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startForTest({ county: false, help: true });
}, 60_000);
afterAll(async () => await server.stop());

const found = async (name: string, words: string) => {
  const visitor = visitorOf(server);
  await visitor.signIn(name);
  const told = parse(api.findHelp.answer, (await visitor.ask('GET', `/api/help/offers?words=${words}`)).body);
  if (!told.ok) throw new Error(JSON.stringify(told.issue));
  return told.value.offers.map(({ name: called }) => called);
};

it('is brought in once, and found by any word', async () => {
  expect(await found('T. Vance', 'lawyer')).toEqual(['A lawyer for the hearing']);
  expect(await found('Imani Okafor', 'choking')).toEqual(['Examination after an assault']);
  expect(await found('Noor Haddad', '')).toHaveLength(5);
});

it('holds one place that an officer does not find, and an advocate of that agency does', async () => {
  expect(await found('T. Vance', 'larch')).toEqual([]);
  expect(await found('T. Vance', 'room+night')).toEqual(['A room for the night']);
  const reader = async (name: string) => {
    const visitor = visitorOf(server);
    await visitor.signIn(name);
    return JSON.stringify((await visitor.ask('GET', '/api/help/offers/00000000-0000-4000-8000-0000000d0005')).body);
  };
  expect(await reader('T. Vance')).not.toMatch(/larch/i);
  expect(await reader('Imani Okafor')).toMatch(/Larch/);
});
