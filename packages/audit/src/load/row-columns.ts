/**
 * The columns that rows are made of, the same for every file, so that files of one kind stand together: what of a file is stored for each, and how it is
 * seen. Pure. It makes values of times and durations only; see [Note: Stored as it stands, read as it is meant].
 */
import type { FileMapping } from '../mapping/mapping.ts';
import { labelMeanings } from '../mapping/meanings.ts';
import { flagSql, keySql, saidSql, secondsSql, timeSql } from './cell-sql.ts';

/** Columns of a typed table, with their types; the same for every file, so that files of one kind stand together. */
export const timeColumns = [
  'queued',
  'dispatched',
  'enroute',
  'arrived',
  'cleared',
  'occurred',
  'arrest_time',
] as const;
export const secondsColumns = ['s_dispatch', 's_arrival', 's_travel'] as const;

/** What is asked of every call; the rest is only ever looked at for the few of an order. */
export const outlineColumns = [
  'queued',
  'dispatched',
  'arrived',
  'occurred',
  ...secondsColumns,
  'priority',
  'report_id',
] as const;

export interface LoadPlan {
  readonly labels: number;
  readonly dispositions: number;
}

/** The view of a table whose cells are as the file has them. */
export const asWritten = (name: string): string => `written_${name}`;

/** What is selected of such a view to see its cells as they are meant. */
export const asMeant = `* replace (${[
  ...['id', 'report_id'].map((column) => `${keySql(column)} as ${column}`),
  ...['arrest_flag', 'report_flag'].map((column) => `${flagSql(column)} as ${column}`),
  ...['priority', 'place'].map((column) => `${saidSql(column)} as ${column}`),
  ...['address', 'person'].map((column) => `upper(${saidSql(column)}) as ${column}`),
].join(', ')})`;

export const timeMeaning: Readonly<Record<(typeof timeColumns)[number], string>> = {
  queued: 'queued',
  dispatched: 'dispatched',
  enroute: 'enroute',
  arrived: 'arrived',
  cleared: 'cleared',
  occurred: 'occurred',
  arrest_time: 'arrest-time',
};
const secondsMeaning: Readonly<Record<(typeof secondsColumns)[number], string>> = {
  s_dispatch: 'seconds-to-dispatch',
  s_arrival: 'seconds-to-arrival',
  s_travel: 'seconds-travelled',
};

/** The label columns of a file in the order in which they stand in its rows: initial, final, type, charges. */
export function labelColumnsOf(file: FileMapping): FileMapping['meanings'] {
  return labelMeanings.flatMap((wanted) =>
    file.meanings.filter(({ meaning, confirmed }) => confirmed && meaning === wanted),
  );
}

/** One column of the rows: what of the file is stored for it, and how it is seen. */
export interface RowColumn {
  readonly name: string;
  readonly stored: readonly string[];
  readonly seen: string;
}

/** Every column, in the same order for every file. */
export function columnsOf({
  mapping,
  cells,
  plan,
  toInstant,
}: {
  readonly mapping: FileMapping;
  readonly cells: ReadonlyMap<string, string>;
  readonly plan: LoadPlan;
  readonly toInstant: (sql: string, zone: 'none' | 'offset' | 'epoch') => string;
}): readonly RowColumn[] {
  const used = mapping.meanings.filter(({ confirmed }) => confirmed);
  const first = (meaning: string) => used.find((one) => one.meaning === meaning);
  const text = (meaning: string, as: string): RowColumn =>
    asItStands({ cell: cells.get(first(meaning)?.column ?? ''), as });
  const several = (names: readonly string[], count: number, as: string): readonly RowColumn[] =>
    Array.from({ length: count }, (_, at) => asItStands({ cell: cells.get(names[at] ?? ''), as: `${as}${at}` }));
  const dispositions = used.filter(({ meaning }) => meaning === 'disposition');
  const columnNames = (columns: FileMapping['meanings']): readonly string[] => columns.map(({ column }) => column);
  return [
    text('call-id', 'id'),
    text('report-id', 'report_id'),
    ...timeColumns.map((column) =>
      timeOf({ column, mapping: first(timeMeaning[column]), queued: first('queued'), cells, toInstant }),
    ),
    ...secondsColumns.map((column): RowColumn => {
      const one = first(secondsMeaning[column]);
      const cell = cells.get(one?.column ?? '');
      return cell === undefined
        ? { name: column, stored: [], seen: `cast(null as double) as ${column}` }
        : { name: column, stored: [`${secondsSql(cell, one?.unit ?? 'seconds')} as ${column}`], seen: column };
    }),
    ...several(columnNames(labelColumnsOf(mapping)), plan.labels, 'l'),
    ...several(columnNames(dispositions), plan.dispositions, 'd'),
    text('arrest-flag', 'arrest_flag'),
    text('report-flag', 'report_flag'),
    text('source', 'source'),
    text('priority', 'priority'),
    text('place', 'place'),
    text('address', 'address'),
    text('person', 'person'),
  ];
}

function asItStands({ cell, as }: { readonly cell: string | undefined; readonly as: string }): RowColumn {
  return cell === undefined
    ? { name: as, stored: [], seen: `cast(null as varchar) as ${as}` }
    : { name: as, stored: [`${cell} as ${as}`], seen: as };
}

function timeOf({
  column,
  mapping,
  queued,
  cells,
  toInstant,
}: {
  readonly column: string;
  readonly mapping: FileMapping['meanings'][number] | undefined;
  readonly queued: FileMapping['meanings'][number] | undefined;
  readonly cells: ReadonlyMap<string, string>;
  readonly toInstant: (sql: string, zone: 'none' | 'offset' | 'epoch') => string;
}): RowColumn {
  const cell = cells.get(mapping?.column ?? '');
  if (mapping?.time === undefined || cell === undefined)
    return { name: column, stored: [], seen: `cast(null as timestamp) as ${column}` };
  if (mapping.time.order === 'either')
    return { name: column, stored: [`false as ${column}_bad`], seen: `cast(null as timestamp) as ${column}` };
  const clockOnly = mapping.time.kind === 'time-of-day' && mapping.with === undefined;
  const withCell = cells.get(mapping.with ?? '');
  const plain = timeSql({ cell, withCell, time: mapping.time });
  const time = clockOnly ? onTheDayOf(plain, queued, cells, column) : plain;
  const bad = `case when ${plain} is null then ${saidSql(cell)} is not null else false end`;
  return {
    name: column,
    stored: [`${toInstant(time, mapping.time.zone)} as ${column}`, `${bad} as ${column}_bad`],
    seen: column,
  };
}

/** A time of day alone stands on the day of the call; more than twelve hours before it, on the day after. */
function onTheDayOf(
  clock: string,
  queued: FileMapping['meanings'][number] | undefined,
  cells: ReadonlyMap<string, string>,
  column: string,
): string {
  const cell = cells.get(queued?.column ?? '');
  if (column === 'queued' || cell === undefined || queued?.time === undefined) return 'cast(null as timestamp)';
  const start = timeSql({ cell, withCell: cells.get(queued.with ?? ''), time: queued.time });
  const same = `(cast(${start} as date) + cast(${clock} as time))`;
  return `(case when ${start} - ${same} > interval 12 hour then ${same} + interval 1 day else ${same} end)`;
}
