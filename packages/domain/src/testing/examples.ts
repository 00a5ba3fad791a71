/** Invented orders, incidents and contacts for tests. No name here is anyone's; nothing but tests reads this file. */

import type { Citation } from '../citation.ts';
import { idOf } from '../ids.ts';
import type { PoliceContact } from '../incidents/contact.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Condition } from '../orders/condition.ts';
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

export const london = timeZoneOf('Europe/London');
export const arizona = timeZoneOf('America/Phoenix');

const fenmarkCourt = { name: 'Fenmark Magistrates’ Court', jurisdiction: 'GB-EAW', timeZone: london } as const;
const noContact: Condition = { id: idOf('c1'), kind: 'no-contact', channels: [], exceptForChildExchange: false };
const noMolesting: Condition = { id: idOf('c2'), kind: 'no-violence' };

/** A Californian emergency order of 1 June 2026, a Monday, 11:00 at the court, on a form without a date. */
export function emergencyOrderWith(changed: Partial<Order> = {}): Order {
  return orderWith({
    id: idOf('order-emergency'),
    kind: 'emergency',
    instrument: 'ca-epo-001',
    orderNumber: 'MC-E-1',
    madeWithoutNotice: 'yes',
    expiry: { kind: 'none-on-form' },
    conditions: [noContact],
    serviceAttempts: [],
    ...changed,
  });
}

/** A Californian temporary order of 1 June 2026, running to a hearing on the 22nd at 9:00 at the court. */
export function temporaryOrderWith(changed: Partial<Order> = {}): Order {
  return orderWith({
    id: idOf('order-temporary'),
    kind: 'temporary',
    instrument: 'ca-dv-110',
    orderNumber: 'MC-T-1',
    madeWithoutNotice: 'yes',
    hearingAt: at('2026-06-22T16:00'),
    expiry: { kind: 'until-hearing', hearingOn: civilDateOf('2026-06-22') },
    ...changed,
  });
}

/** A notice by the police in England, handed over on Friday 5 June 2026 at 20:00 there. */
export function policeNoticeWith(changed: Partial<Order> = {}): Order {
  return orderWith({
    id: idOf('order-notice'),
    provenance: 'police',
    kind: 'police-notice',
    instrument: 'gb-dvpn',
    issuingCourt: { ...fenmarkCourt, name: 'Fenmark Constabulary' },
    orderNumber: 'FC-N-1',
    issuedAt: at('2026-06-05T18:00'),
    expiry: { kind: 'none-on-form' },
    conditions: [noMolesting],
    serviceAttempts: [{ at: at('2026-06-05T19:00'), method: 'personal', succeeded: 'yes', byRole: 'officer' }],
    ...changed,
  });
}

/** The order that follows such a notice, made on Monday 8 June 2026 at 11:00 in England, on a form without a date. */
export function dvpoWith(changed: Partial<Order> = {}): Order {
  return policeNoticeWith({
    id: idOf('order-dvpo'),
    provenance: 'court',
    kind: 'final',
    instrument: 'gb-dvpo',
    issuingCourt: fenmarkCourt,
    orderNumber: 'FC-O-1',
    issuedAt: at('2026-06-08T10:00'),
    madeWithoutNotice: 'no',
    serviceAttempts: [{ at: at('2026-06-08T10:00'), method: 'present-in-court', succeeded: 'yes', byRole: 'court' }],
    ...changed,
  });
}

/** A domestic abuse protection order of 8 June 2026 in England, until further order, made without notice. */
export function dapoWith(changed: Partial<Order> = {}): Order {
  return dvpoWith({
    id: idOf('order-dapo'),
    instrument: 'gb-dapo',
    orderNumber: 'FC-D-1',
    madeWithoutNotice: 'yes',
    expiry: { kind: 'without-end' },
    conditions: [noContact, { id: idOf('c3'), kind: 'positive-requirement', requirement: 'programme' }],
    serviceAttempts: [],
    ...changed,
  });
}

/** An order of an Arizona court, where clocks do not change, until the end of 31 May 2027. */
export function outOfStateOrderWith(changed: Partial<Order> = {}): Order {
  return orderWith({
    id: idOf('order-arizona'),
    instrument: 'out-of-state',
    issuingCourt: { name: 'Court of Saltbush County', jurisdiction: 'US-AZ', timeZone: arizona },
    orderNumber: 'SB-1',
    expiry: { kind: 'on', date: civilDateOf('2027-05-31') },
    ...changed,
  });
}

/** An order of an invented tribal court, without end. */
export function tribalOrderWith(changed: Partial<Order> = {}): Order {
  return outOfStateOrderWith({
    id: idOf('order-tribal'),
    instrument: 'tribal',
    issuingCourt: { name: 'Tribal Court of the Alder Basin', jurisdiction: 'US-tribal', timeZone: pacific },
    orderNumber: 'AB-1',
    expiry: { kind: 'without-end' },
    ...changed,
  });
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
