/**
 * The arithmetic of each kind of deadline: from a time, a rule and its calendar to a moment and what was met on the way. It says
 * nothing in words, and where the calendar ends it answers nothing rather than a guess.
 */
import { civilDateAt, type Instant, instantAt, instantOf, millisecondsOf, plusDays, plusHours } from '../time.ts';
import {
  type DayReading,
  type DaysMet,
  dayCounts,
  daysOf,
  endOfDay,
  type Holiday,
  isProvisional,
  type WorkingCalendar,
  workingDayAfter,
} from './calendar.ts';
import type { DeadlineRule } from './deadline-rule.ts';

/** The kinds that count from a time; the others only point or compare. */
export type CountedRule =
  | Extract<DeadlineRule, { readonly count: number }>
  | (DeadlineRule & { readonly kind: 'same-day' });

/** The end of a count, and the days it met on its way. */
export interface Count extends DaysMet {
  readonly at: Instant;
  /** Its last day was one the calendar leaves out, and it went on to the next. */
  readonly moved?: true;
}

/** The calendar a rule names; without one, days run on the clock of the first calendar of the place. */
export function calendarOf(rule: CountedRule, calendars: readonly WorkingCalendar[]): WorkingCalendar | undefined {
  const id = calendarNamedIn(rule);
  return id === undefined ? calendars[0] : calendars.find((one) => one.id === id);
}

/** The calendar whose days the rule turns on; none for plain hours and plain days. */
export function calendarNamedIn(rule: CountedRule): string | undefined {
  switch (rule.kind) {
    case 'hours':
      return rule.leavingOut;
    case 'days':
      return rule.movesPast;
    case 'working-days':
    case 'same-day':
      return rule.calendar;
    case 'days-before':
      return undefined;
  }
}

/** Where the count of `rule` from `from` ends. `undefined` when the calendar is missing or does not reach that far. */
export function countOf({
  rule,
  from,
  calendar,
  reading,
}: {
  readonly rule: CountedRule;
  readonly from: Instant;
  readonly calendar: WorkingCalendar | undefined;
  readonly reading: DayReading;
}): Count | undefined {
  if (rule.kind === 'hours' && rule.leavingOut === undefined) return plain(plusHours(from, rule.count));
  if (calendar === undefined) return undefined;
  const day = civilDateAt(from, calendar.timeZone);
  switch (rule.kind) {
    case 'hours':
      return runningHours({ from, hours: rule.count, calendar, reading });
    case 'days': {
      const last = plusDays(day, rule.beginningWith === true ? rule.count - 1 : rule.count);
      if (rule.movesPast === undefined) return plain(endOfDay(last, calendar.timeZone));
      const kept = nthWorkingDay({ calendar, date: plusDays(last, -1), count: 1, reading });
      return kept === undefined || kept.at === endOfDay(last, calendar.timeZone) ? kept : { ...kept, moved: true };
    }
    case 'working-days':
      return nthWorkingDay({ calendar, date: day, count: rule.count, reading });
    case 'same-day':
      return nthWorkingDay({ calendar, date: day, count: 1, reading });
    case 'days-before':
      return plain(endOfDay(plusDays(day, -rule.count), calendar.timeZone));
  }
}

function plain(at: Instant): Count {
  return { at, leftOut: [], provisional: false };
}

function nthWorkingDay(asked: Parameters<typeof workingDayAfter>[0]): Count | undefined {
  const found = workingDayAfter(asked);
  if (found === undefined) return undefined;
  const { date, leftOut, provisional } = found;
  return { at: endOfDay(date, asked.calendar.timeZone), leftOut, provisional };
}

/** Hours that stand still from midnight to midnight of each day the calendar leaves out. */
function runningHours({
  from,
  hours,
  calendar,
  reading,
}: {
  readonly from: Instant;
  readonly hours: number;
  readonly calendar: WorkingCalendar;
  readonly reading: DayReading;
}): Count | undefined {
  const leftOut: Holiday[] = [];
  let clock = from;
  let end = plusHours(from, hours);
  for (const day of daysOf(calendar, civilDateAt(from, calendar.timeZone))) {
    const midnight = instantAt(plusDays(day.date, 1), calendar.timeZone);
    if (!dayCounts(day, reading)) {
      if (day.holiday !== undefined) leftOut.push(day.holiday);
      end = instantOf(millisecondsOf(end) + millisecondsOf(midnight) - millisecondsOf(clock));
    } else if (end <= midnight) {
      return { at: end, leftOut, provisional: isProvisional(calendar, day.date) };
    }
    clock = midnight;
  }
  return undefined;
}
