/** A thousand malformed rows of every kind in one file, between good ones: each is one row with its reason, and each good one is a call. */
import { idOf, instantOf, timeZoneOf } from '@holdfast/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableRows } from '../registry/csv-rows.ts';
import { bytesOf, inPieces } from '../registry/testing/files.ts';
import { callFromRow } from './call-from-row.ts';
import { eidoRows } from './eido-rows.ts';
import { tableOfCalls } from './kept-of-call.ts';
import type { CallSourceSettings } from './settings.ts';
import { incidentOf } from './testing/incidents.ts';

const now = instantOf(Date.parse('2026-11-22T20:00:00.000Z'));
const settings: CallSourceSettings = {
  format: 'csv',
  dates: 'month-first',
  timeZone: timeZoneOf('America/Los_Angeles'),
  columns: {
    'call-number': 'No',
    received: 'Time',
    arrived: 'Arrived',
    'initial-type': 'Type',
    'about-name': 'Name',
    location: 'Where',
  },
};
const head = 'No,Time,Arrived,Type,Name,Where,Phone';
const row = (more: Readonly<Record<number, string>> = {}) => {
  const cells = [
    'M-1',
    '11/20/2026 21:05',
    '11/20/2026 21:15',
    'Dispute',
    'Dale Strand',
    '1432 Alder Street',
    '555-0142',
  ];
  return cells.map((cell, index) => more[index] ?? cell).join(',');
};

const wrongTime = fc.constantFrom(
  '02/30/2026 10:00',
  '13/13/2025 10:00',
  '1/1/26 10:00',
  'yesterday',
  '46032',
  '11/20/2026',
  '11/20/2026 25:00',
  '11/20/2126 21:05',
  '03/08/2026 02:30',
  '11/01/2026 01:30',
  '0',
  '-1',
  '11/20/2026 13:05 PM',
);
const wrongWord = fc.oneof(
  fc.constantFrom(
    '',
    '   ',
    '=1+1',
    '+SUM(A1)',
    '@cmd',
    '"=HYPERLINK(""http://x"",""y"")"',
    '\u0000',
    'a\u0007b',
    'x\u202Ey',
    '\uFFFD',
  ),
  fc.integer({ min: 121, max: 400 }).map((length) => 'n'.repeat(length)),
);
/** A row that cannot become a call, on one line of the file. */
const malformed = fc.oneof(
  wrongTime.map((text) => row({ 1: text })),
  fc.constant(row({ 1: '' })),
  wrongTime.map((text) => row({ 2: text })),
  wrongWord.map((text) => row({ 0: text })),
  wrongWord.map((text) => row({ 3: text })),
  fc.constantFrom('=1+1', '@cmd', '\uFFFD').map((text) => row({ 4: text })),
  fc.constant(row({ 2: '11/20/2026 21:00' })),
  fc.constantFrom('"', 'a"b', '"a"b', '""a').map((text) => row({ 4: text })),
  fc.constantFrom(',', ',,', '').map((text) => `${row()}${text},`),
  fc.constantFrom('BAD', 'BAD,1,2', ';', '<a>&b;</a>', '{"call":1}'),
);

test('a thousand rows cost nothing but themselves, and none keeps a house or a telephone', async () => {
  const bad = fc.sample(malformed, { numRuns: 1_000 });
  const lines = bad.flatMap((line, index) => (index % 10 === 0 ? [row({ 0: `GOOD-${index}` }), line] : [line]));
  const bytes = inPieces(bytesOf([head, ...lines].join('\r\n')), 1_021);
  const taken: string[] = [];
  const refused = new Set<number>();
  for await (const part of tableRows({ bytes, settings, reading: tableOfCalls })) {
    if (part.kind === 'fault') throw new Error(part.fault.code);
    for (const one of part.rows) {
      expect(JSON.stringify(one.cells)).not.toMatch(/1432 Alder|555-0142/);
      const read = callFromRow({ row: one, settings, id: idOf('c'), now });
      if (read.ok) taken.push(read.value.call.callNumber);
      // Two open quotation marks on neighbouring lines close each other: one row then, and both its lines are told.
      else for (let at = one.from; at <= one.line; at += 1) refused.add(at);
    }
  }
  expect(taken).toEqual(bad.flatMap((_, index) => (index % 10 === 0 ? [`GOOD-${index}`] : [])));
  const badLines = lines.flatMap((line, index) => (line.startsWith('GOOD-') ? [] : [index + 2]));
  expect([...refused].toSorted((one, other) => one - other)).toEqual(badLines);
});

test('whatever JSON comes, reading ends and every incident is a call or a row with its reasons', async () => {
  const known = Object.keys(incidentOf('x'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.json(),
          fc.dictionary(fc.constantFrom(...known), fc.jsonValue({ maxDepth: 4 })).map((part) => JSON.stringify(part)),
        ),
      ),
      fc.integer({ min: 1, max: 400 }),
      async (values, size) => {
        let rows = 0;
        for await (const part of eidoRows({ bytes: inPieces(bytesOf(`[${values.join(',')}]`), size) })) {
          if (part.kind !== 'rows') continue;
          rows += part.rows.length;
          for (const one of part.rows)
            expect(
              callFromRow({ row: one, settings: { ...settings, format: 'eido-json' }, id: idOf('c'), now }),
            ).toBeDefined();
        }
        expect(rows).toBe(values.length);
      },
    ),
    { numRuns: 200 },
  );
});
