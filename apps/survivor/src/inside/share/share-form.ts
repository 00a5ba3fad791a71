/**
 * What she has chosen to share so far, and the release it comes to by the rules of the domain. Every default is no; the longest
 * is ninety days; only police can be asked about a police record.
 */
import {
  type CivilDate,
  civilDateFrom,
  daysBetween,
  dayWords,
  type Instant,
  idFrom,
  longestReleaseDays,
  planRelease,
  plusDays,
  type ReleasedItem,
  type ReleaseId,
  type ReleaseOfInformation,
  type ReleasePurpose,
  releaseItemText,
  type Said,
  type TimeZone,
  usualReleaseDays,
} from '@holdfast/domain';
import { mostSharedFileBytes, type PairedRecipient } from '@holdfast/wire';
import type { Held } from '../state/held.ts';
import { shareWords } from '../words/sharing.ts';

export type ShareForm = {
  /** Chosen things as `kind id`, so that a draft stays plain text. */
  readonly items: readonly string[];
  readonly purpose: ReleasePurpose | '';
  readonly endsOn: string;
  readonly mayKeepCopy: 'yes' | 'no';
  readonly mayBecomePoliceRecord: 'yes' | 'no';
  readonly supervisorMayOpen: 'yes' | 'no';
};

/** What a question needs: the choices so far, and the way on. */
export type QuestionProps = {
  readonly form: ShareForm;
  readonly person: PairedRecipient;
  readonly onChange: (change: Partial<ShareForm>) => void;
  readonly onNext: () => void;
};

/** Nothing chosen, fourteen days, no copy, no record, no supervisor. */
export function emptyShare(today: CivilDate): ShareForm {
  const endsOn = plusDays(today, usualReleaseDays);
  return { items: [], purpose: '', endsOn, mayKeepCopy: 'no', mayBecomePoliceRecord: 'no', supervisorMayOpen: 'no' };
}

/** The chosen things with one more, or one fewer. */
export function withItem(form: ShareForm, item: ReleasedItem, on: boolean): readonly string[] {
  const others = form.items.filter((text) => text !== releaseItemText(item));
  return on ? [...others, releaseItemText(item)] : others;
}

/** Whether a police record can be asked about at all. */
export function isPolice(person: PairedRecipient): boolean {
  return person.agencyKind === 'police';
}

/** What is in the way of the last day, in words; nothing when it is good. */
export function problemOfEnd(text: string, today: CivilDate): Said | undefined {
  const day = civilDateFrom(text);
  if (!day.ok) return shareWords.putDay;
  const days = daysBetween(today, day.value);
  if (days < 1) return shareWords.past;
  return days > longestReleaseDays ? shareWords.tooFar(dayWords(plusDays(today, longestReleaseDays))) : undefined;
}

/** Whether the chosen files are more than one disclosure holds. Their clean copies may be smaller; nothing counts on it. */
export function isTooLarge(form: ShareForm, held: Held): boolean {
  const chosen = held.attachments.filter(({ current }) =>
    form.items.includes(releaseItemText({ kind: 'attachment', id: current.id })),
  );
  return chosen.reduce((sum, { current }) => sum + current.file.length, 0) > mostSharedFileBytes;
}

/** The release, or `null` while something is not chosen yet. */
export function releaseFrom(
  form: ShareForm,
  around: {
    readonly id: ReleaseId;
    readonly person: PairedRecipient;
    readonly now: Instant;
    readonly today: CivilDate;
    readonly zone: TimeZone;
    /** What the recipient's agency was just said to have decided; absent, it has not, or nobody could be asked. */
    readonly supervisorsMayOpen?: boolean | undefined;
  },
): ReleaseOfInformation | null {
  const { person, today } = around;
  const endsOn = civilDateFrom(form.endsOn);
  if (form.purpose === '' || !endsOn.ok || problemOfEnd(form.endsOn, today)) return null;
  const planned = planRelease({
    id: around.id,
    recipient: {
      id: person.recipientId,
      name: person.name,
      agencyName: person.agencyName,
      agencyKind: person.agencyKind ?? 'office',
      supervisorsMayOpen: around.supervisorsMayOpen === true,
    },
    items: form.items.flatMap((text) => itemFrom(text) ?? []),
    purpose: form.purpose,
    signedAt: around.now,
    timeZone: around.zone,
    days: daysBetween(today, endsOn.value),
    mayKeepCopy: form.mayKeepCopy === 'yes',
    mayBecomePoliceRecord: isPolice(person) && form.mayBecomePoliceRecord === 'yes',
    supervisorMayOpen: around.supervisorsMayOpen === true && form.supervisorMayOpen === 'yes',
    // The question before this one cannot be passed without it.
    toldOfMandates: true,
  });
  return planned.ok ? planned.value : null;
}

function itemFrom(text: string): ReleasedItem | null {
  const [kind, id = ''] = text.split(' ');
  switch (kind) {
    case 'order': {
      const order = idFrom<'order'>(id);
      return order.ok ? { kind, id: order.value } : null;
    }
    case 'incident': {
      const incident = idFrom<'incident'>(id);
      return incident.ok ? { kind, id: incident.value } : null;
    }
    case 'contact': {
      const contact = idFrom<'contact'>(id);
      return contact.ok ? { kind, id: contact.value } : null;
    }
    case 'attachment': {
      const attachment = idFrom<'attachment'>(id);
      return attachment.ok ? { kind, id: attachment.value } : null;
    }
    default:
      return null;
  }
}
