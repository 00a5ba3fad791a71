/** The law of Minnesota as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { minnesotaNotice } from './notice.ts';
import { rules } from './rules.ts';

export const minnesotaLaw: PlaceLaw = {
  place: 'US-MN',
  rules,
  expiryRules: [],
  noticeRule: minnesotaNotice,
  calendars: [],
};
