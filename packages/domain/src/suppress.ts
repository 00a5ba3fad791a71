/**
 * Hides counts that could point to a person, and enough others that the hidden ones cannot be worked out from totals.
 * It refuses to round or blur: a count is shown as it is or not at all.
 *
 * [Note: How wide is hidden]
 * A row is a month with a count and, for each grouping (report: yes, no, unknown), the parts that add up to that count.
 * Within a grouping a row is shown whole or hidden whole; hidden rows with known sums then form a two-way table with fixed
 * margins, where a cell with row sum r, column sum c and grand sum N can be anything from max(0, r + c - N) to min(r, c).
 * That interval is at least `narrowestInterval` wide just when r, c, N - r and N - c all are. Rows whose own count is hidden
 * ("closed") enter it as one row. Among themselves any of them may hold everything or nothing, so each of their cells can be
 * anything from 0 to min(that row, c); so there are none of them, or at least two.
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
}

export interface CellRow {
  readonly key: string;
  readonly count: Cell;
  readonly parts: Readonly<Record<string, readonly Cell[]>>;
}

export interface SuppressedTable {
  readonly rows: readonly CellRow[];
  readonly total: CellRow;
}

/** Source: safety requirement R37: counts of 1 to 10 are hidden. */
export const largestHiddenCount = 10;
/** Source: safety requirement R37: no hidden count may be pinned down to fewer than this many apart. */
export const narrowestInterval = 10;

/**
 * The table with its total row, small counts hidden. Throws when parts do not add up: such a table is a defect upstream.
 */
export function suppress(rows: readonly CountRow[]): SuppressedTable {
  const groupings = groupingsOf(rows);
  for (const row of rows) for (const name of groupings) checkSum(row, name);
  const total = totalOf(rows, groupings);
  if (isSmall(total.count))
    return { rows: rows.map((row) => hideRow(row, groupings)), total: hideRow(total, groupings) };

  const closed = closedRows(rows);
  const shown = groupings.map((name) => [name, shownParts({ rows, total, closed, name })] as const);
  return {
    rows: rows.map((row) => ({
      key: row.key,
      count: closed.has(row) ? hiddenCell : shownCell(row.count),
      parts: Object.fromEntries(
        shown.map(([name, open]) => [name, partsCells({ row, name, open: open.rows.has(row) })]),
      ),
    })),
    total: {
      key: total.key,
      count: shownCell(total.count),
      parts: Object.fromEntries(
        shown.map(([name, open]) => [name, partsCells({ row: total, name, open: open.total })]),
      ),
    },
  };
}

const hiddenCell: Cell = { hidden: true };

function shownCell(count: number): Cell {
  return { hidden: false, count };
}

function isSmall(count: number): boolean {
  return count > 0 && count <= largestHiddenCount;
}

/** A part that is small, or that says all or none of a known group: either tells about each of them. */
function tellsTooMuch(row: CountRow, name: string): boolean {
  if (row.count === 0) return false;
  return (row.parts[name] ?? []).some((part) => isSmall(part) || part === 0 || part === row.count);
}

/** The rows whose own count is hidden: the small ones, and the next smallest until they hide each other. */
function closedRows(rows: readonly CountRow[]): ReadonlySet<CountRow> {
  const closed = new Set(rows.filter((row) => isSmall(row.count)));
  if (closed.size === 0) return closed;
  for (const row of bySize(rows)) {
    if (closed.size >= 2 && sum([...closed].map((one) => one.count)) >= narrowestInterval) break;
    if (row.count > 0) closed.add(row);
  }
  return closed;
}

/** Which rows of a grouping may be shown, and whether its totals may. */
function shownParts({
  rows,
  total,
  closed,
  name,
}: {
  readonly rows: readonly CountRow[];
  readonly total: CountRow;
  readonly closed: ReadonlySet<CountRow>;
  readonly name: string;
}): { readonly rows: ReadonlySet<CountRow>; readonly total: boolean } {
  const peopled = rows.filter((row) => row.count > 0);
  const empty = rows.filter((row) => row.count === 0);
  if (tellsTooMuch(total, name)) return { rows: new Set(empty), total: false };
  const hidden = new Set(peopled.filter((row) => closed.has(row) || tellsTooMuch(row, name)));
  for (const row of bySize(peopled)) {
    if (isWideEnough({ hidden, closed, name })) break;
    hidden.add(row);
  }
  if (!isWideEnough({ hidden, closed, name })) return { rows: new Set(empty), total: false };
  return { rows: new Set(rows.filter((row) => !hidden.has(row))), total: true };
}

/** See the note above: every hidden cell keeps an interval of at least `narrowestInterval`. */
function isWideEnough({
  hidden,
  closed,
  name,
}: {
  readonly hidden: ReadonlySet<CountRow>;
  readonly closed: ReadonlySet<CountRow>;
  readonly name: string;
}): boolean {
  if (hidden.size === 0) return true;
  return hidesWell({
    open: [...hidden].filter((row) => !closed.has(row)).map((row) => row.count),
    closed: closed.size === 0 ? undefined : sum([...hidden].filter((row) => closed.has(row)).map((row) => row.count)),
    columns: columnsOf([...hidden], name),
  });
}

/** Whether hidden rows with these sums hide every cell well: `open` rows whose sums are known, `closed` rows taken as one. */
export function hidesWell({
  open,
  closed,
  columns,
}: {
  readonly open: readonly number[];
  readonly closed: number | undefined;
  readonly columns: readonly number[];
}): boolean {
  const wide = (margin: number): boolean => margin >= narrowestInterval;
  const all = sum(open) + (closed ?? 0);
  if (!columns.every(wide) || (closed !== undefined && !wide(closed))) return false;
  // N - c needs no look of its own: it is the sum of the other columns, each of them wide already.
  return open.every((row) => wide(row) && wide(all - row));
}

function columnsOf(rows: readonly CountRow[], name: string): readonly number[] {
  const width = rows[0]?.parts[name]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => sum(rows.map((row) => row.parts[name]?.[column] ?? 0)));
}

function partsCells({
  row,
  name,
  open,
}: {
  readonly row: CountRow;
  readonly name: string;
  readonly open: boolean;
}): readonly Cell[] {
  return (row.parts[name] ?? []).map((part) => (open ? shownCell(part) : hiddenCell));
}

function hideRow(row: CountRow, groupings: readonly string[]): CellRow {
  return {
    key: row.key,
    count: hiddenCell,
    parts: Object.fromEntries(groupings.map((name) => [name, (row.parts[name] ?? []).map(() => hiddenCell)])),
  };
}

function totalOf(rows: readonly CountRow[], groupings: readonly string[]): CountRow {
  return {
    key: 'total',
    count: sum(rows.map((row) => row.count)),
    parts: Object.fromEntries(groupings.map((name) => [name, columnsOf(rows, name)])),
  };
}

function groupingsOf(rows: readonly CountRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row.parts)))];
}

function checkSum(row: CountRow, name: string): void {
  // A grouping of one part is its row's count again and could never be hidden.
  if ((row.parts[name] ?? []).length < 2) throw new Error('a grouping needs two parts');
  if (sum(row.parts[name] ?? []) !== row.count) throw new Error('parts do not add up to their count');
}

function bySize(rows: readonly CountRow[]): readonly CountRow[] {
  return rows.toSorted((a, b) => a.count - b.count);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
