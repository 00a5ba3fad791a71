/** Invented orders, incidents and contacts for tests. No name here is anyone's; nothing but tests reads this file. */

import type { Citation } from '../citation.ts';
import { idOf } from '../ids.ts';
import type { PoliceContact } from '../incidents/contact.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Order } from '../orders/order.ts';
import { civilDateOf, type Instant, instantFrom, timeZoneOf } from '../time.ts';

/** Reads an instant written in a test. */
export function at(text: string): Instant {
  const read = instantFrom(text.length === 16 ? `${text}:00Z` : text);
  if (!read.ok) throw new Error(`not an instant: ${text}`);
  return read.value;
}

export const pacific = timeZoneOf('America/Los_Angeles');

export const citation: Citation = {
  text: 'Example Code § 1',
  confirmation: 'confirmed',
  source: 'example',
  asOf: civilDateOf('2026-01-01'),
  reviewOn: civilDateOf('2027-01-01'),
};

/** Issued 1 June 2026, served on the 4th with proof on the 5th, ends 31 May 2029 at the court's place. */
export function orderWith(changed: Partial<Order> = {}): Order {
  return {
    id: idOf('order-1'),
    provenance: 'court',
    kind: 'final',
    instrument: 'ca-dv-130',
    issuingCourt: { name: 'Court of Marlow', jurisdiction: 'US-CA', timeZone: pacific },
    orderNumber: 'MC-1',
    protectedParty: { name: 'Rowan Ellery' },
    restrainedParty: { name: 'Dale Strand' },
    issuedAt: at('2026-06-01T18:00'),
    expiry: { kind: 'on', date: civilDateOf('2029-05-31') },
    conditions: [
      { id: idOf('c1'), kind: 'no-contact', channels: [], exceptForChildExchange: false },
      { id: idOf('c2'), kind: 'stay-away', places: ['home'], distance: { amount: 100, unit: 'yards' } },
      { id: idOf('c3'), kind: 'firearms-surrender', includesAmmunition: true },
    ],
    serviceAttempts: [
      { at: at('2026-06-04T20:00'), method: 'personal', succeeded: 'yes', proofFiledAt: at('2026-06-05T20:00') },
    ],
    changes: [],
    ...changed,
  };
}

/** A text message in the night of 2 November 2026, by the restrained party, nobody hurt. */
export function incidentWith(changed: Partial<Incident> = {}): Incident {
  return {
    id: idOf('incident-1'),
    provenance: 'survivor',
    kind: 'message',
    when: { kind: 'exact', at: at('2026-11-02T07:30') },
    writtenAt: at('2026-11-02T08:00'),
    byRestrainedParty: 'yes',
    injury: 'no',
    childrenPresent: 'unknown',
    weapon: 'no',
    othersSaw: 'no',
    aboutChildExchange: 'no',
    ...changed,
  };
}

export function contactWith(changed: Partial<PoliceContact> = {}): PoliceContact {
  return {
    id: idOf('contact-1'),
    when: { kind: 'exact', at: at('2026-11-02T08:10') },
    writtenAt: at('2026-11-02T10:00'),
    facts: {},
    ...changed,
  };
}
