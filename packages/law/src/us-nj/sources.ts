/** The copies of New Jersey law that were read. */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const arrest = citing({
  of: 'N.J. Stat. §',
  source: 'getpocketlaw, villanideluca and self-law.org copies, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

export const report = citing({
  of: 'N.J. Stat. §',
  source: 'legalfix copy, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

export const civilTerms = citing({
  of: 'N.J. Stat. §',
  source: 'An older copy, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-02-21'),
});

/** A rule for another kind of order says so; for these it was not read. */
export const parallel = citing({
  of: 'N.J. Stat. §',
  source: 'Copy of a parallel rule, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-02-21'),
});
