/** An invented calendar for tests: weekends and the holidays given are left out. It is nobody's court. */
import type { Holiday, WorkingCalendar } from '../deadlines/calendar.ts';
import { civilDateOf } from '../time.ts';
import { citation, pacific } from './examples.ts';

/** Three years on the Pacific clock, without holidays, changed as given. */
export function calendarWith(changed: Partial<WorkingCalendar> = {}): WorkingCalendar {
  return {
    id: 'example',
    timeZone: pacific,
    weekend: [0, 6],
    holidays: [],
    covers: { from: civilDateOf('2026-01-01'), to: civilDateOf('2028-12-31') },
    leavesOut: { en: 'Weekends and holidays do not count.', es: 'No cuentan los fines de semana ni los festivos.' },
    citation,
    ...changed,
  };
}

/** A holiday for `calendarWith`. */
export function holidayOn(date: string, en = 'a holiday', es = 'un festivo'): Holiday {
  return { date: civilDateOf(date), name: { en, es } };
}
