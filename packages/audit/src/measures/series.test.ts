/** Outcomes over time and call by call at one address, from rows whose counts are plain from how they are made; and the tables as measures. */
import { afterAll, describe, expect, test } from 'vitest';
import { auditFiles } from '../audit.ts';
import { callColumns, delimitedText, placeForFiles } from '../testing/written-files.ts';
import { measureDefinitions } from './definitions.ts';

const place = placeForFiles();
afterAll(() => place.remove());

const audited = async (rows: readonly (readonly string[])[], columns: readonly string[] = callColumns) => {
  const path = place.write('series.csv', delimitedText([columns, ...rows]));
  const result = await auditFiles({ paths: [path], scratchFolder: place.scratch() });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value.answer;
};

/**
 * Ten calls of an order in each month of 2023 and 2024, 240 in all; a report on 5 of the 10 in 2023 and on 6 of the 10 in 2024. They come from 80 addresses, each
 * in turn, so that every address has three. And three other calls for each.
 */
const rows = Array.from({ length: 24 * 10 }, (_, at) => {
  const month = Math.floor(at / 10);
  const within = at % 10;
  const year = 2023 + Math.floor(month / 12);
  const day = `${year}-${`${(month % 12) + 1}`.padStart(2, '0')}-${`${1 + within * 2}`.padStart(2, '0')}`;
  const withReport = within < (year === 2023 ? 5 : 6);
  const call = (number: string, type: string, disposition: string, clock: string): string[] => [
    number,
    `${day} ${clock}:07`,
    `${day} ${clock}:37`,
    `${day} ${clock}:59`,
    '911',
    `${1 + (at % 2)}`,
    type,
    type,
    disposition,
    `B${1 + (at % 4)}`,
    `${100 + (at % 80)} ELM ST`,
  ];
  return [
    call(`24-${1000 + at}`, 'PROTECTION ORDER VIOLATION', withReport ? 'REPORT TAKEN' : 'NO REPORT', '21:15'),
    ...['THEFT', 'DOMESTIC DISTURBANCE', 'ALARM'].map((type, other) =>
      call(`25-${1000 + at * 3 + other}`, type, 'NO REPORT', `1${other}:05`),
    ),
  ];
}).flat();

describe('over time', async () => {
  const { measures } = await audited(rows);

  test('the shortest period with thirty calls is the quarter: 15 of 30 in 2023, 18 of 30 in 2024', () => {
    const series = measures['report-written-over-time'];
    expect(series?.parts?.map(({ by, group, n, of }) => [by, group, n, of])).toEqual([
      ...[1, 2, 3, 4].map((quarter) => ['quarter', `2023 Q${quarter}`, 15, 30]),
      ...[1, 2, 3, 4].map((quarter) => ['quarter', `2024 Q${quarter}`, 18, 30]),
    ]);
    expect(series?.control?.centre).toBeCloseTo(132 / 240, 10);
    expect(series?.control?.signals).toEqual([]);
  });

  test('the later half has 72 of 120, the earlier 60 of 120: ten points, and chance is enough', () => {
    const change = measures['report-written-change'];
    expect(change?.parts?.map(({ group, n, of }) => [group, n, of])).toEqual([
      ['2023 Q1 – 2023 Q4', 60, 120],
      ['2024 Q1 – 2024 Q4', 72, 120],
    ]);
    expect(change?.value).toBeCloseTo(0.1, 10);
    expect(change?.interval?.[0]).toBeLessThan(0);
    expect(change?.interval?.[1]).toBeGreaterThan(0.1);
  });

  test('each address has a first, a second and a third call: 80 of each', () => {
    const parts = measures['report-written-by-turn']?.parts ?? [];
    expect(parts.map(({ group, of }) => [group, of])).toEqual([
      ['1', 80],
      ['2', 80],
      ['3+', 80],
    ]);
    // The first 80 calls are of the eight months to August 2023, five reports in each; the next reach to April 2024.
    expect(parts.map(({ n }) => n)).toEqual([40, 20 + 24, 48]);
  });

  test('an outcome that the file never records has no series, for its own reason', () => {
    expect(measures['unfounded-over-time']).toEqual(measures['unfounded']);
    expect(measures['unfounded-over-time']?.state).toBe('not-computable');
  });
});

describe('tables as measures', async () => {
  const { measures, definitions } = await audited(rows);

  test('places, priorities and hours by hand', () => {
    expect(measures['calls-by-place']).toMatchObject({ state: 'computed', n: 240, of: 240 });
    expect(measures['calls-by-place']?.parts?.map(({ group, n }) => [group, n])).toEqual(
      ['B1', 'B2', 'B3', 'B4'].map((beat) => [beat, 60]),
    );
    expect(measures['calls-by-priority']?.parts?.map(({ n }) => n)).toEqual([120, 120]);
    expect(measures['calls-by-hour']?.parts?.find(({ group }) => group === '21')?.n).toBe(240);
  });
  test('ten a month are hidden, and a table of nothing else is too few', () => {
    expect(measures['calls-by-month']).toMatchObject({ state: 'too-few', n: null });
  });
  test('a column that is not there is named', async () => {
    const without = callColumns.map((_, at) => at).filter((at) => at !== 9 && at !== 10);
    const answer = await audited(
      rows.map((row) => without.map((at) => row[at] ?? '')),
      without.map((at) => callColumns[at] ?? ''),
    );
    expect(answer.measures['calls-by-place']).toMatchObject({ state: 'not-computable', needs: ['beat or district'] });
    expect(answer.measures['report-written-by-turn']).toMatchObject({
      state: 'not-computable',
      needs: ['address or block'],
    });
  });
  test('every definition is answered, and every answer defined', () => {
    expect(Object.keys(measures).toSorted()).toEqual(measureDefinitions.map(({ id }) => id).toSorted());
    expect(definitions.map(({ id }) => id)).toEqual(measureDefinitions.map(({ id }) => id));
    expect(new Set(measureDefinitions.map(({ id }) => id)).size).toBe(measureDefinitions.length);
  });
});
