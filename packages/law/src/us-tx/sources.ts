/**
 * The copies of Texan law that were read. The text on arrest is that of 2024, which says of itself that it changed on
 * 1 January 2025; it is read again soon.
 */
import { civilDateOf } from '@holdfast/domain';
import { citing } from '../copy-read.ts';

export const arrest = citing({
  of: 'Tex. Code Crim. Proc. art.',
  source: 'gavvy.com, casetext ("effective until 1/1/2025") and weblaws copies of 2024',
  asOf: civilDateOf('2024-12-31'),
  reviewOn: civilDateOf('2026-12-22'),
});

export const report = citing({
  of: 'Tex. Code Crim. Proc. art.',
  source: 'texas.public.law, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});

export const notice = citing({
  of: 'Tex. Code Crim. Proc. art.',
  source: 'weblaws and onecle copies, undated, read 2026-11-21',
  asOf: civilDateOf('2026-11-21'),
  undated: true,
  reviewOn: civilDateOf('2027-05-21'),
});
