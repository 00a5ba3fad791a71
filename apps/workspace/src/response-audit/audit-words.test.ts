/** The words of an audit's values: with what they are of, and never a number for what is hidden. */
import type { AuditMeasure } from '@holdfast/wire';
import { expect, it } from 'vitest';
import { changeWords, rangeWords, valueWords } from './audit-words.ts';

const share = (n: number | null, of: number | null, low?: number, high?: number): AuditMeasure => ({
  id: 'report-written',
  unit: 'share',
  question: 'q',
  caveat: 'c',
  state: n === null ? 'too-few' : 'computed',
  n,
  of,
  value: n === null || of === null ? null : n / of,
  ...(low === undefined || high === undefined ? {} : { low, high }),
  why: '',
});

it('a share stands with its n, and a hidden one says so', () => {
  expect(valueWords(share(31, 50))).toBe('62 % (31 of 50)');
  expect(valueWords(share(null, null))).toBe('hidden: 10 or fewer');
  expect(rangeWords(share(31, 50, 0.48, 0.74))).toBe('48 % to 74 %');
  expect(rangeWords(share(null, null))).toBe('');
});

it('two answers differ only where their ranges are apart', () => {
  expect(changeWords(share(10, 50, 0.1, 0.3), share(31, 50, 0.48, 0.74))).toBe('More, beyond chance');
  expect(changeWords(share(31, 50, 0.48, 0.74), share(10, 50, 0.1, 0.3))).toBe('Less, beyond chance');
  expect(changeWords(share(20, 50, 0.3, 0.5), share(25, 50, 0.4, 0.6))).toBe('Chance is enough to explain it');
  expect(changeWords(share(null, null), share(25, 50, 0.4, 0.6))).toBe('Cannot tell');
});

it('a change stands with its sign, the share it came to, and what chance allows', () => {
  const change: AuditMeasure = { ...share(31, 50, -0.33, 0.03), unit: 'change', value: -0.15 };
  expect(valueWords(change)).toBe('−15 points, to 62 % (31 of 50)');
  expect(rangeWords(change)).toBe('−33 to +3 points');
});
