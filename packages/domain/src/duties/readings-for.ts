/**
 * What the engine says of everything that was noted, in one pass: which order each thing bears on, the police contacts after it,
 * and what is owed. It reads each record once, so ten thousand notes cost a thousand times what ten cost.
 */

import type { IncidentId } from '../ids.ts';
import { assess } from '../incidents/assess.ts';
import type { PoliceContact } from '../incidents/contact.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Order } from '../orders/order.ts';
import type { IssuingPlace } from '../place.ts';
import type { LawBook } from '../place-law.ts';
import type { Instant } from '../time.ts';
import { type DutiesReading, dutiesFor } from './duties-for.ts';
import { compareText } from './text-order.ts';

export interface IncidentReading extends DutiesReading {
  readonly order: Order;
  readonly incident: Incident;
  /** In the order they were written. */
  readonly contacts: readonly PoliceContact[];
}

/**
 * One reading for each incident, in their order; duties follow from its last contact. Where there is no order at all there is
 * nothing to hold anything against, and the list is empty. Never throws on parsed records.
 */
export function readingsFor({
  law,
  place,
  orders,
  incidents,
  contacts,
  now,
}: {
  readonly law: LawBook;
  readonly place?: IssuingPlace | undefined;
  readonly orders: readonly Order[];
  readonly incidents: readonly Incident[];
  readonly contacts: readonly PoliceContact[];
  readonly now: Instant;
}): readonly IncidentReading[] {
  const after = contactsByIncident(contacts);
  return incidents.flatMap((incident) => {
    const order = orderFor({ law, orders, incident });
    if (order === undefined) return [];
    const own = after.get(incident.id) ?? [];
    return [
      {
        ...dutiesFor({ law, place, order, others: besides(order, orders), incident, contact: own.at(-1), now }),
        order,
        incident,
        contacts: own,
      },
    ];
  });
}

function besides(one: Order, orders: readonly Order[]): readonly Order[] {
  return orders.filter((order) => order.id !== one.id);
}

const rank = { 'may-break': 0, 'cannot-tell': 1, 'does-not': 2 } as const;

/**
 * The order an incident bears on most: one it may break before one that cannot be told, before one it does not break; among
 * equals the one made last. `undefined` only when there is no order.
 */
export function orderFor({
  law,
  orders,
  incident,
}: {
  readonly law: LawBook;
  readonly orders: readonly Order[];
  readonly incident: Incident;
}): Order | undefined {
  if (orders.length < 2) return orders[0];
  const worst = (order: Order) =>
    Math.min(
      3,
      ...assess({ order, incident, law: law(order.issuingCourt.jurisdiction) }).map((one) => rank[one.answer]),
    );
  return orders
    .map((order) => ({ order, worst: worst(order) }))
    .toSorted((a, b) => a.worst - b.worst || compareText(b.order.issuedAt, a.order.issuedAt))[0]?.order;
}

/** Those about no incident stand together, where no incident finds them. */
function contactsByIncident(
  contacts: readonly PoliceContact[],
): ReadonlyMap<IncidentId | undefined, readonly PoliceContact[]> {
  const grouped = new Map<IncidentId | undefined, PoliceContact[]>();
  for (const contact of contacts) {
    const own = grouped.get(contact.incidentId);
    if (own === undefined) grouped.set(contact.incidentId, [contact]);
    else own.push(contact);
  }
  return grouped;
}
