/** The weeks of a month as a wall calendar shows them. It knows days and no hours. */
import { type CivilDate, civilDateOf, daysBetween, plusDays, plusMonths, weekdayOf } from '../time.ts';

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The first day of the month that holds `date`. */
export function monthOf(date: CivilDate): CivilDate {
  return civilDateOf(`${date.slice(0, 7)}-01`);
}

/** Whole weeks that hold the month of `date`, each of seven days, beginning on `firstDay`. */
export function weeksOfMonth(date: CivilDate, firstDay: Weekday): readonly (readonly CivilDate[])[] {
  const first = monthOf(date);
  const last = plusDays(plusMonths(first, 1), -1);
  const start = plusDays(first, -((weekdayOf(first) - firstDay + 7) % 7));
  const weeks = Math.ceil((daysBetween(start, last) + 1) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => plusDays(start, week * 7 + day)),
  );
}
