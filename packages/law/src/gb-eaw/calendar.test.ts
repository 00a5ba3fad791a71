import { type CivilDate, civilDateOf, isWorkingDay, plusDays, type WorkingCalendar, weekdayOf } from '@holdfast/domain';
import { gradeIn } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { britishCalendars, familyClock, noticeClock, workingDays } from './calendar.ts';

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const day = (year: number, monthAndDay: string): CivilDate => civilDateOf(`${year}-${monthAndDay}`);

/** Easter by the rule of the Gregorian calendar, written apart from the lists (Meeus, Jones and Butcher). */
function easterOf(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - leapCorrection + 15) % 30;
  const rest = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const month = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * month + 114;
  return civilDateOf(
    `${year}-${String(Math.floor(count / 31)).padStart(2, '0')}-${String((count % 31) + 1).padStart(2, '0')}`,
  );
}
const firstMonday = (year: number, month: string): CivilDate => {
  const first = day(year, `${month}-01`);
  return plusDays(first, (8 - weekdayOf(first)) % 7);
};
const lastMonday = (year: number, month: string): CivilDate => {
  const last = day(year, `${month}-31`);
  return plusDays(last, -((weekdayOf(last) + 6) % 7));
};

/** The Act's own days, and those that are proclaimed every year; a day of a weekend is kept on the next free weekday. */
function bankHolidaysOf(year: number): readonly CivilDate[] {
  const taken: CivilDate[] = [];
  const keep = (date: CivilDate): void => {
    let kept = date;
    while ([0, 6].includes(weekdayOf(kept)) || taken.includes(kept)) kept = plusDays(kept, 1);
    taken.push(kept);
  };
  for (const date of [
    day(year, '01-01'),
    plusDays(easterOf(year), -2),
    plusDays(easterOf(year), 1),
    firstMonday(year, '05'),
    lastMonday(year, '05'),
    lastMonday(year, '08'),
    day(year, '12-25'),
    day(year, '12-26'),
  ])
    keep(date);
  return taken;
}

const datesOf = (calendar: WorkingCalendar): readonly string[] => calendar.holidays.map(({ date }) => date);

describe('the calendars of England and Wales', () => {
  it('leave out just the days the rules make, on weekdays', () => {
    const expected = years.flatMap(bankHolidaysOf).toSorted();
    for (const calendar of [workingDays, noticeClock])
      expect(datesOf(calendar).filter((date) => ![0, 6].includes(weekdayOf(civilDateOf(date))))).toEqual(expected);
  });

  it('leave out two Saturdays: Christmas Day 2027 by its name, and the disputed 26 December 2026', () => {
    const saturdays = noticeClock.holidays.filter(({ date }) => weekdayOf(date) === 6);
    expect(saturdays.map(({ date, disputed }) => [date, disputed])).toEqual([
      ['2026-12-26', true],
      ['2027-12-25', undefined],
    ]);
    expect(noticeClock.holidays.filter(({ disputed }) => disputed)).toHaveLength(1);
  });

  it('give the family clock only Christmas Day and Good Friday', () => {
    expect(datesOf(familyClock)).toEqual(
      years.flatMap((year) => [plusDays(easterOf(year), -2), day(year, '12-25')]).toSorted(),
    );
  });

  it.each([
    ['a Saturday runs on both clocks and is no working day', '2026-11-21', [false, true, true]],
    ['a Sunday runs on none', '2026-11-22', [false, false, false]],
    ['Good Friday runs on none', '2026-04-03', [false, false, false]],
    ['Easter Saturday runs on both clocks', '2026-04-04', [false, true, true]],
    ['Easter Monday runs on the family clock only', '2026-04-06', [false, false, true]],
    ['the August bank holiday runs on the family clock only', '2026-08-31', [false, false, true]],
    ['Christmas Day runs on none', '2026-12-25', [false, false, false]],
    ['Saturday 26 December 2026 is left out of the notice clock', '2026-12-26', [false, false, true]],
    ['the Monday after it too', '2026-12-28', [false, false, true]],
    ['Christmas Day 2027, a Saturday, runs on none', '2027-12-25', [false, false, false]],
    ['New Year’s Day 2028, a Saturday, is no bank holiday; the Monday is', '2028-01-01', [false, true, true]],
    ['Monday 3 January 2028', '2028-01-03', [false, false, true]],
    ['a plain Tuesday is like any other', '2026-11-24', [true, true, true]],
    ['nobody has read 2031', '2031-01-02', [undefined, undefined, undefined]],
    ['nor 2023', '2023-12-29', [undefined, undefined, undefined]],
  ])('%s', (_sentence, date, answers) => {
    expect([workingDays, noticeClock, familyClock].map((one) => isWorkingDay(one, civilDateOf(date)))).toEqual(answers);
  });

  it('call the list provisional after the last published year, but not the days that a statute names', () => {
    expect([workingDays.provisionalFrom, noticeClock.provisionalFrom]).toEqual(['2029-01-01', '2029-01-01']);
    expect(familyClock.provisionalFrom).toBeUndefined();
  });

  it('run on one clock, cite a copy, and say what they leave out in plain words', () => {
    expect(britishCalendars.map(({ id }) => id)).toEqual([
      'gb-eaw-working-days',
      'gb-eaw-notice-clock',
      'gb-eaw-family-clock',
    ]);
    for (const { timeZone, citation, leavesOut } of britishCalendars) {
      expect(timeZone).toBe('Europe/London');
      expect(citation.confirmation).toBe('confirmed');
      expect(citation.source).not.toBe('');
      for (const language of ['en', 'es'] as const)
        expect(gradeIn(language, leavesOut[language])).toBeLessThanOrEqual(6);
    }
  });
});
