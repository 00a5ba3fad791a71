/** The supervisor's queue over the demonstration county: exactly the three failures that were seeded, and none of what only looks like one. */
import { plusHours } from '@holdfast/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { failedCallNumbers } from '../demonstration/county-failures.ts';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../testing/visitor.ts';

interface Listed {
  readonly items: readonly {
    id: string;
    kind: string;
    number: string;
    state: string;
    stateAt: string;
    callId?: string;
    replies: number;
  }[];
  readonly waiting: readonly { kind: string; count: number }[];
  readonly calls: number;
}

let server: TestServer;
let officer: Visitor;
let supervisor: Visitor;
beforeAll(async () => {
  server = await startForTest();
  officer = visitorOf(server);
  supervisor = visitorOf(server);
  await officer.signIn('T. Vance');
  await supervisor.signIn('M. Ibarra');
}, 60_000);
afterAll(async () => await server.stop());

const queue = async (query = '') => (await supervisor.ask('GET', `/api/queue${query}`)).body as Listed;

it('holds the three that were seeded, and nothing else', async () => {
  const { items, calls } = await queue();
  expect(items.map(({ kind, number }) => `${kind} ${number}`).toSorted()).toEqual([
    'no-arrest MPD-0313',
    'no-follow-up MPD-0315',
    'no-report MPD-0311',
  ]);
  expect(items.map(({ number }) => number).toSorted()).toEqual(failedCallNumbers.toSorted());
  expect(calls).toBeGreaterThan(15);
});

it('names nobody in the list, and in an item only with what it is a part of', async () => {
  const listed = await queue();
  expect(JSON.stringify(listed)).not.toContain('Vance');
  const [first] = listed.items;
  const read = await supervisor.ask('GET', `/api/queue/${first?.id}`);
  expect(read.body).toMatchObject({ context: { ofKind: 1, officer: { name: 'T. Vance', ofKind: 1 } } });
  expect((read.body as { context: { officer: { responses: number } } }).context.officer.responses).toBeGreaterThan(10);
});

it('is nobody’s but the supervisor’s; what was asked reaches the officer on the call, who replies beside the record', async () => {
  expect((await officer.ask('GET', '/api/queue')).code).toBe('not-allowed');
  const item = (await queue()).items.find(({ kind }) => kind === 'no-report');
  const address = `/api/queue/${item?.id}/decisions`;
  const decision = { kind: 'sent-back', stateAt: item?.stateAt, words: 'Is there a report?' };
  expect((await officer.ask('POST', address, decision)).code).toBe('not-allowed');
  expect((await supervisor.ask('POST', address, { ...decision, words: ' ' })).code).toBe('bad-input');
  expect((await supervisor.ask('POST', address, { ...decision, kind: 'closed' })).code).toBe('bad-input');
  expect((await supervisor.ask('POST', address, decision)).status).toBe(200);
  expect((await supervisor.ask('POST', address, decision)).code).toBe('stale');
  expect((await officer.ask('GET', `/api/calls/${item?.callId}`)).body).toMatchObject({
    queue: [{ kind: 'no-report', state: 'sent-back', asked: 'Is there a report?' }],
  });
  const said = await officer.ask('POST', `/api/calls/${item?.callId}/statements`, {
    kind: 'reply',
    words: 'Not yet. Tonight.',
    itemId: item?.id,
  });
  expect(said.body).toMatchObject({ by: 'T. Vance', words: 'Not yet. Tonight.' });
  expect((await queue()).items.find(({ id }) => id === item?.id)).toMatchObject({ state: 'sent-back', replies: 1 });
});

it('lets go of an item once the record shows it done, and keeps what was decided', async () => {
  const item = (await queue()).items.find(({ kind }) => kind === 'no-report');
  const call = (await officer.ask('GET', `/api/calls/${item?.callId}`)).body as {
    responses: { id: string; facts: object }[];
  };
  const before = call.responses.at(-1);
  const again = await officer.ask('POST', `/api/calls/${item?.callId}/responses`, {
    facts: { ...before?.facts, 'report-written': 'yes' },
    reportNumber: 'R-0311',
    supersedes: before?.id,
  });
  expect(again.status).toBe(200);
  expect((await queue()).items.map(({ kind }) => kind)).not.toContain('no-report');
  const decided = await queue('?decided=yes');
  expect(decided.items).toContainEqual(expect.objectContaining({ id: item?.id, state: 'settled' }));
});

it('lets the supervisor set the numbers, and a number that is none is refused', async () => {
  const { settings, beginsAt, revision } = (await supervisor.ask('GET', '/api/queue-settings')).body as {
    settings: object;
    beginsAt: never;
    revision: number;
  };
  const set = async (change: object) =>
    await supervisor.ask('POST', '/api/queue-settings', { settings, beginsAt, revision, ...change });
  expect((await set({ settings: { ...settings, followUpDays: 0 } })).code).toBe('bad-input');
  expect((await set({ beginsAt: plusHours(beginsAt, 24 * 60) })).code).toBe('impossible-dates');
  expect((await set({ settings: { ...settings, followUpDays: 1 } })).status).toBe(200);
  expect((await set({})).code).toBe('stale');
  // The call of a day ago had left too; with one day instead of three its follow-up is waited for now.
  expect((await queue('?kind=no-follow-up')).items.map(({ number }) => number).toSorted()).toEqual([
    'MPD-0315',
    'MPD-0316',
  ]);
});

it('keeps the agency’s own days and patrol areas of visits, gives them with its people and roster, and an officer sets none', async () => {
  const plan = async (who: Visitor) =>
    (await who.ask('GET', '/api/visit-plan')).body as {
      days?: number[];
      areas: string[];
      members: { name: string }[];
      shifts: object[];
    };
  expect(await plan(officer)).toMatchObject({ areas: [] });
  expect((await plan(officer)).days).toBeUndefined();
  const before = (await supervisor.ask('GET', '/api/queue-settings')).body as { settings: object };
  const visitDays = [2, 5, 9];
  const patrolAreas = ['Harbor', 'North side'];
  const body = { ...before, settings: { ...before.settings, visitDays, patrolAreas } };
  expect((await officer.ask('POST', '/api/queue-settings', body)).code).toBe('not-allowed');
  const wrong = { ...before, settings: { ...before.settings, visitDays: [0] } };
  expect((await supervisor.ask('POST', '/api/queue-settings', wrong)).code).toBe('bad-input');
  expect((await supervisor.ask('POST', '/api/queue-settings', body)).status).toBe(200);
  const told = await plan(officer);
  expect(told).toMatchObject({ days: visitDays, areas: patrolAreas });
  const names = told.members.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['T. Vance', 'M. Ibarra']));
  expect(names).not.toContain('Imani Okafor');
  // The roster is a supervisor’s: an officer is given the names and no shift.
  expect([told.shifts.length, (await plan(supervisor)).shifts.length > 0]).toEqual([0, true]);
});

it('takes a call and a response sent twice by the same device once, and another under the same id not at all', async () => {
  const draft = {
    id: 'made-on-a-phone',
    callNumber: 'MPD-PHONE',
    receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
    initialType: 'ORDER VIOLATION',
  };
  const first = await officer.ask('POST', '/api/calls', draft);
  expect(first.status).toBe(200);
  expect((await officer.ask('POST', '/api/calls', draft)).body).toEqual(first.body);
  expect((await officer.ask('POST', '/api/calls', { ...draft, initialType: 'THREATS' })).code).toBe('already-there');
  const response = {
    id: 'response-on-a-phone',
    facts: { 'officer-came': 'yes' },
    scene: { units: ['2B14'], wishes: 'A locksmith.' },
  };
  const kept = await officer.ask('POST', '/api/calls/made-on-a-phone/responses', response);
  expect(kept.status).toBe(200);
  const twice = await officer.ask('POST', '/api/calls/made-on-a-phone/responses', response);
  expect(twice.body).toEqual(kept.body);
  const other = await officer.ask('POST', '/api/calls/made-on-a-phone/responses', { ...response, note: 'another' });
  expect(other.code).toBe('already-there');
  const file = (await officer.ask('GET', '/api/calls/made-on-a-phone')).body as { responses: object[] };
  expect(file.responses).toEqual([kept.body]);
});

it('refuses a scene’s record that contradicts itself, with the field', async () => {
  const told = await officer.ask('POST', '/api/calls/made-on-a-phone/responses', {
    facts: { 'restrained-party-arrested': 'yes' },
    scene: { noArrestReason: 'had-left' },
  });
  expect([told.code, told.body]).toEqual([
    'bad-input',
    expect.objectContaining({ fields: [{ field: 'noArrestReason', code: 'arrest-and-reason' }] }),
  ]);
});
