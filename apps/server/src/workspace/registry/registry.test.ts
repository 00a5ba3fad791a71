/** Bringing files of orders in over the real server: from the first look at a file to a look-up that finds the order, and every way it can go wrong. */
import { orderFields, type RegistryImport, type SourceSettings } from '@holdfast/wire';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectBeyondPolicies } from '../../testing/beyond-policies.ts';
import { startForTest, type TestServer } from '../../testing/start-for-test.edge.ts';
import { type Visitor, visitorOf } from '../../testing/visitor.ts';

let server: TestServer;
let beyond: Client;
let supervisor: Visitor;

beforeAll(async () => {
  server = await startForTest({ county: false });
  beyond = await connectBeyondPolicies(server.dataFolder);
  supervisor = visitorOf(server);
  await supervisor.signIn('M. Ibarra');
}, 60_000);
afterAll(async () => {
  expect(server.logged.filter((line) => line.includes('"event":"fault"'))).toEqual([]);
  await beyond.end();
  await server.stop();
});

const head = 'Case Number,Protected Name,Protected Address,Respondent Name,Date Issued,Expiration Date,PCO';
const rowOf = (number: string, issued = '01/10/2026') =>
  `${number},Rowan Ellery,12 Hidden Lane,Dale Strand,${issued},01/10/2029,"01 05"`;
const settings: SourceSettings = {
  format: 'csv',
  dates: 'month-first',
  columns: {
    'order-number': 'Case Number',
    'protected-name': 'Protected Name',
    'restrained-name': 'Respondent Name',
    issued: 'Date Issued',
    expires: 'Expiration Date',
    conditions: 'PCO',
  },
  told: {
    place: 'US-CA',
    timeZone: 'America/Los_Angeles' as SourceSettings['told']['timeZone'],
    court: 'Superior Court of California, County of Marlow',
    instrument: 'ca-dv-130',
    provenance: 'court',
  },
};
const ownColumns = Object.fromEntries(orderFields.map((field) => [field, field]));
const octets = { 'content-type': 'application/octet-stream' };

const saved = async (name: string, more: Partial<SourceSettings> = {}) => {
  const told = await supervisor.ask('POST', '/api/registry/sources', { name, settings: { ...settings, ...more } });
  return (told.body as { id: string }).id;
};
const begun = async (sourceId: string, text: string, fileBytes = Buffer.byteLength(text)) => {
  const told = await supervisor.ask('POST', '/api/registry/imports', { sourceId, fileName: 'orders.csv', fileBytes });
  return told.body as RegistryImport;
};
const sent = async (id: string, text: string) =>
  await supervisor.send(`/api/registry/imports/${id}/file`, Buffer.from(text), octets);
const read = async (id: string) => {
  await server.server.importsIdle();
  return (await supervisor.ask('GET', `/api/registry/imports/${id}`)).body as RegistryImport;
};
const lookUp = async (orderNumber: string) => {
  const told = await supervisor.ask('POST', '/api/orders/look-ups', {
    purpose: 'supervision',
    incidentNumber: 'MPD-1',
    orderNumber,
  });
  return (told.body as { orders: { orderNumber: string }[] }).orders;
};

describe('a file of orders', () => {
  it('is looked at, mapped, brought in, found by a look-up; what was rejected is corrected', async () => {
    const text = [head, rowOf('T-1'), rowOf('T-2', '13/40/2026'), rowOf('T-3')].join('\n');
    const looked = await supervisor.ask('POST', '/api/registry/looks', {
      head: Buffer.from(text).toString('base64url'),
      settings,
    });
    expect(looked.body).toMatchObject({
      delimiter: ',',
      guess: { 'order-number': 'Case Number', 'restrained-name': 'Respondent Name' },
      rows: [{ order: { orderNumber: 'T-1' } }, { faults: [{ field: 'issued', code: 'not-a-date' }] }, {}],
    });
    const source = await saved('Court of Marlow');
    const { id } = await begun(source, text);
    expect(await sent(id, text)).toMatchObject({ status: 200, body: { rowsReceived: 3 } });
    expect(await read(id)).toMatchObject({ state: 'done', newOrders: 2, rejectedRows: 1, openRows: 1 });
    expect(await lookUp('T-1')).toMatchObject([{ orderNumber: 'T-1' }]);

    const { rows } = (await supervisor.ask('GET', `/api/registry/imports/${id}/rejected`)).body as {
      rows: { row: number; cells: Record<string, string>; tries: number }[];
    };
    expect(rows).toMatchObject([{ row: 2, cells: { issued: '13/40/2026' } }]);
    const cells = { ...rows[0]?.cells, issued: '01/13/2026' };
    for (const field of ['protected-address', 'j:ProtectionOrder/nc:AddressFullText'])
      expect(
        await supervisor.ask('POST', `/api/registry/imports/${id}/rejected/2/tries`, {
          cells: { ...cells, [field]: '12 Hidden Lane' },
          tries: 1,
        }),
      ).toMatchObject({ code: 'bad-input', body: { fields: [{ field, code: 'unknown-field' }] } });
    const tried = await supervisor.ask('POST', `/api/registry/imports/${id}/rejected/2/tries`, { cells, tries: 1 });
    expect(tried.body).toMatchObject({ kind: 'taken' });
    expect(await lookUp('T-2')).toHaveLength(1);
    expect(await supervisor.ask('GET', `/api/registry/imports/${id}/rejected`)).toMatchObject({ body: { rows: [] } });
    const asideAgain = { reason: 'Not an order', tries: 1 };
    expect(
      await supervisor.ask('POST', `/api/registry/imports/${id}/rejected/2/settings-aside`, asideAgain),
    ).toMatchObject({
      code: 'stale',
    });
  });

  it('leaves no address anywhere in the database, whatever became of its rows', async () => {
    const text = [head, rowOf('U-1'), rowOf('U-2').replace('12 Hidden Lane', '12 Hidden Lane, Marlow'), rowOf('')].join(
      '\n',
    );
    const { id } = await begun(await saved('Addresses'), text);
    await sent(id, text);
    expect(await read(id)).toMatchObject({ newOrders: 1, rejectedRows: 2 });
    const { rows } = await beyond.query<{ table: string }>(
      `select n.nspname || '.' || c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('open_plane', 'audit')`,
    );
    for (const { table } of rows) {
      const found = await beyond.query(`select from ${table} t where t::text like '%Hidden Lane%'`);
      expect([table, found.rowCount]).toEqual([table, 0]);
    }
    const kept = await beyond.query(`select from open_plane.protection_order t where t::text like '%Dale Strand%'`);
    expect(kept.rowCount).toBeGreaterThan(0);
  });

  it('that was cut goes on where it stopped when it is sent again, and refuses another in its place', async () => {
    const lines = [head, ...Array.from({ length: 1_700 }, (_, index) => rowOf(`V-${index}`))];
    const text = lines.join('\n');
    const { id } = await begun(await saved('Cut'), text);
    const half = lines.slice(0, 1_201).join('\n');
    expect(await cutSend(id, half)).toBe('cut');
    const between = await read(id);
    expect(between).toMatchObject({ state: 'receiving' });
    expect(between.rowsReceived).toBeGreaterThanOrEqual(500);
    expect(between.rowsRead).toBe(between.rowsReceived);
    expect(await sent(id, text.replace('Rowan', 'Robin'))).toMatchObject({
      code: 'bad-input',
      body: { fields: [{ field: 'file', code: 'other-file' }] },
    });
    expect(await sent(id, text)).toMatchObject({ status: 200 });
    expect(await read(id)).toMatchObject({ state: 'done', rowsReceived: 1_700, newOrders: 1_700, rejectedRows: 0 });
    expect(await sent(id, text)).toMatchObject({ code: 'out-of-order' });
  }, 60_000);

  it('shorter than it was said to be is read and marked as truncated; longer is refused', async () => {
    const text = [head, rowOf('W-1')].join('\n');
    const short = await begun(await saved('Short'), text, Buffer.byteLength(text) + 100);
    await sent(short.id, text);
    expect(await read(short.id)).toMatchObject({ state: 'done', newOrders: 1, fileFault: { code: 'truncated' } });
    const long = await begun(await saved('Long'), text, 10);
    expect(await sent(long.id, text)).toMatchObject({ status: 413 });
  });

  it('without a column the source maps says which; XML with a document type is not read', async () => {
    const other = await begun(await saved('Other'), 'a,b\n1,2');
    await sent(other.id, 'a,b\n1,2');
    expect(await read(other.id)).toMatchObject({
      fileFault: { code: 'column-not-there', where: 'Case Number' },
      rowsRead: 0,
    });
    const bomb = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
    const xml = await begun(await saved('Exchange', { format: 'niem-xml' }), bomb);
    await sent(xml.id, bomb);
    expect(await read(xml.id)).toMatchObject({ state: 'done', fileFault: { code: 'entities-refused' }, rowsRead: 0 });
  });

  it('is nobody’s who does not keep the registry: refused before a byte is read', async () => {
    const text = [head, rowOf('X-1')].join('\n');
    const { id } = await begun(await saved('Mine'), text);
    for (const name of ['T. Vance', 'Imani Okafor', 'Noor Haddad']) {
      const visitor = visitorOf(server);
      await visitor.signIn(name);
      expect(await visitor.send(`/api/registry/imports/${id}/file`, Buffer.from(text), octets)).toMatchObject({
        code: 'not-allowed',
      });
      expect(await visitor.ask('GET', '/api/registry/imports')).toMatchObject({ code: 'not-allowed' });
    }
    expect(await visitorOf(server).send(`/api/registry/imports/${id}/file`, Buffer.from(text), octets)).toMatchObject({
      code: 'not-signed-in',
    });
    const elsewhere = { ...octets, origin: 'https://example.invalid' };
    expect(await supervisor.send(`/api/registry/imports/${id}/file`, Buffer.from(text), elsewhere)).toMatchObject({
      code: 'not-allowed',
    });
    expect(
      await supervisor.send(`/api/registry/imports/${id}/file`, text, { 'content-type': 'text/csv' }),
    ).toMatchObject({
      code: 'wrong-media-type',
    });
    expect(await supervisor.send('/api/registry/sources', Buffer.from('{}'), octets)).toMatchObject({
      code: 'wrong-media-type',
    });
  });

  it('is taken out again as a table and as XML, for a reason that is kept, and comes in as the same orders', async () => {
    for (const [format, source] of [
      ['csv', await saved('Own table', { columns: ownColumns })],
      ['niem-xml', await saved('Own exchange', { format: 'niem-xml' })],
    ] as const) {
      const reason = `Yearly copy as ${format}`;
      expect(await supervisor.ask('POST', '/api/registry/exports', { format })).toMatchObject({ code: 'bad-input' });
      const taken = await supervisor.ask('POST', '/api/registry/exports', { format, reason });
      const text = String(taken.body);
      expect(text).toContain('T-1');
      const orders = (await beyond.query('select from open_plane.protection_order')).rowCount;
      const { id } = await begun(source, text);
      await sent(id, text);
      const came = await read(id);
      expect(came).toMatchObject({ rowsRead: orders, rejectedRows: 0, newOrders: 0 });
      if (format === 'niem-xml') expect(came.sameOrders).toBe(orders);
      const audited = await beyond.query(`select from audit.entry where code = 'registry-exported' and purpose = $1`, [
        reason,
      ]);
      expect(audited.rowCount).toBe(1);
    }
  }, 60_000);

  it('can be cancelled', async () => {
    const { id } = await begun(await saved('Cancelled'), 'x'.repeat(50));
    expect(await supervisor.ask('POST', `/api/registry/imports/${id}/cancellations`, {})).toMatchObject({
      body: { state: 'cancelled' },
    });
    expect(await sent(id, 'x')).toMatchObject({ code: 'out-of-order' });
  });
});

/** Sends the beginning of a file over a real connection and breaks it. */
async function cutSend(id: string, text: string): Promise<string> {
  const { request } = await import('node:http');
  const cookie = [...supervisor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return await new Promise((resolve) => {
    const going = request(`${server.workspaceOrigin}/api/registry/imports/${id}/file`, {
      method: 'POST',
      headers: { ...octets, cookie, 'content-length': String(text.length * 2) },
    });
    going.on('error', () => resolve('cut'));
    going.on('response', () => resolve('answered'));
    going.write(text, () => setTimeout(() => going.destroy(), 1_500));
  });
}
