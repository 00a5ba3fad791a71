/**
 * Which days count. A calendar is data with a source and an end: past the last day it covers it refuses to guess.
 */
import type { Citation } from '../citation.ts';
import type { Said } from '../language.ts';
import {
  type CivilDate,
  type Instant,
  instantAt,
  instantOf,
  millisecondsOf,
  plusDays,
  type TimeZone,
  weekdayOf,
} from '../time.ts';

/** A day that is left out by its date. */
export interface Holiday {
  readonly date: CivilDate;
  /** As it stands inside a sentence: "the day after Thanksgiving", «el Día de Navidad». */
  readonly name: Said;
  /** The sources differ on this day. It is left out, and every count that turns on it says so. */
  readonly disputed?: true;
}

/** The working days of a place. `covers` bounds the years somebody has actually read the list for. */
export interface WorkingCalendar {
  readonly id: string;
  readonly timeZone: TimeZone;
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly Holiday[];
  readonly covers: { readonly from: CivilDate; readonly to: CivilDate };
  /** From this day on no list is published: the days were worked out, and a count that reaches them says so. */
  readonly provisionalFrom?: CivilDate;
  /** What it leaves out, as one sentence for a reader. */
  readonly leavesOut: Said;
  readonly citation: Citation;
}

/** How to read a day on which the sources differ. */
export type DayReading = 'left-out' | 'counts';

/** What a count met on its way. */
export interface DaysMet {
  /** Holidays that were left out on days of the week which count. */
  readonly leftOut: readonly Holiday[];
  /** Whether it reached days of which no list is published yet. */
  readonly provisional: boolean;
}

/** One day as a calendar takes it. */
interface CalendarDay {
  readonly date: CivilDate;
  readonly weekend: boolean;
  readonly holiday: Holiday | undefined;
  readonly next: CivilDate;
}

/** What a calendar says of a day never changes, and working it out anew for every deadline was much of what deadlines cost. */
const knownDays = new WeakMap<WorkingCalendar, Map<CivilDate, CalendarDay>>();

function knownDaysOf(calendar: WorkingCalendar): Map<CivilDate, CalendarDay> {
  const known = knownDays.get(calendar);
  if (known !== undefined) return known;
  const made = new Map<CivilDate, CalendarDay>();
  knownDays.set(calendar, made);
  return made;
}

function dayIn(calendar: WorkingCalendar, date: CivilDate): CalendarDay {
  const weekend = calendar.weekend.includes(weekdayOf(date));
  const holiday = weekend ? undefined : calendar.holidays.find((one) => one.date === date);
  return { date, weekend, holiday, next: plusDays(date, 1) };
}

/** The days of `calendar` from `date` on, itself first, as far as it covers them; none when it does not cover `date`. */
export function* daysOf(calendar: WorkingCalendar, date: CivilDate): Generator<CalendarDay> {
  const known = knownDaysOf(calendar);
  const { from, to } = calendar.covers;
  for (let at = date; at >= from && at <= to; ) {
    const day = known.get(at) ?? dayIn(calendar, at);
    known.set(at, day);
    yield day;
    at = day.next;
  }
}

/** Does this day count? */
export function dayCounts(day: CalendarDay, reading: DayReading): boolean {
  if (day.weekend) return false;
  return day.holiday === undefined || (day.holiday.disputed === true && reading === 'counts');
}

/** Has nobody published a list that reaches this day? */
export function isProvisional(calendar: WorkingCalendar, date: CivilDate): boolean {
  return calendar.provisionalFrom !== undefined && date >= calendar.provisionalFrom;
}

/** Is `date` a working day? A disputed day is none. `undefined` outside the years the calendar covers. */
export function isWorkingDay(calendar: WorkingCalendar, date: CivilDate): boolean | undefined {
  const [day] = daysOf(calendar, date);
  return day === undefined ? undefined : dayCounts(day, 'left-out');
}

/** The `count`th working day after `date`, which is left out itself. `undefined` when the calendar does not reach that far. */
export function workingDayAfter({
  calendar,
  date,
  count,
  reading = 'left-out',
}: {
  readonly calendar: WorkingCalendar;
  readonly date: CivilDate;
  readonly count: number;
  readonly reading?: DayReading;
}): (DaysMet & { readonly date: CivilDate }) | undefined {
  const leftOut: Holiday[] = [];
  let left = count;
  for (const day of daysOf(calendar, plusDays(date, 1))) {
    if (dayCounts(day, reading)) left -= 1;
    else if (day.holiday !== undefined) leftOut.push(day.holiday);
    if (left === 0) return { date: day.date, leftOut, provisional: isProvisional(calendar, day.date) };
  }
  return undefined;
}

/** The last millisecond of `date` on the wall clock of `zone`. */
export function endOfDay(date: CivilDate, zone: TimeZone): Instant {
  return instantOf(millisecondsOf(instantAt(plusDays(date, 1), zone)) - 1);
}
