import { civilDateOf, isWorkingDay, plusDays, weekdayOf } from '@holdfast/domain';
import { describe, expect, it } from 'vitest';
import { lawOf } from '../index.ts';
import { californianCourtDays } from './calendar.ts';

describe('the calendar of Californian courts', () => {
  const calendar = californianCourtDays;

  /** The rule behind each holiday, written apart from the list: fixed days, or the nth weekday of a month. */
  const fixed = ['01-01', '02-12', '03-31', '06-19', '07-04', '11-11', '12-25'];
  const nth = (year: number, month: number, weekday: number, count: number): string => {
    const first = civilDateOf(`${year}-${String(month).padStart(2, '0')}-01`);
    return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };
  const lastMonday = (year: number): string =>
    nth(year, 5, 1, 5).startsWith(`${year}-05`) ? nth(year, 5, 1, 5) : nth(year, 5, 1, 4);
  const kept = (date: string): string => {
    const day = civilDateOf(date);
    if (weekdayOf(day) === 6) return plusDays(day, -1);
    return weekdayOf(day) === 0 ? plusDays(day, 1) : day;
  };
  const years = Array.from({ length: 10 }, (_, index) => 2023 + index);

  it('lists just the days the rules make', () => {
    const expected = years.flatMap((year) => {
      const thanksgiving = civilDateOf(nth(year, 11, 4, 4));
      return [
        ...fixed.map((day) => kept(`${year}-${day}`)),
        nth(year, 1, 1, 3),
        nth(year, 2, 1, 3),
        lastMonday(year),
        nth(year, 9, 1, 1),
        nth(year, 9, 5, 4),
        thanksgiving,
        plusDays(thanksgiving, 1),
      ];
    });
    const covered = expected.filter((date) => date >= calendar.covers.from && date <= calendar.covers.to);
    const listed = new Set<string>(calendar.holidays.map((holiday) => holiday.date));
    expect([...listed].toSorted()).toEqual([...new Set(covered)].toSorted());
  });

  it.each([
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['a plain Monday', '2026-11-23', true],
    ['Thanksgiving', '2026-11-26', false],
    ['the day after', '2026-11-27', false],
    ['Columbus Day, which courts do not keep', '2026-10-12', true],
    ['Friday 3 July 2026, for Saturday the 4th', '2026-07-03', false],
    ['Friday 31 December 2027, for Saturday the 1st', '2027-12-31', false],
    ['Monday 1 April 2024, for Sunday 31 March', '2024-04-01', false],
    ['Monday 12 November 2029, for Sunday the 11th', '2029-11-12', false],
    ['a day before the list begins', plusDays(calendar.covers.from, -1), undefined],
    ['a day after the list ends', plusDays(calendar.covers.to, 1), undefined],
  ])('%s', (_sentence, date, answer) => {
    expect(isWorkingDay(calendar, civilDateOf(date))).toBe(answer);
  });

  it('keeps no holiday on a weekend, where it would be lost', () => {
    for (const { date, name } of calendar.holidays) expect([0, 6], name.en).not.toContain(weekdayOf(date));
  });

  it('covers 2024 to 2030, and is the one the law of the place names', () => {
    expect(calendar.covers).toEqual({ from: '2024-01-01', to: '2030-12-31' });
    expect(lawOf('US-CA').calendars).toContain(calendar);
  });

  it('says that its list is not confirmed', () => {
    expect(calendar.citation.confirmation).toBe('secondary');
  });
});
