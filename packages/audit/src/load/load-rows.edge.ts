/**
 * Reads the columns that mean something from each table into a table of its own, in one pass over the file. What cannot be read as a row is counted;
 * nothing else of the file is kept.
 *
 * [Note: Stored as it stands, read as it is meant]
 * Only times and durations are made into values on the way in. Every other cell is stored as the file has it, and a view over the table says what it means:
 * most of it is looked at for the few calls of an order only, and what is looked at for all is cheaper to clean once for each of a few hundred labels.
 */
import type { FileMapping } from '../mapping/mapping.ts';
import type { ReadyTable } from '../read/table.ts';
import type { Scratch } from '../scratch/scratch.edge.ts';
import { literal, numberFrom } from '../scratch/sql.ts';
import { saidSql } from './cell-sql.ts';
import {
  asMeant,
  asWritten,
  columnsOf,
  type LoadPlan,
  labelColumnsOf,
  timeColumns,
  timeMeaning,
} from './row-columns.ts';

export interface LoadedTable {
  readonly table: ReadyTable;
  readonly mapping: FileMapping;
  readonly name: string;
  /** The columns that the file fills; the others are null throughout. */
  readonly stored: readonly string[];
  readonly rows: number;
  /** Rows that could not be read as rows: too many or too few cells, a quote left open. */
  readonly unreadable: number;
  /** By time column: cells that say something which is no time of its form. */
  readonly badTimes: Readonly<Record<string, number>>;
}

/** How many label and disposition columns the widest of the files has. */
export function planFor(mappings: readonly FileMapping[]): LoadPlan {
  const most = (count: (file: FileMapping) => number): number => Math.max(1, ...mappings.map(count));
  return {
    labels: most((file) => labelColumnsOf(file).length),
    dispositions: most(
      (file) => file.meanings.filter(({ meaning, confirmed }) => confirmed && meaning === 'disposition').length,
    ),
  };
}

/** Loads one table as `name`. Throws what DuckDB throws. */
export async function loadTable({
  scratch,
  table,
  mapping,
  name,
  plan,
  toInstant,
}: {
  readonly scratch: Scratch;
  readonly table: ReadyTable;
  readonly mapping: FileMapping;
  readonly name: string;
  readonly plan: LoadPlan;
  /** Turns a timestamp into one on the wall of the place; the text itself where no zone is known. */
  readonly toInstant: (sql: string, zone: 'none' | 'offset' | 'epoch') => string;
}): Promise<LoadedTable> {
  const columns = columnsOf({ mapping, cells: cellNames(table), plan, toInstant });
  const stored = `read_${name}`;
  const cells = columns.flatMap((one) => one.stored);
  const unreadable = await readInto({
    scratch,
    table,
    name: stored,
    columns: cells.length === 0 ? ['true as here'] : cells,
  });
  await scratch.run(
    `create view ${asWritten(name)} as select rowid as row, ${columns.map(({ seen }) => seen).join(', ')} from ${stored}`,
  );
  await scratch.run(`create view ${name} as select ${asMeant} from ${asWritten(name)}`);
  const bad = judgedTimes(mapping);
  const counted = await scratch.rows(
    `select count(*) as rows${bad.map((column) => `, count(*) filter (${column}_bad) as ${column}`).join('')} from ${stored}`,
  );
  const first = counted[0] ?? {};
  return {
    table,
    mapping,
    name,
    stored: columns.flatMap(({ stored: some, name: one }) => (some.length === 0 ? [] : [one])),
    rows: numberFrom(first['rows']),
    unreadable,
    badTimes: Object.fromEntries(bad.map((column) => [timeMeaning[column], numberFrom(first[column])])),
  };
}

/** The times of a file of which it is counted how many cells are no time. */
export function judgedTimes(mapping: FileMapping): readonly (typeof timeColumns)[number][] {
  return timeColumns.filter((column) =>
    mapping.meanings.some((one) => one.confirmed && one.meaning === timeMeaning[column]),
  );
}

/** The columns of a table by the names that DuckDB reads them under. */
export function cellNames(table: ReadyTable): ReadonlyMap<string, string> {
  return new Map(table.shape.columns.map((column, at) => [column, `c${at}`]));
}

/**
 * Reads the file into the table `name`: first strictly and fast. Where a row does not fit, leniently and in one thread: short rows are filled up, and
 * rows with cells too many are left out. Gives how many rows could not be read. What is in `over` is worked out once and has a name in `columns`.
 */
export async function readInto({
  scratch,
  table,
  name,
  columns,
  over = [],
}: {
  readonly scratch: Scratch;
  readonly table: ReadyTable;
  readonly name: string;
  readonly columns: readonly string[];
  readonly over?: readonly string[];
}): Promise<number> {
  const read = async (careful: boolean): Promise<number> => {
    const extra = careful ? `, ${saidSql('extra')} is not null as too_long` : '';
    await scratch.run(
      `create or replace table ${name} as select ${columns.join(', ')}${extra} from (select ${['*', ...over].join(', ')} from ${readCsv(table, { careful })})`,
    );
    return rejectedRows(scratch);
  };
  const rejected = await read(false).catch((problem: unknown) => {
    if (isReadingProblem(problem)) return 1;
    throw problem;
  });
  if (rejected === 0) return 0;
  const unreadable = await read(true);
  const [long = {}] = await scratch.rows(`select count(*) filter (too_long) as n from ${name}`);
  await scratch.run(`delete from ${name} where too_long`);
  await scratch.run(`alter table ${name} drop column too_long`);
  return unreadable + numberFrom(long['n']);
}

const longestLine = 8 * 1024 * 1024;
/** DuckDB’s own size for lines of the usual length. One hardly longer than the longest line loses rows where it ends (DuckDB 1.5.6); `short-rows.property.test.ts` holds it. */
const bufferSize = 32 * 1024 * 1024;

/** The file as DuckDB reads it: told everything, left to guess nothing. */
export function readCsv(table: ReadyTable, { careful }: { readonly careful: boolean }): string {
  const { shape, path } = table;
  const names = shape.columns.map((_, at) => `'c${at}': 'VARCHAR'`);
  const options = [
    `delim = ${literal(shape.delimiter)}`,
    `quote = ${literal(shape.quote)}`,
    `escape = ${literal(shape.escape)}`,
    'header = false',
    `skip = ${shape.skip + (shape.hasHeader ? 1 : 0)}`,
    `columns = {${(careful ? [...names, "'extra': 'VARCHAR'"] : names).join(', ')}}`,
    'auto_detect = false',
    `max_line_size = ${longestLine}`,
    // Else sixteen of the longest lines, for each of several buffers: a gigabyte for nothing.
    `buffer_size = ${bufferSize}`,
    'store_rejects = true',
    "rejects_table = 'rejected'",
    "rejects_scan = 'rejected_scan'",
    'rejects_limit = 1000000',
    ...(careful ? ['strict_mode = false', 'null_padding = true', 'parallel = false'] : []),
  ];
  return `read_csv(${literal(path)}, ${options.join(', ')})`;
}

async function rejectedRows(scratch: Scratch): Promise<number> {
  const found = await scratch.rows('select count(distinct line) as rows from rejected');
  await scratch.run('drop table rejected');
  await scratch.run('drop table rejected_scan');
  return numberFrom(found[0]?.['rows']);
}

function isReadingProblem(problem: unknown): boolean {
  return problem instanceof Error && /CSV|parallel|quote|line size/i.test(problem.message);
}
