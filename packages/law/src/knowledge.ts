/** The ways of notice that leave no doubt of knowledge, for places whose text asks that the restrained person knew. Data only. */
import type { NoticeWay } from '@holdfast/domain';

/** Everything but the mail: a letter that was sent need not have been read. */
export const waysOfKnowledge: readonly NoticeWay[] = [
  'proof-of-service-on-file',
  'proof-of-service-shown',
  'present-at-hearing',
  'told-by-officer',
  'told-by-court',
  'served-in-person',
  'knew-otherwise',
];
