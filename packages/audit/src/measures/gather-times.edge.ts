/**
 * Counts how long things took: medians, the 90th in a hundred, an interval and bins, for calls of an order and for all. One pass over the calls counts how often
 * each length of time comes, to a tenth of a second; all else is read off these counts, exactly. It hides nothing.
 */
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom, numberOrNull, textOrNull } from '../scratch/sql.ts';
import { binStarts, type TimeFacts } from './facts.ts';

/** Standard normal deviate that leaves 2.5% on each side, to six places. */
const twoSided95 = 1.959964;
const fewestForInterval = 6;
const mostPriorities = 20;

export interface TimesOfStep {
  readonly violation: TimeFacts;
  readonly all: TimeFacts;
}

/** How often a length of time comes, in one group of calls; null where the call has none. */
interface Counted {
  readonly seconds: number | null;
  readonly priority: string;
  readonly isViolation: boolean;
  readonly calls: number;
}

/**
 * The facts about each of `steps` (SQL of tenths of a second) over the calls of `from` that are `eligible` (SQL), in their order. A negative time is no time.
 */
export async function timeFacts({
  scratch,
  from,
  steps,
  eligible,
  priorityName,
}: {
  readonly scratch: Scratch;
  readonly from: string;
  readonly steps: readonly string[];
  readonly eligible: string;
  /** What a value of the column `priority` is called, in SQL; null where calls have none. */
  readonly priorityName: ((priority: string) => string) | null;
}): Promise<readonly TimesOfStep[]> {
  if (steps.length === 0) return [];
  const names = steps.map((_, at) => `s${at}`);
  const priorities = priorityName !== null;
  // Whole numbers are grouped by several times as fast as anything that has to be compared; what they are called is asked of the groups.
  const found = await scratch.rows(
    `select ${names.join(', ')}, step, ${priorityName?.('p') ?? "''"} as p, v, n from (select ${names.join(', ')}, grouping_id(${names.join(', ')}) as step, p, v, count(*) as n
     from (select ${steps.map((sql, at) => `${sql} as s${at}`).join(', ')}, ${priorities ? 'priority' : 'null'} as p, is_violation as v from ${from} where ${eligible})
     group by grouping sets (${names.map((name) => `(${name}, p, v)`).join(', ')}))`,
  );
  const counted = steps.map((): Counted[] => []);
  for (const row of found) {
    // The one name that is grouped by has the one bit that is not set.
    const at = names.findIndex((_, place) => ((numberFrom(row['step']) >> (names.length - 1 - place)) & 1) === 0);
    counted[at]?.push({
      seconds: secondsFrom(numberOrNull(row[`s${at}`])),
      priority: textOrNull(row['p']) ?? '',
      isViolation: row['v'] === true,
      calls: numberFrom(row['n']),
    });
  }
  return counted.map((step) => ({
    violation: factsOf(
      step.filter(({ isViolation }) => isViolation),
      priorities,
    ),
    all: factsOf(step, priorities),
  }));
}

function secondsFrom(tenths: number | null): number | null {
  return tenths === null ? null : tenths / 10;
}

function factsOf(counted: readonly Counted[], priorities: boolean): TimeFacts {
  const rising = risingOf(counted);
  const timed = sumOf(rising);
  const half = timed < fewestForInterval ? 0 : twoSided95 * Math.sqrt(0.25 / timed);
  const [low, high] = [
    quantileOfCounts(rising, Math.max(0, 0.5 - half)),
    quantileOfCounts(rising, Math.min(1, 0.5 + half)),
  ];
  return {
    eligible: sumOf(counted),
    timed,
    median: quantileOfCounts(rising, 0.5),
    p90: quantileOfCounts(rising, 0.9),
    interval: timed < fewestForInterval || low === null || high === null ? null : [low, high],
    bins: binStarts.map((start, at) => {
      const next = binStarts[at + 1] ?? Number.POSITIVE_INFINITY;
      return sumOf(rising.filter(({ seconds }) => seconds >= start && seconds < next));
    }),
    byPriority: priorities ? byPriority(counted) : [],
  };
}

function byPriority(counted: readonly Counted[]): TimeFacts['byPriority'] {
  const groups = Map.groupBy(counted, ({ priority }) => priority);
  if (groups.size > mostPriorities) return [];
  return [...groups]
    .toSorted(([one], [other]) => byRank(one, other))
    .map(([group, of]) => {
      const rising = risingOf(of);
      return {
        group,
        eligible: sumOf(of),
        timed: sumOf(rising),
        median: quantileOfCounts(rising, 0.5) ?? 0,
        p90: quantileOfCounts(rising, 0.9) ?? 0,
      };
    });
}

/** Numbers by their size and before words; calls without a priority last. */
function byRank(one: string, other: string): number {
  const rank = (name: string): number =>
    name === '' || Number.isNaN(Number(name)) ? Number.POSITIVE_INFINITY : Number(name);
  const [first, second] = [rank(one), rank(other)];
  if (first !== second) return first - second;
  if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}

interface Rising {
  readonly seconds: number;
  readonly calls: number;
}

function risingOf(counted: readonly Counted[]): readonly Rising[] {
  return counted
    .flatMap(({ seconds, calls }) => (seconds === null || seconds < 0 ? [] : [{ seconds, calls }]))
    .toSorted((one, other) => one.seconds - other.seconds);
}

const sumOf = (counted: readonly { readonly calls: number }[]): number =>
  counted.reduce((sum, { calls }) => sum + calls, 0);

/** The quantile by linear interpolation between neighbours, as if each length stood as often as it comes; to a tenth of a second. */
function quantileOfCounts(rising: readonly Rising[], share: number): number | null {
  const count = sumOf(rising);
  if (count === 0) return null;
  const at = share * (count - 1);
  const [below, above] = [valueAt(rising, Math.floor(at)), valueAt(rising, Math.ceil(at))];
  return Math.round((below + (above - below) * (at - Math.floor(at))) * 10) / 10;
}

function valueAt(rising: readonly Rising[], rank: number): number {
  let passed = 0;
  for (const { seconds, calls } of rising) {
    passed += calls;
    if (rank < passed) return seconds;
  }
  return rising.at(-1)?.seconds ?? 0;
}
