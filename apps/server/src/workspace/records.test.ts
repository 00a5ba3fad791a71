/** Orders, calls, duties, measures and keys over the demonstration county: what staff can do, and the traces that each look leaves. */
import { randomBytes, toBase64url } from '@holdfast/crypto';
import { newStaffIdentity } from '@holdfast/crypto/open';
import { civilDateAt, daysBetween, instantOf, plusHours, quarterOf, settlingDays, timeZoneOf } from '@holdfast/domain';
import { api, parse } from '@holdfast/wire';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectBeyondPolicies } from '../testing/beyond-policies.ts';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../testing/visitor.ts';

let server: TestServer;
let beyond: Client;
let officer: Visitor;
let supervisor: Visitor;
let advocate: Visitor;
let coordinator: Visitor;
const storyOrder = 'order-0001';
const reason = { purpose: 'call-response', incidentNumber: 'MPD-9001' } as const;
const ago = (hours: number) => plusHours(instantOf(Date.now()), -hours);

beforeAll(async () => {
  server = await startForTest();
  beyond = await connectBeyondPolicies(server.dataFolder);
  const signedIn = async (name: string) => {
    const visitor = visitorOf(server);
    await visitor.signIn(name);
    return visitor;
  };
  officer = await signedIn('T. Vance');
  supervisor = await signedIn('M. Ibarra');
  advocate = await signedIn('Imani Okafor');
  coordinator = await signedIn('Noor Haddad');
}, 60_000);
afterAll(async () => {
  await beyond.end();
  await server.stop();
});

const audited = async (agency = 'marlow-police') => {
  const { rows } = await beyond.query<{ code: string; record_id: string; purpose: string; actor: string }>(
    'select code, record_id, purpose, actor from audit.entry where agency_id = $1 order by sequence',
    [agency],
  );
  return rows;
};
const newCall = async (draft: Readonly<Record<string, unknown>> = {}) => {
  const told = await officer.ask('POST', '/api/calls', {
    callNumber: `MPD-T-${toBase64url(randomBytes(6))}`,
    receivedAt: ago(30),
    initialType: 'ORDER VIOLATION',
    ...draft,
  });
  return { told, id: (told.body as { id: string }).id };
};

describe('looking up orders', () => {
  it.each([
    ['nothing said', { name: 'Strand' }],
    ['no incident number', { name: 'Strand', purpose: 'investigation' }],
    ['no purpose', { name: 'Strand', incidentNumber: '1' }],
    ['a purpose that is none', { name: 'Strand', incidentNumber: '1', purpose: 'curiosity' }],
    ['an empty incident number', { name: 'Strand', incidentNumber: '  ', purpose: 'investigation' }],
  ])('is refused with %s, and nothing is shown', async (_, body) => {
    const before = await audited();
    const told = await officer.ask('POST', '/api/orders/look-ups', body);
    expect([told.status, told.code]).toEqual([403, 'no-purpose']);
    expect(await audited()).toEqual(before);
  });

  it('leaves one trace for each order shown, with who and why', async () => {
    const before = await audited();
    const told = await officer.ask('POST', '/api/orders/look-ups', { orderNumber: 'MC-DV-0001', ...reason });
    expect(told.body).toMatchObject({ orders: [{ id: storyOrder, restrainedParty: { name: 'Dale Strand' } }] });
    expect((await audited()).slice(before.length)).toEqual([
      { code: 'order-found', record_id: storyOrder, purpose: 'call-response MPD-9001', actor: 'staff-vance' },
    ]);
  });

  it('leaves a trace also when nothing is found', async () => {
    const before = await audited();
    const told = await officer.ask('POST', '/api/orders/look-ups', { name: 'Nobody Of This Name', ...reason });
    expect(told.body).toEqual({ orders: [], why: [], lessLikely: 0, notSearchable: 0 });
    expect((await audited()).slice(before.length)).toMatchObject([
      { code: 'no-order-found', purpose: 'call-response MPD-9001' },
    ]);
  });

  it('shows no address, telephone number, employer or school: there is no such field to fill', async () => {
    const told = await officer.ask('POST', '/api/orders/look-ups', { name: 'Strand', lessLikely: true, ...reason });
    const { orders } = told.body as { orders: readonly object[] };
    expect(orders.length).toBeGreaterThan(0);
    expect(JSON.stringify(orders)).not.toMatch(/"(address|phone|telephone|email|employer|school)":/i);
    expect(parse(api.lookUpOrders.answer, told.body).ok).toBe(true);
  });

  it('and reading one by an id that is nobody’s finds nothing', async () => {
    for (const id of ['order-9999', 'no~id', 'x'.repeat(64)]) {
      const told = await officer.ask('POST', `/api/orders/${id}/readings`, reason);
      expect([told.status, told.code]).toEqual([404, 'not-found']);
    }
    expect((await officer.ask('POST', `/api/orders/${storyOrder}/readings`, reason)).status).toBe(200);
  });
});

describe('a call', () => {
  it('is recorded, answered to, and shows its order, its responses and what was done', async () => {
    const { told, id } = await newCall({ orderId: storyOrder });
    expect(told.status).toBe(200);
    const first = await officer.ask('POST', `/api/calls/${id}/responses`, {
      officerName: 'T. Vance',
      facts: { 'restrained-party-had-left': 'yes' },
    });
    const firstId = (first.body as { id: string }).id;
    const second = await officer.ask('POST', `/api/calls/${id}/responses`, {
      facts: { 'report-written': 'no' },
      supersedes: firstId,
    });
    expect(second.status).toBe(200);
    const stale = await officer.ask('POST', `/api/calls/${id}/responses`, { facts: {}, supersedes: firstId });
    expect([stale.status, stale.code]).toEqual([409, 'stale']);
    const done = await officer.ask('POST', `/api/calls/${id}/duties-done`, { ruleId: 'us-ca-report', doneAt: ago(1) });
    expect(done.body).toMatchObject({ ruleId: 'us-ca-report', by: 'T. Vance' });
    const again = await officer.ask('POST', `/api/calls/${id}/duties-done`, { ruleId: 'us-ca-report', doneAt: ago(1) });
    expect([again.status, again.code]).toEqual([409, 'already-there']);
    const file = await officer.ask('GET', `/api/calls/${id}`);
    expect(file.body).toMatchObject({
      call: { id, provenance: 'police' },
      order: { id: storyOrder },
      dutiesDone: [{ ruleId: 'us-ca-report' }],
    });
    expect((file.body as { responses: unknown[] }).responses).toHaveLength(2);
  });

  it.each([
    ['an arrival before the call', { arrivedAt: ago(31) }, 'bad-input', 'arrivedAt'],
    ['an end before the arrival', { arrivedAt: ago(29), clearedAt: ago(29.5) }, 'bad-input', 'clearedAt'],
    ['a time that has not come', { receivedAt: ago(-2) }, 'impossible-dates', 'receivedAt'],
    ['a day that does not exist', { receivedAt: '2026-02-30T10:00:00.000Z' }, 'bad-input', 'receivedAt'],
  ])('with %s is refused by the field', async (_, draft, code, field) => {
    const { told } = await newCall(draft);
    expect([told.status, told.code]).toEqual([400, code]);
    expect(told.body).toMatchObject({ fields: [{ field }] });
  });

  it.each([
    ['a report before the call', { reportCompletedAt: ago(40) }],
    ['a report that is not written yet', { reportCompletedAt: ago(-1) }],
    ['notice given before the call', { servedAt: ago(31) }],
  ])('takes no response with %s', async (_, times) => {
    const { id } = await newCall();
    const told = await officer.ask('POST', `/api/calls/${id}/responses`, { facts: {}, ...times });
    expect([told.status, told.code]).toEqual([400, 'impossible-dates']);
    expect((await officer.ask('GET', `/api/calls/${id}`)).body).toMatchObject({ responses: [] });
  });

  it('of an order that is not on record is refused', async () => {
    const { told } = await newCall({ orderId: 'order-none' });
    expect([told.status, told.code]).toEqual([404, 'not-found']);
  });

  it('of another agency does not exist: not to read, not to answer, not in the list', async () => {
    await beyond.query(
      `insert into open_plane.call_for_service (agency_id, id, partnership_id, call_number, received_at, initial_type, provenance)
       values ('marlow-sheriff', 'call-theirs', 'marlow', 'SO-1', now(), 'SENTINEL SHERIFF', 'police')`,
    );
    for (const [method, url, body] of [
      ['GET', '/api/calls/call-theirs', undefined],
      ['POST', '/api/calls/call-theirs/responses', { facts: {} }],
      ['POST', '/api/calls/call-theirs/duties-done', { ruleId: 'us-ca-report', doneAt: ago(0.1) }],
    ] as const) {
      const told = await supervisor.ask(method, url, body);
      expect([url, told.status, told.code]).toEqual([url, 404, 'not-found']);
    }
    expect((await supervisor.ask('GET', '/api/calls?find=SENTINEL')).body).toEqual({ calls: [], count: 0 });
  });

  it('is listed newest first, page by page, and found by words', async () => {
    const first = (await officer.ask('GET', '/api/calls')).body as { calls: { receivedAt: string }[]; count: number };
    expect(first.calls).toHaveLength(100);
    expect(first.count).toBeGreaterThanOrEqual(300);
    const last = first.calls.at(-1)?.receivedAt ?? '';
    const next = (await officer.ask('GET', `/api/calls?before=${last}`)).body as { calls: { receivedAt: string }[] };
    expect(next.calls[0]?.receivedAt.localeCompare(last)).toBeLessThan(0);
    expect((await officer.ask('GET', '/api/calls?find=%25')).body).toEqual({ calls: [], count: 0 });
    expect((await officer.ask('GET', '/api/calls?after=1')).code).toBe('bad-input');
  });
});

describe('what is overdue', () => {
  const overdueAt = async (id: string) => {
    const { duties } = (await supervisor.ask('GET', '/api/overdue')).body as {
      duties: { callId: string; ruleId: string }[];
    };
    return duties.filter((duty) => duty.callId === id).map((duty) => duty.ruleId);
  };

  it('stands out until it is recorded as done, and is not stored anywhere', async () => {
    const { id } = await newCall({ orderId: storyOrder, arrivedAt: ago(29.5), clearedAt: ago(29) });
    await officer.ask('POST', `/api/calls/${id}/responses`, {
      facts: { 'called-about-order': 'yes', 'order-shown-or-found': 'no', 'registry-checked': 'no' },
    });
    const rule = 'us-ca-check-register';
    expect(await overdueAt(id)).toContain(rule);
    await officer.ask('POST', `/api/calls/${id}/duties-done`, { ruleId: rule, doneAt: ago(1) });
    expect(await overdueAt(id)).not.toContain(rule);
  });

  it('is read by the law of the agency’s place, whichever court made the order', async () => {
    const { rows } = await beyond.query<{ id: string }>(
      `select id from open_plane.protection_order where document #>> '{issuingCourt,jurisdiction}' <> 'US-CA'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    const { id } = await newCall({ orderId: rows[0]?.id, arrivedAt: ago(29.5), clearedAt: ago(29) });
    await officer.ask('POST', `/api/calls/${id}/responses`, {
      facts: { 'called-about-order': 'yes', 'order-shown-or-found': 'no', 'registry-checked': 'no' },
    });
    expect(await overdueAt(id)).toContain('us-ca-check-register');
  });

  it('names a call and a rule, and no person', async () => {
    const told = await supervisor.ask('GET', '/api/overdue');
    expect(parse(api.overdue.answer, told.body).ok).toBe(true);
    for (const name of ['Strand', 'Ellery', 'Vance', 'Okafor']) expect(JSON.stringify(told.body)).not.toContain(name);
  });
});

describe('the measures', () => {
  const measures = async () => {
    const read = parse(api.measures.answer, (await coordinator.ask('GET', '/api/measures')).body);
    if (!read.ok) throw new Error('not measures');
    return read.value;
  };

  it('hide every count from one to ten, and show numbers only', async () => {
    const told = await measures();
    const rows = [...told.periods, told.total];
    expect(rows.length).toBeGreaterThan(3);
    const cells = rows.flatMap((row) => [
      row.calls,
      row.withReport,
      row.withoutReport,
      row.reportUnknown,
      row.arrivalKnown,
      row.arrivalUnknown,
    ]);
    expect(cells.some((cell) => cell.hidden)).toBe(true);
    for (const cell of cells) {
      expect(cell.hidden).toBe(cell.count === undefined);
      expect(cell.count === undefined || cell.count === 0 || cell.count > 10).toBe(true);
    }
    expect(JSON.stringify(told)).not.toMatch(/call-|order-|staff-/);
  });

  it('are of whole quarters that have settled, and of none that goes on', async () => {
    const { periods, from, to } = await measures();
    expect([from, to]).toEqual([periods[0]?.from, periods.at(-1)?.to]);
    for (const period of periods) expect(quarterOf(period.from)).toEqual({ from: period.from, to: period.to });
    const today = civilDateAt(instantOf(Date.now()), timeZoneOf('America/Los_Angeles'));
    expect(daysBetween(to, today)).toBeGreaterThan(settlingDays);
  });

  it('add up in the total just what is shown, and give one median over it', async () => {
    const { periods, total } = await measures();
    const sumOf = (name: 'withReport' | 'arrivalKnown') =>
      periods.flatMap((period) => period[name].count ?? []).reduce((all, one) => all + one, 0);
    expect([total.withReport.count, total.arrivalKnown.count]).toEqual([sumOf('withReport'), sumOf('arrivalKnown')]);
    expect(total.medianMinutes).toBeGreaterThan(0);
  });

  it('do not move when something is recorded today: no call can be told from two answers', async () => {
    const before = await measures();
    const { calls } = (await officer.ask('GET', '/api/calls')).body as { calls: { id: string }[] };
    // A hundred and twenty days ago is a quarter that has settled, whatever today is.
    const { told, id } = await newCall({
      orderId: storyOrder,
      receivedAt: ago(24 * 120),
      arrivedAt: ago(24 * 120 - 1),
    });
    expect(told.status).toBe(200);
    for (const call of [...calls.slice(-20).map((one) => one.id), id]) {
      const facts = { 'report-written': 'yes' } as const;
      expect((await officer.ask('POST', `/api/calls/${call}/responses`, { facts })).status).toBe(200);
    }
    expect(await measures()).toEqual(before);
  });
});

describe('an advocate’s key', () => {
  it('is made once for reading back, and named by a short code', async () => {
    expect((await advocate.ask('POST', '/api/pairing-codes', {})).code).toBe('not-found');
    expect((await advocate.ask('GET', '/api/keys/mine')).code).toBe('not-found');
    const { recipient } = newStaffIdentity();
    const wrappedIdentity = toBase64url(randomBytes(90));
    expect((await advocate.ask('POST', '/api/keys', { recipient, wrappedIdentity })).body).toEqual({ done: true });
    expect((await advocate.ask('GET', '/api/keys/mine')).body).toEqual({ recipient, wrappedIdentity });
    expect((await advocate.ask('GET', '/api/me')).body).toMatchObject({ recipient });
    const { code, endsAt } = (await advocate.ask('POST', '/api/pairing-codes', {})).body as {
      code: string;
      endsAt: string;
    };
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
    expect(Date.parse(endsAt) - Date.now()).toBeLessThanOrEqual(30 * 60_000);
  });
});

describe('the demonstration', () => {
  it('says that it is one, and shows its people’s codes', async () => {
    const about = await visitorOf(server).ask('GET', '/api/about');
    expect(about.body).toEqual({ name: 'Holdfast', demonstration: true });
    const shown = await visitorOf(server).ask('GET', '/api/demonstration/sign-ins');
    const { people } = shown.body as { people: { code: string; name: string }[] };
    expect(people.map(({ name }) => name)).toContain('Petra Lindqvist');
    expect(people.every(({ code }) => /^\d{6}$/.test(code))).toBe(true);
  });
});
