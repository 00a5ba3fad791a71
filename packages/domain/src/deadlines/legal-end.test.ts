import { describe, expect, it } from 'vitest';
import type { LegalEnd } from '../orders/standing.ts';
import { at, citation, pacific } from '../testing/examples.ts';
import { civilDateOf, timeZoneOf } from '../time.ts';
import type { WorkingCalendar } from './calendar.ts';
import { spanOfLegalEnd } from './legal-end.ts';

const london = timeZoneOf('Europe/London');
const courtDays: WorkingCalendar = {
  id: 'example-court-days',
  timeZone: pacific,
  weekend: [0, 6],
  holidays: [
    { date: civilDateOf('2026-11-26'), name: { en: 'Thanksgiving Day', es: 'Thanksgiving Day' } },
    { date: civilDateOf('2026-11-27'), name: { en: 'Day after Thanksgiving', es: 'Day after Thanksgiving' } },
    { date: civilDateOf('2026-12-25'), name: { en: 'Christmas Day', es: 'Christmas Day' } },
  ],
  covers: { from: civilDateOf('2026-01-01'), to: civilDateOf('2026-12-31') },
  leavesOut: { en: 'Weekends and court holidays do not count.', es: 'No cuentan los fines de semana ni los feriados.' },
  citation,
};
const emergency: LegalEnd = {
  kind: 'court-days-or-days',
  courtDays: 5,
  calendar: 'example-court-days',
  days: 7,
};
const years: LegalEnd = { kind: 'years-from-issue', count: 3 };
const fourteenToTwentyEight: LegalEnd = { kind: 'between-days', least: 14, most: 28 };

// [sentence, end, issued on, surely binds up to, surely over after]. Pacific midnight is 08:00Z, 07:00Z in summer.
const rows: readonly (readonly [string, LegalEnd, string, string, string])[] = [
  [
    'an emergency order of a Monday may end at any hour of the next Monday, when the court closes',
    emergency,
    '2026-11-09',
    '2026-11-16T08:00',
    '2026-11-17T07:59:59.999Z',
  ],
  [
    'one of a Saturday ends on the Friday, its fifth court day',
    emergency,
    '2026-11-07',
    '2026-11-13T08:00',
    '2026-11-14T07:59:59.999Z',
  ],
  [
    'one of a Sunday ends on the Friday as well, two days before seven are over',
    emergency,
    '2026-11-08',
    '2026-11-13T08:00',
    '2026-11-14T07:59:59.999Z',
  ],
  [
    'with Thanksgiving between, the seventh day comes first, and then the moment is sure',
    emergency,
    '2026-11-20',
    '2026-11-28T07:59:59.999Z',
    '2026-11-28T07:59:59.999Z',
  ],
  [
    'one of the Wednesday before Thanksgiving runs its seven days',
    emergency,
    '2026-11-25',
    '2026-12-03T07:59:59.999Z',
    '2026-12-03T07:59:59.999Z',
  ],
  [
    'a change of clocks moves the instant and not the day',
    emergency,
    '2026-10-29',
    '2026-11-05T08:00',
    '2026-11-06T07:59:59.999Z',
  ],
  [
    'past the years of the calendar only what is sure without it is said',
    emergency,
    '2026-12-28',
    '2027-01-02T08:00',
    '2027-01-05T07:59:59.999Z',
  ],
  [
    'with another calendar than its own too',
    { ...emergency, calendar: 'nobody-has-it' },
    '2026-11-09',
    '2026-11-14T08:00',
    '2026-11-17T07:59:59.999Z',
  ],
  [
    'three years are over at the end of the same day',
    years,
    '2026-06-01',
    '2029-06-02T06:59:59.999Z',
    '2029-06-02T06:59:59.999Z',
  ],
  [
    'three years from a leap day end on one of two days',
    years,
    '2028-02-29',
    '2031-03-01T07:59:59.999Z',
    '2031-03-02T07:59:59.999Z',
  ],
];

describe('an end that the law gives', () => {
  it.each(rows)('%s', (_sentence, end, issuedOn, from, to) => {
    expect(spanOfLegalEnd({ end, issuedOn: civilDateOf(issuedOn), zone: pacific, calendars: [courtDays] })).toEqual({
      from: at(from),
      to: at(to),
    });
  });

  it('counts fourteen and twenty-eight days beginning with the day it was made, on London’s clock', () => {
    const span = (issuedOn: string) =>
      spanOfLegalEnd({ end: fourteenToTwentyEight, issuedOn: civilDateOf(issuedOn), zone: london, calendars: [] });
    expect(span('2026-11-02')).toEqual({ from: at('2026-11-15T23:59:59.999Z'), to: at('2026-11-29T23:59:59.999Z') });
    expect(span('2026-03-20')).toEqual({ from: at('2026-04-02T22:59:59.999Z'), to: at('2026-04-16T22:59:59.999Z') });
  });

  it('says nothing of years no order of today can reach', () => {
    const end: LegalEnd = { kind: 'years-from-issue', count: 300 };
    for (const issuedOn of ['2026-06-01', '2028-02-29'])
      expect(spanOfLegalEnd({ end, issuedOn: civilDateOf(issuedOn), zone: pacific, calendars: [] })).toBeUndefined();
  });
});
