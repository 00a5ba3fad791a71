/** Invented files of the shapes that real exports have, with the traps that were seen in them; each count is plain from how the file is made. */
import { afterAll, describe, expect, test } from 'vitest';
import { auditFiles } from './audit.ts';
import type { AuditMapping } from './mapping/mapping.ts';
import { type Cells, callColumns, delimitedText, inventedCalls, placeForFiles } from './testing/written-files.ts';

const place = placeForFiles();
afterAll(() => place.remove());

const run = async (paths: readonly string[], mapping?: AuditMapping) => {
  const result = await auditFiles({
    paths,
    scratchFolder: place.scratch(),
    ...(mapping === undefined ? {} : { mapping }),
  });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};
const audited = async (...paths: string[]) => (await run(paths)).answer;
const written = (name: string, cells: Cells) => place.write(name, delimitedText(cells));
const countOf = (found: readonly { readonly code: string; readonly count: number | null }[], code: string) =>
  found.find((one) => one.code === code)?.count;
const stamp = (minutes: number) =>
  new Date(Date.UTC(2024, 4, 20) + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');

describe('several rows to a number', () => {
  const reportColumns = [
    'Item_Number',
    'District',
    'Signal_Description',
    'Occurred_Date_Time',
    'Charge_Description',
    'Offender_Race',
    'Offender_Gender',
    'Victim_Race',
    'Report_Type',
  ];
  // 300 items, three rows each, one a charge; every tenth item has an order among its charges.
  const reports = Array.from({ length: 300 }, (_, item) =>
    ['SIMPLE BATTERY', item % 10 === 0 ? 'VIOLATIONS OF PROTECTIVE ORDERS' : 'THEFT', 'TRESPASS'].map((charge, at) => [
      `B-${`${item}`.padStart(5, '0')}-17`,
      `${1 + (item % 8)}`,
      item % 2 === 0 ? 'BATTERY' : 'THEFT',
      item % 6 === 0 ? `${stamp(item * 97).slice(0, 10)} 00:00:00` : stamp(item * 97 + 3),
      charge,
      at === 0 ? 'BLACK' : 'WHITE',
      'MALE',
      'WHITE',
      'Incident Report',
    ]),
  ).flat();

  test('reports with a row for each charge are counted by item', async () => {
    const answer = await audited(written('reports.csv', [reportColumns, ...reports]));
    expect([answer.rows, answer.calls, answer.orderViolations.calls, answer.source.kind]).toEqual([
      900,
      300,
      30,
      'reports',
    ]);
    expect(countOf(answer.exclusions, 'further-rows-of-a-call')).toBe(600);
    expect(answer.measures['report-written']?.state).toBe('not-computable');
    expect(countOf(answer.exclusions, 'midnight-times')).toBe(50);
  });

  test('stops on one number that begin at different times are counted by row', async () => {
    const columns = [
      'GO / SC Num',
      'Reported_Date',
      'Reported_Time',
      'FinalCallType',
      'ArrestFlag',
      'FriskFlag',
      'Precinct',
    ];
    const stops = Array.from({ length: 600 }, (_, at) => [
      `2015000${1000 + Math.floor(at / 2)}`,
      stamp(at * 61).slice(0, 10),
      `${stamp(at * 61).slice(11)}.0000000`,
      at % 5 === 0 ? 'COURT ORDER VIOLATION' : 'THEFT',
      at % 10 === 0 ? 'Y' : 'N',
      'N',
      ['North', 'South', 'East'][at % 3] ?? '',
    ]);
    const answer = await audited(written('stops.csv', [columns, ...stops]));
    expect([answer.calls, answer.orderViolations.calls, answer.source.kind]).toEqual([600, 120, 'stops']);
    expect(countOf(answer.warnings, 'number-of-several-calls')).toBe(300);
    expect(answer.measures['arrest']).toMatchObject({ n: 60, of: 120 });
  });

  test('a call with a row for each unit is one call, with its earliest times', async () => {
    const rows = inventedCalls(400).flatMap(({ cells }) => [
      cells,
      cells.map((cell, at) => (at === 3 && cell !== '' ? `${cell.slice(0, 17)}59` : cell)),
    ]);
    const answer = await audited(written('units.csv', [callColumns, ...rows]));
    expect([answer.rows, answer.calls, answer.orderViolations.calls]).toEqual([800, 400, 100]);
    expect(answer.measures['queued-to-arrived']).toMatchObject({ value: 420 });
  });

  test('without a number, rows alike to the second count once', async () => {
    const rows = inventedCalls(400).map(({ cells }) => cells.slice(1));
    const answer = await audited(written('twice.csv', [callColumns.slice(1), ...rows, ...rows.slice(0, 100)]));
    expect([answer.rows, answer.calls]).toEqual([500, 400]);
    expect(countOf(answer.exclusions, 'duplicate-rows')).toBe(100);
  });
});

describe('names that say nothing', () => {
  const calls = inventedCalls(600).map(({ cells }) => cells);
  const path = written('nonsense.csv', [callColumns.map((_, at) => `zq${at}`), ...calls]);

  test('nothing is computed until somebody confirms what is proposed', async () => {
    const { answer, mapping } = await run([path]);
    expect(Object.values(answer.measures).every(({ state }) => state === 'not-computable')).toBe(true);
    expect(countOf(answer.warnings, 'column-not-confirmed')).toBe(1);
    const proposed = Object.fromEntries(
      mapping.files[0]?.meanings.map(({ column, meaning }) => [column, meaning]) ?? [],
    );
    expect(proposed).toMatchObject({
      zq0: 'call-id',
      zq1: 'queued',
      zq2: 'dispatched',
      zq3: 'arrived',
      zq4: 'source',
      zq6: 'initial-type',
      zq7: 'final-type',
      zq8: 'disposition',
      zq10: 'address',
    });
  });

  test('times are put in order row by row, also where one is often empty and the columns stand the other way round', async () => {
    const rows = calls.map((cells, at) => {
      const [number, queued, dispatched, arrived, ...rest] = cells;
      return [number, arrived, at > 200 ? '' : dispatched, queued, ...rest].map((cell) => cell ?? '');
    });
    const { mapping } = await run([written('turned.csv', [callColumns.map((_, at) => `zq${at}`), ...rows])]);
    const proposed = Object.fromEntries(
      mapping.files[0]?.meanings.map(({ column, meaning }) => [column, meaning]) ?? [],
    );
    expect(proposed).toMatchObject({ zq1: 'arrived', zq2: 'dispatched', zq3: 'queued' });
  });

  test('and then the same numbers come as from names that speak', async () => {
    const { mapping } = await run([path]);
    const again = (await run([path], mapping)).answer;
    const named = await audited(written('named.csv', [callColumns, ...calls]));
    expect(again.orderViolations.calls).toBe(150);
    for (const id of [
      'order-violation-calls',
      'queued-to-arrived',
      'arrest',
      'gone-on-arrival',
      'became-order-violation',
    ])
      expect(again.measures[id], id).toEqual(named.measures[id]);
  });

  test('what a person decided about a label goes before the lexicon', async () => {
    const { mapping } = await run([written('labels.csv', [callColumns, ...calls])]);
    const decided = await run([written('labels.csv', [callColumns, ...calls])], {
      ...mapping,
      labels: { 'NOISE COMPLAINT': 'order-violation', 'PROTECTION ORDER VIOLATION': 'other' },
    });
    expect(decided.answer.orderViolations.labels.map(({ label, class: read }) => [label, read])).toEqual([
      ['NOISE COMPLAINT', 'order-violation'],
    ]);
  });
});

describe('files joined', () => {
  const calls = inventedCalls(600);
  const orders = calls.filter(({ order }) => order);
  const bare = written('bare-calls.csv', [
    callColumns.filter((_, at) => at !== 8),
    ...calls.map(({ cells }) => cells.filter((_, at) => at !== 8)),
  ]);
  const reported = orders.slice(0, 60);
  const reports = written('reports-of-calls.csv', [
    ['Report Number', 'CAD Incident Number', 'Offense Description', 'Report Type', 'Victim Count'],
    ...reported.map(({ cells }, at) => [
      `R${5000 + at}`,
      (cells[0] ?? '').replace('-', ''),
      'VIOLATION OF ORDER',
      'Incident Report',
      '1',
    ]),
  ]);
  const arrests = written('arrests.csv', [
    ['Arrest Number', 'Incident Number', 'Arrest Date Time', 'Arrestee Age', 'Arrest Charge'],
    ...orders
      .slice(0, 30)
      .map(({ cells }, at) => [`A${at + 900}`, cells[0] ?? '', stampAfter(cells[1] ?? '', 90), '30', 'CONTEMPT']),
  ]);

  test('calls alone cannot say whether a report was written', async () => {
    expect((await audited(bare)).measures['report-written']?.state).toBe('not-computable');
  });
  test('with reports and arrests they can, by the numbers that meet, and how long until the arrest', async () => {
    const answer = await audited(bare, reports, arrests);
    expect(answer.calls).toBe(600);
    expect(answer.measures['report-written']).toMatchObject({ state: 'computed', n: 60, of: 150 });
    expect(answer.measures['arrest']).toMatchObject({ state: 'computed', n: 30, of: 150 });
    expect(answer.measures['call-to-arrest']).toMatchObject({ state: 'computed', value: 5400, n: 30 });
  });
  test('files that share no number are not joined, and that is said', async () => {
    const strange = written('strange.csv', [
      ['Report Number', 'Case Number', 'Offense Description', 'Report Type'],
      ...reported.map((_, at) => [`ZZ${at + 7000}`, `YY${at + 7000}`, 'VIOLATION OF ORDER', 'Incident Report']),
    ]);
    const answer = await audited(bare, strange);
    expect(countOf(answer.warnings, 'does-not-join')).toBe(60);
    expect(answer.measures['report-written']?.state).toBe('not-computable');
  });
});

describe('what makes numbers wrong', () => {
  test('reversed times are no times, and are counted', async () => {
    const rows = inventedCalls(400).map(({ cells }, at) =>
      at < 30 ? cells.map((cell, column) => (column === 3 && cell !== '' ? '2020-01-01 00:00:01' : cell)) : cells,
    );
    const answer = await audited(written('reversed.csv', [callColumns, ...rows]));
    expect(countOf(answer.exclusions, 'reversed-times')).toBe(28);
    expect(answer.measures['queued-to-arrived']).toMatchObject({ value: 420 });
  });
  test('a broken row is counted, and the others are read', async () => {
    const rows = inventedCalls(400).map(({ cells }) => cells);
    const text = delimitedText([callColumns, ...rows]).split('\n');
    text.splice(50, 0, `${'x,'.repeat(60)}x`);
    const answer = await audited(place.write('broken.csv', text.join('\n')));
    expect(answer.rows).toBe(401);
    expect(answer.orderViolations.calls).toBe(100);
    expect(countOf(answer.exclusions, 'unreadable-rows')).toBe(1);
  });
  test('labels cut at sixteen letters are seen to be cut', async () => {
    const types = [
      'DOMESTIC DISTURBANCE',
      'VIOLATION OF PROTECTION ORDER',
      'SUSPICIOUS PERSON',
      'TRAFFIC ACCIDENT INJURY',
      'BURGLARY RESIDENTIAL',
      'ASSAULT IN PROGRESS',
      'ALARM COMMERCIAL',
    ];
    const rows = inventedCalls(400).map(({ cells }, at) =>
      cells.map((cell, column) => (column === 6 || column === 7 ? (types[at % 7] ?? '').slice(0, 16) : cell)),
    );
    expect(
      countOf((await audited(written('cut.csv', [callColumns, ...rows]))).warnings, 'labels-cut-off'),
    ).toBeGreaterThan(4);
  });
  test('counts of 1 to 10 are in no measure and in no table', async () => {
    const rows = inventedCalls(400).map(({ cells }, at) =>
      cells.map((cell, column) =>
        column === 6 || column === 7 ? (at < 7 ? 'PROTECTION ORDER VIOLATION' : 'THEFT') : cell,
      ),
    );
    const answer = await audited(written('few.csv', [callColumns, ...rows]));
    expect(answer.measures['order-violation-calls']).toMatchObject({ state: 'too-few', n: null, value: null });
    expect(
      answer.tables.flatMap(({ cells }) => cells).every(({ count }) => count === null || count === 0 || count > 10),
    ).toBe(true);
  });
});

function stampAfter(stamped: string, minutes: number): string {
  return new Date(Date.parse(`${stamped.replace(' ', 'T')}Z`) + minutes * 60_000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
}
