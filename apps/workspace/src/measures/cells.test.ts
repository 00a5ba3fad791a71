/** Hidden counts: never nought, never a number, and never a share that would give them away. */
import { expect, test } from 'vitest';
import { cellWords, percent, shareOf, shareWords, shownCount } from './cells.ts';

const hidden = { hidden: true };
const cell = (count: number) => ({ count, hidden: false });

test('a hidden count has no number, whatever rides along', () => {
  expect(shownCount(hidden)).toBeUndefined();
  expect(shownCount({ hidden: true, count: 4 })).toBeUndefined();
  expect(cellWords(hidden)).toBe('hidden');
});

test('nought is a count and is shown', () => {
  expect(cellWords(cell(0))).toBe('0');
  expect(shareWords(cell(0), cell(20))).toBe('0 of 20 calls (0 %)');
});

test('a share needs both its parts', () => {
  expect(shareWords(cell(31), cell(17))).toBe('31 of 48 calls (65 %)');
  expect(shareWords(hidden, cell(48))).toBe('hidden');
  expect(shareOf(hidden, cell(48))).toBeUndefined();
  expect(shareOf(cell(12), hidden)).toBeUndefined();
  expect(shareOf(cell(0), cell(0))).toBeUndefined();
  expect(percent(shareOf(cell(12), cell(36)) ?? 0)).toBe('25 %');
});
