import { issuingPlaces } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { lawOf, readLaw } from './index.ts';
import { lawFrom, nearLaw } from './near.ts';

const { US: _federal, 'US-CA': _first, ...elsewhere } = readLaw;

test('what is kept as text and read again is the same law, place by place', () => {
  const carried: typeof elsewhere = JSON.parse(JSON.stringify(elsewhere));
  const whole = lawFrom({ ...carried, ...nearLaw });
  for (const place of issuingPlaces) expect(whole(place), place).toEqual(lawOf(place));
});

test('without the other places they have no rules of their own, and the first has all of its', () => {
  const near = lawFrom(nearLaw);
  expect(near('US-CA')).toEqual(lawOf('US-CA'));
  expect(near('GB-EAW').rules).toEqual([]);
  expect(near('US-TX').rules).toEqual(lawOf('US').rules);
  expect(lawOf('US-TX').rules.length).toBeGreaterThan(near('US-TX').rules.length);
});
