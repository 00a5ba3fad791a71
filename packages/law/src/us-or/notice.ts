/** What Oregon asks of notice before its officers arrest on an order. Data only. */
import type { NoticeRule } from '@holdfast/domain';
import { arrest } from './sources.ts';

/** The order and the proof of its service have to be filed; nothing less is named. */
export const oregonNotice: NoticeRule = {
  jurisdiction: 'US-OR',
  accepts: ['proof-of-service-on-file'],
  citation: arrest('133.310(3)'),
};
