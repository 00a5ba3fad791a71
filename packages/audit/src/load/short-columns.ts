/**
 * What of a file is kept of each row where rows are held short: its times, small numbers for its words, a digest of its number, and the cells of the few
 * rows that have to be looked at whole. Pure.
 *
 * [Note: Short rows, and few whole ones]
 * Of millions of calls only those of an order are ever looked at whole; of all others nothing is asked but times, and what their labels, sources and
 * priorities mean. So the words that stand in a sample are numbered before the file is read, those of a violated order first, and each row is stored as such
 * numbers in the one pass over the file. A row keeps its cells where a label is of a violated order, or where a word was in no sample: what such
 * a word means is found afterwards. Nothing is guessed from the sample but what to be ready for.
 */
import type { FileMapping } from '../mapping/mapping.ts';
import { keySql, saidSql } from './cell-sql.ts';
import { type LoadPlan, labelColumnsOf, type RowColumn, secondsColumns, timeColumns } from './row-columns.ts';

/** The kinds of words that are numbered. */
export const wordKinds = ['label', 'outcome', 'origin', 'rank'] as const;
export type WordKind = (typeof wordKinds)[number];

export interface WordColumn {
  /** The column of numbers. */
  readonly code: string;
  readonly kind: WordKind;
  /** The cell as a whole row has it. */
  readonly cell: string;
}

const each = (count: number, make: (at: number) => WordColumn): readonly WordColumn[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** The columns of words, the same for every file. */
export function wordColumns(plan: LoadPlan): readonly WordColumn[] {
  return [
    ...each(plan.labels, (at) => ({ code: `k${at}`, kind: 'label', cell: `l${at}` })),
    ...each(plan.dispositions, (at) => ({ code: `o${at}`, kind: 'outcome', cell: `d${at}` })),
    { code: 's', kind: 'origin', cell: 'source' },
    { code: 'p', kind: 'rank', cell: 'priority' },
  ];
}

/** The cells of a whole row, in the order in which they lie in its list. */
export function wholeCells(plan: LoadPlan): readonly string[] {
  return [
    ...wordColumns(plan).map(({ cell }) => cell),
    'id',
    'report_id',
    'arrest_flag',
    'report_flag',
    'place',
    'address',
    'person',
  ];
}

/** One cell of a whole row, in SQL over `whole`. */
export function wholeCell(plan: LoadPlan, cell: string): string {
  return `whole[${wholeCells(plan).indexOf(cell) + 1}]`;
}

/** By the columns of a row, the cell of this file that stands there; none where the file has no such column. */
export function cellsOfRow({
  mapping,
  cells,
}: {
  readonly mapping: FileMapping;
  readonly cells: ReadonlyMap<string, string>;
}): ReadonlyMap<string, string> {
  const used = mapping.meanings.filter(({ confirmed }) => confirmed);
  const one = (meaning: string): string | undefined => used.find((column) => column.meaning === meaning)?.column;
  const columns: readonly (readonly [string, string | undefined])[] = [
    ['id', one('call-id')],
    ['report_id', one('report-id')],
    ['arrest_flag', one('arrest-flag')],
    ['report_flag', one('report-flag')],
    ['source', one('source')],
    ['priority', one('priority')],
    ['place', one('place')],
    ['address', one('address')],
    ['person', one('person')],
    ...labelColumnsOf(mapping).map(({ column }, at) => [`l${at}`, column] as const),
    ...used.filter(({ meaning }) => meaning === 'disposition').map(({ column }, at) => [`d${at}`, column] as const),
  ];
  return new Map(
    columns.flatMap(([name, column]) => {
      const cell = cells.get(column ?? '');
      return cell === undefined ? [] : [[name, cell] as const];
    }),
  );
}

/** What is stored of each row: `over` is worked out first, and `columns` from it. */
export function shortColumns({
  columns,
  cells,
  plan,
  violations,
  hasNumber,
}: {
  /** As rows held whole have them: their times and durations are stored here too. */
  readonly columns: readonly RowColumn[];
  readonly cells: ReadonlyMap<string, string>;
  readonly plan: LoadPlan;
  /** Labels with a number below are of a violated order. */
  readonly violations: number;
  readonly hasNumber: boolean;
}): {
  readonly over: readonly string[];
  readonly columns: readonly string[];
  /** The times, durations and numbers of reports that the file has; of the others nothing is kept. */
  readonly stored: readonly string[];
} {
  const typed = new Set<string>([...timeColumns, ...secondsColumns]);
  const values = columns.filter(({ name }) => typed.has(name));
  const words = wordColumns(plan);
  const over = words.map(
    ({ code, kind, cell }) =>
      `cast(enum_code(try_cast(coalesce(${cells.get(cell) ?? "''"}, '') as ${kind}_known)) as usmallint) as ${code}`,
  );
  const labels = words.filter(({ kind }) => kind === 'label');
  const isWhole = [
    ...(violations === 0 ? [] : labels.map(({ code }) => `${code} < ${violations}`)),
    // Of numbers put together by bits nothing is left where one of them is missing.
    `(${words.map(({ code }) => code).join(' | ')}) is null`,
  ].join(' or ');
  const cell = (name: string): string => cells.get(name) ?? 'cast(null as varchar)';
  const number = cells.get('id');
  const filled = values.filter(({ name, stored }) => stored.some((sql) => isOf(sql, name)));
  const told = [
    ...filled.flatMap(({ name, stored }) => stored.filter((sql) => isOf(sql, name)).map(withoutName)),
    ...cells.values(),
  ];
  const key = number === undefined ? 'cast(null as varchar)' : keySql(number);
  const report = cells.get('report_id');
  return {
    over: [...over, ...(hasNumber ? [`${key} as key`] : [])],
    columns: [
      hasNumber
        ? 'case when key is not null then hash(key) end as digest'
        : `hash(${told.length === 0 ? 'true' : told.join(', ')}) as digest`,
      ...values.flatMap(({ stored }) => stored),
      ...words.map(({ code }) => code),
      ...(report === undefined ? [] : [`nullif(${saidSql(report)} is not null, false) as report_id`]),
      `case when ${isWhole} then [${wholeCells(plan).map(cell).join(', ')}] end as whole`,
    ],
    stored: [...filled.map(({ name }) => name), ...(report === undefined ? [] : ['report_id'])],
  };
}

const isOf = (stored: string, name: string): boolean => stored.endsWith(` as ${name}`);

function withoutName(stored: string): string {
  return stored.replace(/ as \w+$/, '');
}
