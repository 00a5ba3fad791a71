/**
 * Her folded log as the screens read it: lists in the order things were written, each in its latest wording. Her private pages
 * are not here, so that what is made from this, to share or to take out, cannot hold one.
 */
import type { Incident, IncidentId, Order, PoliceContact } from '@holdfast/domain';
import {
  emptyVault,
  type Kept,
  type KeptAttachment,
  type KeptRelease,
  type TakenOut,
  type VaultState,
} from '@holdfast/vault';
import type { PairedRecipient, PlanLine, Settings, SignedHead } from '@holdfast/wire';

export type Held = {
  readonly orders: readonly Order[];
  readonly incidents: readonly Incident[];
  readonly contacts: readonly PoliceContact[];
  /** Every file, removed ones too. */
  readonly attachments: readonly KeptAttachment[];
  readonly people: readonly PairedRecipient[];
  readonly releases: readonly KeptRelease[];
  /** How far each agency's directory of keys went when it was last looked at. */
  readonly directories: readonly SignedHead[];
  /** The lines of her plan with their earlier words, those she took off too. */
  readonly plan: readonly Kept<PlanLine>[];
  /** Every copy she took out as a file. */
  readonly copies: readonly TakenOut[];
  readonly settings: Settings;
  /** Everything that was ever written of each, oldest first. */
  readonly written: Pick<VaultState, 'orders' | 'incidents' | 'contacts'>;
  /** Steps after a contact that she marked as done, by `followUpMark`. */
  readonly followUpsDone: ReadonlySet<string>;
  readonly drafts: Readonly<Record<string, string>>;
  /** Entries of a later version that this one cannot show. */
  readonly unread: number;
};

/** The lists of a folded log. */
export function heldFrom(state: VaultState): Held {
  return {
    orders: latest(state.orders),
    incidents: latest(state.incidents),
    contacts: latest(state.contacts),
    attachments: [...state.attachments.values()],
    people: latest(state.recipients),
    releases: [...state.releases.values()],
    directories: [...state.directories.values()],
    plan: [...state.plan.values()],
    copies: state.copies,
    settings: state.settings,
    written: { orders: state.orders, incidents: state.incidents, contacts: state.contacts },
    followUpsDone: state.followUpsDone,
    drafts: Object.fromEntries([...state.drafts].map(([form, { text }]) => [form, text])),
    unread: state.unread,
  };
}

export const nothingHeld: Held = heldFrom(emptyVault);

/** The order that matters now: the one made last. */
export function currentOrder(held: Held): Order | undefined {
  return held.orders.toSorted((left, right) => (left.issuedAt < right.issuedAt ? 1 : -1))[0];
}

/** The police contacts about one thing that happened, first written first. */
export function contactsOf(held: Held, id: IncidentId): readonly PoliceContact[] {
  return held.contacts.filter((contact) => contact.incidentId === id);
}

function latest<Value>(kept: ReadonlyMap<string, Kept<Value>>): readonly Value[] {
  return [...kept.values()].map(({ current }) => current);
}
