/**
 * What was disclosed, told in order: each incident with the order it bears on, the police contacts after it, and the duties that
 * follow, by the same pure functions as on her phone. It adds nothing to what she chose to share.
 */

import {
  type Assessment,
  type Chain,
  chainFor,
  type Duty,
  dutiesFor,
  dutiesInChain,
  type Incident,
  type Instant,
  type Order,
  orderFor,
  type PoliceContact,
} from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import type { DisclosureContent } from '@holdfast/wire';
import { language } from '../language.ts';

export interface Told {
  readonly order?: Order | undefined;
  readonly incident?: Incident | undefined;
  readonly contacts: readonly PoliceContact[];
  readonly assessments: readonly Assessment[];
  readonly duties: readonly Duty[];
  readonly chain?: Chain | undefined;
  /** Duties that the chain leaves to the list. */
  readonly more: number;
}

type Shared = Pick<DisclosureContent, 'orders' | 'incidents' | 'contacts'>;

/** One telling for each incident, then one for contacts that belong to none of them, then orders nothing else speaks of. */
export function toldFrom({ content, now }: { readonly content: Shared; readonly now: Instant }): readonly Told[] {
  const tellings = content.incidents.map((incident) => {
    const order = orderFor({ law: lawOf, orders: content.orders, incident });
    const contacts = content.contacts.filter((contact) => contact.incidentId === incident.id);
    return tell({ order, incident, contacts, now });
  });
  const shared = new Set(content.incidents.map((incident) => incident.id));
  const loose = content.contacts.filter(
    (contact) => contact.incidentId === undefined || !shared.has(contact.incidentId),
  );
  const others = loose.map((contact) => tell({ order: content.orders[0], contacts: [contact], now }));
  const spoken = new Set([...tellings, ...others].map((told) => told.order?.id));
  const silent = content.orders
    .filter((order) => !spoken.has(order.id))
    .map((order) => tell({ order, contacts: [], now }));
  return [...tellings, ...others, ...silent];
}

interface Telling {
  readonly order: Order | undefined;
  readonly incident?: Incident | undefined;
  readonly contacts: readonly PoliceContact[];
  readonly now: Instant;
}

function tell({ order, incident, contacts, now }: Telling): Told {
  if (order === undefined) return { incident, contacts, assessments: [], duties: [], more: 0 };
  // The same place as on her phone, so that both read the same duties; her notes do not say where the police were.
  const { assessments, duties } = dutiesFor({ law: lawOf, order, incident, contact: contacts.at(-1), now });
  const { shown, more } = dutiesInChain(duties);
  const chain = chainFor({ order, incident, assessments, contacts, duties: shown, language: language() });
  return { order, incident, contacts, assessments, duties, chain, more };
}
