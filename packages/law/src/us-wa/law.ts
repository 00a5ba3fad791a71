/** The law of Washington as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { everyDayIn } from '../days.ts';
import { washingtonNotice } from './notice.ts';
import { rules } from './rules.ts';

export const washingtonLaw: PlaceLaw = {
  place: 'US-WA',
  rules,
  expiryRules: [],
  noticeRule: washingtonNotice,
  calendars: [everyDayIn({ id: 'us-wa-days', zone: 'America/Los_Angeles' })],
};
