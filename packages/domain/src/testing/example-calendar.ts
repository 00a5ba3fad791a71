/** Calendars for tests, each with just the holidays its rows need. `law` holds the real ones; nothing but tests reads these. */
import type { Holiday, WorkingCalendar } from '../deadlines/calendar.ts';
import { civilDateOf } from '../time.ts';
import { citation, london, pacific } from './examples.ts';

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

/** A court that closes as the courts of California do in these months. */
export const courtDays: WorkingCalendar = calendarWith({
  id: 'court-days',
  holidays: [
    holidayOn('2026-11-11', 'Veterans Day', 'el Día de los Veteranos'),
    holidayOn('2026-11-26', 'Thanksgiving Day', 'el Día de Acción de Gracias'),
    holidayOn('2026-11-27', 'the day after Thanksgiving', 'el día después de Acción de Gracias'),
    holidayOn('2026-12-25', 'Christmas Day', 'el Día de Navidad'),
    holidayOn('2027-01-01', 'New Year’s Day', 'el Año Nuevo'),
  ],
});

const easter = [holidayOn('2026-04-03', 'Good Friday', 'el Viernes Santo')];
const christmas = [
  holidayOn('2026-12-25', 'Christmas Day', 'el Día de Navidad'),
  holidayOn('2027-12-25', 'Christmas Day', 'el Día de Navidad'),
];
const bankHolidays: readonly Holiday[] = [
  ...easter,
  holidayOn('2026-04-06', 'Easter Monday', 'el Lunes de Pascua'),
  holidayOn('2026-08-31', 'the August bank holiday', 'el festivo de agosto'),
  ...christmas,
  { ...holidayOn('2026-12-26', 'Saturday 26 December 2026', 'el sábado 26 de diciembre de 2026'), disputed: true },
  holidayOn('2026-12-28', 'a bank holiday', 'un festivo'),
  holidayOn('2027-12-27', 'a bank holiday', 'un festivo'),
  holidayOn('2027-12-28', 'a bank holiday', 'un festivo'),
];

/** Working days in England as these months have them; no list is out for 2028. */
export const bankDays: WorkingCalendar = calendarWith({
  id: 'bank-days',
  timeZone: london,
  holidays: bankHolidays,
  provisionalFrom: civilDateOf('2028-01-01'),
});

/** The clock of a police notice: Saturdays run, Sundays and bank holidays do not. */
export const noticeClock: WorkingCalendar = { ...bankDays, id: 'notice-clock', weekend: [0] };

/** The clock of the Family Law Act: bank holidays run too. */
export const familyClock: WorkingCalendar = { ...noticeClock, id: 'family-clock', holidays: [...easter, ...christmas] };
