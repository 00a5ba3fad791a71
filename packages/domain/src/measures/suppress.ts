/**
 * Hides counts that could point to a person, and enough others that the hidden ones cannot be worked out. It refuses to round
 * or blur: a count is shown as it is or not at all.
 *
 * [Note: Each row alone]
 * A row is a quarter with a count and, for each grouping (report: yes, no, unknown), the parts that add up to that count.
 * Whether a row is shown hangs on its own numbers and on nothing beside it, and a total adds up only what is shown above it.
 * So no total can be subtracted from, neither within one answer nor between two answers over different quarters: whatever a
 * reader collects, it is the same rows again. Within a row a grouping is shown whole or hidden whole, so one small part is
 * never the rest of the sum: of a hidden grouping each part can be anything from 0 to the row's count, which is above ten.
 * A row is hidden, too, when one order gives most of it, and a grouping when one order gives most of one of its parts: such a
 * number would be about her. A total of rows that one order does not dominate is not dominated by it either.
 * Totals over hidden rows would have to hide other rows too, and different ones in each answer, which gives the first away.
 */

/** A count that may be hidden. The absent number means hidden. */
export interface Cell {
  readonly hidden: boolean;
  readonly count?: number;
}

export interface CountRow {
  readonly key: string;
  readonly count: number;
  /** For each grouping, parts that add up to `count`, in the same order in every row. */
  readonly parts: Readonly<Record<string, readonly number[]>>;
  /** How much of each comes from the one order that gives it most, so that no count is about one person. */
  readonly mostOfOne: { readonly count: number; readonly parts: Readonly<Record<string, readonly number[]>> };
}

export interface CellRow {
  readonly key: string;
  readonly count: Cell;
  readonly parts: Readonly<Record<string, readonly Cell[]>>;
}

export interface SuppressedTable {
  readonly rows: readonly CellRow[];
  /** Over the rows shown: its count over those whose count is shown, each part over those whose grouping is. */
  readonly total: CellRow;
}

/** Source: safety requirement R37: counts of 1 to 10 are hidden. */
export const largestHiddenCount = 10;
/**
 * No order may give more than this share of a count that is shown. Source: safety requirement R37 asks for a bound on what one
 * person contributes; a third is a product decision: of eleven calls at least four orders tell.
 */
export const largestShareOfOne = 1 / 3;
/** Source: safety requirement R37: no hidden count may be pinned down to fewer than this many apart. */
export const narrowestInterval = 10;

/**
 * The table with small counts hidden, and its total. Throws when parts do not add up: such a table is a defect upstream.
 */
export function suppress(rows: readonly CountRow[]): SuppressedTable {
  const shown = rows.map(suppressRow);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.parts)))];
  const width = (name: string): number => rows[0]?.parts[name]?.length ?? 0;
  return {
    rows: shown,
    total: {
      key: 'total',
      count: totalOf(shown.map((row) => row.count)),
      parts: Object.fromEntries(
        names.map((name) => [
          name,
          Array.from({ length: width(name) }, (_, part) =>
            totalOf(shown.map((row) => row.parts[name]?.[part] ?? hiddenCell)),
          ),
        ]),
      ),
    },
  };
}

const hiddenCell: Cell = { hidden: true };

function suppressRow(row: CountRow): CellRow {
  for (const parts of Object.values(row.parts)) checkSum(row, parts);
  const hidden = isSmall(row.count) || isDominated(row.count, row.mostOfOne.count);
  return {
    key: row.key,
    count: hidden ? hiddenCell : shownCell(row.count),
    parts: Object.fromEntries(
      Object.entries(row.parts).map(([name, parts]) => [
        name,
        hidden || tellsTooMuch(row, parts) || someDominated(parts, row.mostOfOne.parts[name])
          ? parts.map(() => hiddenCell)
          : parts.map(shownCell),
      ]),
    ),
  };
}

/** The sum of what is shown. Hidden when nothing is; rows in which nobody was counted alone make nought, which is true. */
function totalOf(cells: readonly Cell[]): Cell {
  const shown = cells.flatMap((cell) => (cell.count === undefined ? [] : [cell.count]));
  const sum = shown.reduce((all, one) => all + one, 0);
  return sum === 0 && shown.length < cells.length ? hiddenCell : shownCell(sum);
}

function shownCell(count: number): Cell {
  return { hidden: false, count };
}

function isSmall(count: number): boolean {
  return count > 0 && count <= largestHiddenCount;
}

/** Whether one order gives so much of a count that the count is about it. */
export function isDominated(count: number, mostOfOne: number): boolean {
  return mostOfOne > count * largestShareOfOne;
}

/** Absent numbers hide: what is not known to be shared is not shown. */
function someDominated(parts: readonly number[], most: readonly number[] | undefined): boolean {
  return parts.some((part, index) => isDominated(part, most?.[index] ?? Number.POSITIVE_INFINITY));
}

/** A part that is small, or that says all or none of a known group: either tells about each of them. */
function tellsTooMuch(row: CountRow, parts: readonly number[]): boolean {
  return row.count > 0 && parts.some((part) => isSmall(part) || part === 0 || part === row.count);
}

function checkSum(row: CountRow, parts: readonly number[]): void {
  // A grouping of one part is its row's count again and could never be hidden.
  if (parts.length < 2) throw new Error('a grouping needs two parts');
  if (parts.reduce((all, one) => all + one, 0) !== row.count) throw new Error('parts do not add up to their count');
}
