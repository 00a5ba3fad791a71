/** Federal law of the United States as one parcel. It applies beside the law of each state, tribe and territory. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { rules } from './rules.ts';

export const federalLaw: PlaceLaw = { place: 'US', rules, expiryRules: [], calendars: [] };
