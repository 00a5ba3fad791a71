/** What Minnesota asks of notice for a breach to be a crime. Data only; the text was read second-hand. */
import type { NoticeRule } from '@holdfast/domain';
import { waysOfKnowledge } from '../knowledge.ts';
import { orders } from './sources.ts';

/** The text asks that they knew of the order. */
export const minnesotaNotice: NoticeRule = {
  jurisdiction: 'US-MN',
  accepts: waysOfKnowledge,
  citation: orders('518B.01, subd. 14', 'secondary'),
};
