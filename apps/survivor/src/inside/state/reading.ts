/**
 * What the rules say of her notes: standing, what may be broken, what is owed. One place asks the domain, so that every
 * screen shows the same answer. Pure; the moment is an argument.
 */
import {
  type Assessment,
  byUrgency,
  type Chain,
  chainFor,
  type Duty,
  dutiesFor,
  type Incident,
  type Instant,
  isOpen,
  type Order,
  type PoliceContact,
  type Standing,
  spanOf,
  standingAt,
} from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { contactsOf, currentOrder, type Held } from './held.ts';

export type IncidentReading = {
  readonly order: Order;
  readonly assessments: readonly Assessment[];
  readonly contacts: readonly PoliceContact[];
  /** Duties of the last police contact about it; empty while there was none. */
  readonly duties: readonly Duty[];
  readonly chain: Chain;
};

/** Whether the order binds at `now`. */
export function standingNow(order: Order, now: Instant): Standing {
  return standingAt({ order, instant: now, law: lawOf(order.issuingCourt.jurisdiction) });
}

/** Everything the rules say about one thing that happened; nothing while there is no order to hold it against. */
export function readingOf(held: Held, incident: Incident, now: Instant): IncidentReading | undefined {
  const order = orderAt(held, incident);
  if (!order) return undefined;
  const contacts = contactsOf(held, incident.id);
  const { assessments, duties } = dutiesFor({ law: lawOf, order, incident, contact: contacts.at(-1), now });
  return { order, assessments, contacts, duties, chain: chainOf({ order, incident, assessments, contacts, duties }) };
}

/** What is open over all her notes, the overdue first. */
export function owedNow(held: Held, now: Instant): readonly { readonly incident: Incident; readonly duty: Duty }[] {
  const all = held.incidents.flatMap((incident) =>
    (readingOf(held, incident, now)?.duties ?? []).map((duty) => ({ incident, duty })),
  );
  return byUrgency(
    all.filter(({ duty }) => isOpen(duty)),
    ({ duty }) => duty,
  );
}

/** The chain without the terms this is not about and the duties nobody owes, so that what matters can be seen. */
function chainOf(parts: Omit<IncidentReading, 'chain'> & { readonly incident: Incident }): Chain {
  const about = parts.assessments.filter((one) => one.answer !== 'does-not').map((one) => one.conditionId);
  const conditions = parts.order.conditions.filter((condition) => about.includes(condition.id));
  const duties = parts.duties.filter((duty) => duty.answer !== 'not-owed' && duty.rule.strength !== 'may');
  return chainFor({ ...parts, order: { ...parts.order, conditions }, duties });
}

/** The order made last before it happened; the current one when nobody knows when that was. */
function orderAt(held: Held, incident: Incident): Order | undefined {
  const current = currentOrder(held);
  const from = current ? spanOf(incident.when, current.issuingCourt.timeZone)?.from : undefined;
  if (!from) return current;
  return (
    held.orders.filter((order) => order.issuedAt <= from).toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1))[0] ??
    current
  );
}
