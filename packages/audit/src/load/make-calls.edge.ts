/**
 * From rows to calls: decides whether a number of a call or a row is what has to be counted, puts the rows of one call together, and
 * lays the answers about labels and outcomes beside it. Makes the tables `typed` (rows with their call) and `counted` (calls).
 */
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom } from '../scratch/sql.ts';
import { type Outcome, outcomes } from './decide-labels.edge.ts';
import { secondsColumns, timeColumns } from './load-rows.edge.ts';

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
}: {
  readonly scratch: Scratch;
  readonly from: string;
  readonly countBy: 'number' | 'row' | 'look';
  readonly labelColumns: number;
  readonly dispositionColumns: number;
  readonly hasNumber: boolean;
  readonly startsToTheSecond: boolean;
}): Promise<CallCounts> {
  const look = hasNumber ? await numbersIn(scratch, from) : { without: 0, repeated: 0, moved: 0 };
  const byRow =
    !hasNumber ||
    countBy === 'row' ||
    (countBy === 'look' && look.repeated > 0 && look.moved / look.repeated > movedEnough);
  const plain = byRow || look.repeated === 0;
  const alike = byRow ? await alikeRows(scratch, from) : 0;
  // Without a number, two rows alike to the second are one row exported twice; with one, or without a time, they may be two people.
  const alikeLeftOut = alike > 0 && !hasNumber && startsToTheSecond;
  const numbered = alikeLeftOut ? `(select min(row) as row, * exclude (row) from ${from} group by all)` : from;
  const call = byRow ? 'row' : `coalesce(id, '#' || row)`;
  await scratch.run(
    `create table typed as select ${call} as call, * exclude (row), ${answers(labelColumns, dispositionColumns)} from ${numbered} ${joins(labelColumns, dispositionColumns)}`,
  );
  await scratch.run(`create ${plain ? 'view' : 'table'} counted as ${plain ? oneRowEach() : grouped()}`);
  const counted = await scratch.rows(
    'select (select count(*) from counted) as calls, (select count(*) from typed) as rows',
  );
  const calls = numberFrom(counted[0]?.['calls']);
  return {
    countedBy: byRow ? 'row' : 'number',
    calls,
    rowsWithoutNumber: look.without,
    repeatedNumbers: look.repeated,
    furtherRows: numberFrom(counted[0]?.['rows']) - calls,
    alike,
    alikeLeftOut,
  };
}

async function numbersIn(scratch: Scratch, from: string) {
  const found = await scratch.rows(`
    select count(*) as repeated, count(*) filter (earliest is distinct from latest) as moved,
      (select count(*) from ${from} where id is null) as without
    from (select min(coalesce(queued, occurred)) as earliest, max(coalesce(queued, occurred)) as latest
      from ${from} where id is not null group by id having count(*) > 1)`);
  const [row = {}] = found;
  return {
    without: numberFrom(row['without']),
    repeated: numberFrom(row['repeated']),
    moved: numberFrom(row['moved']),
  };
}

async function alikeRows(scratch: Scratch, from: string): Promise<number> {
  const found = await scratch.rows(
    `select (select count(*) from ${from}) - (select count(*) from (select distinct * exclude (row) from ${from})) as alike`,
  );
  return numberFrom(found[0]?.['alike']);
}

function joins(labels: number, dispositions: number): string {
  const label = Array.from({ length: labels }, (_, at) => `left join label as a${at} on l${at} = a${at}.text`);
  const outcome = Array.from(
    { length: dispositions },
    (_, at) => `left join outcome as o${at} on d${at} = o${at}.text`,
  );
  return [...label, ...outcome, 'left join origin on source = origin.text'].join(' ');
}

/** What a row says, over its label columns and its disposition columns; null where it says nothing. */
function answers(labels: number, dispositions: number): string {
  const any = (flag: string): string =>
    Array.from({ length: labels }, (_, at) => `coalesce(a${at}.${flag}, false)`).join(' or ');
  const said = Array.from({ length: labels }, (_, at) => `not coalesce(a${at}.empty, true)`).join(' or ');
  const outcome = (one: Outcome): string => {
    const each = Array.from({ length: dispositions }, (_, at) => `o${at}."${one}"`);
    const flag = one === 'arrest' ? ['arrest_flag'] : one === 'report' ? ['report_flag'] : [];
    return `case when ${[...flag, ...each].map((cell) => `${cell} = true`).join(' or ')} then true else coalesce(${[...flag, ...each, 'null'].join(', ')}) end as is_${one}`;
  };
  return [
    `(${any('violation')}) as is_violation`,
    `(${any('service')}) as is_service`,
    `(${any('domestic')} or ${any('violation')}) as is_domestic`,
    `(${any('unknown')}) as is_unknown`,
    `(${said}) as is_labelled`,
    `coalesce(a0.violation, false) as first_violation`,
    `not coalesce(a0.empty, true) as first_labelled`,
    labels > 1 ? 'coalesce(a1.violation, false) as second_violation' : 'false as second_violation',
    labels > 1 ? 'not coalesce(a1.empty, true) as second_labelled' : 'false as second_labelled',
    `case when ${any('officer')} then true else origin.officer end as is_officer`,
    ...outcomes.map(outcome),
  ].join(', ');
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
