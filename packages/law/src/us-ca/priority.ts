/** Which of several orders California's officers enforce when they conflict. Data only; the steps are named in `domain`. */
import type { PriorityRule } from '@holdfast/domain';
import { family, penal } from './sources.ts';

/**
 * The sequence is that of Fam. Code § 6383(h)(2). Its first step borrows Penal Code § 136.2(c)(1): the emergency order protects
 * someone the other protects, restrains the same person, is more restrictive, and speaks only as to its stricter terms.
 */
export const californianPriority: PriorityRule = {
  jurisdiction: 'US-CA',
  sequence: ['emergency-where-stricter', 'no-contact', 'latest-civil', 'criminal-over-civil'],
  citation: { ...family('6383(h)(2)'), text: `${family('6383(h)(2)').text}; ${penal('136.2(c)(1), (e)(2)').text}` },
};
