/**
 * How long a Californian order runs when its form bears no date. Only the order after hearing has such a rule among the
 * sections read; every other form without a date stays untold.
 */
import type { ExpiryRule } from '@holdfast/domain';
import { family } from './sources.ts';

export const californianExpiryRules: readonly ExpiryRule[] = [
  {
    jurisdiction: 'US-CA',
    instruments: ['ca-dv-130'],
    ends: { kind: 'years-from-issue', count: 3 },
    citation: family('6345(c)'),
  },
];
