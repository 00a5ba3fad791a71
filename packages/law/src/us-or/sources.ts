/** The copies of Oregonian law that were read. */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const arrest = citing({
  of: 'Or. Rev. Stat. §',
  source: 'oregon.public.law, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

export const assault = citing({
  of: 'Or. Rev. Stat. §',
  source: 'lawserver.com and orsguide copies, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

export const notFound = citing({
  of: 'Oregon,',
  source: 'No source that was read says so',
  asOf: civilDateOf('2026-11-21'),
  reviewOn: civilDateOf('2027-02-21'),
});
