/**
 * What a reader can work out of hidden counts from the sums that were published: the least and the most each can be. A small
 * simplex, because the question is a linear programme and the tables are small. It refuses floating ends: they are rounded inward.
 */

/** One published sum: the hidden cells (by place) weigh `1` as parts or `-1` as the whole, and come to `total`. */
export interface HiddenSum {
  readonly weights: ReadonlyMap<number, 1 | -1>;
  readonly total: number;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const tiny = 1e-7;

/**
 * The bounds of each of `count` hidden cells, every one of them at least 1 (a zero is shown, never hidden). Null where the sums
 * contradict each other, which true counts never do.
 */
export function boundsOf(count: number, sums: readonly HiddenSum[]): readonly Bounds[] | null {
  const table = solvedTable(count, sums);
  if (table === null) return null;
  return Array.from({ length: count }, (_, cell) => ({
    low: 1 + Math.ceil(extreme(table, cell, 1) - tiny),
    high: 1 + Math.floor(extreme(table, cell, -1) + tiny),
  }));
}

interface Table {
  readonly rows: Float64Array[];
  readonly basis: number[];
  /** Cells; the columns of helpers are gone. The last column is the right-hand side. */
  readonly width: number;
}

/** Cells as 1 + y with y at least 0; a basic solution of all the sums, found with one helper for each sum. */
function solvedTable(count: number, sums: readonly HiddenSum[]): Table | null {
  const helpers = sums.length;
  const full = count + helpers;
  const rows = sums.map(({ weights, total }, at) => {
    const row = new Float64Array(full + 1);
    let rest = total;
    for (const [cell, weight] of weights) {
      row[cell] = weight;
      rest -= weight;
    }
    row[full] = rest;
    if (rest < 0) for (let column = 0; column <= full; column += 1) row[column] = -(row[column] ?? 0);
    row[count + at] = 1;
    return row;
  });
  const basis = rows.map((_, at) => count + at);
  const cost = new Float64Array(full + 1);
  for (let at = count; at < full; at += 1) cost[at] = 1;
  const least = minimise({ rows, basis, width: full }, cost);
  if (least > tiny) return null;
  for (let at = rows.length - 1; at >= 0; at -= 1) dropHelper({ rows, basis, at, count, full });
  return {
    rows: rows.map((row) => {
      const kept = new Float64Array(count + 1);
      kept.set(row.subarray(0, count));
      kept[count] = row[full] ?? 0;
      return kept;
    }),
    basis,
    width: count,
  };
}

/** A helper still in the basis stands at zero: another column takes its place, or the sum said nothing new and goes. */
function dropHelper({
  rows,
  basis,
  at,
  count,
  full,
}: {
  readonly rows: Float64Array[];
  readonly basis: number[];
  readonly at: number;
  readonly count: number;
  readonly full: number;
}): void {
  if ((basis[at] ?? 0) < count) return;
  const row = rows[at];
  const column = row?.subarray(0, count).findIndex((value) => Math.abs(value) > tiny) ?? -1;
  if (column >= 0) pivot({ rows, basis, width: full }, at, column);
  else {
    rows.splice(at, 1);
    basis.splice(at, 1);
  }
}

/** The least (`sign` 1) or the most (`sign` -1) that y of this cell can be; infinite where nothing stops it. */
function extreme(table: Table, cell: number, sign: 1 | -1): number {
  const cost = new Float64Array(table.width + 1);
  cost[cell] = sign;
  return sign * minimise(table, cost);
}

/** Bland's rule: it cannot run in circles. Answers minus infinity where there is no least. */
function minimise(table: Table, cost: Float64Array): number {
  const { rows, basis, width } = table;
  for (;;) {
    const entering = enteringColumn(table, cost);
    if (entering < 0) {
      return basis.reduce((sum, column, at) => sum + (cost[column] ?? 0) * (rows[at]?.[width] ?? 0), 0);
    }
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < rows.length; at += 1) {
      const by = rows[at]?.[entering] ?? 0;
      if (by <= tiny) continue;
      const ratio = (rows[at]?.[width] ?? 0) / by;
      const ties = Math.abs(ratio - least) <= tiny && (basis[at] ?? 0) < (basis[leaving] ?? Number.POSITIVE_INFINITY);
      if (ratio < least - tiny || ties) {
        least = Math.min(least, ratio);
        leaving = at;
      }
    }
    if (leaving < 0) return Number.NEGATIVE_INFINITY;
    pivot(table, leaving, entering);
  }
}

function enteringColumn({ rows, basis, width }: Table, cost: Float64Array): number {
  const priced = basis.map((column, at) => ({ price: cost[column] ?? 0, at })).filter(({ price }) => price !== 0);
  for (let column = 0; column < width; column += 1) {
    let reduced = cost[column] ?? 0;
    for (const { price, at } of priced) reduced -= price * (rows[at]?.[column] ?? 0);
    if (reduced < -tiny && !basis.includes(column)) return column;
  }
  return -1;
}

function pivot({ rows, basis }: Table, leaving: number, entering: number): void {
  const row = rows[leaving];
  if (row === undefined) return;
  const by = row[entering] ?? 1;
  for (let column = 0; column < row.length; column += 1) row[column] = (row[column] ?? 0) / by;
  rows.forEach((other, at) => {
    const times = other[entering] ?? 0;
    if (at === leaving || times === 0) return;
    for (let column = 0; column < row.length; column += 1)
      other[column] = (other[column] ?? 0) - times * (row[column] ?? 0);
  });
  basis[leaving] = entering;
}
