/**
 * How the police notices of England and Wales end, and how long the order after one runs when its face does not say. A domestic
 * abuse protection order has no length of its own in the Act, so one without an end on its face stays untold.
 */
import type { ExpiryRule } from '@holdfast/domain';
import { act2010, act2021 } from './sources.ts';

export const englishExpiryRules: readonly ExpiryRule[] = [
  {
    jurisdiction: 'GB-EAW',
    instruments: ['gb-dvpn'],
    ends: { kind: 'until-heard', hours: 48, leavingOut: 'gb-eaw-notice-clock' },
    citation: act2010('ss 25, 27'),
  },
  {
    jurisdiction: 'GB-EAW',
    instruments: ['gb-dapn'],
    ends: { kind: 'until-heard', hours: 48, leavingOut: 'gb-eaw-notice-clock' },
    citation: act2021('s 29'),
  },
  {
    jurisdiction: 'GB-EAW',
    instruments: ['gb-dvpo'],
    ends: { kind: 'between-days', least: 14, most: 28 },
    citation: act2010('s 28'),
  },
];
