import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, pacific } from './testing/examples.ts';
import {
  civilDateAt,
  civilDateFrom,
  civilDateOf,
  daysBetween,
  instantAt,
  instantFrom,
  instantOf,
  millisecondsOf,
  plusDays,
  plusMonths,
  timeZoneFrom,
  timeZoneOf,
  weekdayOf,
} from './time.ts';

describe('instants and civil dates', () => {
  it.each([
    '2026-02-30T00:00:00Z',
    '2026-01-01T00:00:00+01:00',
    '2026-01-01',
    '1899-12-31T00:00:00Z',
    'now',
    '2026-01-01T24:00:00Z',
    '',
  ])('refuse %s as an instant', (text) => expect(instantFrom(text).ok).toBe(false));

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2201-01-01', '2026-01-01T00:00:00Z'])(
    'refuse %s as a date',
    (text) => expect(civilDateFrom(text).ok).toBe(false),
  );

  it('refuse a zone nobody knows, and a date that carries one', () => {
    expect(timeZoneFrom('Marlow/Nowhere').ok).toBe(false);
    expect(timeZoneFrom('2026-01-01T00:00[America/Los_Angeles]').ok).toBe(false);
    expect(() => timeZoneOf('Marlow/Nowhere')).toThrow();
    expect(() => civilDateOf('2026-02-29')).toThrow();
  });

  it('are written one way only, so that text order is time order', () => {
    const read = instantFrom('2026-01-01T00:00:00Z');
    expect(read.ok && read.value).toBe('2026-01-01T00:00:00.000Z');
  });

  it.each([
    ['midnight in winter', '2026-01-10', '00:00', '2026-01-10T08:00'],
    ['midnight in summer', '2026-07-10', '00:00', '2026-07-10T07:00'],
    ['a time skipped in spring answers the hour later', '2026-03-08', '02:30', '2026-03-08T10:30'],
    ['a time that comes twice in autumn answers the first', '2026-11-01', '01:30', '2026-11-01T08:30'],
    ['the midnight before the clocks go back', '2026-11-01', '00:00', '2026-11-01T07:00'],
    ['the midnight after', '2026-11-02', '00:00', '2026-11-02T08:00'],
    ['the midnight of a leap day', '2028-02-29', '00:00', '2028-02-29T08:00'],
  ])('%s', (_sentence, date, time, expected) => {
    expect(instantAt(civilDateOf(date), pacific, time)).toBe(at(expected));
  });

  it.each([
    ['the last millisecond of a day', '2026-11-21T07:59:59.999Z', '2026-11-20'],
    ['the first of the next', '2026-11-21T08:00:00Z', '2026-11-21'],
    ['New Year’s Eve at the place is the old year yet', '2027-01-01T07:59:59.999Z', '2026-12-31'],
  ])('%s', (_sentence, instant, date) => {
    expect(civilDateAt(at(instant), pacific)).toBe(date);
  });

  it('have no midnight at a time that is none', () => {
    for (const time of ['24:00', '12:60', 'noon', ''])
      expect(() => instantAt(civilDateOf('2026-11-21'), pacific, time), time).toThrow();
  });

  it('meet again: the wall date at the midnight of a date is that date, in every zone tried', () => {
    const zones = [
      'America/Los_Angeles',
      'Europe/London',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Australia/Lord_Howe',
      'UTC',
    ].map(timeZoneOf);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...zones), (days, zone) => {
        // Apia left out a whole day at the end of 2011; no clock ever showed it.
        const date = plusDays(civilDateOf('1990-01-01'), days);
        if (zone === timeZoneOf('Pacific/Apia') && date === civilDateOf('2011-12-30')) return;
        expect(civilDateAt(instantAt(date, zone), zone)).toBe(date);
      }),
      { numRuns: 400 },
    );
  });

  it('count days and weekdays', () => {
    expect(daysBetween(civilDateOf('2026-03-01'), civilDateOf('2026-04-01'))).toBe(31);
    expect(daysBetween(civilDateOf('2028-03-01'), civilDateOf('2028-02-28'))).toBe(-2);
    expect(plusDays(civilDateOf('2028-03-01'), -1)).toBe('2028-02-29');
    expect(plusDays(civilDateOf('2026-12-31'), 1)).toBe('2027-01-01');
    expect(plusMonths(civilDateOf('2029-05-31'), -3)).toBe('2029-02-28');
    expect(plusMonths(civilDateOf('2026-11-30'), 3)).toBe('2027-02-28');
    expect(weekdayOf(civilDateOf('2026-11-22'))).toBe(0);
    expect(weekdayOf(civilDateOf('2026-11-21'))).toBe(6);
    expect(instantOf(millisecondsOf(at('2026-11-21T10:00')))).toBe(at('2026-11-21T10:00'));
  });
});
