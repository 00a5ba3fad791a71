import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import type { Order } from '../orders/order.ts';
import type { PlaceLaw } from '../place-law.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at, contactWith, incidentWith, orderWith } from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import { orderFor, readingsFor } from './readings-for.ts';

const now = at('2026-11-20T20:00');
const mutualRule = ruleWith({ when: { fact: 'mutual-orders', is: 'yes' } });
const law = (): PlaceLaw => ({ place: 'US-CA', rules: [mutualRule], expiryRules: [], calendars: [] });
const incident = incidentWith();
const contact = contactWith({ incidentId: incident.id });
const ours = orderWith();
const older = orderWith({
  id: idOf('older'),
  issuedAt: at('2024-06-01T18:00'),
  expiry: { kind: 'on', date: civilDateOf('2025-05-31') },
  serviceAttempts: [],
});
const laterOne = orderWith({ id: idOf('later'), issuedAt: at('2026-08-01T18:00') });
const openOne = orderWith({ id: idOf('open'), expiry: { kind: 'unknown' } });
const ended = orderWith({
  id: idOf('ended'),
  issuedAt: at('2026-09-01T18:00'),
  expiry: { kind: 'on', date: civilDateOf('2026-09-30') },
  serviceAttempts: [],
});
const bare = orderWith({ id: idOf('bare'), issuedAt: at('2026-10-01T18:00'), conditions: [] });
const born = { bornOn: civilDateOf('1990-01-01') };
const facing: Order = orderWith({
  id: idOf('facing'),
  protectedParty: { ...ours.restrainedParty, ...born },
  restrainedParty: { ...ours.protectedParty, ...born },
});
const known: Order = {
  ...ours,
  protectedParty: { ...ours.protectedParty, ...born },
  restrainedParty: { ...ours.restrainedParty, ...born },
};

describe('which order an incident bears on', () => {
  it.each([
    ['none, when there is none', [], undefined],
    ['the only one, whatever it says', [older], 'older'],
    ['the one it may break, not one that had ended', [older, ours], 'order-1'],
    ['the same, in whatever sequence they were noted', [ours, older], 'order-1'],
    ['of two it may break, the one made last', [ours, laterOne], 'later'],
    ['of two made at once, the one noted first', [ours, orderWith({ id: idOf('twin') })], 'order-1'],
    ['the one it may break, though another was made since', [ours, ended], 'order-1'],
    ['the same, in whatever sequence those were noted', [ended, ours], 'order-1'],
    ['the one made last, noted first or last', [laterOne, ours], 'later'],
    ['one that cannot be told, though one it does not break was made since', [openOne, ended], 'open'],
    ['one it does not break before one whose terms nobody noted', [ended, bare], 'ended'],
    ['one that cannot be told before one it does not break', [older, openOne], 'open'],
  ] as const)('%s', (_sentence, orders, id) => {
    expect(orderFor({ law, orders, incident })?.id).toBe(id);
  });
});

describe('a reading of everything noted', () => {
  it('gives nothing to hold anything against where there is no order', () => {
    expect(readingsFor({ law, orders: [], incidents: [incident], contacts: [contact], now })).toEqual([]);
  });

  it('gives each incident its own contacts, in the order written, and duties of the last', () => {
    const other = incidentWith({ id: idOf('other') });
    const last = contactWith({ id: idOf('last'), incidentId: incident.id, facts: { 'mutual-orders': 'yes' } });
    const readings = readingsFor({
      law,
      orders: [ours],
      incidents: [incident, other],
      contacts: [contact, last, contactWith({ id: idOf('loose') })],
      now,
    });
    expect(readings.map((reading) => reading.contacts.map((one) => one.id))).toEqual([['contact-1', 'last'], []]);
    expect(readings.map((reading) => reading.duties.map((duty) => duty.answer))).toEqual([['owed'], []]);
  });

  it('works out that two orders face each other, and says that this was worked out', () => {
    const [reading] = readingsFor({ law, orders: [known, facing], incidents: [incident], contacts: [contact], now });
    const [duty] = reading?.duties ?? [];
    expect(duty?.answer === 'owed' && duty.evidence).toEqual([
      { fact: 'mutual-orders', answer: 'yes', origin: 'worked-out' },
    ]);
  });

  it('asks, where no other order is on record: silence is no no', () => {
    const [reading] = readingsFor({ law, orders: [ours, older], incidents: [incident], contacts: [contact], now });
    expect(reading?.duties.map((duty) => duty.answer)).toEqual(['cannot-tell']);
  });
});
