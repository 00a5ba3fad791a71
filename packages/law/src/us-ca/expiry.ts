/**
 * How long a Californian order runs when its form bears no date. Only the emergency order and the order after hearing have such a
 * rule among the sections read; every other form without a date stays untold.
 */
import type { ExpiryRule } from '@holdfast/domain';
import { family } from './sources.ts';

export const californianExpiryRules: readonly ExpiryRule[] = [
  {
    jurisdiction: 'US-CA',
    instruments: ['ca-epo-001'],
    ends: { kind: 'court-days-or-days', courtDays: 5, calendar: 'us-ca-court-days', days: 7 },
    citation: family('6256'),
  },
  {
    jurisdiction: 'US-CA',
    instruments: ['ca-dv-130'],
    ends: { kind: 'years-from-issue', count: 3 },
    citation: family('6345(c)'),
  },
];
