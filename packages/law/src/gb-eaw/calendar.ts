/**
 * Which days count in England and Wales, 2024 to 2030: working days, and the two clocks that stand still on some days and not on
 * others. The lists are published to 2028; what comes after is worked out and says so. A later proclamation can still move a day.
 */
import {
  type Citation,
  civilDateOf,
  type Holiday,
  type Said,
  timeZoneOf,
  type WorkingCalendar,
} from '@holdfast/domain';

interface Named {
  readonly name: Said;
  readonly dates: readonly string[];
  readonly disputed?: true;
}

const goodFriday: Named = {
  name: { en: 'Good Friday', es: 'el Viernes Santo' },
  dates: ['2024-03-29', '2025-04-18', '2026-04-03', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19'],
};
/** Left out by its name on whatever day of the week it falls: in 2027 that is a Saturday, and no published list shows it. */
const christmasDay: Named = {
  name: { en: 'Christmas Day', es: 'el Día de Navidad' },
  dates: ['2024-12-25', '2025-12-25', '2026-12-25', '2027-12-25', '2028-12-25', '2029-12-25', '2030-12-25'],
};

/** The bank holidays beside those two, as published to 2028 and worked out after. */
const otherBankHolidays: readonly Named[] = [
  {
    name: { en: 'the New Year bank holiday', es: 'el festivo de Año Nuevo' },
    dates: ['2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01', '2028-01-03', '2029-01-01', '2030-01-01'],
  },
  {
    name: { en: 'Easter Monday', es: 'el Lunes de Pascua' },
    dates: ['2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2028-04-17', '2029-04-02', '2030-04-22'],
  },
  {
    name: { en: 'the early May bank holiday', es: 'el primer festivo de mayo' },
    dates: ['2024-05-06', '2025-05-05', '2026-05-04', '2027-05-03', '2028-05-01', '2029-05-07', '2030-05-06'],
  },
  {
    name: { en: 'the late May bank holiday', es: 'el segundo festivo de mayo' },
    dates: ['2024-05-27', '2025-05-26', '2026-05-25', '2027-05-31', '2028-05-29', '2029-05-28', '2030-05-27'],
  },
  {
    name: { en: 'the August bank holiday', es: 'el festivo de agosto' },
    dates: ['2024-08-26', '2025-08-25', '2026-08-31', '2027-08-30', '2028-08-28', '2029-08-27', '2030-08-26'],
  },
  {
    name: { en: 'Boxing Day', es: 'el 26 de diciembre' },
    dates: ['2024-12-26', '2025-12-26', '2028-12-26', '2029-12-26', '2030-12-26'],
  },
  {
    name: { en: 'a bank holiday in place of one on a weekend', es: 'un festivo que se pasó del fin de semana' },
    dates: ['2026-12-28', '2027-12-27', '2027-12-28'],
  },
  // A bank holiday by Schedule 1 of the Act of 1971, while the published list shows only the Monday after.
  {
    name: { en: 'Saturday 26 December 2026', es: 'el sábado 26 de diciembre de 2026' },
    dates: ['2026-12-26'],
    disputed: true,
  },
];

function holidaysIn(lists: readonly Named[]): readonly Holiday[] {
  return lists
    .flatMap(({ name, dates, disputed }) =>
      dates.map(
        (date): Holiday => ({ date: civilDateOf(date), name, ...(disputed === undefined ? {} : { disputed }) }),
      ),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

const allBankHolidays = holidaysIn([goodFriday, christmasDay, ...otherBankHolidays]);
const london = timeZoneOf('Europe/London');
const covers = { from: civilDateOf('2024-01-01'), to: civilDateOf('2030-12-31') };
/** The list that was read ends with 2028. */
const provisionalFrom = civilDateOf('2029-01-01');

const listRead =
  'UK-BH: data behind gov.uk/bank-holidays, to 2028; UK-BFDA: Act of 1971, conversion of legislation.gov.uk';
const reviewOn = civilDateOf('2027-02-21');

const bankHolidays: Citation = {
  text: 'Banking and Financial Dealings Act 1971 s.1 and Sch. 1; bank holidays as published',
  confirmation: 'confirmed',
  source: listRead,
  asOf: civilDateOf('2026-02-25'),
  reviewOn,
};

/** Working days: Monday to Friday, bank holidays left out. What a text means by them is the rule's to cite. */
export const workingDays: WorkingCalendar = {
  id: 'gb-eaw-working-days',
  timeZone: london,
  weekend: [0, 6],
  holidays: allBankHolidays,
  covers,
  provisionalFrom,
  leavesOut: {
    en: 'Weekends and bank holidays do not count.',
    es: 'No cuentan los fines de semana ni los días festivos.',
  },
  citation: bankHolidays,
};

/** The 24 and 48 hours after a police notice: Saturdays run, Sundays and bank holidays do not. */
export const noticeClock: WorkingCalendar = {
  id: 'gb-eaw-notice-clock',
  timeZone: london,
  weekend: [0],
  holidays: allBankHolidays,
  covers,
  provisionalFrom,
  leavesOut: {
    en: 'Sundays and bank holidays do not count, nor do Christmas Day and Good Friday. Saturdays count.',
    es: 'No cuentan los domingos, los festivos, la Navidad ni el Viernes Santo. Los sábados sí cuentan.',
  },
  citation: {
    text: 'Crime and Security Act 2010 ss.26(4), 27(4), 29(3); Domestic Abuse Act 2021 ss.26, 29; bank holidays as published',
    confirmation: 'confirmed',
    source: `UK-CSA and UK-DAA: conversions of legislation.gov.uk; ${listRead}`,
    asOf: civilDateOf('2024-05-18'),
    reviewOn,
  },
};

/** The 24 hours of the Family Law Act: bank holidays run, so it leaves out less than the clock of a police notice. */
export const familyClock: WorkingCalendar = {
  id: 'gb-eaw-family-clock',
  timeZone: london,
  weekend: [0],
  holidays: holidaysIn([goodFriday, christmasDay]),
  covers,
  leavesOut: {
    en: 'Sundays, Christmas Day and Good Friday do not count. Saturdays and bank holidays do.',
    es: 'No cuentan los domingos, la Navidad ni el Viernes Santo. Sí cuentan los sábados y los festivos.',
  },
  citation: {
    text: 'Family Law Act 1996 s.47(7)',
    confirmation: 'confirmed',
    source: 'UK-FLA: Family Law Act 1996, conversion of legislation.gov.uk, undated revision, read 2026-11-21',
    asOf: civilDateOf('2026-11-21'),
    undated: true,
    reviewOn,
  },
};

/** Every calendar of England and Wales, the one of working days first. */
export const britishCalendars: readonly WorkingCalendar[] = [workingDays, noticeClock, familyClock];
