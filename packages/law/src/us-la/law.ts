/** The law of Louisiana as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { louisianaNotice } from './notice.ts';
import { rules } from './rules.ts';

export const louisianaLaw: PlaceLaw = {
  place: 'US-LA',
  rules,
  expiryRules: [],
  noticeRule: louisianaNotice,
  calendars: [],
};
