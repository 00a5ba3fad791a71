/** The copies of Louisianan law that were read. The rest of the section that makes a breach a crime was not. */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const arrest = citing({
  of: 'La. R.S.',
  source: 'Copy at strangulationtraininginstitute.com, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

export const report = citing({
  of: 'La. R.S.',
  source: 'theusufruct.com copy of legis.la.gov',
  asOf: civilDateOf('2026-05-22'),
  reviewOn: civilDateOf('2027-05-22'),
});

export const summons = citing({
  of: 'La. R.S.',
  source: 'womenslaw.org, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

export const crime = citing({
  of: 'La. R.S.',
  source: 'lawserver.com, opening of the section alone, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-02-21'),
});
