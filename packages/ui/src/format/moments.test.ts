/** Words for times: the same moment is another day in another place, and a civil date never moves. */
import {
  type CivilDate,
  civilDateFrom,
  type Instant,
  instantFrom,
  type TimeZone,
  timeZoneFrom,
} from '@holdfast/domain';
import { describe, expect, test } from 'vitest';
import { clock, exactMoment, sayDate, sayDay, sayMoment, sayMonth, sayWhen } from './moments.ts';

const zone = zoneOf('America/Los_Angeles');
const now = at('2026-05-12T21:40:07.000Z');
const time = { zone, now };

describe('a moment as people say it', () => {
  test.each([
    ['2026-05-12T21:40:00Z', 'today, 2:40 PM'],
    ['2026-05-12T06:05:00Z', 'yesterday, 11:05 PM'],
    ['2026-05-13T15:00:00Z', 'tomorrow, 8:00 AM'],
    ['2026-05-04T16:30:00Z', 'Mon, May 4, 9:30 AM'],
    ['2025-12-31T20:00:00Z', 'Wed, Dec 31, 2025, 12:00 PM'],
  ])('%s is "%s"', (instant, words) => {
    expect(sayMoment(at(instant), time)).toBe(words);
  });

  test('the same moment is another day in London', () => {
    expect(sayMoment(at('2026-05-12T06:05:00Z'), { zone: zoneOf('Europe/London'), now })).toBe('today, 7:05 AM');
  });

  test('exactly, with seconds and zone', () => {
    expect(exactMoment(now, { zone })).toBe('May 12, 2026, 2:40:07 PM PDT');
    expect(exactMoment(at('2026-01-12T21:40:07Z'), { zone })).toBe('January 12, 2026, 1:40:07 PM PST');
  });

  test('the clock has plain spaces on every engine', () => {
    expect(clock(now, { zone })).toBe('2:40 PM');
  });
});

describe('a civil date', () => {
  test('does not move with the zone', () => {
    expect(sayDate(on('2026-05-12'))).toBe('May 12, 2026');
    expect(sayDay(on('2026-05-12'), time)).toBe('today');
    expect(sayDay(on('2027-01-01'), time)).toBe('Fri, Jan 1, 2027');
  });

  test('a month by its name, and what is no month as it came', () => {
    expect(sayMonth('2026-05')).toBe('May 2026');
    expect(sayMonth('soon')).toBe('soon');
  });
});

function at(text: string): Instant {
  const read = instantFrom(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

function on(text: string): CivilDate {
  const read = civilDateFrom(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

function zoneOf(text: string): TimeZone {
  const read = timeZoneFrom(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

describe('when something happened', () => {
  test('what she did not know is said to be not known', () => {
    expect(sayWhen({ kind: 'unknown' }, time)).toBe('day not known');
  });

  test('the same in Spanish', () => {
    const inSpanish = { ...time, language: 'es' } as const;
    expect(sayWhen({ kind: 'unknown' }, inSpanish)).toBe('no se sabe el día');
    expect(sayWhen({ kind: 'about', at: now }, inSpanish)).toBe('más o menos hoy, 14:40');
    expect(sayDate(on('2026-05-12'), 'es-US')).toBe('12 de mayo de 2026');
  });

  test('about stays about', () => {
    expect(sayWhen({ kind: 'about', at: now }, time)).toBe('about today, 2:40 PM');
  });
});
