/**
 * From rows to calls: decides whether a number of a call or a row is what has to be counted, puts the rows of one call together, and
 * lays the answers about labels and outcomes beside it. Makes `typed` (rows with their call) and `counted` (calls): views, unless rows have to be put
 * together, so that of millions of rows nothing is written twice.
 */
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom } from '../scratch/sql.ts';
import { answersSql, outcomesSql } from './call-sql.ts';
import { keySql, saidSql } from './cell-sql.ts';
import { codeSql } from './decide-labels.edge.ts';
import { hasBit, labelBits, outcomes } from './label-bits.ts';
import { asMeant, outlineColumns, secondsColumns, timeColumns } from './row-columns.ts';

export interface CallCounts {
  readonly countedBy: 'number' | 'row';
  readonly calls: number;
  readonly rowsWithoutNumber: number;
  /** Numbers that stand on several rows. */
  readonly repeatedNumbers: number;
  /** Rows beyond the first of each call. */
  readonly furtherRows: number;
  /** Rows alike in everything read, where rows are counted. */
  readonly alike: number;
  readonly alikeLeftOut: boolean;
}

/** Where so many of the repeated numbers have rows that begin at different times, the number is of something larger than a call. */
const movedEnough = 0.5;

/** Makes `typed` and `counted` from the table `from`. */
export async function makeCalls({
  scratch,
  from,
  countBy,
  labelColumns,
  dispositionColumns,
  hasNumber,
  startsToTheSecond,
  stored,
}: {
  readonly scratch: Scratch;
  readonly from: string;
  readonly countBy: 'number' | 'row' | 'look';
  readonly labelColumns: number;
  readonly dispositionColumns: number;
  readonly hasNumber: boolean;
  readonly startsToTheSecond: boolean;
  /** The columns of `from` that any file has: the others are null throughout. */
  readonly stored: ReadonlySet<string>;
}): Promise<CallCounts> {
  const outlined = outlineColumns.filter((column) => stored.has(column));
  const look = hasNumber ? await numbersIn(scratch, from) : { without: 0, repeated: 0, moved: 0 };
  const byRow =
    !hasNumber ||
    countBy === 'row' ||
    (countBy === 'look' && look.repeated > 0 && look.moved / look.repeated > movedEnough);
  const plain = byRow || look.repeated === 0;
  const alike = byRow ? await alikeRows(scratch, from) : 0;
  // Without a number, two rows alike to the second are one row exported twice; with one, or without a time, they may be two people.
  const alikeLeftOut = alike > 0 && !hasNumber && startsToTheSecond;
  await scratch.run(
    `create ${alikeLeftOut ? 'table' : 'view'} numbered as ${alikeLeftOut ? `select min(row) as row, * exclude (row) from ${from} group by all` : `select * from ${from}`}`,
  );
  const call = byRow ? 'row' : `coalesce(id, '#' || row)`;
  await scratch.run(`create table said as ${saidOfRows({ labelColumns, dispositionColumns, outlined })}`);
  await scratch.run(`create view typed as ${typedSql({ call, labelColumns, from: 'said' })}`);
  // [Note: Few of many] Of calls that are one row each, only those that a label notes are ever looked at whole: they are picked by their bits, first.
  await scratch.run(
    `create table few as select * from said where ${plain ? hasBit('labels', labelBits.violation | labelBits.listed) : 'false'}`,
  );
  await scratch.run(
    `create view noted as ${plain ? typedSql({ call, labelColumns, from: 'few' }) : 'select * from typed'}`,
  );
  await scratch.run(`create ${plain ? 'view' : 'table'} counted as ${plain ? oneRowEach() : grouped()}`);
  await scratch.run(`create view outline as ${plain ? outlineSql(outlined) : 'select * from counted'}`);
  await scratch.run(`create view asked as select * from ${plain ? 'noted' : 'counted'}`);
  const [counted = {}] = await scratch.rows(
    `select (select count(*) from said) as rows${plain ? '' : ', (select count(*) from counted) as calls'}`,
  );
  const rows = numberFrom(counted['rows']);
  const calls = plain ? rows : numberFrom(counted['calls']);
  return {
    countedBy: byRow ? 'row' : 'number',
    calls,
    rowsWithoutNumber: look.without,
    repeatedNumbers: look.repeated,
    furtherRows: rows - calls,
    alike,
    alikeLeftOut,
  };
}

async function numbersIn(scratch: Scratch, from: string) {
  const meant = `(select ${keySql('id')} as id, coalesce(queued, occurred) as start from ${from})`;
  const [all = {}] = await scratch.rows(
    `select count(*) - count(id) as without, count(id) - count(distinct id) as further from ${meant}`,
  );
  const without = numberFrom(all['without']);
  if (numberFrom(all['further']) === 0) return { without, repeated: 0, moved: 0 };
  const [row = {}] = await scratch.rows(`
    select count(*) as repeated, count(*) filter (earliest is distinct from latest) as moved
    from (select min(start) as earliest, max(start) as latest
      from ${meant} where id is not null group by id having count(*) > 1)`);
  return { without, repeated: numberFrom(row['repeated']), moved: numberFrom(row['moved']) };
}

async function alikeRows(scratch: Scratch, from: string): Promise<number> {
  const found = await scratch.rows(
    `select (select count(*) from ${from}) - (select count(*) from (select distinct * exclude (row) from ${from})) as alike`,
  );
  return numberFrom(found[0]?.['alike']);
}

const each = (count: number, make: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** One narrow line for each row: what its labels and its dispositions say, as bits, beside the columns that are asked of every call. */
function saidOfRows({
  labelColumns,
  dispositionColumns,
  outlined,
}: {
  readonly labelColumns: number;
  readonly dispositionColumns: number;
  readonly outlined: readonly string[];
}): string {
  const codes = [
    ...each(labelColumns, (at) => `${codeSql('label', `l${at}`)} as k${at}`),
    ...each(dispositionColumns, (at) => `${codeSql('outcome', `d${at}`)} as o${at}`),
    `${codeSql('origin', 'source')} as s`,
  ];
  const joins = [
    ...each(labelColumns, (at) => `join label as a${at} on k${at} = a${at}.code`),
    ...each(dispositionColumns, (at) => `join outcome as b${at} on o${at} = b${at}.code`),
    'join origin as c on s = c.code',
  ];
  const said = [
    ...each(labelColumns, (at) => `k${at}`),
    `${each(labelColumns, (at) => `a${at}.said`).join(' | ')} as labels`,
    'a0.said as first_label',
    `${labelColumns > 1 ? 'a1.said' : '0'} as second_label`,
    `${each(dispositionColumns, (at) => `b${at}.said`).join(' | ')} as ended`,
    'c.said as origin',
  ];
  const own = ['row', ...outlined].join(', ');
  return `select ${[own, ...said].join(', ')} from (select ${[own, ...codes].join(', ')} from numbered) ${joins.join(' ')}`;
}

/** The calls, where each is one row, without what is asked of few. */
function outlineSql(outlined: readonly string[]): string {
  const meant: Readonly<Record<string, string>> = { priority: saidSql('priority'), report_id: keySql('report_id') };
  const columns = outlineColumns.map((column) =>
    outlined.includes(column) ? `${meant[column] ?? column} as ${column}` : `${nothingIn(column)} as ${column}`,
  );
  return `select ${[...columns, ...answersSql].join(', ')} from said`;
}

function nothingIn(column: string): string {
  const type = column.startsWith('s_')
    ? 'double'
    : column === 'priority' || column === 'report_id'
      ? 'varchar'
      : 'timestamp';
  return `cast(null as ${type})`;
}

/** The rows with their call and what they say; null where they say nothing. */
function typedSql({
  call,
  labelColumns,
  from,
}: {
  readonly call: string;
  readonly labelColumns: number;
  readonly from: 'said' | 'few';
}): string {
  const said = [...each(labelColumns, (at) => `k${at}`), 'labels', 'first_label', 'second_label', 'ended', 'origin'];
  // What is worked out in the outermost of these is worked out for the rows that somebody asks for, and not for all.
  return `select ${call} as call, * exclude (row), ${[...answersSql, ...outcomesSql].join(', ')} from (select ${asMeant} from (
    select numbered.*, ${said.map((column) => `said.${column}`).join(', ')} from numbered join ${from} as said using (row)))`;
}

const flags = [
  'is_violation',
  'is_service',
  'is_domestic',
  'is_unknown',
  'is_labelled',
  'first_violation',
  'first_labelled',
  'second_violation',
  'second_labelled',
  'is_officer',
];

function oneRowEach(): string {
  return 'select * from typed';
}

/** The rows of one call: its earliest times, everything any row says of it, and its place as most rows have it. */
function grouped(): string {
  const earliest = [...timeColumns].map((column) =>
    column === 'cleared' ? `max(${column}) as ${column}` : `min(${column}) as ${column}`,
  );
  const least = secondsColumns.map((column) => `min(${column}) as ${column}`);
  const any = [...flags, ...outcomes.map((one) => `is_${one}`)].map((flag) => `bool_or(${flag}) as ${flag}`);
  const one = ['id', 'report_id', 'priority', 'place', 'address', 'person', 'source'].map(
    (column) => `max(${column}) as ${column}`,
  );
  return `select call, ${[...earliest, ...least, ...any, ...one].join(', ')} from typed group by call`;
}
