/**
 * The copies of Coloradan law that were read. What an officer does about a broken order was read in a police policy
 * only.
 */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const crimes = citing({
  of: 'Colo. Rev. Stat. §',
  source: 'hmichaelsteinberg.com copy, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

export const policePolicy = citing({
  of: 'Colo. Rev. Stat. §',
  source:
    'Lakewood Police policy PP-4231 of 31 January 2024; crime as at pathforwardlegal.com; subsection (3) itself was not read',
  asOf: civilDateOf('2024-01-31'),
  reviewOn: civilDateOf('2027-02-21'),
});

export const localPolicy = citing({
  of: 'Policy of one agency,',
  source: 'Lakewood Police policy PP-4231 of 31 January 2024',
  asOf: civilDateOf('2024-01-31'),
  reviewOn: civilDateOf('2027-02-21'),
});

export const notFound = citing({
  of: 'Colorado,',
  source: 'No source that was read says so',
  asOf: civilDateOf('2026-11-21'),
  reviewOn: civilDateOf('2027-02-21'),
});
