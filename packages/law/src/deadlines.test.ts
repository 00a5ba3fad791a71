import {
  civilDateOf,
  type DeadlineRule,
  deadlineFor,
  instantFrom,
  type LegalEnd,
  spanOfLegalEnd,
  timeZoneOf,
  type WorkingCalendar,
} from '@holdfast/domain';
import { citation } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { familyClock, noticeClock, workingDays } from './gb-eaw/calendar.ts';
import { californianCourtDays } from './us-ca/calendar.ts';

const at = (text: string) => {
  const read = instantFrom(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const working = (count: number, calendar: WorkingCalendar): DeadlineRule => ({
  kind: 'working-days',
  count,
  from: 'report-asked-for',
  calendar: calendar.id,
  citation,
});
const notice: DeadlineRule = { kind: 'hours', count: 48, from: 'order-served', leavingOut: 'gb-eaw-notice-clock' };
const family: DeadlineRule = { kind: 'hours', count: 24, from: 'arrested', leavingOut: 'gb-eaw-family-clock' };
const moved: DeadlineRule = { kind: 'days', count: 60, from: 'firearm-taken', movesPast: 'us-ca-court-days' };

// [sentence, rule, calendar, from, due]. Universal time: midnight is 08:00 in California, 07:00 in its summer.
const rows: readonly (readonly [string, DeadlineRule, WorkingCalendar, string, string])[] = [
  [
    'five working days over Thanksgiving 2024',
    working(5, californianCourtDays),
    californianCourtDays,
    '2024-11-22T18:00:00Z',
    '2024-12-04T07:59:59.999Z',
  ],
  [
    'five over Thanksgiving 2030',
    working(5, californianCourtDays),
    californianCourtDays,
    '2030-11-22T18:00:00Z',
    '2030-12-04T07:59:59.999Z',
  ],
  [
    'one over Cesar Chavez Day, kept on Monday 1 April 2024',
    working(1, californianCourtDays),
    californianCourtDays,
    '2024-03-29T18:00:00Z',
    '2024-04-03T06:59:59.999Z',
  ],
  [
    'one over New Year 2028, kept on Friday 31 December',
    working(1, californianCourtDays),
    californianCourtDays,
    '2027-12-30T18:00:00Z',
    '2028-01-04T07:59:59.999Z',
  ],
  [
    'five over the two holidays of February',
    working(5, californianCourtDays),
    californianCourtDays,
    '2026-02-10T18:00:00Z',
    '2026-02-20T07:59:59.999Z',
  ],
  [
    'sixty days that would end on Native American Day',
    moved,
    californianCourtDays,
    '2026-07-27T18:00:00Z',
    '2026-09-29T06:59:59.999Z',
  ],
  [
    'a notice of a Friday night before Easter 2027',
    notice,
    noticeClock,
    '2027-03-26T22:00:00Z',
    '2027-03-30T23:00:00.000Z',
  ],
  ['a notice of Christmas Eve 2027, a Friday', notice, noticeClock, '2027-12-24T12:00:00Z', '2027-12-30T12:00:00.000Z'],
  ['a notice before the May bank holiday', notice, noticeClock, '2026-05-01T11:00:00Z', '2026-05-05T11:00:00.000Z'],
  [
    'an arrest on the eve of Good Friday 2026, by the Family Law Act',
    family,
    familyClock,
    '2026-04-02T21:00:00Z',
    '2026-04-04T21:00:00.000Z',
  ],
  [
    'an arrest on Easter Sunday 2026, by the same',
    family,
    familyClock,
    '2026-04-05T12:00:00Z',
    '2026-04-06T23:00:00.000Z',
  ],
  [
    'five working days of the Victims’ Code over Christmas 2026',
    working(5, workingDays),
    workingDays,
    '2026-12-23T12:00:00Z',
    '2027-01-04T23:59:59.999Z',
  ],
];
const by = (rule: DeadlineRule, calendar: WorkingCalendar, from: string) => {
  const time = at(from);
  const times = { 'report-asked-for': time, 'order-served': time, arrested: time, 'firearm-taken': time };
  return deadlineFor({ rule, times, calendars: [calendar] });
};

describe('deadlines on the real calendars', () => {
  it.each(rows)('%s', (_sentence, rule, calendar, from, due) => {
    expect(by(rule, calendar, from)).toMatchObject({ kind: 'by', at: due });
  });

  it('say that the Californian list is to be checked, and that a British one is not out yet', () => {
    const wordsOf = (rule: DeadlineRule, calendar: WorkingCalendar, from: string): string => {
      const deadline = by(rule, calendar, from);
      return deadline.kind === 'by' ? deadline.counted.en : '';
    };
    const notOut = /not out yet/;
    expect(wordsOf(working(5, californianCourtDays), californianCourtDays, '2026-11-20T18:00:00Z')).toMatch(
      /has to be checked/,
    );
    expect(wordsOf(notice, noticeClock, '2028-12-20T12:00:00Z')).not.toMatch(/checked|not out yet/);
    expect(wordsOf(notice, noticeClock, '2028-12-30T12:00:00Z')).toMatch(notOut);
    expect(wordsOf(working(5, workingDays), workingDays, '2028-12-28T12:00:00Z')).toMatch(notOut);
    expect(wordsOf(family, familyClock, '2029-03-29T12:00:00Z')).not.toMatch(notOut);
  });

  it('say nothing past 2030', () => {
    for (const [rule, calendar] of [
      [working(1, californianCourtDays), californianCourtDays],
      [notice, noticeClock],
      [family, familyClock],
    ] as const)
      expect(by(rule, calendar, '2030-12-31T23:30:00Z')).toEqual({ kind: 'cannot-tell', missing: 'calendar' });
  });
});

describe('an emergency order of California', () => {
  const end: LegalEnd = { kind: 'court-days-or-days', courtDays: 5, calendar: 'us-ca-court-days', days: 7 };
  it.each([
    ['ends on the fifth court day', '2026-11-12', '2026-11-19T08:00:00.000Z', '2026-11-20T07:59:59.999Z'],
    [
      'ends with the seventh day when Thanksgiving is between',
      '2026-11-23',
      '2026-12-01T07:59:59.999Z',
      '2026-12-01T07:59:59.999Z',
    ],
    [
      'of a Saturday before a holiday ends with the seventh day',
      '2026-11-07',
      '2026-11-15T07:59:59.999Z',
      '2026-11-15T07:59:59.999Z',
    ],
  ])('%s', (_sentence, issuedOn, from, to) => {
    const zone = timeZoneOf('America/Los_Angeles');
    expect(spanOfLegalEnd({ end, issuedOn: civilDateOf(issuedOn), zone, calendars: [californianCourtDays] })).toEqual({
      from,
      to,
    });
  });
});
