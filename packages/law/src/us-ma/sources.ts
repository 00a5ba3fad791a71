/**
 * The copies of Massachusetts law that were read: the courts’ guidelines, and the section on police as it stood in
 * 2012.
 */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const guideline = citing({
  of: 'Mass. Gen. Laws',
  source: 'mass.gov, guidelines 8:00 and 8:01 on abuse prevention orders, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

export const police = citing({
  of: 'Mass. Gen. Laws',
  source: 'Print of c. 209A of 2012 (yumpu); whether it was changed since was not read',
  asOf: civilDateOf('2012-12-31'),
  reviewOn: civilDateOf('2027-02-21'),
});
