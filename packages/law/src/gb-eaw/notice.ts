/**
 * What England and Wales ask of notice before an order is enforced: each instrument by its own text. What was not read for an
 * instrument has no ways here.
 */
import type { NoticeRule } from '@holdfast/domain';
import { waysOfKnowledge } from '../knowledge.ts';
import { act1996Notes, act2010, act2021 } from './sources.ts';

export const englishNotice: NoticeRule = {
  jurisdiction: 'GB-EAW',
  accepts: [],
  citation: act2010('s 28'),
  apart: [
    { instruments: ['gb-dvpn'], accepts: ['served-in-person'], citation: act2010('s 25') },
    { instruments: ['gb-dapn'], accepts: ['served-in-person'], citation: act2021('s 29') },
    {
      instruments: ['gb-dapo'],
      accepts: waysOfKnowledge,
      onlyIfMadeWithoutNotice: true,
      citation: act2021('s 39'),
    },
    { instruments: ['gb-non-molestation'], accepts: waysOfKnowledge, citation: act1996Notes('s 42A', 'secondary') },
  ],
};
