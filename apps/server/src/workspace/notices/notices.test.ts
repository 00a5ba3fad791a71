/**
 * Notices over the real server: an English notice from the request to a breach before the court, an emergency order by telephone in
 * California, who may record what, and a calendar feed that says nothing.
 */
import { civilDateAt, instantOf, plusHours, timeZoneOf } from '@holdfast/domain';
import type { NoticeFileAnswer, NoticeSummary, VisitToMake } from '@holdfast/wire';
import ICAL from 'ical.js';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectBeyondPolicies } from '../../testing/beyond-policies.ts';
import { startForTest, type TestServer } from '../../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../../testing/visitor.ts';

let server: TestServer;
let beyond: Client;
let officer: Visitor;
let supervisor: Visitor;
let californian: Visitor;

beforeAll(async () => {
  server = await startForTest();
  beyond = await connectBeyondPolicies(server.dataFolder);
  [officer, supervisor, californian] = [visitorOf(server), visitorOf(server), visitorOf(server)];
  await officer.signIn('J. Pennock');
  await supervisor.signIn('A. Thorley');
  await californian.signIn('T. Vance');
}, 60_000);
afterAll(async () => {
  expect(server.logged.filter((line) => line.includes('"event":"fault"'))).toEqual([]);
  await beyond.end();
  await server.stop();
});

const ago = (hours: number) => plusHours(instantOf(Date.now()), -hours);
const asked = (more: object = {}) => ({
  kind: 'asked',
  at: ago(30),
  regime: 'gb-dvpn',
  restrainedParty: { name: 'Emrys Vale' },
  protectedParty: { name: 'Calla Byrne' },
  restrainedOldEnough: 'yes',
  protectedOldEnough: 'yes',
  grounds: 'He struck her in front of a neighbour.',
  by: 'J. Pennock',
  ...more,
});
const conditions = [
  { id: 'c1', number: '1', kind: 'no-harassment' },
  { id: 'c2', number: '2', kind: 'move-out' },
];
const weighed = {
  kind: 'weighed',
  at: ago(29),
  view: 'unsure',
  children: 'None.',
  representations: 'He says nothing.',
  cohabitants: 'Nobody.',
  by: 'J. Pennock',
};
const given = {
  kind: 'decided',
  at: ago(28),
  decision: 'given',
  by: 'Superintendent R. Lowe',
  rank: 'superintendent',
  reason: 'Necessary tonight.',
  conditions,
  number: 'FC-DVPN-TEST',
};

async function begin(visitor: Visitor, more: object = {}): Promise<NoticeFileAnswer> {
  const begun = await visitor.ask('POST', '/api/notices', { asked: asked(more) });
  expect(begun.status).toBe(200);
  return begun.body as NoticeFileAnswer;
}
/** Records one event after another, each by who may; answers the last file. */
async function record(file: NoticeFileAnswer, steps: readonly (readonly [Visitor, object])[]) {
  let now = file;
  for (const [visitor, event] of steps) {
    const told = await visitor.ask('POST', `/api/notices/${now.id}/events`, { revision: now.revision, event });
    expect(told.status, JSON.stringify([event, told.body])).toBe(200);
    now = told.body as NoticeFileAnswer;
  }
  return now;
}
const lookUp = async (visitor: Visitor, orderNumber: string) =>
  (
    (await visitor.ask('POST', '/api/orders/look-ups', {
      purpose: 'call-response',
      incidentNumber: 'FC-1',
      orderNumber,
    })) as { body: { orders: { id: string; serviceAttempts: unknown[]; changes: { kind: string }[] }[] } }
  ).body.orders;

describe('an English notice', () => {
  it('goes from the request to a breach before the court, and stands in the registry on the way', async () => {
    const begun = await begin(officer);
    const served = await record(begun, [
      [officer, weighed],
      [supervisor, given],
      [officer, { kind: 'service-tried', at: ago(27), by: 'J. Pennock', note: 'Not at home.' }],
      [officer, { kind: 'served', at: ago(26), by: 'J. Pennock', how: 'personal', addressForHearing: 'refused' }],
    ]);
    const [notice] = await lookUp(officer, 'FC-DVPN-TEST');
    expect(notice).toMatchObject({ id: `${begun.id}-notice`, serviceAttempts: [{ method: 'personal' }], changes: [] });

    const endsOn = plusHours(ago(3), 20 * 24).slice(0, 10);
    const order = { orderNumber: 'FC-DVPO-TEST', endsOn, conditions };
    const made = await record(served, [
      [officer, { kind: 'applied', at: ago(25), court: 'Fenmark Magistrates’ Court', hearingAt: ago(3) }],
      [supervisor, { kind: 'heard', at: ago(3), outcome: 'order-made', order }],
    ]);
    expect((await lookUp(officer, 'FC-DVPO-TEST'))[0]).toMatchObject({
      id: `${begun.id}-order`,
      instrument: 'gb-dvpo',
    });
    // The notice bridged to the court, and the court has spoken.
    expect((await lookUp(officer, 'FC-DVPN-TEST'))[0]?.changes).toMatchObject([{ kind: 'recalled' }]);

    const rules = { mayVisit: 'yes', ways: ['in-person'], ifNotAlone: 'Ask about the bins.' };
    const today = civilDateAt(instantOf(Date.now()), timeZoneOf('Europe/London'));
    const after = await record(made, [
      [officer, { kind: 'contact-rules', at: ago(2), rules, by: 'J. Pennock' }],
      [supervisor, { kind: 'visits-planned', at: ago(2), on: [today, endsOn], by: 'A. Thorley' }],
      [
        supervisor,
        {
          kind: 'visit-assigned',
          at: ago(2),
          visit: 1,
          area: 'Sedgeholt',
          shift: 'late',
          staffId: 'staff-pennock',
          staffName: 'J. Pennock',
        },
      ],
      [
        officer,
        { kind: 'breach', at: ago(1), conditionNumbers: ['2'], what: 'He was in the kitchen.', source: 'police' },
      ],
      [officer, { kind: 'arrested', at: ago(0.5), breach: 1, by: 'J. Pennock' }],
    ]);
    const { notices } = (await supervisor.ask('GET', '/api/notices')).body as { notices: NoticeSummary[] };
    expect(notices.find(({ id }) => id === begun.id)).toMatchObject({ next: 'bring-to-court', number: 'FC-DVPO-TEST' });
    const { visits } = (await officer.ask('GET', '/api/visits')).body as { visits: VisitToMake[] };
    expect(visits.find(({ noticeId }) => noticeId === begun.id)).toMatchObject({
      visit: 1,
      standing: 'due',
      shift: 'late',
    });
    const ended = await record(after, [
      [
        officer,
        { kind: 'visited', at: ago(0.2), visit: 1, outcome: 'concern', by: 'J. Pennock', note: 'She was crying.' },
      ],
      [officer, { kind: 'brought-to-court', at: ago(0.1), breach: 1, court: 'Fenmark Magistrates’ Court' }],
      [officer, { kind: 'breach-outcome', at: ago(0.05), breach: 1, outcome: 'proved', penalty: 'One month' }],
    ]);
    expect(ended.events.at(-1)).toMatchObject({ recordedBy: 'J. Pennock', event: { kind: 'breach-outcome' } });
    const { rows } = await beyond.query(`select distinct code from audit.entry where record_id = $1 order by 1`, [
      begun.id,
    ]);
    expect(rows.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['notice-begun', 'notice-arrest', 'visit-listed', 'visit-recorded']),
    );
  });

  it('refuses what does not follow, with a code for it, and keeps nothing of it', async () => {
    const begun = await begin(officer);
    const early = await supervisor.ask('POST', `/api/notices/${begun.id}/events`, { revision: 1, event: given });
    expect([early.status, early.code, early.body]).toMatchObject([
      409,
      'does-not-follow',
      { fields: [{ code: 'not-weighed' }] },
    ]);
    const file = await record(begun, [[officer, weighed]]);
    const low = await supervisor.ask('POST', `/api/notices/${begun.id}/events`, {
      revision: 2,
      event: { ...given, rank: 'inspector' },
    });
    expect(low.body).toMatchObject({ fields: [{ code: 'rank-too-low' }] });
    const same = await supervisor.ask('POST', `/api/notices/${begun.id}/events`, { revision: 2, event: given });
    expect([same.status, same.code]).toEqual([409, 'already-there']);
    const after = (await officer.ask('GET', `/api/notices/${begun.id}`)).body as NoticeFileAnswer;
    expect(after.revision).toBe(file.revision);
    const stale = await officer.ask('POST', `/api/notices/${begun.id}/events`, { revision: 1, event: weighed });
    expect(stale.code).toBe('stale');
  });

  it('lets no officer record a superintendent’s decision, plan visits or say what a court did', async () => {
    const begun = await begin(officer);
    const file = await record(begun, [[officer, weighed]]);
    const events = [
      { ...given, number: 'FC-DVPN-OFFICER' },
      { kind: 'visits-planned', at: ago(1), on: [], by: 'x' },
      { kind: 'reviewed', at: ago(1), found: 'x', next: 'nothing-more', by: 'x' },
    ];
    for (const event of events) {
      const told = await officer.ask('POST', `/api/notices/${begun.id}/events`, { revision: file.revision, event });
      expect(told.code).toBe('not-allowed');
    }
  });

  it('takes no address, telephone number or other field that has no place', async () => {
    const body = { asked: { ...asked(), protectedParty: { name: 'Calla Byrne', address: '4 Sluice Row' } } };
    expect((await officer.ask('POST', '/api/notices', body)).code).toBe('bad-input');
  });

  it('is not found by another force, nor begun by one of another place', async () => {
    const { notices } = (await supervisor.ask('GET', '/api/notices')).body as { notices: NoticeSummary[] };
    const told = await californian.ask('GET', `/api/notices/${notices[0]?.id}`);
    expect(told.status).toBe(404);
    const body = { asked: asked({ regime: 'gb-dvpn' }) };
    expect((await californian.ask('POST', '/api/notices', body)).body).toMatchObject({
      fields: [{ code: 'not-of-this-place' }],
    });
  });
});

describe('an emergency order by telephone', () => {
  it('is put on record by the officer who asked, served by telling, and its proof has a clock', async () => {
    const begun = await begin(californian, { regime: 'ca-epo', at: ago(6) });
    const { rank: _, ...byJudge } = given;
    const decided = {
      ...byJudge,
      at: ago(5),
      by: 'Hon. L. Marchetti',
      court: 'Superior Court of California, County of Marlow',
      number: 'EPO-TEST',
    };
    await record(begun, [
      [californian, decided],
      [californian, { kind: 'served', at: ago(4), by: 'T. Vance', how: 'verbal-by-officer' }],
      [californian, { kind: 'paper', at: ago(3), step: 'copy-given', by: 'T. Vance' }],
    ]);
    const { notices } = (await californian.ask('GET', '/api/notices')).body as { notices: NoticeSummary[] };
    expect(notices.find(({ id }) => id === begun.id)).toMatchObject({ next: 'enter-proof', by: expect.any(String) });
    expect((await lookUp(californian, 'EPO-TEST'))[0]).toMatchObject({
      kind: 'emergency',
      expiry: { kind: 'none-on-form' },
    });
  });
});

describe('an officer in conflict with a notice, before any order stands', () => {
  const alerts = async () =>
    (await beyond.query(`select staff_id, purpose from open_plane.registry_alert where order_id like '%-notice'`)).rows;
  const refusals = async () =>
    (await beyond.query(`select count(*)::int as count from audit.entry where code = 'conflict-refused'`)).rows[0]
      .count;
  const idOfMember = async (name: string) =>
    (await beyond.query(`select id from open_plane.staff_member where display_name = $1`, [name])).rows[0].id;
  const live = async (name: string, relation: 'self' | 'household', as: string) =>
    await beyond.query(
      `insert into open_plane.staff_person select partnership_id, agency_id, id, $2, $3, '' from open_plane.staff_member where display_name = $1`,
      [name, relation, as],
    );

  it('who lives with a party begins none, reads none and writes nothing; each try is an alert and a row nobody takes back', async () => {
    await live('J. Pennock', 'household', 'Ansel Marrow');
    const parties = { restrainedParty: { name: 'Ansel Marrow' } };
    const before = await refusals();
    const tried = await officer.ask('POST', '/api/notices', { asked: asked(parties) });
    expect(tried).toMatchObject({ code: 'in-conflict' });
    const begun = await begin(supervisor, parties);
    expect(await officer.ask('GET', `/api/notices/${begun.id}`)).toMatchObject({ code: 'in-conflict' });
    const event = { revision: 1, event: weighed };
    expect(await officer.ask('POST', `/api/notices/${begun.id}/events`, event)).toMatchObject({ code: 'in-conflict' });
    const { notices } = (await officer.ask('GET', '/api/notices')).body as { notices: NoticeSummary[] };
    expect(notices.map(({ id }) => id)).not.toContain(begun.id);
    expect(await refusals()).toBe(before + 3);
    const pennock = await idOfMember('J. Pennock');
    expect((await alerts()).filter((row) => row.staff_id === pennock)).toHaveLength(3);
    expect(await supervisor.ask('POST', `/api/notices/${begun.id}/events`, event)).toMatchObject({ status: 200 });
    // The watch shows it to the supervisor, and nobody else is told.
    const watch = (await supervisor.ask('GET', '/api/registry-watch')).body;
    expect(JSON.stringify(watch)).toContain(`${begun.id}-notice`);
  });

  it('whom a supervisor marks is refused from then on, and the order it becomes is closed to them as well', async () => {
    const { id } = await begin(supervisor, { restrainedParty: { name: 'Perrin Holt' } });
    expect((await officer.ask('GET', `/api/notices/${id}`)).status).toBe(200);
    const body = { staffId: await idOfMember('J. Pennock'), reason: 'A neighbour of hers' };
    expect(await officer.ask('POST', `/api/notices/${id}/conflicts`, body)).toMatchObject({ code: 'not-allowed' });
    expect((await supervisor.ask('POST', `/api/notices/${id}/conflicts`, body)).status).toBe(200);
    expect(await officer.ask('GET', `/api/notices/${id}`)).toMatchObject({ code: 'in-conflict' });
    await record({ id, revision: 1, events: [] }, [
      [supervisor, weighed],
      [supervisor, { ...given, number: 'FC-DVPN-WALL' }],
    ]);
    const reason = { purpose: 'call-response', incidentNumber: 'I-1' };
    const read = await officer.ask('POST', `/api/orders/${id}-notice/readings`, reason);
    expect(['in-conflict', 'not-found']).toContain(read.code);
  });
});

describe('the calendar', () => {
  const feedOf = async (visitor: Visitor) => {
    const made = (await visitor.ask('POST', '/api/calendar/feeds', {})).body as { id: string; address: string };
    const stranger = visitorOf(server);
    return { ...made, read: () => stranger.ask('GET', new URL(made.address).pathname) };
  };

  it('gives a feed that another program’s parser reads, with neutral titles and nobody in it', async () => {
    const feed = await feedOf(supervisor);
    const told = await feed.read();
    expect(told.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const text = String(told.body);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.length).toBeGreaterThan(4);
    expect(new Set(events.map(({ summary }) => summary))).toEqual(new Set(['Appointment', 'Due', 'Reminder']));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) expect(event.endDate.compare(event.startDate)).toBe(1);
    expect(text).not.toMatch(/Holloway|Sedge|Vardy|Ashdown|DVP|FC-|fenmark|LOCATION|DESCRIPTION/i);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('keeps the same names for the same dates, and other names in another feed', async () => {
    const [one, two] = [await feedOf(supervisor), await feedOf(supervisor)];
    const uids = async (feed: Awaited<ReturnType<typeof feedOf>>) =>
      String((await feed.read()).body).match(/UID:\S+/g) ?? [];
    expect(await uids(one)).toEqual(await uids(one));
    expect((await uids(one)).length).toBeGreaterThan(4);
    const others = new Set(await uids(two));
    expect((await uids(one)).some((uid) => others.has(uid))).toBe(false);
  });

  it('gives an officer their own visits and not another’s', async () => {
    const mine = String((await (await feedOf(officer)).read()).body);
    expect(mine).toContain('BEGIN:VEVENT');
    const span = { from: instantOf(Date.now()).slice(0, 10), to: plusHours(ago(0), 30 * 24).slice(0, 10) };
    const { entries } = (await officer.ask('GET', `/api/calendar?from=${span.from}&to=${span.to}`)).body as {
      entries: { kind: string; staffId?: string }[];
    };
    expect(entries.filter(({ kind }) => kind === 'visit').length).toBeGreaterThan(0);
  });

  it('answers nothing once it is ended, nor to an address that was never made', async () => {
    const feed = await feedOf(officer);
    expect((await feed.read()).status).toBe(200);
    expect((await supervisor.ask('DELETE', `/api/calendar/feeds/${feed.id}`)).status).toBe(404);
    expect((await officer.ask('DELETE', `/api/calendar/feeds/${feed.id}`)).status).toBe(200);
    expect((await feed.read()).status).toBe(404);
    const stranger = visitorOf(server);
    expect((await stranger.ask('GET', `/calendar/${'A'.repeat(43)}.ics`)).status).toBe(404);
    expect((await stranger.ask('GET', '/calendar/x.ics')).status).toBe(404);
  });

  it('refuses a span of years', async () => {
    const told = await officer.ask('GET', '/api/calendar?from=2026-01-01&to=2027-01-01');
    expect(told.code).toBe('impossible-dates');
  });
});

describe('the demonstration force', () => {
  it('has one just asked for, one before the court, one in its visits, one with a missed visit and a breach, one that is over', async () => {
    const { notices } = (await supervisor.ask('GET', '/api/notices')).body as { notices: NoticeSummary[] };
    const seeded = notices
      .filter(({ id }) => id.startsWith('fenmark-notice'))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(seeded.map(({ stage, next }) => [stage, next])).toEqual([
      ['ended', 'nothing'],
      ['order', 'look-at-visits'],
      ['order', 'visit'],
      ['applied', 'hear'],
      ['asked', 'weigh'],
    ]);
    const file = (await supervisor.ask('GET', '/api/notices/fenmark-notice-2')).body as NoticeFileAnswer;
    expect(file.events.map(({ event }) => event.kind)).toEqual(
      expect.arrayContaining(['breach', 'arrested', 'brought-to-court', 'breach-outcome', 'referred']),
    );
  });
});
