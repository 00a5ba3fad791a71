/** Dates and times of day that stand in two columns, put together by their names and places; and the order of day and month in a file. Pure. */
import { plainName } from './meanings.ts';
import type { ColumnProfile } from './profile.ts';
import type { DayOrder } from './time-form.ts';

export interface TimePair {
  readonly date: ColumnProfile;
  readonly time: ColumnProfile;
}

const stem = (name: string): string =>
  plainName(name)
    .replaceAll(/\b(date|time|dt|tm|day|hour|fecha|hora|of|hhmm)\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Each date column with its time of day: of the same stem, else the one that stands beside it when it is the only one. */
export function pairDates(profiles: readonly ColumnProfile[]): TimePair[] {
  // A date-time column at midnight throughout is a date with a time that says nothing.
  const dates = profiles.filter((one) => one.time?.form.kind === 'date' || isMidnightOnly(one));
  const times = profiles.filter(
    (one) =>
      one.time?.form.kind === 'time-of-day' ||
      (one.military && /\b(time|hour|hora|hhmm|tm)\b/.test(plainName(one.name))),
  );
  const taken = new Set<number>();
  const pairs: TimePair[] = [];
  for (const date of dates) {
    const same = times.find((time) => !taken.has(time.at) && stem(time.name) === stem(date.name));
    const beside = times.find(
      (time) => !taken.has(time.at) && time.at === date.at + 1 && times.length === dates.length,
    );
    const alone = dates.length === 1 && times.length === 1 ? times[0] : undefined;
    const time = same ?? beside ?? alone;
    if (time === undefined) continue;
    taken.add(time.at);
    pairs.push({ date, time });
  }
  return pairs;
}

function isMidnightOnly({ time, values }: ColumnProfile): boolean {
  return (
    time?.form.kind === 'date-time' &&
    values.every((value) => /[T ](00:00(:00(\.0+)?)?|12:00(:00)? ?AM)([+-]00(:?00)?|Z)?$/i.test(value))
  );
}

/** The one order that some column shows and none contradicts. */
export function dayOrderOf(orders: readonly DayOrder[]): 'month-first' | 'day-first' | null {
  const monthFirst = orders.includes('month-first');
  const dayFirst = orders.includes('day-first');
  if (monthFirst === dayFirst) return null;
  return monthFirst ? 'month-first' : 'day-first';
}
