/** The law of New Jersey as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { newJerseyNotice } from './notice.ts';
import { rules } from './rules.ts';

export const newJerseyLaw: PlaceLaw = {
  place: 'US-NJ',
  rules,
  expiryRules: [],
  noticeRule: newJerseyNotice,
  calendars: [],
};
