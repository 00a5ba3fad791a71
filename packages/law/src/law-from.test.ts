import { issuingPlaces } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { lawFrom } from './from.ts';
import { lawOf, readLaw } from './index.ts';

test('what is kept as text and read again is the same law, place by place', () => {
  const carried: typeof readLaw = JSON.parse(JSON.stringify(readLaw));
  const whole = lawFrom(carried);
  for (const place of issuingPlaces) expect(whole(place), place).toEqual(lawOf(place));
});

test('a place that is left out has no rules of its own, and federal ones all the same', () => {
  const { 'US-TX': _texas, 'GB-EAW': _england, ...rest } = readLaw;
  const some = lawFrom(rest);
  expect(some('US-CA')).toEqual(lawOf('US-CA'));
  expect(some('GB-EAW').rules).toEqual([]);
  expect(some('US-TX').rules).toEqual(lawOf('US').rules);
  expect(lawOf('US-TX').rules.length).toBeGreaterThan(some('US-TX').rules.length);
});
