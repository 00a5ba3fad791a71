/**
 * Which days count. A calendar is data with a source and an end: past the last day it covers it refuses to guess.
 */
import type { Citation } from '../citation.ts';
import {
  type CivilDate,
  civilDateAt,
  type Instant,
  instantAt,
  instantOf,
  millisecondsOf,
  plusDays,
  type TimeZone,
  weekdayOf,
} from '../time.ts';

export interface Holiday {
  readonly date: CivilDate;
  readonly name: string;
}

/** The working days of a place. `covers` bounds the years somebody has actually read the list for. */
export interface WorkingCalendar {
  readonly id: string;
  readonly timeZone: TimeZone;
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly Holiday[];
  readonly covers: { readonly from: CivilDate; readonly to: CivilDate };
  readonly citation: Citation;
}

/** Is `date` a working day? `undefined` outside the years the calendar covers. */
export function isWorkingDay(calendar: WorkingCalendar, date: CivilDate): boolean | undefined {
  if (date < calendar.covers.from || date > calendar.covers.to) return undefined;
  if (calendar.weekend.includes(weekdayOf(date))) return false;
  return !calendar.holidays.some((holiday) => holiday.date === date);
}

/**
 * The last moment of the `count`th working day after the day of `from`, at the calendar's place.
 * The day it counts from is left out. `undefined` when the calendar does not reach that far.
 */
export function endOfWorkingDay(calendar: WorkingCalendar, from: Instant, count: number): Instant | undefined {
  let day = civilDateAt(from, calendar.timeZone);
  if (isWorkingDay(calendar, day) === undefined) return undefined;
  for (let left = count; left > 0; ) {
    day = plusDays(day, 1);
    const working = isWorkingDay(calendar, day);
    if (working === undefined) return undefined;
    if (working) left -= 1;
  }
  return endOfDay(day, calendar.timeZone);
}

/** The last millisecond of `date` on the wall clock of `zone`. */
export function endOfDay(date: CivilDate, zone: TimeZone): Instant {
  return instantOf(millisecondsOf(instantAt(plusDays(date, 1), zone)) - 1);
}
