/**
 * What the rules say of her notes: standing, what may be broken, what is owed. One place asks the domain, so that every
 * screen shows the same answer. Pure; the moment is an argument.
 */
import {
  type Assessment,
  assess,
  type Chain,
  chainFor,
  type Duty,
  type ExpiryRule,
  evaluateDuties,
  factsFromContact,
  type Incident,
  type Instant,
  type Order,
  type PoliceContact,
  type Standing,
  spanOf,
  standingAt,
} from '@holdfast/domain';
import { calendarFor, expiryRulesFor, rulesFor } from '@holdfast/law';
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
  return standingAt({ order, instant: now, rules: rulesOfEnd(order) });
}

function rulesOfEnd(order: Order): readonly ExpiryRule[] {
  return expiryRulesFor(order.issuingCourt.jurisdiction);
}

/** Everything the rules say about one thing that happened; nothing while there is no order to hold it against. */
export function readingOf(held: Held, incident: Incident, now: Instant): IncidentReading | undefined {
  const order = orderAt(held, incident);
  if (!order) return undefined;
  const assessments = assess({ order, incident, rules: rulesOfEnd(order) });
  const contacts = contactsOf(held, incident.id);
  const contact = contacts.at(-1);
  const duties = contact ? dutiesOf({ order, assessments, incident, contact, now }) : [];
  return { order, assessments, contacts, duties, chain: chainOf({ order, incident, assessments, contacts, duties }) };
}

/** What is open over all her notes, the overdue first. */
export function owedNow(held: Held, now: Instant): readonly { readonly incident: Incident; readonly duty: Duty }[] {
  const all = held.incidents.flatMap((incident) =>
    (readingOf(held, incident, now)?.duties ?? []).map((duty) => ({ incident, duty })),
  );
  const open = all.filter(({ duty }) => duty.answer === 'owed' && duty.done !== 'yes' && duty.rule.strength !== 'may');
  return open.toSorted((left, right) => rank(left.duty) - rank(right.duty));
}

function rank(duty: Duty): number {
  if (duty.answer !== 'owed') return 4;
  if (duty.overdue === 'yes') return 0;
  if (duty.done === 'no') return 1;
  return duty.by.kind === 'by' ? 2 : 3;
}

/** The chain without the terms this is not about and the duties nobody owes, so that what matters can be seen. */
function chainOf(parts: Omit<IncidentReading, 'chain'> & { readonly incident: Incident }): Chain {
  const about = parts.assessments.filter((one) => one.answer !== 'does-not').map((one) => one.conditionId);
  const conditions = parts.order.conditions.filter((condition) => about.includes(condition.id));
  const duties = parts.duties.filter((duty) => duty.answer !== 'not-owed' && duty.rule.strength !== 'may');
  return chainFor({ ...parts, order: { ...parts.order, conditions }, duties });
}

function dutiesOf(on: {
  readonly order: Order;
  readonly assessments: readonly Assessment[];
  readonly incident: Incident;
  readonly contact: PoliceContact;
  readonly now: Instant;
}): readonly Duty[] {
  const { order, assessments, incident, contact, now } = on;
  const at = spanOf(incident.when, order.issuingCourt.timeZone)?.from ?? contact.writtenAt;
  const standing = standingAt({ order, instant: at, rules: rulesOfEnd(order) });
  // Where the police were is not in her notes; the place of her order stands in for it.
  const place = order.issuingCourt.jurisdiction;
  const facts = factsFromContact({ order, place, assessments, contact, incident, standing });
  return evaluateDuties({ rules: rulesFor(place), facts, now, calendar: calendarFor(place) });
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
