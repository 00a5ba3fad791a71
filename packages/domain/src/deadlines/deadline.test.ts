import { describe, expect, it } from 'vitest';
import type { GivenTimes } from '../facts/fact.ts';
import { bankDays, calendarWith, courtDays, familyClock, noticeClock } from '../testing/example-calendar.ts';
import { at, citation, london, pacific } from '../testing/examples.ts';
import { civilDateOf, type Instant, instantAt, millisecondsOf, type TimeZone } from '../time.ts';
import type { WorkingCalendar } from './calendar.ts';
import { deadlineFor } from './deadline.ts';
import type { DeadlineRule } from './deadline-rule.ts';

/** `2026-11-20 10:00` on the wall clock of `zone`. */
const wall = (text: string, zone: TimeZone): Instant => {
  const [date = '', time = ''] = text.split(' ');
  return instantAt(civilDateOf(date), zone, time);
};
/** What the wall clock of `zone` shows, asked of the platform and not of Temporal; `end` for the last millisecond of a day. */
const shown = (instant: Instant, zone: TimeZone): string => {
  const [date, time = ''] = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  })
    .format(millisecondsOf(instant))
    .split(', ');
  return `${date} ${time === '23:59:59' && instant.endsWith('.999Z') ? 'end' : time.replace(/:00$/, '')}`;
};

type Row = readonly [sentence: string, from: string, due: string, inTimeUntil?: string];

/** Every row counts from a time on the wall clock of the calendar's place, and is due on the same clock. */
function counts({
  name,
  rule,
  calendar,
  rows,
}: {
  readonly name: string;
  readonly rule: DeadlineRule;
  readonly calendar: WorkingCalendar;
  readonly rows: readonly Row[];
}): void {
  const zone = calendar.timeZone;
  describe(name, () => {
    for (const [sentence, from, due, inTimeUntil] of rows) {
      it(sentence, () => {
        const time = wall(from, zone);
        const times: GivenTimes = { 'order-served': time, 'report-asked-for': time, hearing: time };
        const deadline = deadlineFor({ rule, times, calendars: [calendar] });
        if (deadline.kind !== 'by') throw new Error(`it is ${deadline.kind}`);
        expect(shown(deadline.at, zone)).toBe(due);
        const until = deadline.inTimeUntil;
        expect(until === undefined || until === 'not-known' ? until : shown(until, zone)).toBe(inTimeUntil);
      });
    }
  });
}

const hours = (count: number, leavingOut?: string): DeadlineRule => ({
  kind: 'hours',
  count,
  from: 'order-served',
  ...(leavingOut === undefined ? {} : { leavingOut }),
});
const working = (count: number, calendar = 'court-days'): DeadlineRule => ({
  kind: 'working-days',
  count,
  from: 'report-asked-for',
  calendar,
  citation,
});
const days = (
  count: number,
  more: { readonly beginningWith?: true; readonly movesPast?: string } = {},
): DeadlineRule => ({
  kind: 'days',
  count,
  from: 'order-served',
  ...more,
});
const before = (count: number): DeadlineRule => ({ kind: 'days-before', count, before: 'hearing' });

counts({
  name: 'forty-eight hours in California',
  rule: hours(48),
  calendar: courtDays,
  rows: [
    ['run through the night', '2026-11-17 10:00', '2026-11-19 10:00'],
    ['run through a weekend', '2026-11-20 22:00', '2026-11-22 22:00'],
    ['run through Thanksgiving', '2026-11-25 16:00', '2026-11-27 16:00'],
    ['end an hour sooner on the clock when it goes back', '2026-10-31 10:00', '2026-11-02 09:00'],
    ['end an hour later on the clock when it goes forward', '2026-03-07 10:00', '2026-03-09 11:00'],
    ['from an hour that comes twice count from the first', '2026-11-01 01:30', '2026-11-03 00:30'],
    ['from an hour the clock skips count from the hour after', '2026-03-08 02:30', '2026-03-10 03:30'],
    ['run through a leap day', '2028-02-28 12:00', '2028-03-01 12:00'],
    ['run into the new year', '2026-12-31 23:59', '2027-01-02 23:59'],
    ['need no list of holidays', '2040-05-01 08:00', '2040-05-03 08:00'],
  ],
});

counts({
  name: 'twenty-four hours in England',
  rule: hours(24),
  calendar: bankDays,
  rows: [
    ['end an hour later on the clock when it goes forward', '2026-03-28 12:00', '2026-03-29 13:00'],
    ['end an hour sooner when it goes back', '2026-10-24 12:00', '2026-10-25 11:00'],
  ],
});

counts({
  name: 'the forty-eight hours of a police notice',
  rule: hours(48, 'notice-clock'),
  calendar: noticeClock,
  rows: [
    ['served on a Tuesday end on the Thursday', '2026-11-17 10:00', '2026-11-19 10:00'],
    ['run on a Saturday', '2026-11-19 10:00', '2026-11-21 10:00'],
    ['served on a Friday night stand still on Sunday', '2026-11-20 22:00', '2026-11-23 22:00'],
    ['served on a Sunday begin with Monday', '2026-11-22 15:00', '2026-11-25 00:00'],
    ['served on the night before Good Friday run on Saturday and Tuesday', '2026-04-02 22:00', '2026-04-07 22:00'],
    ['served on the Friday night before Easter Sunday begin with Saturday', '2026-04-03 22:00', '2026-04-08 00:00'],
    ['stand still on the August bank holiday', '2026-08-28 12:00', '2026-09-01 12:00'],
    [
      'over Christmas 2026 have two ends, because the sources differ on the Saturday',
      '2026-12-23 12:00',
      '2026-12-29 12:00',
      '2026-12-26 12:00',
    ],
    ['served on Christmas Eve 2026 too', '2026-12-24 12:00', '2026-12-30 12:00', '2026-12-29 12:00'],
    ['served on the disputed Saturday itself too', '2026-12-26 12:00', '2026-12-31 00:00', '2026-12-30 12:00'],
    ['that end before the disputed Saturday have one', '2026-12-22 12:00', '2026-12-24 12:00'],
    ['in 2027 stand still on a Saturday that is Christmas Day', '2027-12-24 12:00', '2027-12-30 12:00'],
  ],
});

counts({
  name: 'the twenty-four hours after an arrest on a police notice',
  rule: hours(24, 'notice-clock'),
  calendar: noticeClock,
  rows: [
    ['at noon on a Tuesday end at noon', '2026-11-17 12:00', '2026-11-18 12:00'],
    ['on a Saturday evening go on on Monday', '2026-11-21 20:00', '2026-11-23 20:00'],
    ['at midnight end at midnight', '2026-11-20 00:00', '2026-11-21 00:00'],
    ['as Saturday begins end as it ends, and not on Monday', '2026-11-21 00:00', '2026-11-22 00:00'],
    ['a minute later end a minute into Monday', '2026-11-21 00:01', '2026-11-23 00:01'],
    ['are not touched by a change of clocks, which falls on a Sunday', '2026-03-28 12:00', '2026-03-30 12:00'],
    ['on Christmas Eve 2026 have two ends', '2026-12-24 18:00', '2026-12-29 18:00', '2026-12-26 18:00'],
  ],
});

counts({
  name: 'the twenty-four hours of the Family Law Act',
  rule: hours(24, 'family-clock'),
  calendar: familyClock,
  rows: [
    ['stand still on Good Friday', '2026-04-02 22:00', '2026-04-04 22:00'],
    ['run on Easter Monday', '2026-04-04 22:00', '2026-04-06 22:00'],
    ['run on the August bank holiday', '2026-08-30 12:00', '2026-09-01 00:00'],
    ['run on 26 December, a Saturday', '2026-12-24 18:00', '2026-12-26 18:00'],
  ],
});

counts({
  name: 'five working days in California',
  rule: working(5),
  calendar: courtDays,
  rows: [
    ['leave out the weekend and the day they count from', '2026-11-02 10:00', '2026-11-09 end'],
    ['count from the same day at one minute to midnight', '2026-11-02 23:59', '2026-11-09 end'],
    ['count from the next at midnight', '2026-11-03 00:00', '2026-11-10 end'],
    ['leave out Veterans Day', '2026-11-09 10:00', '2026-11-17 end'],
    ['from a Saturday begin with Monday', '2026-11-14 10:00', '2026-11-20 end'],
    ['leave out Thanksgiving and the day after', '2026-11-20 10:00', '2026-12-01 end'],
    ['from Thanksgiving begin with the Monday', '2026-11-26 10:00', '2026-12-04 end'],
    ['from Christmas Eve leave out Christmas and New Year', '2026-12-24 10:00', '2027-01-04 end'],
    ['keep the day when the clock changes', '2026-10-28 10:00', '2026-11-04 end'],
    ['count a leap day like any other', '2028-02-25 10:00', '2028-03-03 end'],
    ['may end on the last day of the list', '2028-12-22 10:00', '2028-12-29 end'],
  ],
});

counts({
  name: 'ten working days in California',
  rule: working(10),
  calendar: courtDays,
  rows: [['leave out Thanksgiving and the day after', '2026-11-18 10:00', '2026-12-04 end']],
});

counts({
  name: 'one business day in California',
  rule: working(1),
  calendar: courtDays,
  rows: [
    ['after a Friday is the Monday', '2026-11-20 17:30', '2026-11-23 end'],
    ['after the Wednesday before Thanksgiving is the Monday', '2026-11-25 09:00', '2026-11-30 end'],
    ['after the last Monday of February in a leap year is the 29th', '2028-02-28 09:00', '2028-02-29 end'],
  ],
});

counts({
  name: 'the working days of the Victims’ Code',
  rule: working(5, 'bank-days'),
  calendar: bankDays,
  rows: [
    ['five leave out Good Friday and Easter Monday', '2026-04-01 10:00', '2026-04-10 end'],
    ['five over Christmas leave out what the list shows', '2026-12-22 10:00', '2026-12-31 end'],
  ],
});
counts({
  name: 'the one working day of the Victims’ Code',
  rule: working(1, 'bank-days'),
  calendar: bankDays,
  rows: [
    ['after the Thursday before Easter is the Tuesday', '2026-04-02 10:00', '2026-04-07 end'],
    ['after Christmas Eve is the Tuesday, whatever the Saturday was', '2026-12-24 10:00', '2026-12-29 end'],
    ['in summer ends an hour earlier in universal time', '2026-07-06 10:00', '2026-07-07 end'],
  ],
});

counts({
  name: 'calendar days',
  rule: days(21),
  calendar: courtDays,
  rows: [
    ['leave out the first and end with the last', '2026-11-02 00:00', '2026-11-23 end'],
    ['are the same from the last minute of that day', '2026-11-02 23:59', '2026-11-23 end'],
    ['end on a Saturday where no text moves them', '2026-10-31 10:00', '2026-11-21 end'],
    ['count a leap day', '2028-02-15 10:00', '2028-03-07 end'],
    ['end on Thanksgiving where no text moves them', '2026-11-05 10:00', '2026-11-26 end'],
  ],
});
counts({
  name: 'three days beginning with the day itself',
  rule: days(3, { beginningWith: true }),
  calendar: bankDays,
  rows: [
    ['end with the day after tomorrow', '2026-11-20 10:00', '2026-11-22 end'],
    ['end on a bank holiday all the same', '2026-04-04 10:00', '2026-04-06 end'],
  ],
});
counts({
  name: 'five days that move past a day off',
  rule: days(5, { movesPast: 'court-days' }),
  calendar: courtDays,
  rows: [
    ['stay where they end on a court day', '2026-11-18 10:00', '2026-11-23 end'],
    ['move from Saturday to Monday', '2026-11-16 10:00', '2026-11-23 end'],
    ['move from Thanksgiving over the long weekend', '2026-11-21 10:00', '2026-11-30 end'],
    ['do not leave out days off on the way', '2026-11-25 10:00', '2026-11-30 end'],
    ['move from New Year’s Day to the Monday after', '2026-12-27 10:00', '2027-01-04 end'],
  ],
});
counts({
  name: 'five days beginning with the day itself that move past a day off',
  rule: days(5, { beginningWith: true, movesPast: 'court-days' }),
  calendar: courtDays,
  rows: [['from a Tuesday move from Saturday to Monday', '2026-11-17 10:00', '2026-11-23 end']],
});

counts({
  name: 'the same day or the next',
  rule: { kind: 'same-day', from: 'report-asked-for', calendar: 'court-days' },
  calendar: courtDays,
  rows: [
    ['is in time that day, and late after the next', '2026-11-17 10:00', '2026-11-18 end', '2026-11-17 end'],
    ['from a Friday is late after Monday', '2026-11-20 16:50', '2026-11-23 end', '2026-11-20 end'],
    ['before Thanksgiving is late after the Monday', '2026-11-25 16:50', '2026-11-30 end', '2026-11-25 end'],
    ['from a Saturday is the Monday', '2026-11-21 10:00', '2026-11-23 end'],
    ['from a holiday is the next court day', '2026-11-11 10:00', '2026-11-12 end'],
  ],
});

counts({
  name: 'five days before a hearing',
  rule: before(5),
  calendar: courtDays,
  rows: [
    ['leave out the day of the hearing', '2026-11-30 09:00', '2026-11-25 end'],
    ['do not move when they end on a holiday: papers may be served on any day', '2026-12-01 09:00', '2026-11-26 end'],
    ['reach back over the change of clocks', '2026-11-03 09:00', '2026-10-29 end'],
    ['reach back over a leap day', '2028-03-03 09:00', '2028-02-27 end'],
    ['reach back into the old year', '2027-01-04 09:00', '2026-12-30 end'],
  ],
});

const soonest: DeadlineRule = {
  kind: 'earliest',
  of: [
    { kind: 'hours', count: 24, from: 'arrested', leavingOut: 'notice-clock' },
    { kind: 'hours', count: 0, from: 'hearing' },
  ],
};
const dueOf = (rule: DeadlineRule, times: GivenTimes, calendars: readonly WorkingCalendar[]) => {
  const deadline = deadlineFor({ rule, times, calendars });
  if (deadline.kind !== 'by') return deadline;
  const { at: end, inTimeUntil } = deadline;
  return inTimeUntil === undefined ? end : [end, inTimeUntil];
};

describe('the first of several', () => {
  const saturday = { arrested: wall('2026-11-21 20:00', london) };
  const monday = wall('2026-11-23 20:00', london);

  it.each([
    ['is the hearing when that comes sooner', { ...saturday, hearing: at('2026-11-23T10:00') }, at('2026-11-23T10:00')],
    ['is the end of the hours when the hearing comes later', { ...saturday, hearing: at('2026-11-25T10:00') }, monday],
    ['is not known to be later when nobody recorded the hearing', saturday, [monday, 'not-known']],
    [
      'is the hearing, and perhaps sooner, when nobody recorded the arrest',
      { hearing: at('2026-11-25T10:00') },
      [at('2026-11-25T10:00'), 'not-known'],
    ],
    ['cannot be told when neither is recorded', {}, { kind: 'cannot-tell', missing: 'arrested' }],
    [
      'keeps the sooner reading of a disputed day',
      { arrested: wall('2026-12-24 18:00', london), hearing: at('2026-12-31T10:00') },
      [at('2026-12-29T18:00'), at('2026-12-26T18:00')],
    ],
    [
      'has one end where the hearing comes before the disputed day',
      { arrested: wall('2026-12-24 18:00', london), hearing: at('2026-12-24T20:00') },
      at('2026-12-24T20:00'),
    ],
    [
      'has two where the hearing lies between the readings',
      { arrested: wall('2026-12-24 18:00', london), hearing: at('2026-12-28T10:00') },
      [at('2026-12-28T10:00'), at('2026-12-26T18:00')],
    ],
  ])('%s', (_sentence, times, expected) => {
    expect(dueOf(soonest, times, [noticeClock])).toEqual(expected);
  });

  it('is at once when one of them is, and pays no heed to a text without a time', () => {
    const of = (...parts: readonly DeadlineRule[]): DeadlineRule => ({ kind: 'earliest', of: parts });
    const served = { 'order-served': at('2026-11-17T18:00') };
    expect(dueOf(of(hours(24), { kind: 'at-once' }), served, [])).toEqual({ kind: 'at-once' });
    expect(dueOf(of({ kind: 'none-in-text' }, hours(24)), served, [])).toBe(at('2026-11-18T18:00'));
    expect(dueOf(of({ kind: 'none-in-text' }), served, [])).toEqual({ kind: 'none-in-text' });
    expect(dueOf(of(), served, [])).toEqual({ kind: 'none-in-text' });
    expect(dueOf(of(hours(24), hours(12), hours(48)), served, [])).toBe(at('2026-11-18T06:00'));
  });

  it('stays open when a part of it does', () => {
    const inner: DeadlineRule = { kind: 'earliest', of: [hours(24), { kind: 'hours', count: 0, from: 'hearing' }] };
    const served = { 'order-served': at('2026-11-17T18:00') };
    for (const of of [
      [inner, hours(12)],
      [hours(12), inner],
    ])
      expect(dueOf({ kind: 'earliest', of }, served, [])).toEqual([at('2026-11-18T06:00'), 'not-known']);
  });
});

const served = {
  'order-served': wall('2026-11-20 10:00', pacific),
  'report-asked-for': wall('2026-11-20 10:00', pacific),
};
const askedAt = (text: string): GivenTimes => ({
  'report-asked-for': wall(text, pacific),
  'order-served': wall(text, pacific),
});
const noList = { kind: 'cannot-tell', missing: 'calendar' } as const;
// [sentence, rule, times, calendars, answer]
const open: readonly (readonly [string, DeadlineRule, GivenTimes, readonly WorkingCalendar[], unknown])[] = [
  ['hours from a time nobody recorded', hours(48), {}, [courtDays], { kind: 'cannot-tell', missing: 'order-served' }],
  ['working days from one', working(5), {}, [courtDays], { kind: 'cannot-tell', missing: 'report-asked-for' }],
  [
    'days before a hearing nobody recorded',
    before(5),
    served,
    [courtDays],
    { kind: 'cannot-tell', missing: 'hearing' },
  ],
  ['working days without any calendar', working(5), served, [], noList],
  ['working days on a calendar that is not there', working(5), served, [bankDays], noList],
  ['hours on a clock that is not there', hours(48, 'notice-clock'), served, [courtDays], noList],
  ['days that move past a calendar that is not there', days(5, { movesPast: 'nobody' }), served, [courtDays], noList],
  ['plain days where no calendar says on whose clock', days(5), served, [], noList],
  ['working days past the list', working(5), askedAt('2028-12-25 10:00'), [courtDays], noList],
  ['working days before the list', working(5), askedAt('2025-12-30 10:00'), [courtDays], noList],
  ['hours that run out of the list', hours(48, 'notice-clock'), askedAt('2028-12-30 10:00'), [noticeClock], noList],
  ['hours that start before the list', hours(24, 'notice-clock'), askedAt('2025-12-31 10:00'), [noticeClock], noList],
  ['a last day past the list', days(5, { movesPast: 'court-days' }), askedAt('2028-12-27 10:00'), [courtDays], noList],
  ['a text without a time', { kind: 'none-in-text' }, served, [courtDays], { kind: 'none-in-text' }],
  ['at once, from no time', { kind: 'at-once' }, served, [courtDays], { kind: 'at-once' }],
  ['at once, from a time nobody recorded', { kind: 'at-once', from: 'arrested' }, served, [], { kind: 'at-once' }],
  [
    'at once, from a time',
    { kind: 'at-once', from: 'order-served' },
    served,
    [],
    { kind: 'at-once', from: served['order-served'] },
  ],
];

describe('no moment is made up for', () => {
  it.each(open)('%s', (_sentence, rule, times, calendars, answer) => {
    expect(deadlineFor({ rule, times, calendars })).toStrictEqual(answer);
  });
});

describe('a deadline that is known', () => {
  it('holds its moment and its words, and no second end where there is none', () => {
    const counted = { en: '24 hours after the order was served.', es: '24 horas desde que se entregó la orden.' };
    const due = at('2026-11-21T18:00');
    expect(deadlineFor({ rule: hours(24), times: served, calendars: [] })).toStrictEqual({
      kind: 'by',
      at: due,
      counted,
    });
  });
});

describe('the calendar of a rule', () => {
  it('is the one it names, whichever stands first', () => {
    const everyDay = calendarWith({ id: 'every-day', weekend: [] });
    expect(dueOf(working(1), served, [everyDay, courtDays])).toBe(at('2026-11-24T07:59:59.999Z'));
    expect(dueOf(days(1, { movesPast: 'court-days' }), served, [everyDay, courtDays])).toBe(
      at('2026-11-24T07:59:59.999Z'),
    );
    expect(dueOf(days(1), served, [everyDay, courtDays])).toBe(at('2026-11-22T07:59:59.999Z'));
  });

  it('gives plain days its clock', () => {
    expect(dueOf(days(1), served, [bankDays])).toBe(at('2026-11-21T23:59:59.999Z'));
    expect(dueOf(days(1), served, [courtDays])).toBe(at('2026-11-22T07:59:59.999Z'));
  });
});
