/** The law of Colorado as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { coloradoNotice } from './notice.ts';
import { rules } from './rules.ts';

export const coloradoLaw: PlaceLaw = {
  place: 'US-CO',
  rules,
  expiryRules: [],
  noticeRule: coloradoNotice,
  calendars: [],
};
