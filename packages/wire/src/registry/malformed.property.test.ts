/** Ten thousand malformed rows of every kind in one file, between good ones: each is one row with its reason, and each good one is read. */
import { idOf } from '@holdfast/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { orderFromRow } from './order-from-row.ts';
import { bytesOf, inPieces, marlowHead, marlowRow, marlowTable, now } from './testing/files.ts';

const wrongDate = fc.constantFrom(
  '02/30/2026',
  '13/13/2025',
  '1/1/26',
  'yesterday',
  '46032',
  '2026-1',
  '00/00/0000',
  '01/10/2126',
  '-1',
);
const wrongName = fc.oneof(
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
  fc.integer({ min: 201, max: 400 }).map((length) => 'n'.repeat(length)),
);
/** A row that cannot become an order, on one line of the file. */
const malformed = fc.oneof(
  wrongDate.map((text) => marlowRow('BAD', { 5: text })),
  wrongDate.map((text) => marlowRow('BAD', { 4: text })),
  fc.constant(marlowRow('BAD', { 6: '01/09/2026' })),
  wrongName.map((text) => marlowRow('BAD', { 1: text })),
  wrongName.map((text) => marlowRow('BAD', { 3: text })),
  fc.constant(marlowRow('BAD', { 5: '01/10/2126', 6: '01/10/2127' })),
  fc.constant(marlowRow('')),
  fc.constant(marlowRow('x'.repeat(61))),
  fc.constantFrom('99', '0', '01 ab', '10').map((text) => marlowRow('BAD', { 7: text })),
  fc.constantFrom('"', 'a"b', '"a"b', '""a').map((text) => marlowRow('BAD', { 1: text })),
  fc.constantFrom(',', ',,', '').map((text) => `${marlowRow('BAD')}${text},`),
  fc.constantFrom('BAD', 'BAD,1,2', ';', 'BAD;1;2', '<a>&b;</a>', '{"order":1}'),
  fc.constant(marlowRow('BAD', { 9: '01/02/2026' })),
);

test('ten thousand of them cost nothing but themselves', async () => {
  const bad = fc.sample(malformed, { numRuns: 10_000, seed: 6 });
  const lines = bad.flatMap((line, index) => (index % 10 === 0 ? [marlowRow(`GOOD-${index}`), line] : [line]));
  const bytes = inPieces(bytesOf([marlowHead, ...lines].join('\r\n')), 4_093);
  const taken: string[] = [];
  const refusedLines: number[] = [];
  const codes = new Set<string>();
  for await (const part of csvRows({ bytes, settings: marlowTable })) {
    if (part.kind === 'fault') throw new Error(part.fault.code);
    for (const row of part.rows) {
      const read = orderFromRow({ row, settings: marlowTable, id: idOf('x'), now });
      if (read.ok) taken.push(read.value.order.orderNumber);
      else {
        expect(read.issue.length).toBeGreaterThan(0);
        for (let line = row.from; line <= row.line; line += 1) refusedLines.push(line);
        for (const { code } of read.issue) codes.add(code);
      }
    }
  }
  expect(taken).toEqual(bad.flatMap((_, index) => (index % 10 === 0 ? [`GOOD-${index}`] : [])));
  // Two open marks one below the other read as one row over both lines; it names both, so every line is accounted for.
  const badLines = lines.flatMap((line, index) => (line.startsWith('GOOD-') ? [] : [index + 2]));
  expect(refusedLines).toEqual(badLines);
  expect([...codes].sort()).toEqual([
    'born-after-issue',
    'columns-do-not-fit',
    'control-character',
    'empty',
    'expires-before-issued',
    'in-the-future',
    'not-a-date',
    'not-decodable',
    'quotes-do-not-fit',
    'served-before-issued',
    'starts-like-a-formula',
    'too-long',
    'two-digit-year',
    'unknown-code',
  ]);
}, 60_000);
