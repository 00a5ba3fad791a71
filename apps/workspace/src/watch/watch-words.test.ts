/** A supervisor reads numbers with what they are of. */
import { idOf, instantOf } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { unusualWords } from './watch-words.ts';

const each = {
  staffId: idOf<'staff'>('vance'),
  staffName: 'T. Vance',
  count: 3,
  outOf: 9,
  incidentNumbers: ['NONE-1'],
  orderIds: [],
  lastAt: instantOf(0),
};

test('a pattern names its share and what it is', () => {
  expect(unusualWords({ ...each, kind: 'same-question' })).toBe(
    '3 of 9 look-ups asked the same, under incidents that are no calls here',
  );
  expect(unusualWords({ ...each, kind: 'off-shift' })).toBe('3 of 9 look-ups were outside every shift on the roster');
});
