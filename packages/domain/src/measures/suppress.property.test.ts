/** Suppression against a reader who keeps every answer ever given and solves the sums in them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, type Equation } from '../testing/linear-bounds.ts';
import { civilDateOf } from '../time.ts';
import { measuresFrom } from './measures.ts';
import { quarterOf } from './quarter.ts';
import { type CellRow, type CountRow, narrowestInterval, type SuppressedTable, suppress } from './suppress.ts';

const row = fc.record({
  report: fc.tuple(amount(), amount(), amount()),
  here: fc.double({ min: 0, max: 1, noNaN: true }),
  most: fc.record({ count: share(), report: fc.tuple(share(), share(), share()), arrival: fc.tuple(share(), share()) }),
});

/** What one order gives of a count: mostly little, sometimes a good deal. */
function share() {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(0.1) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  );
}

function amount() {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }) },
  );
}

const tableOf = (least: number, most: number): fc.Arbitrary<readonly CountRow[]> =>
  fc.array(row, { minLength: least, maxLength: most }).map((rows) =>
    rows.map(({ report, here, most }, index) => {
      const made = rowOf(String(index), report, Math.round(sumOf(report) * here));
      const of = (parts: readonly number[] | undefined, shares: readonly number[]) =>
        (parts ?? []).map((part, at) => Math.floor(part * (shares[at] ?? 0)));
      return {
        ...made,
        mostOfOne: {
          count: Math.floor(made.count * most.count),
          parts: { report: of(made.parts['report'], most.report), arrival: of(made.parts['arrival'], most.arrival) },
        },
      };
    }),
  );

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** A row to which every order gives next to nothing. */
function rowOf(key: string, report: readonly number[], known: number): CountRow {
  const count = sumOf(report);
  const mostOfOne = { count: 0, parts: { report: report.map(() => 0), arrival: [0, 0] } };
  return { key, count, parts: { report, arrival: [known, count - known] }, mostOfOne };
}

/** An answer as it was published: its total runs over the rows shown, or, in a worse house than this one, over all. */
interface Published extends SuppressedTable {
  readonly totalOver: 'shown' | 'all';
}

function namedCells({ count, parts }: CellRow) {
  return [
    { name: 'count', cell: count },
    ...Object.entries(parts).flatMap(([name, cells]) => cells.map((cell, at) => ({ name: `${name} ${at}`, cell }))),
  ];
}

/** What a reader of all these answers knows: how rows add up, what each total runs over, and every cell shown. */
function knowledge(answers: readonly Published[]) {
  const rows = answers.flatMap((answer) => answer.rows);
  const places = [...new Set(rows.flatMap((one) => namedCells(one).map(({ name }) => `${one.key} ${name}`)))];
  const index = new Map(places.map((place, at) => [place, at]));
  const equation = (plus: readonly string[], minus: readonly string[], right = 0): Equation => {
    const coefficients = new Array<number>(places.length).fill(0);
    for (const place of plus) coefficients[index.get(place) ?? -1] = 1;
    for (const place of minus) coefficients[index.get(place) ?? -1] = -1;
    return { coefficients, right };
  };
  const across = rows.flatMap((one) =>
    Object.entries(one.parts).map(([name, cells]) =>
      equation(
        cells.map((_, at) => `${one.key} ${name} ${at}`),
        [`${one.key} count`],
      ),
    ),
  );
  const seen = rows.flatMap((one) =>
    namedCells(one).flatMap(({ name, cell }) =>
      cell.count === undefined ? [] : [equation([`${one.key} ${name}`], [], cell.count)],
    ),
  );
  const down = answers.flatMap((answer) =>
    namedCells(answer.total).flatMap(({ name, cell }) => {
      if (cell.count === undefined) return [];
      const summed = answer.rows.filter(
        (one) =>
          answer.totalOver === 'all' ||
          namedCells(one).some((own) => own.name === name && own.cell.count !== undefined),
      );
      return [
        equation(
          summed.map((one) => `${one.key} ${name}`),
          [],
          cell.count,
        ),
      ];
    }),
  );
  const shownSomewhere = new Set(
    rows.flatMap((one) =>
      namedCells(one).flatMap(({ name, cell }) => (cell.count === undefined ? [] : [`${one.key} ${name}`])),
    ),
  );
  return { places, equations: unique([...across, ...seen, ...down]), shownSomewhere };
}

/** The same row comes back in several answers; saying a thing twice tells no more and slows the solving. */
function unique(equations: readonly Equation[]): readonly Equation[] {
  return [...new Map(equations.map((one) => [JSON.stringify(one), one])).values()];
}

/** How closely the best hidden cell can be told. `atLeast` are places a reader knows to hold no less than a number. */
function narrowest(answers: readonly Published[], atLeast: ReadonlyMap<string, number> = new Map()): number {
  const { places, equations: sums, shownSomewhere } = knowledge(answers);
  const floors = [...atLeast];
  const variables = places.length + floors.length;
  const equations = [
    ...sums.map(({ coefficients, right }) => ({ coefficients: [...coefficients, ...floors.map(() => 0)], right })),
    ...floors.map(([place, least], slack) => ({
      coefficients: Array.from({ length: variables }, (_, at) =>
        at === places.indexOf(place) ? 1 : at === places.length + slack ? -1 : 0,
      ),
      right: least,
    })),
  ];
  const widths = places.flatMap((place, at) => {
    // What was hidden in one answer and shown in another has been given away altogether.
    const hidden = answers.some((answer) =>
      answer.rows.some((one) =>
        namedCells(one).some(({ name, cell }) => `${one.key} ${name}` === place && cell.hidden),
      ),
    );
    if (!hidden) return [];
    if (shownSomewhere.has(place)) return [0];
    const { least, greatest } = boundsOf(equations, variables, at);
    return [greatest - least];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...widths);
}

const noPart = { calls: 0, withReport: 0, withoutReport: 0, reportUnknown: 0, arrivalKnown: 0, arrivalUnknown: 0 };
const published = (rows: readonly CountRow[]): Published => ({ ...suppress(rows), totalOver: 'shown' });
const wide = narrowestInterval - 1e-6;

describe('suppression', () => {
  it('leaves no hidden cell an interval narrower than ten, from everything that is shown', () => {
    fc.assert(
      fc.property(tableOf(1, 6), (rows) => {
        expect(narrowest([published(rows)])).toBeGreaterThanOrEqual(wide);
      }),
      { numRuns: 80 },
    );
  });

  it('leaves none narrower from all answers of two years together, each over the four quarters before it', () => {
    fc.assert(
      fc.property(tableOf(5, 8), (rows) => {
        const answers = rows.slice(3).map((_, at) => published(rows.slice(at, at + 4)));
        expect(narrowest(answers)).toBeGreaterThanOrEqual(wide);
      }),
      { numRuns: 40 },
    );
  });

  it('stays so wide when medians are shown, though each says that there were more than ten times', () => {
    let medians = 0;
    const thin = fc.array(
      fc.record({ known: fc.integer({ min: 9, max: 26 }), missing: fc.integer({ min: 1, max: 12 }) }),
      {
        minLength: 3,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(thin, (quarters) => {
        const rows = quarters.map(({ known, missing }, at) => {
          const count = known + missing;
          return rowOf(String(at), [Math.ceil(count / 2), 0, Math.floor(count / 2)], known);
        });
        const measured = measuresFrom({
          quarters: rows.map((one) => ({
            quarter: quarterOf(civilDateOf('2026-01-01')),
            recordsBegin: false,
            calls: one.count,
            withReport: one.parts['report']?.[0] ?? 0,
            withoutReport: one.parts['report']?.[1] ?? 0,
            reportUnknown: one.parts['report']?.[2] ?? 0,
            arrivalKnown: one.parts['arrival']?.[0] ?? 0,
            arrivalUnknown: one.parts['arrival']?.[1] ?? 0,
            mostOfOneOrder: noPart,
            medianMinutes: 20,
          })),
        });
        const told = measured.quarters.flatMap((one, at) =>
          one.medianMinutes !== undefined && one.arrivalKnown.hidden ? [[`${at} arrival 0`, 11] as const] : [],
        );
        medians += told.length;
        if (told.length > 0) expect(narrowest([published(rows)], new Map(told))).toBeGreaterThanOrEqual(wide);
      }),
      { numRuns: 120 },
    );
    expect(medians).toBeGreaterThan(0);
  });

  it('shows no count from 1 to 10, and no part that says all or none of somebody', () => {
    fc.assert(
      fc.property(tableOf(1, 6), (rows) => {
        for (const one of suppress(rows).rows) {
          for (const { cell } of namedCells(one)) {
            if (cell.count !== undefined) expect(cell.count === 0 || cell.count > 10).toBe(true);
          }
          if (one.count.count === 0) continue;
          for (const cell of Object.values(one.parts).flat()) {
            expect(cell.count !== 0 && (cell.count === undefined || cell.count !== one.count.count)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('shows no count, and no total, of which one order gives more than a third', () => {
    let hidden = 0;
    fc.assert(
      fc.property(tableOf(1, 6), (rows) => {
        const { rows: shown, total } = suppress(rows);
        const most = (at: number, name: string, part: number) =>
          name === 'count' ? rows[at]?.mostOfOne.count : rows[at]?.mostOfOne.parts[name]?.[part];
        // The worst case: it is the same order in every row.
        const ofTotal = new Map<string, number>();
        for (const [at, one] of shown.entries()) {
          for (const { name, cell } of namedCells(one)) {
            const [grouping = 'count', part] = name.split(' ');
            const its = most(at, grouping, Number(part)) ?? Number.POSITIVE_INFINITY;
            if (cell.count === undefined) hidden += Number(its > 10);
            else expect(its * 3).toBeLessThanOrEqual(cell.count);
            if (cell.count !== undefined) ofTotal.set(name, (ofTotal.get(name) ?? 0) + its);
          }
        }
        for (const { name, cell } of namedCells(total))
          if (cell.count !== undefined) expect((ofTotal.get(name) ?? 0) * 3).toBeLessThanOrEqual(cell.count);
      }),
      { numRuns: 400 },
    );
    expect(hidden).toBeGreaterThan(0);
  });

  it('hides a count whose orders were left out: absence hides', () => {
    const made = rowOf('a', [30, 30, 30], 45);
    const [row] = suppress([{ ...made, mostOfOne: { count: 3, parts: {} } }]).rows;
    expect(row?.count.hidden).toBe(false);
    expect(row?.parts['report']?.every((cell) => cell.hidden)).toBe(true);
  });

  it('shows every count as it is, never a hidden one, and a row the same whatever stands beside it', () => {
    fc.assert(
      fc.property(tableOf(1, 6), (rows) => {
        const shown = suppress(rows);
        for (const [at, one] of shown.rows.entries()) {
          const counted = rows[at];
          if (counted === undefined) throw new Error('a row too many');
          expect(suppress([counted]).rows[0]).toEqual(one);
          expect(one.count.hidden).toBe(one.count.count === undefined);
          if (one.count.count !== undefined) expect(one.count.count).toBe(counted.count);
          for (const [name, cells] of Object.entries(one.parts)) {
            for (const [part, cell] of cells.entries()) {
              if (cell.count !== undefined) expect(cell.count).toBe(counted.parts[name]?.[part]);
            }
          }
        }
      }),
    );
  });

  it('adds up what is shown and nothing else', () => {
    const { rows, total } = suppress([
      rowOf('a', [3, 1, 1], 4),
      rowOf('b', [40, 30, 20], 60),
      rowOf('c', [50, 30, 9], 70),
    ]);
    expect(rows.map((one) => [one.count.hidden, one.parts['report']?.[0]?.hidden])).toEqual([
      [true, true],
      [false, false],
      [false, true],
    ]);
    expect(total.count.count).toBe(90 + 89);
    expect(total.parts['report']?.map((cell) => cell.count)).toEqual([40, 30, 20]);
    expect(total.parts['arrival']?.map((cell) => cell.count)).toEqual([60 + 70, 30 + 19]);
  });

  it('hides nothing where nothing is small, and everything where all of it is', () => {
    const cells = (table: SuppressedTable) => [...table.rows, table.total].flatMap(namedCells);
    expect(cells(suppress([rowOf('a', [30, 30, 30], 45), rowOf('b', [30, 30, 30], 45)])).some(isHidden)).toBe(false);
    expect(cells(suppress([rowOf('a', [2, 2, 2], 3)])).every(isHidden)).toBe(true);
    expect(cells(suppress([rowOf('a', [0, 0, 0], 0)])).some(isHidden)).toBe(false);
  });

  it('refuses parts that do not add up, and a grouping of one part', () => {
    expect(() => suppress([{ ...rowOf('a', [5, 0], 5), parts: { report: [2, 2] } }])).toThrow();
    expect(() => suppress([{ ...rowOf('a', [5, 0], 5), parts: { report: [5] } }])).toThrow();
  });
});

function isHidden({ cell }: { readonly cell: { readonly hidden: boolean } }): boolean {
  return cell.hidden;
}

describe('the reader in these tests can find things out', () => {
  const rows = [rowOf('a', [3, 30, 30], 40), rowOf('b', [40, 30, 20], 60), rowOf('c', [50, 30, 25], 70)];
  const later = rowOf('d', [44, 33, 22], 66);
  const open = (count: number) => ({ hidden: false, count });
  /** As another house would publish: totals over all rows, with the reports of some rows hidden. */
  const careless = (some: readonly CountRow[], hidden: readonly string[]): Published => ({
    totalOver: 'all',
    rows: some.map(({ key, count, parts }) => ({
      key,
      count: open(count),
      parts: {
        report: (parts['report'] ?? []).map((part) => (hidden.includes(key) ? { hidden: true } : open(part))),
        arrival: (parts['arrival'] ?? []).map(open),
      },
    })),
    total: {
      key: 'total',
      count: open(sumOf(some.map(({ count }) => count))),
      parts: { report: [0, 1, 2].map((part) => open(sumOf(some.map(({ parts }) => parts['report']?.[part] ?? 0)))) },
    },
  });

  it('by totals, when one row is hidden alone', () => {
    expect(narrowest([careless(rows, ['a'])])).toBeLessThan(1);
  });

  it('by two answers, though each hides well alone: the row hidden for company is shown in the next', () => {
    const first = careless(rows, ['a', 'b']);
    expect(narrowest([first])).toBeGreaterThanOrEqual(wide);
    expect(narrowest([first, published([...rows.slice(1), later])])).toBeLessThan(1);
  });
});
