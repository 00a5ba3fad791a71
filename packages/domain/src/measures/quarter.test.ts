/** Which quarters are reported: whole ones, over for two weeks, the same on every day between two of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOf, daysBetween, plusDays } from '../time.ts';
import { quarterOf, sayQuarter, settledQuarters, settlingDays } from './quarter.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => plusDays(civilDateOf('1990-01-01'), days));

describe('a quarter', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-03-31', 'Jan to Mar 2026'],
    ['2024-02-29', '2024-01-01', '2024-03-31', 'Jan to Mar 2024'],
    ['2026-06-30', '2026-04-01', '2026-06-30', 'Apr to Jun 2026'],
    ['2026-12-31', '2026-10-01', '2026-12-31', 'Oct to Dec 2026'],
  ])('of %s is %s to %s', (text, from, to, words) => {
    const quarter = quarterOf(civilDateOf(text));
    expect(quarter).toEqual({ from, to });
    expect(sayQuarter(quarter)).toBe(words);
  });
});

describe('the quarters reported', () => {
  it.each([
    ['the day before one settles', '2026-10-14', '2026-04-01'],
    ['the day it has settled', '2026-10-15', '2026-07-01'],
    ['the middle of the next', '2026-11-21', '2026-07-01'],
    ['the turn of the year', '2027-01-01', '2026-07-01'],
  ])('end, on %s, with the right one', (_sentence, today, from) => {
    expect(settledQuarters({ today: civilDateOf(today), count: 4 }).at(-1)?.from).toBe(from);
  });

  it('follow one another, whole, and are over for at least two weeks', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (today, count) => {
        const quarters = settledQuarters({ today, count });
        expect(quarters).toHaveLength(count);
        for (const [index, quarter] of quarters.entries()) {
          expect(quarterOf(quarter.from)).toEqual(quarter);
          const next = quarters[index + 1];
          if (next !== undefined) expect(plusDays(quarter.to, 1)).toBe(next.from);
        }
        const last = quarters.at(-1);
        expect(daysBetween(last?.to ?? today, today)).toBeGreaterThan(settlingDays);
      }),
    );
  });

  it('change on one day of a quarter and on no other', () => {
    const days = Array.from({ length: 365 }, (_, index) => plusDays(civilDateOf('2026-01-01'), index));
    const seen = new Set(days.map((today) => settledQuarters({ today, count: 1 })[0]?.from));
    expect([...seen]).toEqual(['2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01']);
  });
});
