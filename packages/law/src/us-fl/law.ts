/** The law of Florida as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { everyDayIn, unreadCalendar } from '../days.ts';
import { rules } from './rules.ts';

export const floridaLaw: PlaceLaw = {
  place: 'US-FL',
  rules,
  expiryRules: [],
  calendars: [
    everyDayIn({ id: 'us-fl-days', zone: 'America/Chicago' }),
    unreadCalendar({ id: 'us-fl-working-days', zone: 'America/Chicago' }),
  ],
};
