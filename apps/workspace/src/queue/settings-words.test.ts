/** How an agency's own days and areas are read as typed: in their order, each once, and nothing that is no day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areasFrom, visitDaysFrom } from './settings-words.ts';

test.each<[string, string, readonly number[] | 'wrong']>([
  ['the usual ones', '1, 3,7 14;21  28', [1, 3, 7, 14, 21, 28]],
  ['out of order and twice', '7 1 7', [1, 7]],
  ['nothing', '  ', []],
  ['day nought', '0, 1', 'wrong'],
  ['past a year', '366', 'wrong'],
  ['a word', '1, soon', 'wrong'],
  ['a part of a day', '1.5', 'wrong'],
])('%s', (_, text, expected) => {
  expect(visitDaysFrom(text)).toEqual(expected);
});

test('whatever is typed, the days are within a year, in order, each once; and typed again they are the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.integer({ min: 1, max: 400 })).map((days) => days.join(',')),
      ),
      (text) => {
        const days = visitDaysFrom(text);
        if (days === 'wrong') return;
        expect(days.every((day) => Number.isInteger(day) && day >= 1 && day <= 365)).toBe(true);
        expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
        expect(visitDaysFrom(days.join(', '))).toEqual(days);
      },
    ),
  );
});

test('areas stand one on a line, each once', () => {
  expect(areasFrom(' Harbor \n\nNorth\nHarbor')).toEqual(['Harbor', 'North']);
});
