/** Looks over the calls for what makes numbers wrong: times missing, reversed or at midnight, calls that officers began, answers in no time. Counts only. */
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom, textOrNull } from '../scratch/sql.ts';

export interface Looked {
  readonly officer: number;
  readonly originSaid: number;
  readonly atOnce: number;
  readonly reversed: number;
  readonly overADay: number;
  readonly midnight: number;
  readonly midnightRows: number;
  readonly midnightSuspicious: boolean;
  readonly noArrival: number;
  readonly labelled: number;
  readonly domestic: number;
  readonly unknownLabels: number;
  readonly service: number;
  readonly withReportNumber: number;
  readonly days: { readonly from: string; readonly to: string; readonly covers: number } | null;
}

/** Of times to the minute one in 1,440 falls on midnight; three times as many, and more than ten, are times nobody knew. */
const midnightFactor = 3;
const minutesADay = 1440;

/** Over the calls of `outline`; `exact` says whether calls begin at a time and not on a day only. */
export async function lookOver({
  scratch,
  exact,
  rowsAreCalls,
}: {
  readonly scratch: Scratch;
  readonly exact: boolean;
  readonly rowsAreCalls: boolean;
}): Promise<Looked> {
  const start = 'coalesce(queued, occurred)';
  const day = 'coalesce(queued, occurred, dispatched, arrived)';
  const atMidnight = `cast(${start} as time) = time '00:00:00'`;
  const [row = {}] = await scratch.rows(`select
    count(*) filter (is_officer) as officer, count(is_officer) as origin_said,
    count(*) filter (arrived = queued and is_officer is null) as at_once,
    count(*) filter (arrived < queued or dispatched < queued or arrived < dispatched or s_arrival < 0 or s_dispatch < 0) as reversed,
    count(*) filter (epoch_us(arrived) - epoch_us(queued) > 86400000000 or s_arrival > 86400) as over_a_day,
    count(*) filter (${atMidnight}) as midnight, count(${start}) as started,
    count(*) filter (arrived is null and s_arrival is null) as no_arrival,
    count(*) filter (is_labelled) as labelled, count(*) filter (is_domestic) as domestic, count(*) filter (is_unknown) as unknown_labels, count(*) filter (is_service) as service,
    count(report_id) as with_report_number,
    strftime(min(${day}), '%Y-%m-%d') as first, strftime(max(${day}), '%Y-%m-%d') as last, date_diff('day', min(${day}), max(${day})) + 1 as covers
    from outline`);
  const [rows = {}] = !exact
    ? [{}]
    : rowsAreCalls
      ? [row]
      : await scratch.rows(`select count(*) filter (${atMidnight}) as midnight from typed`);
  const midnight = exact ? numberFrom(row['midnight']) : 0;
  const first = textOrNull(row['first']);
  const last = textOrNull(row['last']);
  return {
    officer: numberFrom(row['officer']),
    originSaid: numberFrom(row['origin_said']),
    atOnce: numberFrom(row['at_once']),
    reversed: numberFrom(row['reversed']),
    overADay: numberFrom(row['over_a_day']),
    midnight,
    midnightRows: numberFrom(rows['midnight']),
    midnightSuspicious: midnight > 10 && midnight > (midnightFactor * numberFrom(row['started'])) / minutesADay,
    noArrival: numberFrom(row['no_arrival']),
    labelled: numberFrom(row['labelled']),
    domestic: numberFrom(row['domestic']),
    unknownLabels: numberFrom(row['unknown_labels']),
    service: numberFrom(row['service']),
    withReportNumber: numberFrom(row['with_report_number']),
    days: first === null || last === null ? null : { from: first, to: last, covers: numberFrom(row['covers']) },
  };
}

/** Whether a call begins at midnight exactly; false where nobody knows when it began. */
export const midnightSql = `coalesce(cast(coalesce(queued, occurred) as time) = time '00:00:00', false)`;

/** Calls that somebody asked for and whose beginning can be believed: the ones that a time of answer is worked out for. */
export function eligibleSql(looked: Looked): string {
  const officers =
    looked.originSaid > 0
      ? 'coalesce(is_officer, false) = false'
      : '(arrived is null or queued is null or arrived <> queued)';
  return looked.midnightSuspicious ? `${officers} and not ${midnightSql}` : officers;
}
