/** Short rows answer what whole rows answer: on tables drawn by chance, on words that no sample held, and where they have to step back. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type AuditAsked, auditFiles } from '../audit.ts';
import { type AuditMapping, confirmed } from '../mapping/mapping.ts';
import { callColumns, delimitedText, inventedCalls, placeForFiles } from '../testing/written-files.ts';

const place = placeForFiles();
afterAll(() => place.remove());

const audited = async (path: string, more: Partial<AuditAsked> = {}) => {
  const result = await auditFiles({ paths: [path], scratchFolder: place.scratch(), ...more });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};

/** Both ways over one file, every column as it is proposed. Tells which way the first one went. */
const bothWays = async (path: string, more: Partial<AuditAsked> = {}) => {
  const mapping: AuditMapping = more.mapping ?? confirmed((await audited(path)).mapping);
  const short = await audited(path, { ...more, mapping });
  const whole = await audited(path, { ...more, mapping, way: 'whole' });
  expect(whole.way).toBe('whole');
  expect(short.answer).toEqual(whole.answer);
  expect(short.mapping).toEqual(whole.mapping);
  return short;
};

const labels = [
  'PROTECTION ORDER VIOLATION',
  ' PROTECTION ORDER VIOLATION',
  'VIOLATION OF RESTRAINING ORDER',
  'SERVE RESTRAINING ORDER',
  'RESTRAINING ORDER',
  'DOMESTIC DISTURBANCE',
  'THEFT',
  'THEFT ',
  'ON VIEW STOP',
  'QXZ 14',
  'N/A',
  '',
];
const stamp = fc.integer({ min: 0, max: 60_000 }).map((minutes) => {
  const at = new Date(Date.UTC(2023, 0, 1) + minutes * 60_000).toISOString();
  return `${at.slice(0, 10)} ${at.slice(11, 19)}`;
});
const time = fc.oneof({ weight: 8, arbitrary: stamp }, fc.constantFrom('', 'NULL', '-', 'soon', '2023-02-30 10:00:00'));
const row = fc.record({
  received: fc.oneof({ weight: 12, arbitrary: stamp }, fc.constantFrom('', '2023-01-05 00:00:00', 'infinity')),
  dispatched: time,
  arrived: time,
  source: fc.constantFrom('911', 'ON VIEW', 'PHONE', '', 'n/a'),
  priority: fc.constantFrom('1', '2', ' 2', '', 'NONE', 'HIGH'),
  initial: fc.constantFrom(...labels),
  final: fc.constantFrom(...labels),
  disposition: fc.constantFrom('REPORT TAKEN', 'ARREST MADE', 'GONE ON ARRIVAL', 'UNFOUNDED', 'ZZ9', '', 'NO REPORT'),
  beat: fc.constantFrom('B1', 'B2', ' b1', ''),
  address: fc.constantFrom('100 BLOCK OF ELM ST', '200 BLOCK OF ASH ST', '100 block of elm st', ''),
});

describe('tables by chance', () => {
  test('say the same either way', async () => {
    const ways = new Set<string>();
    let written = 0;
    const mappings = new Map<number, AuditMapping>();
    for (const skipped of [0, 1]) {
      const known = [callColumns, ...inventedCalls(300).map(({ cells }) => cells)].map((line) => line.slice(skipped));
      mappings.set(
        skipped,
        confirmed((await audited(place.write(`known${skipped}.csv`, delimitedText(known)))).mapping),
      );
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 60, maxLength: 160 }),
        fc.constantFrom<'own' | 'some' | 'twice' | 'none'>('own', 'own', 'some', 'twice', 'none'),
        async (rows, numbers) => {
          const number = (at: number): string => {
            if (numbers === 'some' && at % 9 === 0) return at % 18 === 0 ? '' : 'N/A';
            return `24-${1000 + (numbers === 'twice' ? Math.floor(at / 2) : at)}`;
          };
          const cells = rows.map((one, at) => [
            number(at),
            one.received,
            one.dispatched,
            one.arrived,
            one.source,
            one.priority,
            one.initial,
            one.final,
            one.disposition,
            one.beat,
            one.address,
          ]);
          const skipped = numbers === 'none' ? 1 : 0;
          written += 1;
          const path = place.write(
            `chance${written}.csv`,
            delimitedText([callColumns, ...cells].map((line) => line.slice(skipped))),
          );
          const mapping = mappings.get(skipped);
          ways.add((await bothWays(path, mapping === undefined ? {} : { mapping })).way);
        },
      ),
      { numRuns: 12 },
    );
    expect(ways).toContain('short');
  }, 120_000);
});

describe('what is only seen in the reading', { timeout: 60_000 }, () => {
  // Over a mebibyte only the beginning, the middle and the end are sampled; the calls changed here lie between.
  const calls = inventedCalls(24_000).map(({ cells }) => cells);
  const changed = (change: (cells: readonly string[], at: number) => readonly string[]) =>
    calls.map((cells, at) => (at >= 8500 && at < 9000 ? change(cells, at) : cells));
  const file = (name: string, rows: readonly (readonly string[])[]) =>
    place.write(name, delimitedText([callColumns, ...rows]));

  test('words that no sample holds are found, also those of a violated order', async () => {
    const rows = changed((cells, at) =>
      cells.map((cell, column) => {
        if (column === 4) return 'TEXT LINE';
        if (column === 5) return at % 2 === 0 ? '7' : cell;
        if (column === 6) return at % 3 === 0 ? 'VIOLATION OF STAY-AWAY ORDER' : 'QUIET WORD';
        if (column === 7) return at % 5 === 0 ? `RARE ${at}` : 'VIOLATION OF NO CONTACT ORDER';
        return column === 8 ? 'ARRESTED AND BOOKED' : cell;
      }),
    );
    const { way, answer } = await bothWays(file('late.csv', rows));
    expect(way).toBe('short');
    expect(answer.orderViolations.labels.map(({ label }) => label)).toContain('VIOLATION OF STAY-AWAY ORDER');
    expect(answer.measures['queued-to-arrived']?.parts?.map(({ group }) => group)).toContain('7');
  });

  test('a number that comes twice is seen, and the rows are put together', async () => {
    const rows = changed((cells, at) => (at === 8700 ? (calls[20] ?? cells).with(8, 'ARREST MADE') : cells));
    const { way, answer } = await bothWays(file('twice.csv', rows));
    expect(way).toBe('whole');
    expect(answer.calls).toBe(23_999);
  });

  test('numbers that differ in capitals and blanks alone are one number', async () => {
    const rows = changed((cells, at) =>
      at === 8700 ? cells.with(0, 'x24-7') : at === 8701 ? (calls[8700] ?? cells).with(0, 'X24-7 ') : cells,
    );
    expect((await bothWays(file('capitals.csv', rows))).answer.calls).toBe(23_999);
  });

  test('a row that comes twice, where rows have no number, is one row', async () => {
    const rows = changed((cells, at) => (at === 8700 ? (calls[20] ?? cells) : cells)).map((cells) => cells.slice(1));
    const path = place.write('again.csv', delimitedText([callColumns.slice(1), ...rows]));
    const { way, answer } = await bothWays(path);
    expect(way).toBe('whole');
    expect(answer.calls).toBe(23_999);
  });

  test('a person’s word about a label, a zone, and two files go the same way', async () => {
    const path = file('calls.csv', calls.slice(0, 3000));
    const mapping = confirmed((await audited(path)).mapping);
    const decided: AuditMapping = {
      ...mapping,
      labels: { 'NOISE COMPLAINT': 'order-violation', 'PROTECTION ORDER VIOLATION': 'other' },
      dispositions: { UNFOUNDED: ['arrest'] },
    };
    expect((await bothWays(path, { mapping: decided, timezone: 'America/Los_Angeles' })).way).toBe('short');
    const paths = [path, file('more.csv', calls.slice(3000, 5000))];
    expect((await bothWays(path, { paths, mapping: decided })).answer.calls).toBe(5000);
  });
});

test('no row is lost where one buffer of the reader ends and the next begins', async () => {
  // Three of DuckDB’s buffers; a reader told to hold little more than its longest line has lost rows here without a word.
  const line = (at: number): string => `24-${at},2023-05-01 10:00:00,THEFT,${'x'.repeat(at % 400)}`;
  const count = 420_000;
  const path = place.write(
    'long.csv',
    `Call Number,Time Received,Call Type,Remarks\n${Array.from({ length: count }, (_, at) => line(at)).join('\n')}\n`,
  );
  const { answer } = await audited(path);
  expect([answer.rows, answer.calls]).toEqual([count, count]);
}, 60_000);
