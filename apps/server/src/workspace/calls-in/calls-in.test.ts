/** Calls brought in over the real server: a file of documents to a call that a person matched, and every way it can go wrong on the way. */
import type { CallSourceSettings, CallToMatch, RegistryImport } from '@holdfast/wire';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incidentOf } from '../../../../../packages/wire/src/calls-in/testing/incidents.ts';
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
  supervisor = visitorOf(server);
  officer = visitorOf(server);
  await supervisor.signIn('M. Ibarra');
  await officer.signIn('T. Vance');
}, 90_000);
afterAll(async () => {
  expect(server.logged.filter((line) => line.includes('"event":"fault"'))).toEqual([]);
  await beyond.end();
  await server.stop();
});

const settings: CallSourceSettings = {
  format: 'eido-json',
  columns: {},
  dates: 'year-first',
  timeZone: 'America/Los_Angeles' as CallSourceSettings['timeZone'],
};
const octets = { 'content-type': 'application/octet-stream' };
const saved = async (name: string, more: Partial<CallSourceSettings> = {}) => {
  const told = await supervisor.ask('POST', '/api/calls-in/sources', { name, settings: { ...settings, ...more } });
  return (told.body as { id: string }).id;
};
const begun = async (sourceId: string, text: string) => {
  const body = { sourceId, fileName: 'calls.json', fileBytes: Buffer.byteLength(text) };
  return (await supervisor.ask('POST', '/api/calls-in/imports', body)).body as RegistryImport;
};
const sent = async (id: string, text: string) =>
  await supervisor.send(`/api/registry/imports/${id}/file`, Buffer.from(text), octets);
const read = async (id: string) => {
  await server.server.importsIdle();
  return (await supervisor.ask('GET', `/api/registry/imports/${id}`)).body as RegistryImport;
};
const bringIn = async (name: string, text: string, more: Partial<CallSourceSettings> = {}) => {
  const { id } = await begun(await saved(name, more), text);
  await sent(id, text);
  return await read(id);
};
/** An incident a while ago, so that it lies before the demonstration's present whenever that is. */
const past = (number: string, more: object = {}) => {
  const text = JSON.stringify({ ...incidentOf(number), ...more });
  return JSON.parse(text.replaceAll('2026-11-20', '2025-11-20')) as Record<string, unknown>;
};
const named = (role: string, name: string) => ({
  personIncidentRoleRegistryText: [role],
  ncPersonComponent: { name: [{ personFullName: [{ value: name }] }] },
});
const idOfCall = async (number: string) =>
  (await beyond.query<{ id: string }>('select id from open_plane.call_for_service where call_number = $1', [number]))
    .rows[0]?.id ?? '';
const opened = async (number: string, visitor = officer) =>
  (await visitor.ask('POST', `/api/calls-in/calls/${await idOfCall(number)}/readings`, {})).body as CallToMatch;
const answered = async (number: string, body: object, visitor = officer) =>
  await visitor.ask('POST', `/api/calls-in/calls/${await idOfCall(number)}/answers`, body);

describe('a file of incidents', () => {
  it('is looked at, brought in, proposed an order, and linked by an officer’s answer only', async () => {
    const text = JSON.stringify([
      past('H-1'),
      past('H-2', { personComponent: [], notesComponent: [], vehicleComponent: [] }),
      7,
    ]);
    const looked = await supervisor.ask('POST', '/api/calls-in/looks', {
      head: Buffer.from(text).toString('base64url'),
      settings,
    });
    expect(looked.body).toMatchObject({
      format: 'eido-json',
      rows: [{ call: { callNumber: 'H-1' } }, {}, { faults: [{ code: 'not-a-call' }] }],
    });
    const done = await bringIn('County dispatch', text);
    expect(done).toMatchObject({
      subject: 'calls',
      state: 'done',
      newOrders: 2,
      rejectedRows: 1,
      leftOut: { callbackComponent: 2, alarmsSensorsComponent: 4, other: 2 },
    });
    const match = await opened('H-1');
    expect(match).toMatchObject({
      looked: true,
      units: ['3A12', '3A14'],
      proposed: [{ order: { orderNumber: 'MC-DV-0001' }, why: [{ foundBy: { by: 'number' } }, {}, {}] }],
    });
    const file = await officer.ask('GET', `/api/calls/${await idOfCall('H-1')}`);
    expect(file.body).not.toHaveProperty('order');
    const orderId = match.proposed[0]?.order.id;
    expect(await answered('H-1', { kind: 'confirmed', orderId, answers: 0 })).toMatchObject({
      status: 200,
      body: { arrived: { state: 'confirmed' }, answers: [{ by: 'T. Vance' }] },
    });
    const after = await officer.ask('GET', `/api/calls/${await idOfCall('H-1')}`);
    expect(after.body).toMatchObject({ order: { orderNumber: 'MC-DV-0001' }, call: { disposition: 'Report taken' } });
    expect(await answered('H-1', { kind: 'undone', answers: 0 })).toMatchObject({ code: 'stale' });
    expect(await answered('H-1', { kind: 'undone', answers: 1 })).toMatchObject({ status: 200 });
    await server.server.importsIdle();
    expect(await opened('H-1')).toMatchObject({
      looked: true,
      proposed: [{}],
      answers: [{ kind: 'confirmed' }, { kind: 'undone' }],
    });
  });

  it('leaves no house, telephone or word of it anywhere in the database', async () => {
    const { rows } = await beyond.query<{ table: string }>(
      `select n.nspname || '.' || c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('open_plane', 'audit')`,
    );
    for (const { table } of rows) {
      const found = await beyond.query(
        `select from ${table} t where t::text ~* '1432 (w )?alder|5550177|555-0177|unit is inside'`,
      );
      expect([table, found.rowCount]).toEqual([table, 0]);
    }
  });

  it('shows an officer in conflict neither the order nor a way to settle the call', async () => {
    const { rows } = await beyond.query<{ restrained: string }>(
      `select restrained_name as restrained from open_plane.protection_order where order_number = 'MC-DV-0040'`,
    );
    const person = named('Suspect', rows[0]?.restrained ?? '');
    await bringIn(
      'Walled',
      JSON.stringify(
        past('H-9', {
          personComponent: [person],
          notesComponent: [{ notesActionComments: 'MC-DV-0040' }],
          vehicleComponent: [],
        }),
      ),
    );
    const numbers = (match: CallToMatch) => match.proposed.map(({ order }) => order.orderNumber);
    expect(numbers(await opened('H-9'))).not.toContain('MC-DV-0040');
    expect(numbers(await opened('H-9', supervisor))[0]).toBe('MC-DV-0040');
    expect(await answered('H-9', { kind: 'none', answers: 0 })).toMatchObject({ code: 'in-conflict' });
    const watched = await supervisor.ask('GET', '/api/registry-watch');
    expect(JSON.stringify(watched.body)).toContain('"kind":"conflict"');
    expect(await answered('H-9', { kind: 'none', answers: 0 }, supervisor)).toMatchObject({ status: 200 });
  });

  it.each([
    ['deep', '['.repeat(20_000), 'too-deep'],
    ['broken', '{"incidentComponent":', 'not-json'],
    ['empty list', '[]', 'no-calls'],
    ['XML', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'not-json'],
  ])('%s: ends with its fault, and nothing before it is lost', async (name, text, code) => {
    expect(await bringIn(`Fault ${name}`, text)).toMatchObject({ state: 'done', rowsRead: 0, fileFault: { code } });
  });

  it('of a thousand malformed rows of every kind each is kept with its reason, and the good ones between them are calls', async () => {
    const row = (number: string, more: Readonly<Record<number, string>> = {}) =>
      [number, '2025-11-20 21:05', '2025-11-20 21:15', 'Dispute', 'Dale Strand', '1432 Alder Street']
        .map((cell, index) => more[index] ?? cell)
        .join(',');
    const kinds = [
      row(''),
      row('x'.repeat(61)),
      row('=1+1'),
      ...[
        '',
        'soon',
        '2025-02-30 10:00',
        '2025-11-20',
        '25-11-20 21:05',
        '2125-11-20 21:05',
        '2025-11-20 25:00',
        '2025-03-09 02:30',
        '2025-11-02 01:30',
      ].map((text) => row('M', { 1: text })),
      row('M', { 2: '2025-11-20 21:00' }),
      ...['', 'n'.repeat(121), '@cmd', 'a\u0007b', 'x\u202Ey', '\uFFFD', '\u0000'].map((text) => row('M', { 3: text })),
      row('M', { 4: '+SUM(A1)' }),
      row('M', { 4: 'a"b' }),
      `${row('M')},`,
      'M,1,2',
      '<a>&b;</a>',
      '{"call":1}',
    ];
    const lines = Array.from({ length: 1_000 }, (_, index) => kinds[index % kinds.length] ?? '').flatMap(
      (bad, index) => (index % 10 === 0 ? [row(`G-${index}`), bad] : [bad]),
    );
    const columns = {
      'call-number': 'No',
      received: 'Time',
      arrived: 'Arrived',
      'initial-type': 'Type',
      'about-name': 'Name',
      location: 'Where',
    };
    const text = ['No,Time,Arrived,Type,Name,Where', ...lines].join('\n');
    const done = await bringIn('Malformed', text, { format: 'csv', columns });
    expect(done).toMatchObject({
      state: 'done',
      rowsRead: 1_100,
      newOrders: 100,
      rejectedRows: 1_000,
      openRows: 1_000,
    });
    const { rows } = await beyond.query(
      `select count(*)::int as count, count(*) filter (where jsonb_array_length(faults) > 0)::int as said,
      count(*) filter (where cells::text ~* '1432')::int as houses from open_plane.registry_rejected_row where import_id = $1`,
      [done.id],
    );
    expect(rows).toEqual([{ count: 1_000, said: 1_000, houses: 0 }]);
  });

  it('cut off it goes on with the same file, and no call comes twice', async () => {
    const lines = Array.from({ length: 700 }, (_, index) => `K-${index},2025-11-20 21:05,Dispute`);
    const text = ['No,Time,Type', ...lines].join('\n');
    const columns = { 'call-number': 'No', received: 'Time', 'initial-type': 'Type' };
    const { id } = await begun(await saved('Long table', { format: 'csv', columns }), text);
    await sent(id, text.slice(0, text.length - 200));
    // What was sent first ended early: the import is over and says so; the same file begun again finds every call there.
    expect(await read(id)).toMatchObject({ fileFault: { code: 'truncated' } });
    const again = await begun(await saved('Long table again', { format: 'csv', columns }), text);
    await sent(again.id, text);
    const { newOrders, rejectedRows } = await read(again.id);
    expect(newOrders + rejectedRows).toBe(700);
    const { rows } = await beyond.query(
      `select count(*)::int as count from open_plane.call_for_service where call_number like 'K-%'`,
    );
    expect(rows).toEqual([{ count: 700 }]);
  });

  it('is brought in by who keeps the registry, matched by police, and seen by nobody else', async () => {
    expect(await officer.ask('POST', '/api/calls-in/sources', { name: 'x', settings })).toMatchObject({
      code: 'not-allowed',
    });
    const advocate = visitorOf(server);
    await advocate.signIn('Imani Okafor');
    expect(await advocate.ask('GET', '/api/calls-in/calls')).toMatchObject({ code: 'not-allowed' });
    const listed = await officer.ask('GET', '/api/calls-in/calls?proposed=no');
    expect((listed.body as { counts: { notProposed: number } }).counts.notProposed).toBeGreaterThanOrEqual(701);
  });
});
