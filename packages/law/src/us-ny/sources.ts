/**
 * The copies of New York law that were read. Subdivision 4 of the arrest section ends unless renewed, and its present
 * end was not found; so nothing made from it counts as confirmed, and all of it is read again soon.
 */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

/** What it says in 2024; that it still runs is not confirmed. */
export const arrest = citing({
  of: 'N.Y. Crim. Proc. Law §',
  source:
    'laws9.com and casetext mirror of 2024; subdivision 4 was last seen extended to 1 September 2019 (2017 ch. 55)',
  asOf: civilDateOf('2024-01-01'),
  reviewOn: civilDateOf('2026-12-22'),
});

export const arrestOf1997 = citing({
  of: 'N.Y. Crim. Proc. Law §',
  source: 'criminaljustice.ny.gov, chapter 4 on aggressors: the law of 1997',
  asOf: civilDateOf('1997-12-31'),
  reviewOn: civilDateOf('2026-12-22'),
});

/** Which terms call for arrest was read on pages of an office, not in the section. */
export const arrestTerms = citing({
  of: 'N.Y. Crim. Proc. Law §',
  source: 'Pages of the state office on domestic violence (opdv.ny.gov), undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2026-12-22'),
});

export const reportTable = citing({
  of: 'N.Y. Crim. Proc. Law §',
  source: 'Table of state laws at ilj.org, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2026-12-22'),
});
