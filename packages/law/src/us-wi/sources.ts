/** The copies of Wisconsin law that were read. */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const statutes = citing({
  of: 'Wis. Stat. §',
  source: 'docs.legis.wisconsin.gov, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

/** What was read does not say which days are business days. */
export const dayNotDefined = citing({
  of: 'Wis. Stat. §',
  source: 'docs.legis.wisconsin.gov, undated, read 2026-11-21; no list of days was read',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});
