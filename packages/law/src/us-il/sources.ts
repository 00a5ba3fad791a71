/** The copies of Illinois law that were read. */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const means = citing({
  of: '750 ILCS',
  source: 'ilga.gov, P.A. 104-0290 (HB 3281), read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  reviewOn: civilDateOf('2027-02-21'),
});

/** When this act starts to bind was not found. */
export const amended = citing({
  of: '750 ILCS',
  source: 'ilga.gov, P.A. 104-0290 (HB 3281), read 2026-11-21; its effective date is not confirmed',
  asOf: civilDateOf('2026-11-21'),
  reviewOn: civilDateOf('2026-12-22'),
});

export const report = citing({
  of: '750 ILCS',
  source: 'womenslaw.org copy of 2017',
  asOf: civilDateOf('2017-12-31'),
  reviewOn: civilDateOf('2027-05-21'),
});

export const arrest = citing({
  of: '750 ILCS',
  source: 'womenslaw.org summary; opening of HB 3485 of the 102nd assembly; the section itself was not read',
  asOf: civilDateOf('2021-12-31'),
  reviewOn: civilDateOf('2027-02-21'),
});

export const register = citing({
  of: '750 ILCS',
  source: 'ilga.gov, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});
