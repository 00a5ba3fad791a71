/** Which ways of notice California deems enough for its officers to enforce an order. Data only; the ways are named in `domain`. */
import type { NoticeRule } from '@holdfast/domain';
import { family, penal } from './sources.ts';

/**
 * Four ways by the section on arrest; the fifth is the mail that § 6384(a) lets suffice. A paper handed over whose proof nobody
 * filed or showed is none of them: it is notice in fact, and the proof is what an officer asks for.
 */
export const californianNotice: NoticeRule = {
  jurisdiction: 'US-CA',
  accepts: [
    'proof-of-service-on-file',
    'proof-of-service-shown',
    'present-at-hearing',
    'told-by-officer',
    'mailed-where-only-duration-differs',
  ],
  citation: { ...penal('836(c)(2)'), text: `${penal('836(c)(2)').text}; ${family('6383(e), 6384(a)').text}` },
};
