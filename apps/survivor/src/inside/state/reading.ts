/**
 * What the rules say of her notes: standing, what may be broken, what is owed. One place asks the domain, so that every
 * screen shows the same answer. Pure; the moment is an argument.
 */
import {
  byUrgency,
  type Chain,
  chainFor,
  type IncidentReading as DomainReading,
  type Duty,
  dutiesInChain,
  type Incident,
  type Instant,
  isOpen,
  type Language,
  type Order,
  readingsFor,
  type Standing,
  standingAt,
} from '@holdfast/domain';
import { contactsOf, type Held } from './held.ts';
import { lawOf } from './law.ts';

export type IncidentReading = DomainReading & {
  /** The same as a drawing, in a language. */
  readonly chain: (language: Language) => Chain;
};

/** Whether the order binds at `now`. */
export function standingNow(order: Order, now: Instant): Standing {
  return standingAt({ order, instant: now, law: lawOf(order.issuingCourt.jurisdiction) });
}

/** Everything the rules say about one thing that happened; nothing while there is no order to hold it against. */
export function readingOf(held: Held, incident: Incident, now: Instant): IncidentReading | undefined {
  const contacts = contactsOf(held, incident.id);
  const [reading] = readingsFor({ law: lawOf, orders: held.orders, incidents: [incident], contacts, now });
  return reading && { ...reading, chain: (language) => chainOf(reading, language) };
}

/** What the rules say of everything she wrote, in the order she wrote it. */
export function readingsOf(held: Held, now: Instant): readonly DomainReading[] {
  const { orders, incidents, contacts } = held;
  return readingsFor({ law: lawOf, orders, incidents, contacts, now });
}

/** What is open over all her notes, the overdue first. */
export function owedNow(held: Held, now: Instant): readonly { readonly incident: Incident; readonly duty: Duty }[] {
  // Duties follow from a call: with years of notes, most of them without one, only those are read.
  const called = new Set(held.contacts.map(({ incidentId }) => incidentId));
  const incidents = held.incidents.filter(({ id }) => called.has(id));
  const all = readingsOf({ ...held, incidents }, now).flatMap(({ incident, duties }) =>
    duties.map((duty) => ({ incident, duty })),
  );
  return byUrgency(
    all.filter(({ duty }) => isOpen(duty)),
    ({ duty }) => duty,
  );
}

/** The chain without the terms this is not about and the duties nobody owes, so that what matters can be seen. */
function chainOf(reading: DomainReading, language: Language): Chain {
  const about = reading.assessments.filter((one) => one.answer !== 'does-not').map((one) => one.conditionId);
  const conditions = reading.order.conditions.filter((condition) => about.includes(condition.id));
  const { shown } = dutiesInChain(reading.duties.filter((duty) => duty.rule.strength !== 'may'));
  return chainFor({ ...reading, order: { ...reading.order, conditions }, duties: shown, language });
}
