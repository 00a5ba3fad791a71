/** Words for numbers: always with what they are of, never rounded up. */
import { type Instant, instantOf } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { count, countOf, sayDistance, sayLength } from './amounts.ts';

test('a count names what it counts', () => {
  expect(count(1, 'call')).toBe('1 call');
  expect(count(0, 'call')).toBe('0 calls');
  expect(count(1200, 'duty', 'duties')).toBe('1,200 duties');
  expect(countOf(2, 9, 'call')).toBe('2 of 9 calls');
  expect(countOf(1, 1, 'call')).toBe('1 of 1 call');
});

test.each([
  [30_000, 'under a minute'],
  [60_000, '1 minute'],
  [59 * 60_000 + 59_999, '59 minutes'],
  [125 * 60_000, '2 hours 5 minutes'],
  [24 * 3_600_000, '1 day'],
  [(3 * 24 + 4) * 3_600_000, '3 days 4 hours'],
  [(208 * 24 + 22) * 3_600_000, '208 days'],
])('%d ms is "%s"', (length, words) => {
  expect(sayLength(length)).toBe(words);
});

test('a distance says which side of now it lies on', () => {
  const now: Instant = instantOf(1_800_000_000_000);
  expect(sayDistance(instantOf(1_800_000_000_000 + 3 * 86_400_000), now)).toBe('in 3 days');
  expect(sayDistance(instantOf(1_800_000_000_000 - 7_200_000), now)).toBe('2 hours ago');
  expect(sayDistance(now, now)).toBe('now');
});

test('the same in Spanish', () => {
  const now: Instant = instantOf(1_800_000_000_000);
  expect(sayLength(30_000, 'es')).toBe('menos de un minuto');
  expect(sayLength(125 * 60_000, 'es')).toBe('2 horas 5 minutos');
  expect(sayLength((3 * 24 + 1) * 3_600_000, 'es')).toBe('3 días 1 hora');
  expect(sayDistance(instantOf(1_800_000_000_000 - 7_200_000), now, 'es')).toBe('hace 2 horas');
  expect(sayDistance(now, now, 'es')).toBe('ahora');
  expect(countOf(2, 9, 'llamada', 'llamadas', 'de')).toBe('2 de 9 llamadas');
});
