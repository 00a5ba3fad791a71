/** No hidden count can be worked out: checked by trying every number it could be, on small tables, and by the same programme on large ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';
import { type PublishedSum, suppress } from './suppress.ts';

interface Release {
  readonly counts: Map<string, number>;
  readonly sums: readonly PublishedSum[];
}

/** A table of rows and columns with both margins and the total: the sums run in circles. */
function crossed(cells: readonly (readonly number[])[]): Release {
  const counts = new Map<string, number>();
  const sums: PublishedSum[] = [];
  const width = cells[0]?.length ?? 0;
  cells.forEach((row, at) => {
    for (const [column, count] of row.entries()) counts.set(`${at},${column}`, count);
    counts.set(
      `row ${at}`,
      row.reduce((sum, count) => sum + count, 0),
    );
    sums.push({ whole: `row ${at}`, parts: row.map((_, column) => `${at},${column}`) });
  });
  for (let column = 0; column < width; column += 1) {
    counts.set(
      `column ${column}`,
      cells.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    );
    sums.push({ whole: `column ${column}`, parts: cells.map((_, at) => `${at},${column}`) });
  }
  counts.set(
    'total',
    cells.flat().reduce((sum, count) => sum + count, 0),
  );
  sums.push({ whole: 'total', parts: cells.map((_, at) => `row ${at}`) });
  sums.push({ whole: 'total', parts: Array.from({ length: width }, (_, column) => `column ${column}`) });
  return { counts, sums };
}

/** Several tables of the same calls, each by one thing: they share the total. */
function sideBySide(tables: readonly (readonly number[])[]): Release {
  const total = Math.max(...tables.map((cells) => cells.reduce((sum, count) => sum + count, 0)));
  const counts = new Map<string, number>([['total', total]]);
  const sums = tables.map((cells, table) => {
    const filled = [...cells, total - cells.reduce((sum, count) => sum + count, 0)];
    for (const [at, count] of filled.entries()) counts.set(`${table}.${at}`, count);
    return { whole: 'total', parts: filled.map((_, at) => `${table}.${at}`) };
  });
  return { counts, sums };
}

/**
 * How many numbers one hidden count can be, found by trying: whole numbers from 1 up for every hidden one, such that every sum
 * holds. Stops at ten. It shares no line with what it checks.
 */
function valuesTried({ counts, sums }: Release, hidden: readonly string[], target: string): number {
  const most = Math.max(...counts.values()) + 12;
  const concealed = new Set(hidden);
  /** What a count can still be, by one sum at a time; null where a sum cannot hold any more. */
  const rangesGiven = (given: ReadonlyMap<string, number>): Map<string, readonly [number, number]> | null => {
    const ranges = new Map<string, readonly [number, number]>();
    for (const [name, count] of counts) {
      const known = given.get(name) ?? (concealed.has(name) ? undefined : count);
      ranges.set(name, known === undefined ? [1, most] : [known, known]);
    }
    const at = (name: string): readonly [number, number] => ranges.get(name) ?? [1, most];
    for (let turn = 0; turn < 6; turn += 1) {
      for (const { whole, parts } of sums) {
        const low = parts.reduce((sum, part) => sum + at(part)[0], 0);
        const high = parts.reduce((sum, part) => sum + at(part)[1], 0);
        ranges.set(whole, [Math.max(at(whole)[0], low), Math.min(at(whole)[1], high)]);
        for (const part of parts) {
          const [least, largest] = at(part);
          ranges.set(part, [
            Math.max(least, at(whole)[0] - (high - largest)),
            Math.min(largest, at(whole)[1] - (low - least)),
          ]);
        }
      }
      for (const [least, largest] of ranges.values()) if (least > largest) return null;
    }
    return ranges;
  };
  const canComplete = (given: Map<string, number>): boolean => {
    const ranges = rangesGiven(given);
    if (ranges === null) return false;
    const open = hidden
      .filter((name) => !given.has(name))
      .map((name) => ({ name, range: ranges.get(name) ?? [1, most] }));
    const next = open.sort(
      (one, other) => (one.range[1] ?? 0) - (one.range[0] ?? 0) - ((other.range[1] ?? 0) - (other.range[0] ?? 0)),
    )[0];
    if (next === undefined) return true;
    for (let value = next.range[0] ?? 1; value <= (next.range[1] ?? 0); value += 1) {
      if (canComplete(new Map([...given, [next.name, value]]))) return true;
    }
    return false;
  };
  let found = 0;
  for (let value = 1; value <= most && found < 10; value += 1) if (canComplete(new Map([[target, value]]))) found += 1;
  return found;
}

function promiseHolds(release: Release): void {
  const { shown, hidden } = suppress(release.counts, release.sums);
  for (const [name, count] of release.counts) {
    if (count >= 1 && count <= 10) expect(shown.get(name)).toBeNull();
    else if (!hidden.has(name)) expect(shown.get(name)).toBe(count);
  }
  for (const name of hidden.keys()) expect(valuesTried(release, [...hidden.keys()], name), name).toBe(10);
}

describe('no hidden count can be narrowed down to fewer than ten numbers', () => {
  it('in tables that share a total', () => {
    const table = fc.array(fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 15, max: 60 })), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 2 }), (tables) => promiseHolds(sideBySide(tables))),
      { numRuns: 200 },
    );
  });

  it('in a table with both margins', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 11, max: 40 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 3 }), (cells) =>
        promiseHolds(crossed(cells)),
      ),
      { numRuns: 120 },
    );
  });

  it.each([
    ['one small count in a table with its total', sideBySide([[3, 40, 50]])],
    ['two small counts that come to eight', sideBySide([[3, 5, 90, 70]])],
    [
      'a share whose rest is small',
      {
        counts: new Map([
          ['n', 95],
          ['rest', 5],
          ['of', 100],
        ]),
        sums: [{ whole: 'of', parts: ['n', 'rest'] }],
      },
    ],
    ['a total that is small itself', sideBySide([[2, 3]])],
    [
      'two tables, small in one only',
      sideBySide([
        [4, 60],
        [30, 34],
      ]),
    ],
  ])('%s', (_name, release) => promiseHolds(release));
});

it('shows everything when nothing is small', () => {
  const { hidden } = suppress(
    ...released(
      sideBySide([
        [20, 0, 31],
        [25, 26],
      ]),
    ),
  );
  expect([...hidden]).toEqual([]);
});

it('refuses sums that do not hold: they describe other tables than those published', () => {
  const counts = new Map([
    ['a', 20],
    ['b', 30],
    ['all', 51],
  ]);
  expect(() => suppress(counts, [{ whole: 'all', parts: ['a', 'b'] }])).toThrow('do not make it up');
  expect(() => suppress(counts, [{ whole: 'all', parts: ['a', 'c'] }])).toThrow('no count is named c');
});

it('hides five years of months, hours, places and priorities together in good time', () => {
  const spread = (length: number, total: number): number[] =>
    Array.from({ length }, (_, at) => Math.floor((total / length) * (at % 3 === 0 ? 0.2 : 0.7)));
  const release = sideBySide([spread(60, 900), spread(24, 900), spread(7, 900), spread(80, 900), spread(5, 900)]);
  const began = performance.now();
  const { hidden } = suppress(release.counts, release.sums);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(hidden.size).toBeGreaterThan(60);
});

it('knows the ends of what a hidden count can be', () => {
  // a + b = 12 and b + c = 30, each at least 1.
  const bounds = boundsOf(3, [
    {
      weights: new Map([
        [0, 1],
        [1, 1],
      ]),
      total: 12,
    },
    {
      weights: new Map([
        [1, 1],
        [2, 1],
      ]),
      total: 30,
    },
  ]);
  expect(bounds).toEqual([
    { low: 1, high: 11 },
    { low: 1, high: 11 },
    { low: 19, high: 29 },
  ]);
  expect(
    boundsOf(1, [
      { weights: new Map([[0, 1]]), total: 3 },
      { weights: new Map([[0, 1]]), total: 4 },
    ]),
  ).toBeNull();
  expect(
    boundsOf(2, [
      {
        weights: new Map([
          [0, 1],
          [1, -1],
        ]),
        total: 0,
      },
    ]),
  ).toEqual([
    { low: 1, high: Number.POSITIVE_INFINITY },
    { low: 1, high: Number.POSITIVE_INFINITY },
  ]);
});

function released({ counts, sums }: Release): [Map<string, number>, readonly PublishedSum[]] {
  return [counts, sums];
}
