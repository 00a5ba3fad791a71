/** Instruments at the server's door: loaded by an administrator from a file, refused by code, never replaced, and gated by training. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { type Told, type Visitor, visitorOf } from '../testing/visitor.ts';

let server: TestServer;
let admin: Visitor;
let imani: Visitor;
let officer: Visitor;
beforeAll(async () => {
  server = await startForTest({ county: false });
  const seat = async (name: string) => {
    const visitor = visitorOf(server);
    await visitor.signIn(name);
    return visitor;
  };
  [admin, imani, officer] = [await seat('Cass Wrenfield'), await seat('Imani Okafor'), await seat('T. Vance')];
}, 60_000);
afterAll(async () => await server.stop());

const said = (text: string) => ({ en: text, es: text });
const file = {
  id: 'marlow-questions',
  version: 1,
  title: said('Marlow questions'),
  validated: false,
  needsTraining: true,
  licence: 'Free to use in Marlow County.',
  items: [
    { id: 'a', asks: said('Has it happened this week?'), yes: 2 },
    {
      id: 'b',
      asks: said('How often?'),
      yes: 0,
      options: [
        { id: 'once', title: said('Once'), adds: 1 },
        { id: 'daily', title: said('Daily'), adds: 4 },
      ],
    },
  ],
  scoring: {
    total: { sum: [{ item: 'a' }, { part: 'often' }] },
    parts: { often: { most: [{ item: 'b' }, { number: 1 }] } },
  },
  levels: [
    { id: 'some', from: 0, title: said('Some'), means: said('Ask again.') },
    { id: 'much', from: 5, title: said('Much'), means: said('Speak today.') },
  ],
};
const load = async (visitor: Visitor, content: unknown): Promise<Told> =>
  await visitor.ask('POST', '/api/instruments', {
    text: typeof content === 'string' ? content : JSON.stringify(content),
  });
const why = ({ body }: Told) => Object(body).fields?.map((each: { code: string }) => each.code);

test('is loaded by an administrator, seen by advocates, and asked by whoever is on record as trained', async () => {
  expect(await load(imani, file)).toMatchObject({ code: 'not-allowed' });
  expect(await load(admin, file)).toMatchObject({ status: 200, body: { instrument: { id: 'marlow-questions' } } });
  const seen = async () => (await imani.ask('GET', '/api/instruments')).body;
  expect(await seen()).toMatchObject({ instruments: [{ trained: false, instrument: { needsTraining: true } }] });
  const training = { staffId: 'staff-okafor', trainedOn: '2026-03-01' };
  expect(await imani.ask('POST', '/api/instruments/marlow-questions/trainings', training)).toMatchObject({
    code: 'not-allowed',
  });
  expect(await admin.ask('POST', '/api/instruments/marlow-questions/trainings', training)).toMatchObject({
    status: 200,
  });
  expect(await seen()).toMatchObject({ instruments: [{ trained: true }] });
  expect(await officer.ask('GET', '/api/instruments')).toMatchObject({ code: 'not-allowed' });
});

test('a version is never replaced, and what is withdrawn stays readable', async () => {
  expect(await load(admin, { ...file, licence: 'Changed' })).toMatchObject({ code: 'already-there' });
  expect(await load(admin, { ...file, version: 2 })).toMatchObject({ status: 200 });
  const withdrawn = await admin.ask('POST', '/api/instruments/marlow-questions/withdrawals', { version: 1 });
  expect(withdrawn.status).toBe(200);
  const { body } = await imani.ask('GET', '/api/instruments');
  expect(body).toMatchObject({
    instruments: [{ instrument: { version: 2 } }, { instrument: { version: 1, licence: file.licence } }],
  });
  expect(Object(body).instruments[1].withdrawnAt).toBeDefined();
});

test.each<[string, unknown, string]>([
  ['that is no JSON', '{', 'not-json'],
  ['whose scoring is a script', { ...file, scoring: 'a + b' }, 'scoring-is-a-script'],
  ['with a script within', { ...file, scoring: { total: { sum: ['fetch("/")'] } } }, 'scoring-is-a-script'],
  [
    'with a loop',
    { ...file, scoring: { total: { part: 'x' }, parts: { x: { sum: [{ part: 'y' }] }, y: { part: 'x' } } } },
    'scoring-loop',
  ],
  ['that names a question it has not', { ...file, scoring: { total: { item: 'z' } } }, 'scoring-item-not-there'],
  ['with a field that an instrument has not', { ...file, onLoad: 'alert(1)' }, 'unknown-field'],
  ['with a question twice', { ...file, items: [file.items[0], file.items[0]], scoring: undefined }, 'repeated-item'],
  ['with levels that fall', { ...file, levels: file.levels.toReversed() }, 'levels-out-of-order'],
  ['without questions', { ...file, items: [], scoring: undefined }, 'no-items'],
])('a file %s is refused by its code, and nothing is kept', async (_, content, code) => {
  const told = await load(admin, content);
  expect([told.code, why(told)]).toEqual(['bad-input', [code]]);
  const { body } = await imani.ask('GET', '/api/instruments');
  expect(Object(body).instruments).toHaveLength(2);
});
