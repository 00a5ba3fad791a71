/** Files of calls as they come: columns guessed and corrected, times by a declared clock, the EIDO subset, and what of a cell is ever kept. */
import { idOf, instantOf, timeZoneOf } from '@holdfast/domain';
import { describe, expect, test } from 'vitest';
import type { WaitingRow } from '../registry/cells.ts';
import { tableRows } from '../registry/csv-rows.ts';
import { bytesOf, inPieces } from '../registry/testing/files.ts';
import { callFromRow, keptCells } from './call-from-row.ts';
import { guessCallColumns } from './columns.ts';
import { type DocumentPart, eidoRows } from './eido-rows.ts';
import { blockOf, orderNumbersIn, tableOfCalls } from './kept-of-call.ts';
import { lookAtHeadOfCalls } from './look.ts';
import type { CallSourceSettings } from './settings.ts';
import { incidentOf } from './testing/incidents.ts';

const now = instantOf(Date.parse('2026-11-22T20:00:00.000Z'));
const table: CallSourceSettings = {
  format: 'csv',
  dates: 'month-first',
  timeZone: timeZoneOf('America/Los_Angeles'),
  columns: {
    'call-number': 'Incident No',
    received: 'Call Time',
    'initial-type': 'Nature',
    location: 'Location',
    text: 'Narrative',
  },
};
const documents: CallSourceSettings = { ...table, format: 'eido-json', columns: {} };

const callOf = (cells: Readonly<Record<string, string>>, settings = table) =>
  callFromRow({ row: { cells }, settings, id: idOf('c'), now });
const cells = (more: Readonly<Record<string, string>> = {}) => ({
  'call-number': 'M-1',
  received: '11/20/2026 21:05',
  'initial-type': 'Disturbance',
  ...more,
});
const read = async (parts: AsyncIterable<DocumentPart>) => {
  const rows: WaitingRow[] = [];
  const rest: DocumentPart[] = [];
  for await (const part of parts) {
    if (part.kind === 'rows') rows.push(...part.rows);
    else rest.push(part);
  }
  return { rows, rest };
};
const eido = async (text: string) => await read(eidoRows({ bytes: inPieces(bytesOf(text), 700) }));

describe('columns', () => {
  test('are guessed by their names, and telephones never', () => {
    const titles = [
      'Incident #',
      'Call Date/Time',
      'Dispatched',
      'On Scene',
      'Cleared',
      'Nature',
      'Final Type',
      'Dispo',
      'Unit',
      'RP Phone',
      'Suspect Name',
      'Suspect DOB',
      'Victim Last Name',
      'Suspect Address',
      'Address',
      'Narrative',
      'Protective Order No',
      'License Plate',
      'Callback Number',
    ];
    expect(guessCallColumns({ titles, rows: [] })).toEqual({
      'call-number': 'Incident #',
      received: 'Call Date/Time',
      dispatched: 'Dispatched',
      arrived: 'On Scene',
      cleared: 'Cleared',
      'initial-type': 'Nature',
      'final-type': 'Final Type',
      disposition: 'Dispo',
      units: 'Unit',
      'about-name': 'Suspect Name',
      'about-born': 'Suspect DOB',
      'asking-surname': 'Victim Last Name',
      location: 'Address',
      text: 'Narrative',
      'order-number': 'Protective Order No',
      plate: 'License Plate',
    });
  });

  test('whose names say nothing are guessed by what stands in them', () => {
    const rows = [
      ['2026-000417', '11/20/2026 21:05', '1432 Alder Street', 'x'],
      ['2026-000418', '11/20/2026 22:10', '9 Elm Ave', ''],
    ];
    expect(guessCallColumns({ titles: ['A', 'B', 'C', 'D'], rows })).toEqual({
      received: 'B',
      'call-number': 'A',
      location: 'C',
    });
    const looked = lookAtHeadOfCalls(
      new TextEncoder().encode(['A;B;C;D', ...rows.map((row) => row.join(';')), ''].join('\n')),
    );
    expect(looked).toMatchObject({ format: 'csv', delimiter: ';', guess: { received: 'B' } });
  });
});

describe('what is kept', () => {
  test('of a place is its block, of words what may be an order’s number, and no house anywhere', async () => {
    expect(blockOf('1432 Alder Street, Marlow, CA')).toBe('1400 block of alder st');
    expect(blockOf(blockOf('1432 Alder Street'))).toBe('1400 block of alder st');
    expect(blockOf('Alder & Elm')).toBe('');
    expect(
      orderNumbersIn('RP says order MC-DV-0001 broken, call 555-014-2233, at 1432B Alder, born 04/05/1984, mc-dv-0001'),
    ).toEqual(['MC-DV-0001', 'mc-dv-0001']);
    const text = [
      'Incident No,Call Time,Nature,Location,Narrative,Phone',
      'M-1,11/20/2026 21:05,Dispute,1432 Alder Street,"He is at 1432 Alder, order MC-DV-0001",555-0142',
    ];
    const { rows } = await read(
      tableRows({ bytes: inPieces(bytesOf(text.join('\n')), 9), settings: table, reading: tableOfCalls }),
    );
    expect(rows[0]?.cells).toEqual({
      'call-number': 'M-1',
      received: '11/20/2026 21:05',
      'initial-type': 'Dispute',
      location: '1400 block of alder st',
      text: 'MC-DV-0001',
    });
    expect(keptCells({ location: '1432 Alder Street', 'protected-address': 'x', text: 'at 1432 Alder' })).toEqual({
      location: '1400 block of alder st',
    });
  });
});

describe('times', () => {
  const received = (text: string, settings = table) => {
    const outcome = callOf(cells({ received: text }), settings);
    return outcome.ok ? outcome.value.call.receivedAt : outcome.issue.map(({ field, code }) => `${field} ${code}`);
  };
  test('are read by the declared clock, and what that clock never showed or showed twice is refused', () => {
    expect(received('11/20/2026 21:05')).toBe('2026-11-21T05:05:00.000Z');
    expect(received('11/20/2026 21:05', { ...table, timeZone: timeZoneOf('Europe/London') })).toBe(
      '2026-11-20T21:05:00.000Z',
    );
    expect(received('2026-11-20T21:05:09-08:00')).toBe('2026-11-21T05:05:09.000Z');
    expect(received('03/08/2026 02:30')).toEqual(['received no-such-time']);
    expect(received('11/01/2026 01:30')).toEqual(['received time-twice']);
    expect(received('2026-11-01T01:30:00-07:00')).toBe('2026-11-01T08:30:00.000Z');
    expect(received('11/20/2026')).toEqual(['received no-time']);
    expect(received('11/20/26 21:05')).toEqual(['received two-digit-year']);
    expect(received('11/23/2026 21:05')).toEqual(['received in-the-future']);
    expect(received('2026-11-20 21:05', documents)).toEqual(['received no-offset']);
  });

  test('that cannot all be right are refused, each by its name', () => {
    const faults = (more: Readonly<Record<string, string>>) => {
      const outcome = callOf(cells(more));
      return outcome.ok ? [] : outcome.issue.map(({ code }) => code);
    };
    expect(faults({ dispatched: '11/20/2026 21:04' })).toEqual(['dispatched-before-received']);
    expect(faults({ arrived: '11/20/2026 21:00' })).toEqual(['arrived-before-received']);
    expect(faults({ arrived: '11/20/2026 21:20', cleared: '11/20/2026 21:10' })).toEqual(['cleared-before-arrived']);
    expect(faults({ 'call-number': '', received: '', 'initial-type': '' })).toEqual(['empty', 'empty', 'empty']);
  });
});

describe('clues', () => {
  test('are names by their part, and marks in their comparable form', () => {
    const outcome = callOf(
      cells({
        'about-given': 'Dale',
        'about-surname': 'Strand',
        'about-born': '4/5/1984',
        'asking-name': 'Rowan Ellery; Petra Low',
        'other-name': 'A. Neighbour',
        plate: '7abc-12O',
        'order-number': 'MC DV 0001',
        text: 'MC-DV-0007',
        location: '1400 block of alder st',
        units: '3A12, 3A14',
      }),
    );
    expect(outcome.ok && { clues: outcome.value.clues, units: outcome.value.units }).toEqual({
      units: ['3A12', '3A14'],
      clues: {
        people: [
          { part: 'about', name: 'Dale Strand', born: '4/5/1984' },
          { part: 'asking', name: 'Rowan Ellery' },
          { part: 'asking', name: 'Petra Low' },
          { part: 'other', name: 'A. Neighbour' },
        ],
        numbers: ['MCDV0001', 'MCDV0007'],
        plates: ['7ABC120'],
        blocks: ['1400 alder st'],
      },
    });
  });
});

describe('EIDO', () => {
  test('the published subset becomes a call; the rest is counted by name and left out', async () => {
    const { rows, rest } = await eido(JSON.stringify(incidentOf('24-0100')));
    expect(rows.map(({ cells: kept }) => kept)).toEqual([
      {
        'call-number': '24-0100',
        received: '2026-11-20T21:05:00-08:00',
        arrived: '2026-11-20T21:19:30-08:00',
        cleared: '2026-11-20T22:40:00-08:00',
        'initial-type': 'Violation of a court order',
        disposition: 'Report taken',
        units: '3A12; 3A14',
        'about-name': 'Dale Strand',
        'about-born': '1984-04-05',
        'asking-name': 'Rowan Ellery',
        'other-name': 'Ana Neighbour',
        plate: '7ABC123',
        location: '1400 block of w alder st',
        text: 'MC-DV-0001',
      },
    ]);
    expect(rest).toEqual([{ kind: 'left-out', parts: { callbackComponent: 1, alarmsSensorsComponent: 2, other: 1 } }]);
    const call = callOf(rows[0]?.cells ?? {}, documents);
    expect(call).toMatchObject({
      ok: true,
      value: { call: { receivedAt: '2026-11-21T05:05:00.000Z', arrivedAt: '2026-11-21T05:19:30.000Z' } },
    });
    expect(JSON.stringify(rows)).not.toMatch(/1432|555-|Unit is inside/);
  });

  test('a unit at another incident, or arrived at a hospital, has not arrived here', async () => {
    const unit = (more: object) => ({
      emergencyResourceName: '3A12',
      lastUpdateTimeStamp: '2026-11-20T21:19:30-08:00',
      ...more,
    });
    const arrived = async (units: readonly object[]) => {
      const { rows } = await eido(JSON.stringify({ ...incidentOf('1'), emergencyResourceComponent: units }));
      return rows[0]?.cells['arrived'];
    };
    expect(
      await arrived([unit({ secondaryUnitStatusRegistryText: ['OnScene'], activeOnIncidentId: ['another'] })]),
    ).toBeUndefined();
    expect(await arrived([unit({ secondaryUnitStatusRegistryText: ['Arrived', 'Hospital'] })])).toBeUndefined();
    expect(await arrived([unit({ secondaryUnitStatusRegistryText: ['EnRoute'] })])).toBeUndefined();
    expect(await arrived([unit({ secondaryUnitStatusRegistryText: ['Arrived'] })])).toBe('2026-11-20T21:19:30-08:00');
  });

  test('lists and lines are read; what is no incident in them is a row with its reason', async () => {
    const one = JSON.stringify(incidentOf('A'));
    const list = await eido(`[${one},7,{"x":1},${JSON.stringify(incidentOf('B'))}]`);
    expect(list.rows.map(({ cells: kept, fault }) => kept['call-number'] ?? fault)).toEqual([
      'A',
      'not-a-call',
      'not-a-call',
      'B',
    ]);
    const lines = await eido([one, '{"incidentComponent":', one].join('\n'));
    expect(lines.rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, undefined],
      [2, 'not-a-call'],
      [3, undefined],
    ]);
  });

  test('a call without an incident is numbered by its incident’s identifier', async () => {
    const { incidentComponent: _, ...rest } = incidentOf('x');
    const { rows } = await eido(
      JSON.stringify({ ...rest, $id: 'urn:emergency:uid:incidentid:a56e556d871:bcf.example.org' }),
    );
    expect(rows[0]?.cells).toMatchObject({ 'call-number': 'a56e556d871', 'initial-type': 'emergency' });
  });

  test.each([
    ['{', 'not-json'],
    ['', 'not-json'],
    ['\u0000\u0001', 'not-json'],
    [`${'['.repeat(100_000)}`, 'too-deep'],
    [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'too-deep'],
    [`{"incidentComponent":${'['.repeat(60)}${']'.repeat(60)}}`, 'too-deep'],
    ['<eido/>', 'not-json'],
    ['[]', 'no-calls'],
  ])('a file that is none ends with its fault: %#', async (text, code) => {
    const { rows, rest } = await eido(text);
    expect(rows).toEqual([]);
    expect(rest.at(-1)).toMatchObject({ kind: 'fault', fault: { code } });
  });

  test('a file beyond what is read at once is refused before it is held', async () => {
    let given = 0;
    const endless = async function* () {
      for (; given < 1_000; given += 1) yield new Uint8Array(1024 * 1024).fill(32);
    };
    expect((await read(eidoRows({ bytes: endless() }))).rest).toEqual([
      { kind: 'fault', fault: { code: 'too-large' } },
    ]);
    expect(given).toBeLessThan(40);
  });

  test('wide parts, names of one’s own and names of objects cost one row and no more', async () => {
    const wide = { ...incidentOf('W'), personComponent: Array.from({ length: 2_001 }, () => ({})) };
    const named = `{"__proto__":{"incidentComponent":{}},"constructor":{"x":1},${JSON.stringify(incidentOf('P')).slice(1)}`;
    const own = {
      ...incidentOf('O'),
      ...Object.fromEntries(
        Array.from({ length: 500 }, (_, index) => [
          `a${'b'.repeat(index % 50)}${String.fromCharCode(65 + (index % 26))}Component`,
          1,
        ]),
      ),
    };
    const { rows, rest } = await eido([JSON.stringify(wide), named, JSON.stringify(own)].join('\n'));
    expect(rows.map(({ fault }) => fault)).toEqual(['not-a-call', undefined, undefined]);
    expect(rest[0]?.kind === 'left-out' && Object.keys(rest[0].parts).length).toBeLessThan(70);
  });
});
