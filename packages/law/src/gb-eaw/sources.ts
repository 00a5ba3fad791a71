/**
 * The copies of the law of England and Wales that were read, and the citations made from them. Part 3 of the Domestic Abuse Act
 * was in force as a pilot set to end on 31 March 2026; what came after was not found, and a citation of its own says so.
 */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

/** The roll-out of DAPO and the new Victims' Code may move any month, so all of it is read again within a quarter. */
const reviewOn = civilDateOf('2027-02-21');

export const act2010 = citing({
  of: 'Crime and Security Act 2010',
  source: 'UK-CSA: Crime and Security Act 2010, conversion of legislation.gov.uk',
  asOf: civilDateOf('2024-05-18'),
  reviewOn,
});

export const act2021 = citing({
  of: 'Domestic Abuse Act 2021',
  source: 'UK-DAA: Domestic Abuse Act 2021, conversion of legislation.gov.uk with notes up to S.I. 2025/1222',
  asOf: civilDateOf('2025-11-21'),
  reviewOn,
});

export const commencement = citing({
  of: 'Domestic Abuse Act 2021',
  source:
    'UK-DAA notes: S.I. 2024/1191, 2025/261, 2025/319, 2025/515 and 2025/1222 (pilot areas, to 31 March 2026); nothing later was found',
  asOf: civilDateOf('2025-11-21'),
  reviewOn: civilDateOf('2026-12-22'),
});

/** That a pilot notice or order counts everywhere, beside the Act itself. */
export const reach = citing({
  of: 'Domestic Abuse Act 2021',
  source: 'UK-DAA, with a College of Policing article of November 2024',
  asOf: civilDateOf('2024-11-30'),
  reviewOn,
});

export const act1996 = citing({
  of: 'Family Law Act 1996',
  source: 'UK-FLA: Family Law Act 1996, conversion of legislation.gov.uk, undated revision, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn,
});

/** The section itself was not in the portion read. */
export const act1996Notes = citing({
  of: 'Family Law Act 1996',
  source:
    'Explanatory notes to 2004 c. 28 on legislation.gov.uk, undated, read 2026-11-21; the section itself was not read',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn,
});

export const act1980 = citing({
  of: 'Magistrates’ Courts Act 1980',
  source: 'UK-MCA: Magistrates’ Courts Act 1980, conversion of legislation.gov.uk, undated revision, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn,
});

/** A new Code is in consultation; that the older one still runs was read in secondary pages only. */
export const victimsCode = citing({
  of: 'Victims’ Code (England and Wales),',
  source:
    'bedfordshire.pcc.police.uk and thejoshhansontrust.org, undated, read 2026-11-21; a new Code is in consultation',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn,
});

export const victimSupport = citing({
  of: 'Victims’ Code (England and Wales),',
  source:
    'mirrored copy of a gov.uk page, undated, read 2026-11-21; whether its two days are working days is not confirmed',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn,
});

export const riskMeetings = citing({
  of: 'SafeLives,',
  source: 'SafeLives definitions (docsbay.net); local thresholds differ (kingston.gov.uk); undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn,
});

export const pastRecordGuidance = citing({
  of: 'Domestic Violence Disclosure Scheme,',
  source: 'gov.uk statutory guidance of April and August 2023; reducingtherisk.org.uk',
  asOf: civilDateOf('2023-08-01'),
  reviewOn,
});

export const localPolicy = citing({
  of: 'Local policing policy,',
  source: 'No source confirms it as national practice; a force that does it sets its own days',
  asOf: civilDateOf('2026-11-21'),
  reviewOn,
});
