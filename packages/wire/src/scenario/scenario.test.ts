/** Scenarios as people write them: what is filled in, what is refused, and that every refusal names the field and the remedy. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CallForService, Incident, Order, PoliceContact, Response } from '@holdfast/domain';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Scenario, scenarioFrom } from './index.ts';
import type { CallWritten, ContactWritten, IncidentWritten, ResponseWritten } from './written.ts';
import type { OrderWritten } from './written-order.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'));
const written = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

const order = {
  kind: 'final',
  instrument: 'ca-dv-130',
  issuingCourt: { name: 'Court of Marlow', timeZone: 'America/Los_Angeles' },
  orderNumber: 'MC-1',
  protectedParty: 'Rowan Ellery',
  restrainedParty: { name: 'Dale Strand' },
  issuedAt: '2026-06-01T11:00',
  expiry: '2029-05-31',
  conditions: [{ kind: 'no-contact' }],
};
const incident = { kind: 'message', when: '2026-11-01T23:30' };
const contact = { when: '2026-11-02' };
const least = { jurisdiction: 'US-CA', now: '2026-11-20T12:00', order };

function accepted(value: unknown): Scenario {
  const read = scenarioFrom(value);
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  return read.value;
}

describe('the written examples', () => {
  it('are five', () => expect(examples).toHaveLength(5));

  it.each(examples)('%s is accepted', (name) => expect(scenarioFrom(written(name)).ok).toBe(true));

  it.each(examples)('%s names the published schema', (name) =>
    expect(written(name)).toHaveProperty('$schema', '../schemas/scenario.schema.json'),
  );
});

describe('what a record of the domain can hold', () => {
  /** Fields a scenario has no way to write. They are filled in. */
  type Unwritten<Whole, Written, FilledIn extends string = never> = Exclude<keyof Whole, keyof Written | FilledIn>;
  type None<Left extends never> = Left;

  it('can be written, field by field', () => {
    expectTypeOf<None<Unwritten<Order, OrderWritten>>>().toEqualTypeOf<never>();
    expectTypeOf<None<Unwritten<Incident, IncidentWritten>>>().toEqualTypeOf<never>();
    expectTypeOf<None<Unwritten<PoliceContact, ContactWritten>>>().toEqualTypeOf<never>();
    expectTypeOf<None<Unwritten<CallForService, CallWritten, 'agencyId' | 'provenance'>>>().toEqualTypeOf<never>();
    // No rule turns on what a scene's record holds beside the facts, so a scenario has no use for it.
    expectTypeOf<None<Unwritten<Response, ResponseWritten, 'recordedBy' | 'scene'>>>().toEqualTypeOf<never>();
  });
});

describe('what was left out', () => {
  const scenario = accepted({
    ...least,
    incidents: [incident],
    contacts: [contact],
    calls: [{ receivedAt: '2026-11-02T08:00Z' }],
  });

  it('gets ids from its place in the list, and the one thing it can be about', () => {
    expect(scenario.orders[0]?.id).toBe('order-1');
    expect(scenario.contacts[0]).toMatchObject({ id: 'contact-1', incidentId: 'incident-1' });
    expect(scenario.calls[0]).toMatchObject({ id: 'call-1', orderId: 'order-1' });
  });

  it('stays unknown, never no', () => {
    expect(scenario.incidents[0]).toMatchObject({ byRestrainedParty: 'unknown', injury: 'unknown', weapon: 'unknown' });
    expect(scenario.contacts[0]?.facts).toEqual({});
  });

  it('was written now, and the court is one of the place', () => {
    expect(scenario.incidents[0]?.writtenAt).toBe('2026-11-20T20:00:00.000Z');
    expect(scenario.orders[0]?.issuingCourt.jurisdiction).toBe('US-CA');
  });
});

describe('moments', () => {
  it.each([
    ['the clock of the court', '2026-11-01T23:30', '2026-11-02T07:30:00.000Z'],
    ['the same clock in summer', '2026-07-01T23:30', '2026-07-02T06:30:00.000Z'],
    ['UTC', '2026-11-02T07:30Z', '2026-11-02T07:30:00.000Z'],
    ['UTC with seconds', '2026-11-02T07:30:15Z', '2026-11-02T07:30:15.000Z'],
  ])('%s', (_name, text, instant) => {
    const scenario = accepted({ ...least, incidents: [{ ...incident, when: text }] });
    expect(scenario.incidents[0]?.when).toEqual({ kind: 'exact', at: instant });
  });

  it('a day alone is that whole day', () => {
    expect(accepted({ ...least, contacts: [contact] }).contacts[0]?.when).toEqual({ kind: 'on', date: '2026-11-02' });
  });
});

const with_ = (change: object) => ({ ...least, ...change });
const ofOrder = (change: object) => with_({ order: { ...order, ...change } });

// [sentence, scenario, field, code, in the remedy]
const refusals: readonly (readonly [string, unknown, string, string, string])[] = [
  ['nothing at all', null, '(all)', 'wrong-type', 'fields in { }'],
  ['a list', [], '(all)', 'wrong-type', 'fields in { }'],
  ['no place', { now: least.now, order }, 'jurisdiction', 'missing', 'US-CA'],
  ['a place whose law is not kept', with_({ jurisdiction: 'FR' }), 'jurisdiction', 'not-one-of', 'GB-EAW'],
  ['no moment of the question', { jurisdiction: 'US-CA', order }, 'now', 'missing', 'moment'],
  ['a moment in words', with_({ now: 'yesterday' }), 'now', 'not-a-moment', '2026-11-01T23:30'],
  ['the 30th of February', with_({ now: '2026-02-30T10:00' }), 'now', 'not-a-moment', '2026-11-01T23:30'],
  ['an offset that is not Z', with_({ now: '2026-11-01T23:30:00-08:00' }), 'now', 'not-a-moment', 'UTC'],
  ['no order', { jurisdiction: 'US-CA', now: least.now }, 'order', 'one-or-several', '"orders"'],
  ['an order and a list of orders', with_({ orders: [order] }), 'order', 'one-or-several', '"orders"'],
  ['a misspelt field', ofOrder({ expirey: '2029-05-31' }), 'order.expirey', 'unknown-field', 'Did you mean expiry?'],
  ['a field nobody knows', with_({ colour: 'red' }), 'colour', 'unknown-field', 'incidents'],
  [
    'a misspelt fact',
    with_({ contacts: [{ ...contact, facts: { 'officer-come': 'yes' } }] }),
    'contacts.0.facts.officer-come',
    'unknown-field',
    'Did you mean officer-came?',
  ],
  [
    'a field of another condition',
    ofOrder({ conditions: [{ kind: 'no-violence', channels: [] }] }),
    'order.conditions.0.channels',
    'unknown-field',
    'text',
  ],
  [
    'a fact that is neither',
    with_({ contacts: [{ ...contact, facts: { 'officer-came': true } }] }),
    'contacts.0.facts.officer-came',
    'not-one-of',
    'yes, no, unknown',
  ],
  [
    'a condition nobody knows',
    ofOrder({ conditions: [{ kind: 'no-dancing' }] }),
    'order.conditions.0.kind',
    'not-one-of',
    'stay-away',
  ],
  ['conditions that are no list', ofOrder({ conditions: 'no-contact' }), 'order.conditions', 'wrong-type', 'a list'],
  ['an end on no day', ofOrder({ expiry: '2029-02-31' }), 'order.expiry', 'not-a-civil-date', '2026-11-01'],
  ['no end at all', ofOrder({ expiry: undefined }), 'order.expiry', 'missing', 'none-on-form'],
  [
    'a name of nobody',
    ofOrder({ protectedParty: { bornOn: '1990-01-01' } }),
    'order.protectedParty.name',
    'missing',
    'Write it',
  ],
  ['an empty name', ofOrder({ restrainedParty: '' }), 'order.restrainedParty', 'empty', 'Write'],
  [
    'no such zone',
    ofOrder({ issuingCourt: { name: 'C', timeZone: 'Marlow' } }),
    'order.issuingCourt.timeZone',
    'not-a-time-zone',
    'Europe/London',
  ],
  [
    'a distance of nothing',
    ofOrder({ conditions: [{ kind: 'stay-away', distance: { amount: 0, unit: 'yards' } }] }),
    'order.conditions.0.distance.amount',
    'not-a-distance',
    'above nought',
  ],
  [
    'an hour that is none',
    ofOrder({ expiry: { kind: 'on', date: '2029-05-31', time: '25:00' } }),
    'order.expiry.time',
    'not-a-time',
    '17:00',
  ],
  [
    'a time that is a number',
    with_({ incidents: [{ ...incident, when: 5 }] }),
    'incidents.0.when',
    'wrong-type',
    'A moment, a day',
  ],
  [
    'a time in words',
    with_({ incidents: [{ ...incident, when: 'last night' }] }),
    'incidents.0.when',
    'not-a-moment-or-day',
    '2026-11-01T23:30',
  ],
  [
    'a kind of time nobody knows',
    with_({ incidents: [{ ...incident, when: { kind: 'soon' } }] }),
    'incidents.0.when.kind',
    'not-one-of',
    'between',
  ],
  [
    'a span that runs backwards',
    with_({
      incidents: [{ ...incident, when: { kind: 'between', from: '2026-11-02T10:00', to: '2026-11-02T09:00' } }],
    }),
    'incidents.0.when.to',
    'ends-before-it-begins',
    'Exchange',
  ],
  [
    'an incident after the question',
    with_({ incidents: [{ ...incident, when: '2026-12-01' }] }),
    'incidents.0.when',
    'after-now',
    '"now"',
  ],
  [
    'written before it happened',
    with_({ incidents: [{ ...incident, writtenAt: '2026-10-01T09:00' }] }),
    'incidents.0.writtenAt',
    'written-before',
    'leave it out',
  ],
  [
    'a contact about one of two',
    with_({ incidents: [incident, incident], contacts: [contact] }),
    'contacts.0.incidentId',
    'say-which',
    'incident-2',
  ],
  [
    'a contact about nothing',
    with_({ incidents: [incident], contacts: [{ ...contact, incidentId: 'other' }] }),
    'contacts.0.incidentId',
    'names-nothing',
    'incident-1',
  ],
  [
    'two with one id',
    with_({
      incidents: [
        { ...incident, id: 'a' },
        { ...incident, id: 'a' },
      ],
    }),
    'incidents.1.id',
    'repeated-id',
    'leave the ids out',
  ],
  ['an id with a space', with_({ incidents: [{ ...incident, id: 'a b' }] }), 'incidents.0.id', 'not-an-id', 'letters'],
  ['a response without a call', with_({ responses: [{}] }), 'responses.0.callId', 'names-nothing', 'Write the id'],
  [
    'an arrival before the call',
    with_({ calls: [{ receivedAt: '2026-11-02T08:00', arrivedAt: '2026-11-02T07:00' }] }),
    'calls.0.arrivedAt',
    'arrived-before-received',
    'both times',
  ],
  [
    'a mark after nothing',
    with_({ marks: [{ ruleId: 'us-ca-written-report', doneAt: '2026-11-03T09:00' }] }),
    'marks.0.after',
    'names-nothing',
    'Write the id',
  ],
  [
    'served before it was made',
    ofOrder({ serviceAttempts: [{ at: '2026-05-01T09:00', method: 'personal', succeeded: 'yes' }] }),
    'order.serviceAttempts.0.at',
    'served-before-issued',
    'issuedAt',
  ],
  [
    'ended before it was made',
    ofOrder({ expiry: '2026-01-01' }),
    'order.expiry.date',
    'expires-before-issued',
    'issuedAt',
  ],
  ['a form of another kind', ofOrder({ kind: 'temporary' }), 'order.kind', 'kind-does-not-fit', 'DV-130'],
  [
    'a second order that cannot be',
    { ...least, order: undefined, orders: [order, { ...order, expiry: '2026-01-01' }] },
    'orders.1.expiry.date',
    'expires-before-issued',
    'issuedAt',
  ],
  [
    'a term of nothing but missing words',
    ofOrder({ conditions: [{ kind: 'other' }] }),
    'order.conditions.0.text',
    'empty',
    'Write',
  ],
];

describe('a scenario that cannot be', () => {
  it.each(refusals)('%s', (_sentence, value, field, code, remedy) => {
    const read = scenarioFrom(withoutUndefined(value));
    if (read.ok) throw new Error('accepted');
    const found = read.issue.find((issue) => issue.field === field);
    expect(read.issue.map((issue) => `${issue.field} ${issue.code}`)).toContain(`${field} ${code}`);
    expect(found?.remedy).toContain(remedy);
    expect(found?.words).toMatch(/^[A-Z].*\.$/);
  });

  it('is told all at once, each field once', () => {
    const read = scenarioFrom({ now: 'x', order: { kind: 'x' } });
    if (read.ok) throw new Error('accepted');
    const fields = read.issue.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['jurisdiction', 'now', 'order.kind', 'order.expiry']));
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('never has its own values repeated', () => {
    const secret = 'Zyxwv';
    const read = scenarioFrom({
      ...least,
      jurisdiction: secret,
      now: secret,
      order: { ...order, expiry: secret, kind: secret },
    });
    expect(JSON.stringify(read)).not.toContain(secret);
  });
});

/** As JSON would have it: a field set to nothing is not there. */
function withoutUndefined(value: unknown): unknown {
  return value === null ? null : JSON.parse(JSON.stringify(value));
}
