import { civilDateAt, civilDateOf, instantAt, instantOf } from '@holdfast/domain';
import { pacific } from '@holdfast/domain/testing';
import { expect, test } from 'vitest';
import { writtenMonths } from './months.ts';

test('notes stand in the month in which they were written, by the clock of the place', () => {
  const months = writtenMonths(
    ['2026-12-01T00:00', '2026-11-30T23:59', '2026-11-01T00:00', '2025-12-31T23:59', '2025-11-02T08:00'].map(
      (time) => ({
        writtenAt: instantAt(civilDateOf(time.slice(0, 10)), pacific, time.slice(11)),
        time,
      }),
    ),
    pacific,
  );
  expect(months.map(({ month, items }) => [month, items.map(({ time }) => time)])).toEqual([
    ['2026-12-01', ['2026-12-01T00:00']],
    ['2026-11-01', ['2026-11-30T23:59', '2026-11-01T00:00']],
    ['2025-12-01', ['2025-12-31T23:59']],
    ['2025-11-01', ['2025-11-02T08:00']],
  ]);
});

test('years of them come to the same as asking the calendar for each, none lost and none moved', () => {
  const items = Array.from({ length: 3_000 }, (_, index) => ({
    writtenAt: instantOf(Date.UTC(2024, 0, 1) + ((index * 7_919) % 3_000) * 9 * 3_600_000),
  }));
  const months = writtenMonths(items, pacific);
  expect(months.flatMap((one) => one.items)).toEqual(items);
  for (const { month, items: inside } of months)
    for (const { writtenAt } of inside) expect(civilDateAt(writtenAt, pacific).slice(0, 7)).toBe(month.slice(0, 7));
});
