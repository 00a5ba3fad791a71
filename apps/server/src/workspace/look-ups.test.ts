/** Looking people up through the API, and what watches those who look: the wall, the alert, the supervisor's page, the export that another machine can check. */
import { instantOf, plusHours } from '@holdfast/domain';
import { api, parse } from '@holdfast/wire';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectBeyondPolicies } from '../testing/beyond-policies.ts';
import { startForTest, type TestServer } from '../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../testing/visitor.ts';
import { exportedChain } from '../verify-export.ts';

let server: TestServer;
let beyond: Client;
const visitors = new Map<string, Visitor>();
const reason = { purpose: 'call-response', incidentNumber: 'MPD-9001' } as const;

beforeAll(async () => {
  server = await startForTest();
  beyond = await connectBeyondPolicies(server.dataFolder);
  for (const name of ['T. Vance', 'M. Ibarra', 'Imani Okafor', 'Noor Haddad']) {
    const visitor = visitorOf(server);
    await visitor.signIn(name);
    visitors.set(name, visitor);
  }
}, 60_000);
afterAll(async () => {
  await beyond.end();
  await server.stop();
});

const as = (name: string): Visitor => {
  const found = visitors.get(name);
  if (found === undefined) throw new Error('nobody of that name');
  return found;
};
const lookUp = async (body: object, who = 'T. Vance') =>
  await as(who).ask('POST', '/api/orders/look-ups', { ...reason, ...body });
const answerOf = (told: Awaited<ReturnType<typeof lookUp>>) => {
  const read = parse(api.lookUpOrders.answer, told.body);
  if (!read.ok) throw new Error('the answer does not parse');
  return read.value;
};

describe('a look-up', () => {
  it('finds the order by a name misheard, and says why', async () => {
    const { orders, why } = answerOf(await lookUp({ name: 'Strande, Dael' }));
    expect(orders[0]?.id).toBe('order-0001');
    expect(why[0]).toMatchObject({
      orderId: 'order-0001',
      foundBy: { by: 'name', party: 'restrained', given: 'slip' },
    });
  });

  it('asks for something to look for', async () => {
    const told = await lookUp({ born: '1984' });
    expect([told.status, told.code]).toEqual([400, 'bad-input']);
  });

  it('finds an order entered a moment ago', async () => {
    await beyond.query(`insert into open_plane.protection_order (partnership_id, id, document, order_number, issuing_court, restrained_name, protected_name, issued_at, provenance)
      select partnership_id, 'order-new', jsonb_set(document, '{id}', '"order-new"') || '{"orderNumber":"NEW-1"}' || '{"restrainedParty":{"name":"Quill Abernathy"}}',
        'NEW-1', issuing_court, 'Quill Abernathy', protected_name, issued_at, provenance from open_plane.protection_order where id = 'order-0001'`);
    expect(answerOf(await lookUp({ name: 'Quil Abernethy' })).orders.map(({ id }) => id as string)).toEqual([
      'order-new',
    ]);
  });
});

describe('an officer in conflict with an order', () => {
  const counts = async () =>
    (await beyond.query<{ code: string }>(`select code from audit.entry where code = 'conflict-refused'`)).rows.length;

  it('is refused look-up and reading; an alert reaches the supervisor; the audit tells of it elsewhere', async () => {
    const marked = await as('M. Ibarra').ask('POST', '/api/orders/order-new/conflicts', {
      staffId: 'staff-vance',
      kind: 'party',
    });
    expect(marked.status).toBe(200);
    const before = await counts();
    const asked = await lookUp({ name: 'Quill Abernathy' });
    expect([asked.status, asked.code]).toEqual([403, 'in-conflict']);
    expect(JSON.stringify(asked.body)).not.toMatch(/abernathy|order-new/i);
    const read = await as('T. Vance').ask('POST', '/api/orders/order-new/readings', reason);
    expect([read.status, read.code]).toEqual([403, 'in-conflict']);
    expect(await counts()).toBe(before + 2);
    expect((await lookUp({ name: 'Quill Abernathy' }, 'M. Ibarra')).status).toBe(200);

    const watch = parse(api.registryWatch.answer, (await as('M. Ibarra').ask('GET', '/api/registry-watch')).body);
    const alert = watch.ok ? watch.value.alerts.find(({ kind }) => kind === 'conflict') : undefined;
    expect(alert).toMatchObject({ staffName: 'T. Vance', orderId: 'order-new', purpose: 'call-response MPD-9001' });
    expect((await as('M. Ibarra').ask('POST', `/api/registry-watch/alerts/${alert?.id}/seen`, {})).status).toBe(200);
    expect((await as('T. Vance').ask('GET', '/api/registry-watch')).code).toBe('not-allowed');
  });

  it('shows in the chain that the partner takes away and checks on another machine', async () => {
    const listed = await as('Noor Haddad').ask('GET', '/api/audit/agencies');
    expect(listed.body).toMatchObject({
      agencies: expect.arrayContaining([
        { id: 'marlow-police', name: 'Marlow Police Department', agencyKey: expect.any(String) },
      ]),
    });
    const told = await as('Noor Haddad').ask('GET', '/api/audit/agencies/marlow-police/entries');
    const taken = parse(api.exportAudit.answer, told.body);
    if (!taken.ok) throw new Error('the export does not parse');
    const { entries } = taken.value;
    const text = entries.map((entry) => JSON.stringify(entry)).join('\n');
    expect(text).not.toMatch(/Abernathy|Strand|T\. Vance/);
    const checked = exportedChain(text);
    expect(checked).toMatchObject({ ok: true, value: { chain: 'marlow-police', entries: entries.length } });
    expect(checked.ok && checked.value.brokenAt).toBeUndefined();
    // The recipe is the database's own: its verifier names the same head.
    const { rows } = await beyond.query<{ head: string }>(`select encode(hash, 'hex') as head from audit.entry
      where agency_id = 'marlow-police' and sequence = ${entries.length}`);
    expect(checked.ok && checked.value.head).toBe(rows[0]?.head);

    const place = entries.findIndex(({ code }) => code === 'conflict-refused');
    expect(place).toBeGreaterThanOrEqual(0);
    const lines = text.split('\n');
    const broken = (changed: readonly string[]) => {
      const found = exportedChain(changed.join('\n'));
      return found.ok ? found.value.brokenAt : found.issue;
    };
    expect(
      broken(lines.map((line, at) => (at === place ? line.replace('conflict-refused', 'order-found') : line))),
    ).toBe(place + 1);
    expect(broken(lines.filter((_, at) => at !== place))).toBe(place + 2);
    expect(broken([...lines.slice(0, 3), 'not an entry'])).toEqual({ code: 'not-an-entry', line: 4 });
  });

  it('is signed at its end, so that a file cut off, altered or signed by another does not pass', async () => {
    const told = await as('Noor Haddad').ask('GET', '/api/audit/agencies/marlow-police/entries');
    const taken = parse(api.exportAudit.answer, told.body);
    if (!taken.ok || taken.value.head === undefined) throw new Error('the export bears no head');
    const { entries, head } = taken.value;
    const file = (lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).join('\n');
    const agencyKey = (
      (await as('Noor Haddad').ask('GET', '/api/audit/agencies')).body as {
        agencies: { id: string; agencyKey: string }[];
      }
    ).agencies.find(({ id }) => id === 'marlow-police')?.agencyKey;
    expect(exportedChain(file([...entries, head]), { agencyKey })).toMatchObject({
      ok: true,
      value: { entries: entries.length, signed: { agencyKey } },
    });
    const issueOf = (lines: readonly object[], key = agencyKey) => {
      const checked = exportedChain(file(lines), { agencyKey: key });
      return checked.ok ? 'passed' : checked.issue.code;
    };
    expect(issueOf([...entries.slice(0, -1), head])).toBe('head-does-not-fit');
    expect(issueOf([...entries, { ...head, signedAt: '2026-01-01T00:00:00.000Z' }])).toBe('head-does-not-fit');
    expect(issueOf(entries)).toBe('not-signed');
    expect(issueOf([...entries, head], 'A'.repeat(43))).toBe('another-key');
  });
});

describe('what a supervisor marks', () => {
  const marks = async () => {
    const told = parse(api.watchMarks.answer, (await as('M. Ibarra').ask('GET', '/api/registry-watch/marks')).body);
    if (!told.ok) throw new Error('the marks do not parse');
    return told.value;
  };
  const byNumber = async (orderNumber: string) =>
    ((await as('M. Ibarra').ask('POST', '/api/registry-watch/orders', { orderNumber })).body as { orderIds: string[] })
      .orderIds;

  it('is a conflict with its reason, ended with a reason, and the row stays', async () => {
    const [orderId] = await byNumber('MC-DV-0007');
    const path = `/api/orders/${orderId}/conflicts`;
    const body = { staffId: 'staff-vance', kind: 'marked', reason: 'His brother’s neighbour' };
    expect((await as('M. Ibarra').ask('POST', path, body)).status).toBe(200);
    expect((await as('M. Ibarra').ask('POST', path, body)).code).toBe('already-there');
    expect((await lookUp({ orderNumber: 'MC-DV-0007' })).code).toBe('in-conflict');
    expect((await as('T. Vance').ask('POST', `${path}/ends`, { staffId: 'staff-vance', because: 'x' })).code).toBe(
      'not-allowed',
    );
    const end = await as('M. Ibarra').ask('POST', `${path}/ends`, {
      staffId: 'staff-vance',
      because: 'They moved away',
    });
    expect(end.status).toBe(200);
    expect((await lookUp({ orderNumber: 'MC-DV-0007' })).status).toBe(200);
    expect((await marks()).conflicts.find((one) => one.orderId === orderId)).toMatchObject({
      reason: 'His brother’s neighbour',
      endedBecause: 'They moved away',
      staffName: 'T. Vance',
    });
    expect((await as('M. Ibarra').ask('POST', path, body)).status).toBe(200);
    expect((await lookUp({ orderNumber: 'MC-DV-0007' })).code).toBe('in-conflict');
  });

  it('lets nobody end a conflict of their own', async () => {
    const [orderId] = await byNumber('MC-DV-0008');
    await beyond.query(
      `insert into open_plane.order_conflict values ('marlow', 'marlow-police', $1, 'staff-ibarra', 'marked', 'by-name', now())`,
      [orderId],
    );
    const body = { staffId: 'staff-ibarra', because: 'I say so' };
    expect((await as('M. Ibarra').ask('POST', `/api/orders/${orderId}/conflicts/ends`, body)).status).toBe(404);
  });

  it('is an order that describes nobody: whoever finds it raises an alert', async () => {
    const body = {
      name: 'Quillon Amberdeep',
      protectedName: 'Ottoline Farrow',
      orderNumber: 'MC-DV-9000',
      court: 'Superior Court of California, County of Marlow',
    };
    expect((await as('M. Ibarra').ask('POST', '/api/registry-watch/canaries', body)).status).toBe(200);
    const found = await lookUp({ name: 'Quillon Amberdeep' });
    expect(found.status).toBe(200);
    const canary = (await marks()).canaries.find(({ orderNumber }) => orderNumber === 'MC-DV-9000');
    const watch = parse(api.registryWatch.answer, (await as('M. Ibarra').ask('GET', '/api/registry-watch')).body);
    const alert = watch.ok
      ? watch.value.alerts.find(({ kind, orderId }) => kind === 'canary' && orderId === canary?.orderId)
      : undefined;
    expect(alert).toMatchObject({ staffName: 'T. Vance' });
    expect((await as('T. Vance').ask('POST', '/api/registry-watch/canaries', body)).code).toBe('not-allowed');
  });
});

describe('the report of accesses', () => {
  it('tells the advocate nothing of the last seven days, and then who looked, without names', async () => {
    const court = 'Superior Court of California, County of Marlow';
    const ask = async () =>
      await as('Imani Okafor').ask('POST', '/api/access-reports', { court, orderNumber: 'MC-DV-0001' });
    const before = parse(api.reportAccesses.answer, (await ask()).body);
    expect(before.ok && before.value.accesses).toEqual([]);
    expect(before.ok && before.value.until < plusHours(instantOf(Date.now()), -6 * 24)).toBe(true);
    expect((await as('T. Vance').ask('POST', '/api/access-reports', { court, orderNumber: 'MC-DV-0001' })).code).toBe(
      'not-allowed',
    );
  });
});
