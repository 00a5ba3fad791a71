/** A member's own choices: kept for them, seen by nobody else, and changed one at a time. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { visitorOf } from '../testing/visitor.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startForTest({ county: false });
}, 60_000);
afterAll(async () => await server.stop());

test('what one chose stands for them on any device, and for nobody else', async () => {
  const seat = async (name: string) => {
    const visitor = visitorOf(server);
    await visitor.signIn(name);
    return visitor;
  };
  const imani = await seat('Imani Okafor');
  expect((await imani.ask('GET', '/api/choices')).body).toEqual({});
  expect((await imani.ask('POST', '/api/choices', { language: 'es' })).body).toEqual({ language: 'es' });
  const ended = (await imani.ask('POST', '/api/choices', { tourEnded: true })).body;
  expect(ended).toMatchObject({ language: 'es', tourEndedAt: expect.any(String) });
  const elsewhere = await seat('Imani Okafor');
  expect((await elsewhere.ask('GET', '/api/choices')).body).toEqual(ended);
  const petra = await seat('Petra Lindqvist');
  expect((await petra.ask('GET', '/api/choices')).body).toEqual({});
  expect((await petra.ask('POST', '/api/choices', { language: 'cy' })).code).toBe('bad-input');
});
