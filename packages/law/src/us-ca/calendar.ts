/**
 * The days on which Californian courts are closed all day, 2024 to 2030. Data with a source that is only secondary, so every
 * deadline counted on it says that the list has to be checked. It refuses years that nobody has read the list for.
 */
import { civilDateOf, type Holiday, type Said, timeZoneOf, type WorkingCalendar } from '@holdfast/domain';
import { courtHolidays } from './sources.ts';

/** The days as courts keep them: a holiday on a Saturday is kept the Friday before, on a Sunday the Monday after (rule 1.11). */
const holidays: readonly { readonly name: Said; readonly dates: readonly string[] }[] = [
  {
    name: { en: 'New Year’s Day', es: 'el Año Nuevo' },
    dates: ['2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01', '2027-12-31', '2029-01-01', '2030-01-01'],
  },
  {
    name: { en: 'Martin Luther King Jr. Day', es: 'el Día de Martin Luther King' },
    dates: ['2024-01-15', '2025-01-20', '2026-01-19', '2027-01-18', '2028-01-17', '2029-01-15', '2030-01-21'],
  },
  {
    name: { en: 'Lincoln Day', es: 'el Día de Lincoln' },
    dates: ['2024-02-12', '2025-02-12', '2026-02-12', '2027-02-12', '2028-02-11', '2029-02-12', '2030-02-12'],
  },
  {
    name: { en: 'Presidents’ Day', es: 'el Día de los Presidentes' },
    dates: ['2024-02-19', '2025-02-17', '2026-02-16', '2027-02-15', '2028-02-21', '2029-02-19', '2030-02-18'],
  },
  {
    name: { en: 'Cesar Chavez Day', es: 'el Día de César Chávez' },
    dates: ['2024-04-01', '2025-03-31', '2026-03-31', '2027-03-31', '2028-03-31', '2029-03-30', '2030-04-01'],
  },
  {
    name: { en: 'Memorial Day', es: 'el Día de los Caídos' },
    dates: ['2024-05-27', '2025-05-26', '2026-05-25', '2027-05-31', '2028-05-29', '2029-05-28', '2030-05-27'],
  },
  {
    name: { en: 'Juneteenth', es: 'el 19 de junio' },
    dates: ['2024-06-19', '2025-06-19', '2026-06-19', '2027-06-18', '2028-06-19', '2029-06-19', '2030-06-19'],
  },
  {
    name: { en: 'Independence Day', es: 'el Día de la Independencia' },
    dates: ['2024-07-04', '2025-07-04', '2026-07-03', '2027-07-05', '2028-07-04', '2029-07-04', '2030-07-04'],
  },
  {
    name: { en: 'Labor Day', es: 'el Día del Trabajo' },
    dates: ['2024-09-02', '2025-09-01', '2026-09-07', '2027-09-06', '2028-09-04', '2029-09-03', '2030-09-02'],
  },
  {
    name: { en: 'Native American Day', es: 'el Día de los Nativos Americanos' },
    dates: ['2024-09-27', '2025-09-26', '2026-09-25', '2027-09-24', '2028-09-22', '2029-09-28', '2030-09-27'],
  },
  {
    name: { en: 'Veterans Day', es: 'el Día de los Veteranos' },
    dates: ['2024-11-11', '2025-11-11', '2026-11-11', '2027-11-11', '2028-11-10', '2029-11-12', '2030-11-11'],
  },
  {
    name: { en: 'Thanksgiving Day', es: 'el Día de Acción de Gracias' },
    dates: ['2024-11-28', '2025-11-27', '2026-11-26', '2027-11-25', '2028-11-23', '2029-11-22', '2030-11-28'],
  },
  {
    name: { en: 'the day after Thanksgiving', es: 'el día después de Acción de Gracias' },
    dates: ['2024-11-29', '2025-11-28', '2026-11-27', '2027-11-26', '2028-11-24', '2029-11-23', '2030-11-29'],
  },
  {
    name: { en: 'Christmas Day', es: 'el Día de Navidad' },
    dates: ['2024-12-25', '2025-12-25', '2026-12-25', '2027-12-24', '2028-12-25', '2029-12-25', '2030-12-25'],
  },
];

/** Court days of California: weekends and the days above left out, by Cal. Code Civ. Proc. §§ 12a, 12b and 135. */
export const californianCourtDays: WorkingCalendar = {
  id: 'us-ca-court-days',
  timeZone: timeZoneOf('America/Los_Angeles'),
  weekend: [0, 6],
  holidays: holidays
    .flatMap(({ name, dates }) => dates.map((date): Holiday => ({ date: civilDateOf(date), name })))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  covers: { from: civilDateOf('2024-01-01'), to: civilDateOf('2030-12-31') },
  leavesOut: {
    en: 'Weekends and court holidays do not count.',
    es: 'No cuentan los fines de semana ni los días festivos de la corte.',
  },
  citation: courtHolidays,
};
