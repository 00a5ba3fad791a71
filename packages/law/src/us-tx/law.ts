/** The law of Texas as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { rules } from './rules.ts';

export const texasLaw: PlaceLaw = {
  place: 'US-TX',
  rules,
  expiryRules: [],
  calendars: [],
};
