/**
 * What a release lets an advocate write to others: whether a letter may name the person, to whom, and until when. Absence denies:
 * without a release that was made for such a letter nothing is named.
 */
import type { ReleasePurpose } from '../releases/release.ts';
import { ok, type Result, refused } from '../result.ts';
import type { CivilDate } from '../time.ts';
import type { LetterReader } from './letter-readers.ts';

/** What of a release a case keeps beside the copies it allowed. */
export interface ReleaseInCase {
  readonly purpose: ReleasePurpose;
  readonly signedOn: CivilDate;
  /** As she wants to be named; absent when she gave no name. */
  readonly name?: string;
}

export type NamingIssue = 'no-release' | 'not-kept' | 'ended' | 'other-purpose';

/** As her agreement says it, word for word: who asks her differently changes this too. */
const readersFor: Readonly<Record<ReleasePurpose, readonly LetterReader[]>> = {
  complaint: [
    'supervisor',
    'watch-commander',
    'domestic-violence-liaison',
    'professional-standards',
    'prosecutor',
    'oversight-body',
    'records',
  ],
  court: ['court-contempt', 'prosecutor'],
  advice: [],
  'safety-planning': [],
  other: [],
};

/** Whether a letter to `reader` may name what was released, on `today`. `not-kept` where she allowed no copy: a letter is one. */
export function mayName({
  released,
  mayKeepCopy,
  endsOn,
  reader,
  today,
}: {
  readonly released: ReleaseInCase | undefined;
  readonly mayKeepCopy: boolean;
  readonly endsOn: CivilDate;
  readonly reader: LetterReader;
  readonly today: CivilDate;
}): Result<ReleaseInCase, NamingIssue> {
  if (released === undefined) return refused('no-release');
  if (!mayKeepCopy) return refused('not-kept');
  if (endsOn < today) return refused('ended');
  return readersFor[released.purpose].includes(reader) ? ok(released) : refused('other-purpose');
}
