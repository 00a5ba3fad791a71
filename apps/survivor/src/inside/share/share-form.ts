/**
 * What she has chosen to share so far, and the release it comes to. Every default is no; the longest is ninety days.
 */
import {
  type CivilDate,
  civilDateFrom,
  daysBetween,
  type Instant,
  idFrom,
  longestReleaseDays,
  plusDays,
  type ReleasedItem,
  type ReleaseId,
  type ReleaseOfInformation,
  type ReleasePurpose,
  usualReleaseDays,
} from '@holdfast/domain';
import type { PairedRecipient } from '@holdfast/wire';

export type ShareForm = {
  /** Chosen things as `kind id`, so that a draft stays plain text. */
  readonly items: readonly string[];
  readonly purpose: ReleasePurpose | '';
  readonly endsOn: string;
  readonly mayKeepCopy: 'yes' | 'no';
};

/** What a question needs: the choices so far, and the way on. */
export type QuestionProps = {
  readonly form: ShareForm;
  readonly person: PairedRecipient;
  readonly onChange: (change: Partial<ShareForm>) => void;
  readonly onNext: () => void;
};

/** Nothing chosen, fourteen days, no copy. */
export function emptyShare(today: CivilDate): ShareForm {
  return { items: [], purpose: '', endsOn: plusDays(today, usualReleaseDays), mayKeepCopy: 'no' };
}

export function itemText(item: ReleasedItem): string {
  return `${item.kind} ${item.id}`;
}

/** The chosen things with one more, or one fewer. */
export function withItem(form: ShareForm, item: ReleasedItem, on: boolean): readonly string[] {
  const others = form.items.filter((text) => text !== itemText(item));
  return on ? [...others, itemText(item)] : others;
}

/** What is in the way of the last day, in words; nothing when it is good. */
export function problemOfEnd(text: string, today: CivilDate): string | undefined {
  const day = civilDateFrom(text);
  if (!day.ok) return 'Put in a day.';
  const days = daysBetween(today, day.value);
  if (days < 0) return 'This day is past.';
  return days > longestReleaseDays
    ? `Ninety days is the longest. Choose a day up to ${plusDays(today, longestReleaseDays)}.`
    : undefined;
}

/** The release, or `null` while something is not chosen yet. */
export function releaseFrom(
  form: ShareForm,
  around: {
    readonly id: ReleaseId;
    readonly person: PairedRecipient;
    readonly now: Instant;
    readonly today: CivilDate;
  },
): ReleaseOfInformation | null {
  const endsOn = civilDateFrom(form.endsOn);
  const items = form.items.flatMap((text) => itemFrom(text) ?? []);
  if (form.purpose === '' || items.length === 0 || !endsOn.ok || problemOfEnd(form.endsOn, around.today)) return null;
  return {
    id: around.id,
    recipientId: around.person.recipientId,
    recipientName: around.person.name,
    agencyName: around.person.agencyName,
    items,
    purpose: form.purpose,
    signedAt: around.now,
    endsOn: endsOn.value,
    mayKeepCopy: form.mayKeepCopy === 'yes',
    mayBecomePoliceRecord: false,
    toldOfMandates: true,
  };
}

function itemFrom(text: string): ReleasedItem | null {
  const [kind, id = ''] = text.split(' ');
  if (kind === 'order') {
    const order = idFrom<'order'>(id);
    return order.ok ? { kind, id: order.value } : null;
  }
  if (kind === 'incident') {
    const incident = idFrom<'incident'>(id);
    return incident.ok ? { kind, id: incident.value } : null;
  }
  const contact = idFrom<'contact'>(id);
  return kind === 'contact' && contact.ok ? { kind, id: contact.value } : null;
}
