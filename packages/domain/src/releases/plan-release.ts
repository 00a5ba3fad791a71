/**
 * Plans the protected party's written permission, or says what is missing. Absence denies: what she did not say yes to is no,
 * nothing is open-ended, and one release names one person.
 */
import type { ReleaseId, StaffId } from '../ids.ts';
import { ok, type Result, refused } from '../result.ts';
import { civilDateAt, type Instant, plusDays, type TimeZone } from '../time.ts';
import {
  longestReleaseDays,
  type ReleasedItem,
  type ReleaseOfInformation,
  type ReleasePurpose,
  releaseItemText,
  usualReleaseDays,
} from './release.ts';

/** What kind of agency the recipient works for; only a police recipient can make a police record. */
export type RecipientKind = 'police' | 'advocacy' | 'court' | 'office';

export interface ReleaseRecipient {
  readonly id: StaffId;
  readonly name: string;
  readonly agencyName: string;
  readonly agencyKind: RecipientKind;
  /** The agency has decided that its supervisors may read what its people were given; absent, it has not. */
  readonly supervisorsMayOpen?: boolean;
}

export const releaseIssueCodes = [
  'no-items',
  'duplicate-item',
  'no-recipient',
  'not-whole-days',
  'too-short',
  'too-long',
  'police-record-needs-police',
  'supervisor-needs-policy',
] as const;

export interface ReleaseIssue {
  readonly code: (typeof releaseIssueCodes)[number];
  readonly field: 'items' | 'recipient' | 'days' | 'mayBecomePoliceRecord' | 'supervisorMayOpen';
}

/**
 * A release of 1 to 90 days, ending with its last day on the calendar of `timeZone`, the place where she signs.
 * Answers every issue at once. Never throws.
 */
export function planRelease({
  id,
  recipient,
  items,
  purpose,
  signedAt,
  timeZone,
  days = usualReleaseDays,
  mayKeepCopy = false,
  mayBecomePoliceRecord = false,
  supervisorMayOpen = false,
  toldOfMandates = false,
}: {
  readonly id: ReleaseId;
  readonly recipient: ReleaseRecipient;
  readonly items: readonly ReleasedItem[];
  readonly purpose: ReleasePurpose;
  readonly signedAt: Instant;
  readonly timeZone: TimeZone;
  readonly days?: number;
  readonly mayKeepCopy?: boolean;
  readonly mayBecomePoliceRecord?: boolean;
  readonly supervisorMayOpen?: boolean;
  readonly toldOfMandates?: boolean;
}): Result<ReleaseOfInformation, readonly ReleaseIssue[]> {
  const distinct = new Set(items.map(releaseItemText));
  const named = recipient.name.trim() !== '' && recipient.agencyName.trim() !== '';
  const issues: readonly ReleaseIssue[] = [
    ...(items.length === 0 ? [{ code: 'no-items', field: 'items' } as const] : []),
    ...(distinct.size < items.length ? [{ code: 'duplicate-item', field: 'items' } as const] : []),
    ...(named ? [] : [{ code: 'no-recipient', field: 'recipient' } as const]),
    ...daysIssues(days),
    ...(mayBecomePoliceRecord && recipient.agencyKind !== 'police'
      ? [{ code: 'police-record-needs-police', field: 'mayBecomePoliceRecord' } as const]
      : []),
    ...(supervisorMayOpen && recipient.supervisorsMayOpen !== true
      ? [{ code: 'supervisor-needs-policy', field: 'supervisorMayOpen' } as const]
      : []),
  ];
  if (issues.length > 0) return refused(issues);
  return ok({
    id,
    recipientId: recipient.id,
    recipientName: recipient.name,
    agencyName: recipient.agencyName,
    items,
    purpose,
    signedAt,
    endsOn: plusDays(civilDateAt(signedAt, timeZone), days),
    mayKeepCopy,
    mayBecomePoliceRecord,
    ...(supervisorMayOpen ? { supervisorMayOpen } : {}),
    toldOfMandates,
  });
}

function daysIssues(days: number): readonly ReleaseIssue[] {
  if (!Number.isInteger(days)) return [{ code: 'not-whole-days', field: 'days' }];
  if (days < 1) return [{ code: 'too-short', field: 'days' }];
  return days > longestReleaseDays ? [{ code: 'too-long', field: 'days' }] : [];
}
