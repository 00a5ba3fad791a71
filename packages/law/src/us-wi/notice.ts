/** What Wisconsin asks of notice before its officers arrest on an order. Data only. */
import type { NoticeRule } from '@holdfast/domain';
import { waysOfKnowledge } from '../knowledge.ts';
import { statutes } from './sources.ts';

/** Knowledge, actual or constructive: service on record is enough, and so is having been told. */
export const wisconsinNotice: NoticeRule = {
  jurisdiction: 'US-WI',
  accepts: waysOfKnowledge,
  citation: statutes('813.12(7)'),
};
