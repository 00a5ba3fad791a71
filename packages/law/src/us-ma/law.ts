/** The law of Massachusetts as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { rules } from './rules.ts';

export const massachusettsLaw: PlaceLaw = {
  place: 'US-MA',
  rules,
  expiryRules: [],
  calendars: [],
};
