/** The law of California as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { californianCourtDays } from './calendar.ts';
import { californianExpiryRules } from './expiry.ts';
import { rulesAfterwards } from './rules-afterwards.ts';
import { rulesAtTheScene } from './rules-at-the-scene.ts';

export const californianLaw: PlaceLaw = {
  place: 'US-CA',
  rules: [...rulesAtTheScene, ...rulesAfterwards],
  expiryRules: californianExpiryRules,
  calendars: [californianCourtDays],
};
