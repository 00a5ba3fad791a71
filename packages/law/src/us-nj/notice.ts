/** What New Jersey asks of notice before its officers arrest on an order. Data only. */
import type { NoticeRule } from '@holdfast/domain';
import { arrest } from './sources.ts';

/** The text asks for service, which the officer may verify; having been told or having been in court is not named. */
export const newJerseyNotice: NoticeRule = {
  jurisdiction: 'US-NJ',
  accepts: ['proof-of-service-on-file', 'proof-of-service-shown', 'served-in-person'],
  citation: arrest('2C:25-21(a)'),
};
