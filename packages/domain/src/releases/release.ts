/**
 * The protected party's written, bounded, revocable permission. It names one person, what they may see, why, and until when;
 * it refuses to be open-ended, and the default of every permission is no.
 */
import type { AttachmentId, ContactId, IncidentId, OrderId, ReleaseId, StaffId } from '../ids.ts';
import { type CivilDate, type Instant, instantOf, plusDays } from '../time.ts';

/** Source: product decision in the safety requirements, R33: at most ninety days. */
export const longestReleaseDays = 90;
/** Source: product decision: fourteen days unless she chooses otherwise. */
export const usualReleaseDays = 14;

/**
 * The moment a release stops being openable: the end of its last day in UTC, for everyone the same, so that no server needs to
 * know where she is. West of Greenwich that is earlier than her own midnight; a screen says the moment, not only the day.
 */
export function endOfRelease(endsOn: CivilDate): Instant {
  return instantOf(Date.parse(`${plusDays(endsOn, 1)}T00:00:00Z`));
}

export type ReleasedItem =
  | { readonly kind: 'order'; readonly id: OrderId }
  | { readonly kind: 'incident'; readonly id: IncidentId }
  | { readonly kind: 'contact'; readonly id: ContactId }
  | { readonly kind: 'attachment'; readonly id: AttachmentId };

/** One thing as plain text, so that a choice can be kept in a draft and two can be compared. */
export function releaseItemText(item: ReleasedItem): string {
  return `${item.kind} ${item.id}`;
}

export const releasePurposes = ['advice', 'court', 'complaint', 'safety-planning', 'other'] as const;
export type ReleasePurpose = (typeof releasePurposes)[number];

export interface ReleaseOfInformation {
  readonly id: ReleaseId;
  readonly recipientId: StaffId;
  readonly recipientName: string;
  readonly agencyName: string;
  readonly items: readonly ReleasedItem[];
  readonly purpose: ReleasePurpose;
  readonly signedAt: Instant;
  /** Last day on which it may be opened; it ends with this day in UTC (`endOfRelease`). */
  readonly endsOn: CivilDate;
  readonly mayKeepCopy: boolean;
  readonly mayBecomePoliceRecord: boolean;
  /** A supervisor of the recipient may open it too, where the agency lets its supervisors; absent, they may not. */
  readonly supervisorMayOpen?: boolean;
  /** She was told that the recipient may have to reveal it (court, mandated reporting). */
  readonly toldOfMandates: boolean;
}
