import { describe, expect, it } from 'vitest';
import { bankDays, calendarWith, courtDays, noticeClock } from '../testing/example-calendar.ts';
import { at, london, pacific } from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import {
  dayCounts,
  daysOf,
  endOfDay,
  isProvisional,
  isWorkingDay,
  type WorkingCalendar,
  workingDayAfter,
} from './calendar.ts';

const date = civilDateOf;

describe('a calendar', () => {
  const rows: readonly (readonly [string, WorkingCalendar, string, boolean | undefined])[] = [
    ['counts the first day it covers', calendarWith(), '2026-01-01', true],
    ['says nothing of the day before', calendarWith(), '2025-12-31', undefined],
    ['counts the last day it covers', calendarWith(), '2028-12-29', true],
    ['knows a Sunday as its last', calendarWith(), '2028-12-31', false],
    ['says nothing of the day after', calendarWith(), '2029-01-01', undefined],
    ['leaves out a holiday', courtDays, '2026-11-26', false],
    ['leaves out a Saturday that is a working day elsewhere', courtDays, '2026-11-21', false],
    ['keeps a Saturday where the text does', noticeClock, '2026-11-21', true],
    ['leaves out a day on which the sources differ', noticeClock, '2026-12-26', false],
  ];
  it.each(rows)('%s', (_sentence, calendar, day, answer) => {
    expect(isWorkingDay(calendar, date(day))).toBe(answer);
  });

  it('counts a disputed day only on the reading that does, and a weekend on none', () => {
    const [disputed] = daysOf(noticeClock, date('2026-12-26'));
    const [sunday] = daysOf(noticeClock, date('2026-12-27'));
    const [christmas] = daysOf(noticeClock, date('2026-12-25'));
    if (disputed === undefined || sunday === undefined || christmas === undefined) throw new Error('not covered');
    expect([dayCounts(disputed, 'left-out'), dayCounts(disputed, 'counts')]).toEqual([false, true]);
    expect([dayCounts(sunday, 'counts'), dayCounts(christmas, 'counts')]).toEqual([false, false]);
    expect([sunday.weekend, sunday.holiday]).toEqual([true, undefined]);
  });

  it('finds no holiday on a weekend, where it takes nothing away', () => {
    const [saturday] = daysOf(bankDays, date('2026-12-26'));
    expect(saturday).toEqual({ date: '2026-12-26', weekend: true, holiday: undefined, next: '2026-12-27' });
  });

  it('is provisional from a day on, and one without such a day never', () => {
    expect(
      [date('2027-12-31'), date('2028-01-01'), date('2028-06-01')].map((day) => isProvisional(bankDays, day)),
    ).toEqual([false, true, true]);
    expect(isProvisional(courtDays, date('2028-12-31'))).toBe(false);
  });

  it('tells the day a count ends on, the holidays it met and whether a list is out', () => {
    expect(workingDayAfter({ calendar: courtDays, date: date('2026-11-25'), count: 1 })).toEqual({
      date: '2026-11-30',
      leftOut: courtDays.holidays.filter((holiday) => holiday.date.startsWith('2026-11-2')),
      provisional: false,
    });
    expect(workingDayAfter({ calendar: bankDays, date: date('2027-12-31'), count: 1 })).toEqual({
      date: '2028-01-03',
      leftOut: [],
      provisional: true,
    });
    expect(workingDayAfter({ calendar: courtDays, date: date('2028-12-28'), count: 1 })?.date).toBe('2028-12-29');
    expect(workingDayAfter({ calendar: courtDays, date: date('2028-12-29'), count: 1 })).toBeUndefined();
    expect(workingDayAfter({ calendar: courtDays, date: date('2025-12-31'), count: 1 })?.date).toBe('2026-01-01');
    expect(workingDayAfter({ calendar: courtDays, date: date('2025-12-30'), count: 1 })).toBeUndefined();
  });

  it('keeps two calendars apart that differ only in their holidays', () => {
    const plain = calendarWith();
    expect([isWorkingDay(plain, date('2026-11-26')), isWorkingDay(courtDays, date('2026-11-26'))]).toEqual([
      true,
      false,
    ]);
    expect([isWorkingDay(plain, date('2026-11-26')), isWorkingDay(courtDays, date('2026-11-26'))]).toEqual([
      true,
      false,
    ]);
  });

  it('ends a day a millisecond before the next, by the clock of the place', () => {
    expect(endOfDay(date('2026-07-06'), pacific)).toBe(at('2026-07-07T06:59:59.999Z'));
    expect(endOfDay(date('2026-11-01'), pacific)).toBe(at('2026-11-02T07:59:59.999Z'));
    expect(endOfDay(date('2026-03-29'), london)).toBe(at('2026-03-29T22:59:59.999Z'));
  });
});
