/**
 * The days on which Californian courts are closed all day, 2025 to 2028. Data with a source that is only secondary, so every
 * deadline counted on it says that the list has to be checked. It refuses years that nobody has read the list for.
 */
import { civilDateOf, type Holiday, timeZoneOf, type WorkingCalendar } from '@holdfast/domain';
import { courtHolidays } from './sources.ts';

const holidays: Readonly<Record<string, readonly string[]>> = {
  'New Year’s Day': ['2025-01-01', '2026-01-01', '2027-01-01', '2027-12-31'],
  'Martin Luther King Jr. Day': ['2025-01-20', '2026-01-19', '2027-01-18', '2028-01-17'],
  'Lincoln Day': ['2025-02-12', '2026-02-12', '2027-02-12', '2028-02-11'],
  'Presidents’ Day': ['2025-02-17', '2026-02-16', '2027-02-15', '2028-02-21'],
  'Cesar Chavez Day': ['2025-03-31', '2026-03-31', '2027-03-31', '2028-03-31'],
  'Memorial Day': ['2025-05-26', '2026-05-25', '2027-05-31', '2028-05-29'],
  Juneteenth: ['2025-06-19', '2026-06-19', '2027-06-18', '2028-06-19'],
  'Independence Day': ['2025-07-04', '2026-07-03', '2027-07-05', '2028-07-04'],
  'Labor Day': ['2025-09-01', '2026-09-07', '2027-09-06', '2028-09-04'],
  'Native American Day': ['2025-09-26', '2026-09-25', '2027-09-24', '2028-09-22'],
  'Veterans Day': ['2025-11-11', '2026-11-11', '2027-11-11', '2028-11-10'],
  'Thanksgiving Day': ['2025-11-27', '2026-11-26', '2027-11-25', '2028-11-23'],
  'Day after Thanksgiving': ['2025-11-28', '2026-11-27', '2027-11-26', '2028-11-24'],
  'Christmas Day': ['2025-12-25', '2026-12-25', '2027-12-24', '2028-12-25'],
};

/** A holiday on a Saturday is kept the Friday before, on a Sunday the Monday after (rule 1.11); the dates are the kept ones. */
export const californianCourtDays: WorkingCalendar = {
  id: 'us-ca-court-days',
  timeZone: timeZoneOf('America/Los_Angeles'),
  weekend: [0, 6],
  holidays: Object.entries(holidays)
    .flatMap(([name, dates]) => dates.map((date): Holiday => ({ date: civilDateOf(date), name })))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  covers: { from: civilDateOf('2025-01-01'), to: civilDateOf('2028-12-31') },
  citation: courtHolidays,
};
