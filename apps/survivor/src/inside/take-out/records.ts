/**
 * What goes into a copy: her orders, notes and contacts with everything they said before, and which files belong to them. It is
 * made from what is held, which knows no private page; her plan has no place in it either. Pure.
 */
import type { Incident, IncidentId, Order, PoliceContact } from '@holdfast/domain';
import type { Kept, KeptAttachment } from '@holdfast/vault';
import type { Held } from '../state/held.ts';

export type FilesChoice = 'originals' | 'cleaned' | 'none';

export type TakeOutChoice = {
  /** `all`, or the things that happened which she chose; then what belongs to none of them stays here. */
  readonly incidents: 'all' | ReadonlySet<IncidentId>;
  readonly files: FilesChoice;
};

export type Records = {
  readonly orders: readonly Kept<Order>[];
  readonly incidents: readonly Kept<Incident>[];
  readonly contacts: readonly Kept<PoliceContact>[];
  /** Removed ones too: that they were here is part of the record. */
  readonly files: readonly KeptAttachment[];
};

/** What `choice` takes of what is held. */
export function recordsOf(held: Held, choice: TakeOutChoice): Records {
  const { written } = held;
  const isChosen = (id: IncidentId | undefined) =>
    choice.incidents === 'all' || (id !== undefined && choice.incidents.has(id));
  const incidents = [...written.incidents.values()].filter(({ current }) => isChosen(current.id));
  const contacts = [...written.contacts.values()].filter(({ current }) => isChosen(current.incidentId));
  const subjects = new Set<string>([...incidents, ...contacts].map(({ current }) => current.id));
  return {
    orders: [...written.orders.values()],
    incidents,
    contacts,
    files: held.attachments.filter(({ current }) => subjects.has(current.of.id)),
  };
}

/** Whether there is anything to take out. */
export function isEmpty({ orders, incidents, contacts }: Records): boolean {
  return orders.length + incidents.length + contacts.length === 0;
}
