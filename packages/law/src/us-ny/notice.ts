/** What New York asks of notice before its officers arrest on an order. Data only; read on pages of an office. */
import type { NoticeRule } from '@holdfast/domain';
import { arrestTerms } from './sources.ts';

/** Those pages say "duly served"; the section itself was not read on this. */
export const newYorkNotice: NoticeRule = {
  jurisdiction: 'US-NY',
  accepts: ['proof-of-service-on-file', 'proof-of-service-shown', 'served-in-person'],
  citation: arrestTerms('140.10(4)(b)', 'secondary'),
};
