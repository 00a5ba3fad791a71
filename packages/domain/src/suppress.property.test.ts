import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuresFrom } from './measures.ts';
import {
  type Cell,
  type CellRow,
  type CountRow,
  narrowestInterval,
  type SuppressedTable,
  suppress,
} from './suppress.ts';
import { boundsOf, type Equation } from './testing/linear-bounds.ts';

const month: fc.Arbitrary<{ readonly report: readonly number[]; readonly here: number }> = fc.record({
  report: fc.tuple(amount(), amount(), amount()),
  here: fc.double({ min: 0, max: 1, noNaN: true }),
});

function amount() {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }) },
  );
}

function rowsFrom(
  months: readonly { readonly report: readonly number[]; readonly here: number }[],
): readonly CountRow[] {
  return months.map(({ report, here }, index) => {
    const count = report.reduce((all, one) => all + one, 0);
    const known = Math.round(count * here);
    return { key: String(index), count, parts: { report, arrival: [known, count - known] } };
  });
}

/** Months in which few arrivals are missing, so that counts are hidden while medians may be shown. */
const thinMonths: fc.Arbitrary<readonly CountRow[]> = fc
  .array(fc.record({ known: fc.integer({ min: 9, max: 26 }), unknown: fc.integer({ min: 1, max: 12 }) }), {
    minLength: 3,
    maxLength: 6,
  })
  .map((months) =>
    months.map(({ known, unknown }, index) => {
      const count = known + unknown;
      return {
        key: String(index),
        count,
        parts: { report: [Math.ceil(count / 2), 0, Math.floor(count / 2)], arrival: [known, unknown] },
      };
    }),
  );

const table = fc.array(month, { minLength: 1, maxLength: 6 }).map(rowsFrom);

/** Every cell of the table with a place in one long list of unknowns. */
function cellsOf(
  shown: SuppressedTable,
): readonly { readonly row: number; readonly name: string; readonly cell: Cell }[] {
  return [...shown.rows, shown.total].flatMap((row: CellRow, index) => [
    { row: index, name: 'count 0', cell: row.count },
    ...Object.entries(row.parts).flatMap(([name, parts]) =>
      parts.map((cell, at) => ({ row: index, name: `${name} ${at}`, cell })),
    ),
  ]);
}

/** What a reader knows: the sums a table of counts obeys, and the cells that are shown. */
function knowledge(shown: SuppressedTable): {
  readonly cells: ReturnType<typeof cellsOf>;
  readonly equations: readonly Equation[];
} {
  const cells = cellsOf(shown);
  const place = new Map(cells.map((one, index) => [`${one.row} ${one.name}`, index]));
  const equation = (plus: readonly string[], minus: string, right = 0): Equation => {
    const coefficients = new Array<number>(cells.length).fill(0);
    for (const name of plus) coefficients[place.get(name) ?? -1] = 1;
    coefficients[place.get(minus) ?? -1] = -1;
    return { coefficients, right };
  };
  const total = shown.rows.length;
  const names = [...new Set(cells.map((one) => one.name))];
  const across = Array.from({ length: total + 1 }, (_, row) =>
    ['report', 'arrival'].map((grouping) =>
      equation(
        names.filter((name) => name.startsWith(grouping)).map((name) => `${row} ${name}`),
        `${row} count 0`,
      ),
    ),
  ).flat();
  const down = names.map((name) =>
    equation(
      shown.rows.map((_, row) => `${row} ${name}`),
      `${total} ${name}`,
    ),
  );
  const seen = cells.flatMap(({ cell }, index) =>
    cell.count === undefined ? [] : [{ coefficients: cells.map((_, at) => (at === index ? 1 : 0)), right: cell.count }],
  );
  return { cells, equations: [...across, ...down, ...seen] };
}

/** `atLeast` are cells a reader knows to be no smaller than a number, as `row name`. */
function narrowest(shown: SuppressedTable, atLeast: Readonly<Record<string, number>> = {}): number {
  const { cells, equations: sums } = knowledge(shown);
  const floors = Object.entries(atLeast).map(([place, least]) => ({
    index: cells.findIndex((one) => `${one.row} ${one.name}` === place),
    least,
  }));
  const variables = cells.length + floors.length;
  const padded = sums.map(({ coefficients, right }) => ({
    coefficients: [...coefficients, ...floors.map(() => 0)],
    right,
  }));
  const equations = [
    ...padded,
    ...floors.map(({ index, least }, slack) => ({
      coefficients: Array.from({ length: variables }, (_, at) =>
        at === index ? 1 : at === cells.length + slack ? -1 : 0,
      ),
      right: least,
    })),
  ];
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...cells.flatMap(({ cell }, index) => {
      if (!cell.hidden) return [];
      const { least, greatest } = boundsOf(equations, variables, index);
      return [greatest - least];
    }),
  );
}

function expectWellHidden(rows: readonly CountRow[]): void {
  expect(narrowest(suppress(rows))).toBeGreaterThanOrEqual(narrowestInterval - 1e-6);
}

describe('suppression', () => {
  it('leaves no hidden cell an interval narrower than ten, from everything that is shown', () => {
    fc.assert(fc.property(table, expectWellHidden), { numRuns: 80 });
  });

  it('stays so wide when medians are shown, though each says that there were more than ten times', () => {
    let medians = 0;
    fc.assert(
      fc.property(thinMonths, (rows) => {
        const measured = measuresFrom({
          months: rows.map((row) => ({
            month: row.key,
            calls: row.count,
            withReport: row.parts['report']?.[0] ?? 0,
            withoutReport: row.parts['report']?.[1] ?? 0,
            reportUnknown: row.parts['report']?.[2] ?? 0,
            arrivalKnown: row.parts['arrival']?.[0] ?? 0,
            arrivalUnknown: row.parts['arrival']?.[1] ?? 0,
            medianMinutes: 20,
          })),
        });
        const told = measured.months.flatMap((one, index) =>
          one.medianMinutes !== undefined && one.arrivalKnown.hidden ? [[`${index} arrival 0`, 11] as const] : [],
        );
        medians += told.length;
        if (told.length > 0) {
          expect(narrowest(suppress(rows), Object.fromEntries(told))).toBeGreaterThanOrEqual(narrowestInterval - 1e-6);
        }
      }),
      { numRuns: 120 },
    );
    expect(medians).toBeGreaterThan(0);
  });

  it('shows no count from 1 to 10, and no part that says all or none of somebody', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const shown = suppress(rows);
        for (const row of [...shown.rows, shown.total]) {
          for (const cell of [row.count, ...Object.values(row.parts).flat()]) {
            if (cell.count !== undefined) expect(cell.count === 0 || cell.count > 10).toBe(true);
          }
          if (row.count.count === 0) continue;
          for (const cell of Object.values(row.parts).flat()) {
            expect(cell.count !== 0 && (cell.count === undefined || cell.count !== row.count.count)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('shows every count as it is, and never a hidden one', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const shown = suppress(rows);
        for (const [index, row] of shown.rows.entries()) {
          expect(row.count.hidden).toBe(row.count.count === undefined);
          if (row.count.count !== undefined) expect(row.count.count).toBe(rows[index]?.count);
          for (const [name, parts] of Object.entries(row.parts)) {
            for (const [at, cell] of parts.entries()) {
              if (cell.count !== undefined) expect(cell.count).toBe(rows[index]?.parts[name]?.[at]);
            }
          }
        }
      }),
    );
  });

  it('stands against the attack by totals: one small month never stands alone', () => {
    const row = (key: string, report: readonly number[], known: number): CountRow => {
      const count = report.reduce((all, one) => all + one, 0);
      return { key, count, parts: { report, arrival: [known, count - known] } };
    };
    const rows = [
      row('a', [3, 1, 1], 4),
      row('b', [40, 30, 20], 60),
      row('c', [50, 30, 25], 70),
      row('d', [60, 40, 30], 90),
    ];
    const shown = suppress(rows);
    expect(shown.rows.map((one) => one.count.hidden)).toEqual([true, true, false, false]);
    expect(shown.total.count.count).toBe(330);
    expectWellHidden(rows);
  });

  it('never hides one month of a grouping alone, even when every part is ten or more', () => {
    const row = (key: string, report: readonly number[]): CountRow => {
      const count = report.reduce((all, one) => all + one, 0);
      return { key, count, parts: { report, arrival: [count - 40, 40] } };
    };
    const rows = [row('a', [10, 40, 40]), row('b', [40, 30, 30]), row('c', [50, 30, 25])];
    expect(suppress(rows).rows.map((one) => one.parts['report']?.[0]?.hidden)).toEqual([true, true, false]);
    expectWellHidden(rows);
  });

  it('hides nothing where nothing is small, and everything where the whole is', () => {
    const big: CountRow = { key: 'a', count: 90, parts: { report: [30, 30, 30], arrival: [45, 45] } };
    expect(cellsOf(suppress([big, { ...big, key: 'b' }])).some((one) => one.cell.hidden)).toBe(false);
    const small: CountRow = { key: 'a', count: 6, parts: { report: [2, 2, 2], arrival: [3, 3] } };
    expect(cellsOf(suppress([small])).every((one) => one.cell.hidden)).toBe(true);
  });

  it('refuses parts that do not add up, and a grouping of one part', () => {
    expect(() => suppress([{ key: 'a', count: 5, parts: { report: [2, 2] } }])).toThrow();
    expect(() => suppress([{ key: 'a', count: 5, parts: { report: [5] } }])).toThrow();
  });

  it('is what the test can disprove: hiding the small cell alone is found out', () => {
    const row = (key: string, first: Cell, second: Cell): CellRow => ({
      key,
      count: { hidden: false, count: 30 },
      parts: {
        report: [first, second, { hidden: false, count: 5 }],
        arrival: [
          { hidden: false, count: 15 },
          { hidden: false, count: 15 },
        ],
      },
    });
    const leaky: SuppressedTable = {
      rows: [row('a', { hidden: true }, { hidden: false, count: 20 })],
      total: row('total', { hidden: false, count: 5 }, { hidden: false, count: 20 }),
    };
    expect(narrowest(leaky)).toBeLessThan(1);
  });
});
