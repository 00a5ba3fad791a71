/** The copies of Washington law that were read. The code of 2021 and later was read in part; what was not read has no rule. */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

const reviewOn = civilDateOf('2027-05-21');

export const criminalProcedure = citing({
  of: 'Wash. Rev. Code §',
  source: 'WA-RCW: Revised Code of Washington ch. 10.31 and 10.99, copy made after Laws of 2021 ch. 215',
  asOf: civilDateOf('2021-12-31'),
  reviewOn,
});

export const protectionOrders = citing({
  of: 'Wash. Rev. Code §',
  source: 'Revised Code of Washington § 7.105.465, two undated copies (instalawyer.io, self-law.org), read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn,
});
