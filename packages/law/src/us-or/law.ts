/** The law of Oregon as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { oregonNotice } from './notice.ts';
import { rules } from './rules.ts';

export const oregonLaw: PlaceLaw = {
  place: 'US-OR',
  rules,
  expiryRules: [],
  noticeRule: oregonNotice,
  calendars: [],
};
