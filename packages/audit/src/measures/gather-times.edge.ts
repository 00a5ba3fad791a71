/** Counts how long things took: medians, the 90th in a hundred, an interval and bins, for some of the calls. SQL only; it hides nothing. */
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom, numberOrNull, textOrNull } from '../scratch/sql.ts';
import { binStarts, type TimeFacts } from './facts.ts';

/** Standard normal deviate that leaves 2.5% on each side, to six places. */
const twoSided95 = 1.959964;
const fewestForInterval = 6;
const mostPriorities = 20;

/** The facts about `seconds` (SQL) over the calls of `from` that are `eligible` (SQL). A negative time is no time. */
export async function timeFacts({
  scratch,
  from,
  seconds,
  eligible,
  priorities,
}: {
  readonly scratch: Scratch;
  readonly from: string;
  readonly seconds: string;
  readonly eligible: string;
  readonly priorities: boolean;
}): Promise<TimeFacts> {
  const timed = `(select ${seconds} as s, priority from ${from} where ${eligible})`;
  const bins = binStarts.map((start, at) => {
    const next = binStarts[at + 1];
    return `count(*) filter (s >= ${start}${next === undefined ? '' : ` and s < ${next}`}) as b${at}`;
  });
  const [counted = {}] = await scratch.rows(
    `select count(*) as eligible, count(*) filter (s >= 0) as timed, ${bins.join(', ')} from ${timed}`,
  );
  const n = numberFrom(counted['timed']);
  const half = n < fewestForInterval ? 0 : twoSided95 * Math.sqrt(0.25 / n);
  const shares = [Math.max(0, 0.5 - half), 0.5, 0.9, Math.min(1, 0.5 + half)];
  const [found = {}] = await scratch.rows(
    `select ${shares.map((share, at) => `quantile_cont(s, ${share.toFixed(9)}) as q${at}`).join(', ')} from ${timed} where s >= 0`,
  );
  const [low, median, p90, high] = shares.map((_, at) => rounded(found[`q${at}`]));
  return {
    eligible: numberFrom(counted['eligible']),
    timed: n,
    median: median ?? null,
    p90: p90 ?? null,
    interval:
      n < fewestForInterval || low === null || high === null || low === undefined || high === undefined
        ? null
        : [low, high],
    bins: binStarts.map((_, at) => numberFrom(counted[`b${at}`])),
    byPriority: priorities ? await byPriority(scratch, timed) : [],
  };
}

async function byPriority(scratch: Scratch, timed: string): Promise<TimeFacts['byPriority']> {
  const found = await scratch.rows(
    `select coalesce(priority, '') as p, count(*) as eligible, count(*) filter (s >= 0) as timed, median(s) filter (s >= 0) as median, quantile_cont(s, 0.9) filter (s >= 0) as p90
     from ${timed} group by coalesce(priority, '') order by try_cast(any_value(priority) as double), coalesce(priority, '') limit ${mostPriorities + 1}`,
  );
  if (found.length > mostPriorities) return [];
  return found.map((row) => ({
    group: textOrNull(row['p']) ?? '',
    eligible: numberFrom(row['eligible']),
    timed: numberFrom(row['timed']),
    median: rounded(row['median']) ?? 0,
    p90: rounded(row['p90']) ?? 0,
  }));
}

/** To a tenth of a second: no export knows more. */
function rounded(value: unknown): number | null {
  const number = numberOrNull(value);
  return number === null ? null : Math.round(number * 10) / 10;
}
