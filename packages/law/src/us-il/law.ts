/** The law of Illinois as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { everyDayIn } from '../days.ts';
import { rules } from './rules.ts';

export const illinoisLaw: PlaceLaw = {
  place: 'US-IL',
  rules,
  expiryRules: [],
  calendars: [everyDayIn({ id: 'us-il-days', zone: 'America/Chicago' })],
};
