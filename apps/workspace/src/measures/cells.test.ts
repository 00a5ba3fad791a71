/** Hidden counts: never nought, never a number, and never a share that would give them away. */
import { expect, test } from 'vitest';
import { cellWords, overWords, percent, shareOf, shareWords, shownCount, unknownWords } from './cells.ts';

const hidden = { hidden: true };
const cell = (count: number) => ({ count, hidden: false });

test('a hidden count has no number, whatever rides along', () => {
  expect(shownCount(hidden)).toBeUndefined();
  expect(shownCount({ hidden: true, count: 4 })).toBeUndefined();
  expect(cellWords(hidden)).toBe('hidden');
});

test('nought is a count and is shown', () => {
  expect(cellWords(cell(0))).toBe('0');
  expect(shareWords(cell(0), cell(20))).toBe('0 of 20 calls where it is known (0 %)');
});

test('a share needs both its parts', () => {
  expect(shareWords(cell(31), cell(17))).toBe('31 of 48 calls where it is known (65 %)');
  expect(shareWords(hidden, cell(48))).toBe('hidden');
  expect(shareOf(hidden, cell(48))).toBeUndefined();
  expect(shareOf(cell(12), hidden)).toBeUndefined();
  expect(shareOf(cell(0), cell(0))).toBeUndefined();
  expect(percent(shareOf(cell(12), cell(36)) ?? 0)).toBe('25 %');
});

test('what nobody recorded is told apart, and is hidden in words too', () => {
  expect(unknownWords(cell(76))).toBe('For 76 more nobody recorded it.');
  expect(unknownWords(cell(0))).toBe('Somebody recorded it for every call.');
  expect(unknownWords(hidden)).toBe('For how many more nobody recorded it is hidden.');
});

test('a total says over how many quarters it runs', () => {
  expect(overWords([cell(20), cell(30)])).toBe('Over all 2 quarters');
  expect(overWords([hidden, cell(20), cell(30)])).toBe('Over 2 of 3 quarters');
});
