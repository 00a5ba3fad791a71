/** The law of New York as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { newYorkNotice } from './notice.ts';
import { rules } from './rules.ts';

export const newYorkLaw: PlaceLaw = {
  place: 'US-NY',
  rules,
  expiryRules: [],
  noticeRule: newYorkNotice,
  calendars: [],
};
