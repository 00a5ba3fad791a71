/**
 * A case before a review meeting, as its own file keeps it: why it may be spoken of there, what was said, and what was agreed. Nothing
 * of it stands anywhere else: the meeting is what the files one may read say of it, and no file of its own.
 */
import type { CivilDate } from '../time.ts';

export interface MeetingName {
  readonly on: CivilDate;
  readonly name: string;
}

/** Why it may be spoken of with others. There is no third way. */
export type MeetingBasis =
  | {
      readonly kind: 'consent';
      /** Her written release names the meeting, and ends after this day. */
      readonly until: CivilDate;
      readonly covers: string;
    }
  | {
      readonly kind: 'law';
      /** The text it rests on, and who decided that it applies here. */
      readonly text: string;
      readonly decidedBy: string;
    };

export const actionStates = ['open', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

export type MeetingSaying =
  | {
      readonly kind: 'meeting';
      readonly meeting: MeetingName;
      readonly basis: MeetingBasis;
      readonly why: string;
      readonly minutes: string;
      /** Whether what was agreed changes her safety plan. */
      readonly changesPlan: 'yes' | 'no' | 'unknown';
    }
  | {
      readonly kind: 'action';
      readonly meeting: MeetingName;
      readonly what: string;
      readonly owner: string;
      readonly by: CivilDate;
      readonly state: ActionState;
      readonly note: string;
    };

/** Whether a case may be spoken of on the day of the meeting: consent that ends before it is none. */
export function basisHolds(basis: MeetingBasis, on: CivilDate): boolean {
  if (basis.kind === 'consent') return basis.until >= on && basis.covers.trim() !== '';
  return basis.text.trim() !== '' && basis.decidedBy.trim() !== '';
}
