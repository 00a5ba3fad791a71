/** The law of England and Wales as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { britishCalendars } from './calendar.ts';
import { englishExpiryRules } from './expiry.ts';
import { englishNotice } from './notice.ts';
import { rulesAfterwards } from './rules-afterwards.ts';
import { rulesOnNotices } from './rules-on-notices.ts';
import { rulesOnOrders } from './rules-on-orders.ts';

export const englandAndWalesLaw: PlaceLaw = {
  place: 'GB-EAW',
  rules: [...rulesOnNotices, ...rulesOnOrders, ...rulesAfterwards],
  expiryRules: englishExpiryRules,
  noticeRule: englishNotice,
  calendars: britishCalendars,
};
