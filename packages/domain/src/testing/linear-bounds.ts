/**
 * How far a hidden number can be told from sums that are shown: a small exact-enough simplex, for tests only. It knows nothing
 * of tables or of suppression, so that it can disprove what suppression claims.
 */

/** Equations `coefficients · x = right`, over x ≥ 0. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly right: number;
}

const tiny = 1e-7;

/** The least and greatest value of variable `index`; the greatest is infinite when nothing bounds it. Throws when infeasible. */
export function boundsOf(
  equations: readonly Equation[],
  variables: number,
  index: number,
): { least: number; greatest: number } {
  return { least: -maximum(equations, variables, index, -1), greatest: maximum(equations, variables, index, 1) };
}

/** Two-phase simplex with Bland's rule, maximising `sign * x[index]`. */
function maximum(equations: readonly Equation[], variables: number, index: number, sign: 1 | -1): number {
  const width = variables + equations.length + 1;
  const rows = equations.map((equation, row) => {
    const flip = equation.right < 0 ? -1 : 1;
    const line = new Array<number>(width).fill(0);
    for (const [column, value] of equation.coefficients.entries()) line[column] = value * flip;
    line[variables + row] = 1;
    line[width - 1] = equation.right * flip;
    return line;
  });
  const basis = equations.map((_, row) => variables + row);
  const phaseOne = new Array<number>(width).fill(0);
  for (let row = 0; row < equations.length; row += 1) phaseOne[variables + row] = -1;
  if (solve({ rows, basis, objective: phaseOne, usable: width - 1 }) < -tiny) throw new Error('infeasible');
  driveOut(rows, basis, variables);
  const phaseTwo = new Array<number>(width).fill(0);
  phaseTwo[index] = sign;
  return solve({ rows, basis, objective: phaseTwo, usable: variables });
}

function solve({
  rows,
  basis,
  objective,
  usable,
}: {
  rows: number[][];
  basis: number[];
  objective: number[];
  usable: number;
}): number {
  const last = objective.length - 1;
  for (let turn = 0; turn < 20_000; turn += 1) {
    const entering = Array.from({ length: usable }, (_, column) => column).find(
      (column) => reduced(rows, basis, objective, column) > tiny,
    );
    if (entering === undefined)
      return rows.reduce((all, row, at) => all + (objective[basis[at] ?? 0] ?? 0) * (row[last] ?? 0), 0);
    let leaving = -1;
    let best = Number.POSITIVE_INFINITY;
    for (const [at, row] of rows.entries()) {
      const value = row[entering] ?? 0;
      if (value <= tiny) continue;
      const ratio = (row[last] ?? 0) / value;
      if (
        ratio < best - tiny ||
        (ratio < best + tiny && (basis[at] ?? 0) < (basis[leaving] ?? Number.POSITIVE_INFINITY))
      ) {
        best = ratio;
        leaving = at;
      }
    }
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    pivot({ rows, basis, leaving, entering });
  }
  throw new Error('no end in sight');
}

function reduced(rows: number[][], basis: number[], objective: number[], column: number): number {
  return (
    (objective[column] ?? 0) -
    rows.reduce((all, row, at) => all + (objective[basis[at] ?? 0] ?? 0) * (row[column] ?? 0), 0)
  );
}

/** Artificial variables left in the basis at zero would let a redundant row drift; they are pivoted out or their row dropped. */
function driveOut(rows: number[][], basis: number[], variables: number): void {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    if ((basis[at] ?? 0) < variables) continue;
    const entering = (rows[at] ?? []).slice(0, variables).findIndex((value) => Math.abs(value) > tiny);
    if (entering >= 0) pivot({ rows, basis, leaving: at, entering });
    else {
      rows.splice(at, 1);
      basis.splice(at, 1);
    }
  }
}

function pivot({
  rows,
  basis,
  leaving,
  entering,
}: {
  rows: number[][];
  basis: number[];
  leaving: number;
  entering: number;
}): void {
  const line = rows[leaving];
  const by = line?.[entering];
  if (line === undefined || by === undefined) throw new Error('no pivot');
  for (const [column, value] of line.entries()) line[column] = value / by;
  for (const row of rows) {
    const factor = row[entering] ?? 0;
    if (row === line || Math.abs(factor) <= 1e-12) continue;
    for (const [column, value] of line.entries()) row[column] = (row[column] ?? 0) - factor * value;
  }
  basis[leaving] = entering;
}
