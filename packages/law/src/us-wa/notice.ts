/** What Washington asks of notice before its officers arrest on an order. Data only. */
import type { NoticeRule } from '@holdfast/domain';
import { waysOfKnowledge } from '../knowledge.ts';
import { criminalProcedure, protectionOrders } from './sources.ts';

/** The text asks that they knew; the officer tries to find out, and serves the order there when they did not. */
export const washingtonNotice: NoticeRule = {
  jurisdiction: 'US-WA',
  accepts: waysOfKnowledge,
  citation: {
    ...protectionOrders('7.105.465'),
    text: `${criminalProcedure('10.31.100(2)(a)').text}; ${protectionOrders('7.105.465').text}`,
  },
};
