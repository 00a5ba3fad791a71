/**
 * Joins reports and arrests to calls by a number they share, and makes the table `call` that everything is counted from. The pair of numbers is
 * found by trying; where none meets, that is said, and nothing is joined.
 */
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom, textOrNull } from '../scratch/sql.ts';
import { joinKeySql } from './cell-sql.ts';
import type { LoadedTable } from './load-rows.edge.ts';
import { midnightSql } from './look-over.edge.ts';

export interface Joined {
  readonly file: string;
  readonly kind: 'reports' | 'arrests';
  /** Null where no number meets. */
  readonly by: { readonly ours: string; readonly theirs: string } | null;
  readonly rows: number;
  readonly matched: number;
}

const numbers = ['id', 'report_id'] as const;
/** So many of the other file's numbers have to meet: reports of other years or of no call are usual, chance is not. */
const enough = 0.2;
const tried = 20_000;

/** Makes `call` from `counted`, with what the other files say of each. */
export async function joinFiles({
  scratch,
  others,
  reportNumbers,
  midnightUnknown,
}: {
  readonly scratch: Scratch;
  readonly others: readonly LoadedTable[];
  readonly reportNumbers: boolean;
  readonly midnightUnknown: boolean;
}): Promise<readonly Joined[]> {
  const joined: Joined[] = [];
  const keys: Record<'reports' | 'arrests', string[]> = { reports: [], arrests: [] };
  for (const other of others) {
    const kind = other.mapping.rows === 'arrests' ? 'arrests' : 'reports';
    const by = await bestPair(scratch, other.name);
    let matched = 0;
    if (by !== null) {
      const arrested = kind === 'arrests' ? 'min(coalesce(arrest_time, occurred, queued))' : 'min(arrest_time)';
      const isArrest = kind === 'arrests' ? 'true' : 'bool_or(coalesce(arrest_flag, false))';
      keys[kind].push(
        `select '${by.ours}' as which, ${joinKeySql(by.theirs)} as key, ${arrested} as arrested_at, ${isArrest} as is_arrest from ${other.name} where ${by.theirs} is not null group by 2`,
      );
      const [row = {}] = await scratch.rows(
        `select count(*) as n from ${other.name} as o semi join (select ${joinKeySql(by.ours)} as key from counted where ${by.ours} is not null) as c on ${joinKeySql(`o.${by.theirs}`)} = c.key`,
      );
      matched = numberFrom(row['n']);
    }
    joined.push({ file: other.table.name, kind, by, rows: other.rows, matched });
  }
  const one = (kind: 'reports' | 'arrests') =>
    `(select which, key, min(arrested_at) as arrested_at, bool_or(is_arrest) as is_arrest from (${keys[kind].join(' union all ')}) where key is not null group by all)`;
  const on = (alias: string): string =>
    `(${alias}.which = 'id' and ${alias}.key = ${joinKeySql('counted.id')}) or (${alias}.which = 'report_id' and ${alias}.key = ${joinKeySql('counted.report_id')})`;
  const withReports = keys.reports.length > 0;
  const withArrests = keys.arrests.length > 0;
  const report = withReports
    ? 'when true then rep.key is not null'
    : reportNumbers
      ? 'when true then report_id is not null'
      : 'else is_report';
  const arrest = withArrests ? 'when true then arr.key is not null' : 'else is_arrest';
  const simple = !withReports && !withArrests;
  await scratch.run(`create ${simple ? 'view' : 'table'} call as select counted.*,
    case when is_report ${withReports ? 'or rep.key is not null' : ''} then true ${report} end as has_report,
    case when counted.is_arrest ${withReports ? 'or rep.is_arrest' : ''} then true ${arrest.replace('is_arrest', 'counted.is_arrest')} end as has_arrest,
    coalesce(${withArrests ? 'arr.arrested_at' : 'cast(null as timestamp)'}, ${withReports ? 'rep.arrested_at' : 'cast(null as timestamp)'}, arrest_time) as arrested_at,
    ${midnightUnknown ? midnightSql : 'false'} as midnight
    from asked as counted
    ${withReports ? `left join ${one('reports')} as rep on ${on('rep')}` : ''}
    ${withArrests ? `left join ${one('arrests')} as arr on ${on('arr')}` : ''}`);
  return joined;
}

async function bestPair(scratch: Scratch, other: string): Promise<Joined['by']> {
  const pairs = numbers.flatMap((ours) => numbers.map((theirs) => ({ ours, theirs })));
  const shares = await Promise.all(
    pairs.map(async ({ ours, theirs }) => {
      const [row = {}] = await scratch.rows(
        `with theirs as (select distinct ${joinKeySql(theirs)} as key from ${other} where ${theirs} is not null limit ${tried}),
         ours as (select distinct ${joinKeySql(ours)} as key from counted where ${ours} is not null)
         select count(*) as all_of_them, count(*) filter (key in (select key from ours)) as meet, any_value(key) as one from theirs where key is not null`,
      );
      const all = numberFrom(row['all_of_them']);
      return { ours, theirs, share: all === 0 || textOrNull(row['one']) === null ? 0 : numberFrom(row['meet']) / all };
    }),
  );
  const best = shares.toSorted((one, two) => two.share - one.share)[0];
  return best === undefined || best.share < enough ? null : { ours: best.ours, theirs: best.theirs };
}
