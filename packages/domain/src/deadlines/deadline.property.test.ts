import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenTimes } from '../facts/fact.ts';
import { calendarWith, courtDays, holidayOn, noticeClock } from '../testing/example-calendar.ts';
import { at, citation, london, pacific } from '../testing/examples.ts';
import { civilDateAt, civilDateOf, type Instant, instantOf, millisecondsOf, plusDays, plusHours } from '../time.ts';
import { type Holiday, isWorkingDay, type WorkingCalendar } from './calendar.ts';
import { deadlineFor } from './deadline.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import { spanOfLegalEnd } from './legal-end.ts';

const first = civilDateOf('2026-01-01');
const minutes = (most: number) => fc.integer({ min: 0, max: most });
/** Some minute of two years that a three-year list has room after. */
const moment = minutes(2 * 365 * 24 * 60).map((past) =>
  instantOf(millisecondsOf(at('2026-01-02T08:00')) + past * 60_000),
);
const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { maxLength: 40 });
const holidays = (days: readonly number[]): readonly Holiday[] =>
  days.map((offset) => holidayOn(plusDays(first, offset)));
const calendarOf = (days: readonly number[], changed: Partial<WorkingCalendar> = {}): WorkingCalendar =>
  calendarWith({ holidays: holidays(days), ...changed });
const zoned = fc.constantFrom(pacific, london);
const weekend = fc.constantFrom([0, 6], [0], []);

const counted: fc.Arbitrary<DeadlineRule> = fc.oneof(
  fc.record({
    kind: fc.constant('hours' as const),
    count: fc.integer({ min: 0, max: 200 }),
    from: fc.constant('order-served' as const),
  }),
  fc.record({
    kind: fc.constant('hours' as const),
    count: fc.integer({ min: 0, max: 200 }),
    from: fc.constant('order-served' as const),
    leavingOut: fc.constant('example'),
  }),
  fc.record({
    kind: fc.constant('working-days' as const),
    count: fc.integer({ min: 1, max: 15 }),
    from: fc.constant('order-served' as const),
    calendar: fc.constant('example'),
    citation: fc.constant(citation),
  }),
  fc.record({
    kind: fc.constant('days' as const),
    count: fc.integer({ min: 1, max: 90 }),
    from: fc.constant('order-served' as const),
  }),
  fc.record({
    kind: fc.constant('days' as const),
    count: fc.integer({ min: 1, max: 90 }),
    from: fc.constant('order-served' as const),
    movesPast: fc.constant('example'),
  }),
  fc.record({
    kind: fc.constant('same-day' as const),
    from: fc.constant('order-served' as const),
    calendar: fc.constant('example'),
  }),
);
const rule: fc.Arbitrary<DeadlineRule> = fc.oneof(
  counted,
  fc.record({ kind: fc.constant('earliest' as const), of: fc.array(counted, { minLength: 1, maxLength: 4 }) }),
);

/** When it is surely late, and up to when it is surely in time. */
function ends(
  one: DeadlineRule,
  from: Instant,
  calendar: WorkingCalendar,
): { readonly at: Instant; readonly sure: Instant } {
  const times: GivenTimes = { 'order-served': from };
  const by = deadlineFor({ rule: one, times, calendars: [calendar] });
  if (by.kind !== 'by' || by.inTimeUntil === 'not-known') throw new Error(`it is ${by.kind}`);
  return { at: by.at, sure: by.inTimeUntil ?? by.at };
}

/** A failing seed is printed; it then becomes a row of `deadline.test.ts`. */
const often = { numRuns: 400 };

describe('a deadline', () => {
  it('never comes earlier when a day is taken from the calendar', () => {
    fc.assert(
      fc.property(
        rule,
        moment,
        offsets,
        fc.integer({ min: 0, max: 800 }),
        weekend,
        (one, from, closed, taken, free) => {
          const before = ends(one, from, calendarOf(closed, { weekend: free }));
          const after = ends(one, from, calendarOf([...closed, taken], { weekend: free }));
          expect(after.at >= before.at).toBe(true);
          expect(after.sure >= before.sure).toBe(true);
        },
      ),
      often,
    );
  });

  it('never comes earlier when counted from later', () => {
    fc.assert(
      fc.property(rule, moment, minutes(60 * 24 * 14), offsets, (one, from, later, closed) => {
        const calendar = calendarOf(closed);
        const moved = instantOf(millisecondsOf(from) + later * 60_000);
        expect(ends(one, moved, calendar).at >= ends(one, from, calendar).at).toBe(true);
      }),
      often,
    );
  });

  it('never comes earlier when there is more to count', () => {
    fc.assert(
      fc.property(
        counted,
        moment,
        fc.integer({ min: 1, max: 20 }),
        offsets,
        zoned,
        (one, from, more, closed, timeZone) => {
          if (one.kind === 'same-day' || one.kind === 'earliest' || !('count' in one)) return;
          const calendar = calendarOf(closed, { timeZone });
          const longer = ends({ ...one, count: one.count + more }, from, calendar).at;
          const shorter = ends(one, from, calendar).at;
          expect(one.kind === 'days' && one.movesPast !== undefined ? longer >= shorter : longer > shorter).toBe(true);
        },
      ),
      often,
    );
  });

  it('never comes before the time it counts from, and is in time at least until then', () => {
    fc.assert(
      fc.property(rule, moment, offsets, zoned, weekend, (one, from, closed, timeZone, free) => {
        const { at: late, sure } = ends(one, from, calendarOf(closed, { timeZone, weekend: free }));
        expect(late >= from).toBe(true);
        expect(sure >= from).toBe(true);
        expect(sure <= late).toBe(true);
      }),
      often,
    );
  });

  it('is, as the first of several, one of them and later than none', () => {
    fc.assert(
      fc.property(fc.array(counted, { minLength: 1, maxLength: 5 }), moment, offsets, (of, from, closed) => {
        const calendar = calendarOf(closed);
        const whole = ends({ kind: 'earliest', of }, from, calendar);
        const parts = of.map((part) => ends(part, from, calendar));
        expect(parts.map((part) => part.at)).toContain(whole.at);
        for (const part of parts) {
          expect(whole.at <= part.at).toBe(true);
          expect(whole.sure <= part.sure).toBe(true);
        }
      }),
      often,
    );
  });

  it('in working days ends on a working day of the place, after just as many', () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 15 }),
        offsets,
        weekend,
        zoned,
        (from, count, closed, free, timeZone) => {
          const calendar = calendarOf(closed, { weekend: free, timeZone });
          const due = ends(
            { kind: 'working-days', count, from: 'order-served', calendar: 'example', citation },
            from,
            calendar,
          ).at;
          const last = civilDateAt(due, timeZone);
          expect(isWorkingDay(calendar, last)).toBe(true);
          expect(civilDateAt(plusHours(due, 1), timeZone)).toBe(plusDays(last, 1));
          let met = 0;
          for (let day = civilDateAt(from, timeZone); day < last; ) {
            day = plusDays(day, 1);
            if (isWorkingDay(calendar, day)) met += 1;
          }
          expect(met).toBe(count);
        },
      ),
      often,
    );
  });

  it('in hours that stand still has as many running hours as the text says', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), offsets, zoned, (from, count, closed, timeZone) => {
        const calendar = calendarOf(closed, { weekend: [0], timeZone });
        const due = ends({ kind: 'hours', count, from: 'order-served', leavingOut: 'example' }, from, calendar).at;
        let running = 0;
        for (let minute = millisecondsOf(from); minute < millisecondsOf(due); minute += 60_000) {
          if (isWorkingDay(calendar, civilDateAt(instantOf(minute), timeZone))) running += 1;
        }
        expect(running).toBe(count * 60);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same with a disputed day left out, and no later with it counted', () => {
    fc.assert(
      fc.property(rule, moment, offsets, fc.integer({ min: 0, max: 800 }), (one, from, closed, disputed) => {
        const plain = calendarOf([...closed, disputed]);
        const [doubtful] = holidays([disputed]);
        if (doubtful === undefined || closed.includes(disputed)) return;
        const calendar = { ...plain, holidays: [...holidays(closed), { ...doubtful, disputed: true as const }] };
        const { at: late, sure } = ends(one, from, calendar);
        expect(late).toBe(ends(one, from, plain).at);
        expect(sure <= ends(one, from, calendarOf(closed)).at).toBe(true);
      }),
      often,
    );
  });

  it('says nothing rather than guess where the list ends', () => {
    fc.assert(
      fc.property(rule, moment, fc.integer({ min: 1, max: 800 }), (one, from, length) => {
        const covers = { from: first, to: plusDays(first, length) };
        const calendar = calendarOf([], { covers });
        const by = deadlineFor({ rule: one, times: { 'order-served': from }, calendars: [calendar] });
        const whole = deadlineFor({ rule: one, times: { 'order-served': from }, calendars: [calendarOf([])] });
        if (by.kind === 'by' && whole.kind === 'by') expect(whole.at <= by.at).toBe(true);
        else expect(by).toEqual({ kind: 'cannot-tell', missing: 'calendar' });
        if (by.kind === 'by' && one.kind !== 'earliest') expect(by).toEqual(whole);
      }),
      often,
    );
  });
});

describe('the span in which an order ends', () => {
  it('lies within the court days and the days, and is no earlier when a court day is taken away', () => {
    fc.assert(
      fc.property(moment, offsets, fc.integer({ min: 0, max: 800 }), (from, closed, taken) => {
        const issuedOn = civilDateAt(from, pacific);
        const end = { kind: 'court-days-or-days', courtDays: 5, calendar: 'example', days: 7 } as const;
        const span = (days: readonly number[]) =>
          spanOfLegalEnd({ end, issuedOn, zone: pacific, calendars: [calendarOf(days)] });
        const [before, after, blind] = [
          span(closed),
          span([...closed, taken]),
          spanOfLegalEnd({ end, issuedOn, zone: pacific, calendars: [] }),
        ];
        if (before === undefined || after === undefined || blind === undefined) throw new Error('no span');
        for (const one of [before, after, blind]) expect(one.from <= one.to).toBe(true);
        expect(after.from >= before.from && after.to >= before.to).toBe(true);
        expect(before.from >= blind.from && before.to <= blind.to).toBe(true);
      }),
      often,
    );
  });
});

describe('the calendars of the tests', () => {
  it('differ as they say: a Saturday runs on the clock of a notice and is no court day', () => {
    const saturday = civilDateOf('2026-11-21');
    expect([isWorkingDay(noticeClock, saturday), isWorkingDay(courtDays, saturday)]).toEqual([true, false]);
  });
});
