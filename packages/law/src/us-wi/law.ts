/** The law of Wisconsin as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { everyDayIn, unreadCalendar } from '../days.ts';
import { wisconsinNotice } from './notice.ts';
import { rules } from './rules.ts';

export const wisconsinLaw: PlaceLaw = {
  place: 'US-WI',
  rules,
  expiryRules: [],
  noticeRule: wisconsinNotice,
  calendars: [
    everyDayIn({ id: 'us-wi-days', zone: 'America/Chicago' }),
    unreadCalendar({ id: 'us-wi-business-days', zone: 'America/Chicago' }),
  ],
};
