/** What Louisiana asks of notice for a breach to be a crime. Data only; no more than the opening of the section was read. */
import type { NoticeRule } from '@holdfast/domain';
import { waysOfKnowledge } from '../knowledge.ts';
import { crime } from './sources.ts';

/** The opening asks that they knew; what follows was not read. */
export const louisianaNotice: NoticeRule = {
  jurisdiction: 'US-LA',
  accepts: waysOfKnowledge,
  citation: crime('14:79', 'secondary'),
};
