/** The life of an order over the real server: clocks with the court's part and the police's apart, acts of service, the next try, changes, and two who change at once. */
import { instantOf, plusHours } from '@holdfast/domain';
import type { OrderLifeAnswer } from '@holdfast/wire';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectBeyondPolicies } from '../../testing/beyond-policies.ts';
import { startForTest, type TestServer } from '../../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../../testing/visitor.ts';

let server: TestServer;
let beyond: Client;
let supervisor: Visitor;
let officer: Visitor;

beforeAll(async () => {
  server = await startForTest();
  beyond = await connectBeyondPolicies(server.dataFolder);
  [supervisor, officer] = [visitorOf(server), visitorOf(server)];
  await supervisor.signIn('M. Ibarra');
  await officer.signIn('T. Vance');
}, 60_000);
afterAll(async () => {
  expect(server.logged.filter((line) => line.includes('"event":"fault"'))).toEqual([]);
  await beyond.end();
  await server.stop();
});

const now = () => instantOf(Date.now());
const unserved = async () =>
  (await officer.ask('GET', '/api/registry/unserved')).body as { lives: OrderLifeAnswer[]; count: number };
const firstUnserved = async () => {
  const [life] = (await unserved()).lives;
  if (life === undefined) throw new Error('the county has nobody to serve');
  return life;
};

it('lists orders not known to be served, the oldest first, and writes down each one shown', async () => {
  const { lives, count } = await unserved();
  expect(count).toBe(lives.length);
  expect(lives.length).toBeGreaterThan(0);
  expect(lives.map(({ order }) => order.issuedAt)).toEqual(lives.map(({ order }) => order.issuedAt).toSorted());
  for (const { order } of lives)
    expect(order.serviceAttempts.filter(({ succeeded }) => succeeded === 'yes')).toEqual([]);
  const { rowCount } = await beyond.query(`select from audit.entry where code = 'unserved-listed' and record_id = $1`, [
    lives[0]?.order.id,
  ]);
  expect(rowCount).toBeGreaterThan(0);
});

it('keeps a try that failed with the day of the next, and takes the order off the list once the terms were told at the scene', async () => {
  const { order } = await firstUnserved();
  const failed = await officer.ask('POST', `/api/orders/${order.id}/service-attempts`, {
    at: plusHours(now(), -2),
    method: 'personal',
    succeeded: 'no',
    by: 'T. Vance',
    byRole: 'officer',
    nextTryOn: '2027-01-04',
  });
  expect(failed.body).toMatchObject({ nextTryOn: '2027-01-04', delays: { policeToService: { kind: 'open' } } });
  expect((await unserved()).lives.some((life) => life.order.id === order.id)).toBe(true);
  const told = await officer.ask('POST', `/api/orders/${order.id}/service-attempts`, {
    at: plusHours(now(), -1),
    method: 'verbal-by-officer',
    succeeded: 'yes',
    byRole: 'officer',
  });
  // Told before it stood in this registry: how long the police had it is not known, and the proof is still owed.
  expect(told.body).toMatchObject({
    delays: { policeToService: { kind: 'not-known' }, serviceToProof: { kind: 'open' } },
  });
  expect((await unserved()).lives.some((life) => life.order.id === order.id)).toBe(false);
});

it.each([
  ['in the future', () => plusHours(now(), 3), 'in-the-future'],
  ['before the order was made', () => instantOf(Date.parse('2001-01-01T00:00:00Z')), 'served-before-issued'],
])('refuses service %s, and nothing of it is kept', async (_, at, code) => {
  const { order } = await firstUnserved();
  const body = { at: at(), method: 'personal', succeeded: 'yes' };
  const told = await officer.ask('POST', `/api/orders/${order.id}/service-attempts`, body);
  expect(told).toMatchObject({ code: 'impossible-dates', body: { fields: [{ field: 'at', code }] } });
  expect((await firstUnserved()).order.serviceAttempts).toEqual(order.serviceAttempts);
});

it('lets one of two who change an order at once, and tells the other; nothing of either is lost or doubled', async () => {
  const before = await firstUnserved();
  const change = (endsOn: string) =>
    supervisor.ask('POST', `/api/orders/${before.order.id}/changes`, {
      revision: before.revision,
      kind: 'renewed',
      at: now(),
      endsOn,
    });
  const both = await Promise.all([change('2031-01-01'), change('2032-01-01')]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(both.find(({ status }) => status === 409)?.code).toBe('stale');
  const reason = { purpose: 'supervision', incidentNumber: 'MPD-1' };
  const after = (await supervisor.ask('POST', `/api/orders/${before.order.id}/life`, reason)).body as OrderLifeAnswer;
  expect(after.revision).toBe(before.revision + 1);
  expect(after.order.changes).toHaveLength(before.order.changes.length + 1);
  // Read again, the other goes on.
  const again = await supervisor.ask('POST', `/api/orders/${before.order.id}/changes`, {
    revision: after.revision,
    kind: 'recalled',
    at: now(),
  });
  expect(again).toMatchObject({ status: 200 });
  expect((await unserved()).lives.some((life) => life.order.id === before.order.id)).toBe(false);
});

it('lets no officer say that a court changed an order, and nobody else see the list', async () => {
  const body = { revision: 1, kind: 'recalled', at: now() };
  expect(await officer.ask('POST', '/api/orders/order-0001/changes', body)).toMatchObject({ code: 'not-allowed' });
  const advocate = visitorOf(server);
  await advocate.signIn('Imani Okafor');
  expect(await advocate.ask('GET', '/api/registry/unserved')).toMatchObject({ code: 'not-allowed' });
});
