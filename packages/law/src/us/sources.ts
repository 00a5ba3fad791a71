/** The copy of the United States Code that was read. It refuses to pass for the law of today: it states its own month. */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const titleEighteen = citing({
  of: '18 U.S.C. §',
  source: 'United States Code, title 18, text as of April 2023 (with the amendments of 2022)',
  asOf: civilDateOf('2023-04-30'),
  reviewOn: civilDateOf('2027-01-01'),
});
