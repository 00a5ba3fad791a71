import { checkOrder, idOf, instantOf, type Order } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { draftFrom, whenFrom, zoneNamed } from './answers.ts';
import {
  changedContact,
  contactFrom,
  emptyContact,
  formOfCall,
  formOfContact,
  unansweredCall,
  withAnswer,
} from './contact-form.ts';
import { changedIncident, emptyIncident, formOfIncident, incidentFrom, quickIncident } from './incident-form.ts';
import { emptyOrder, notKnown, type OrderForm } from './order-form.ts';
import { changedOrder, formOfOrder, orderFrom } from './order-record.ts';

const zone = zoneNamed('America/Los_Angeles');
const now = instantOf(Date.parse('2026-10-04T15:00:00Z'));
let count = 0;
const around = { id: idOf<'order'>('o1'), now, zone, newConditionId: () => idOf<'condition'>(`c${++count}`) };
const paper = { ...emptyOrder, place: 'US-CA', issuedOn: '2026-03-02' } as const;

test('an order needs only the day it was made, and names what is not known', () => {
  const read = orderFrom(paper, around);
  expect(read).toMatchObject({
    ok: true,
    value: {
      orderNumber: notKnown,
      restrainedParty: { name: notKnown },
      issuedAt: '2026-03-02T08:00:00.000Z',
      expiry: { kind: 'unknown' },
      serviceAttempts: [],
      conditions: [],
    },
  });
});

test.each([
  ['no day', { issuedOn: '' }, 'issuedOn'],
  ['a day that does not exist', { issuedOn: '2026-02-30' }, 'issuedOn'],
  ['an end before the beginning', { expiry: 'on', expiresOn: '2026-03-01' }, 'expiresOn'],
  ['an end without a day', { expiry: 'on' }, 'expiresOn'],
  ['served before it was made', { served: 'yes', servedOn: '2026-03-01' }, 'servedOn'],
  ['served without a day', { served: 'yes' }, 'servedOn'],
  ['a distance in words', { away: true, distance: 'far' }, 'distance'],
] as const)('%s is refused at its field', (_name, change, field) => {
  const read = orderFrom({ ...paper, ...change }, around);
  expect(read.ok ? [] : Object.keys(read.problems)).toEqual([field]);
});

test('"no" to service is a try known to have failed; "I do not know" and silence are nothing at all', () => {
  const attempts = (served: 'no' | 'unknown' | '') => {
    const read = orderFrom({ ...paper, served }, around);
    return read.ok ? read.value.serviceAttempts.map((attempt) => attempt.succeeded) : null;
  };
  expect(attempts('no')).toEqual(['no']);
  expect(attempts('unknown')).toEqual([]);
  expect(attempts('')).toEqual([]);
});

test('an empty note is still a note, and every gap stays unknown', () => {
  const incident = incidentFrom(emptyIncident, { id: idOf('i1'), now, zone });
  expect(incident).toEqual({
    id: 'i1',
    provenance: 'survivor',
    kind: 'other',
    when: { kind: 'unknown' },
    writtenAt: now,
    byRestrainedParty: 'unknown',
    injury: 'unknown',
    childrenPresent: 'unknown',
    weapon: 'unknown',
    othersSaw: 'unknown',
    aboutChildExchange: 'unknown',
  });
});

test('a time is kept only as exactly as it was told', () => {
  const day = '2026-10-03';
  expect(whenFrom({ how: 'exact', day, time: '02:14' }, zone)).toEqual({
    kind: 'exact',
    at: '2026-10-03T09:14:00.000Z',
  });
  expect(whenFrom({ how: 'about', day, time: '02:00' }, zone)).toEqual({
    kind: 'about',
    at: '2026-10-03T09:00:00.000Z',
  });
  expect(whenFrom({ how: 'exact', day, time: '' }, zone)).toEqual({ kind: 'on', date: day });
  expect(whenFrom({ how: 'on', day: '2026-13-40', time: '' }, zone)).toEqual({ kind: 'unknown' });
});

test('"I do not know" about the police is never kept as no', () => {
  const form = withAnswer(withAnswer(emptyContact, 'report-written', 'unknown'), 'officer-came', 'no');
  const contact = contactFrom(form, { id: idOf('k1'), incidentId: null, now, zone });
  expect(contact.facts).toEqual({ 'officer-came': 'no' });
});

test('a draft that cannot be read, or holds other things, begins anew without failing', () => {
  expect(draftFrom('', emptyIncident)).toEqual(emptyIncident);
  expect(draftFrom('[1,2]', emptyIncident)).toEqual(emptyIncident);
  expect(draftFrom('{"what":7,"other":"x","day":"2026-10-03"}', emptyIncident)).toEqual({
    ...emptyIncident,
    day: '2026-10-03',
  });
  expect(draftFrom('{"answers":["officer-came=yes",3]}', emptyContact)).toEqual(emptyContact);
});

const kept = (form: Parameters<typeof orderFrom>[0]): Order => {
  const read = orderFrom(form, around);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

test('a kind nobody could tell is never recorded as another', () => {
  expect(kept(paper)).toMatchObject({ kind: 'unknown', instrument: 'other' });
  expect(kept({ ...paper, paper: 'not-known', kind: 'unknown' })).toMatchObject({
    kind: 'unknown',
    instrument: 'other',
  });
});

test.each([
  ['ca-epo-001', 'US-CA', 'emergency'],
  ['ca-dv-110', 'US-CA', 'temporary'],
  ['ca-dv-130', 'US-CA', 'final'],
  ['ca-cr-160', 'US-CA', 'criminal'],
  ['gb-dvpn', 'GB-EAW', 'police-notice'],
] as const)('the paper %s of %s says its kind', (chosen, place, kind) => {
  const order = kept({ ...paper, place, paper: chosen, kind: 'unknown' });
  expect(order).toMatchObject({ kind, instrument: chosen });
  expect(checkOrder({ ...order, orderNumber: 'MC-1' }).ok).toBe(true);
});

test('a paper chosen before the place was changed does not stay', () => {
  expect(kept({ ...paper, place: 'US-TX', paper: 'ca-dv-130' }).instrument).toBe('state-order');
});

test('every term she can tick is kept, and comes back ticked', () => {
  const ticked: OrderForm = {
    ...paper,
    ...{ hurt: true, household: true, harass: true, contact: true, throughOthers: true, away: true, moveOut: true },
    ...{ guns: true, custody: true, visits: true, mustDo: true },
    supervised: 'yes',
    requirement: 'programme',
    other: 'No visits to the farm.\n\nNo visits at night.',
  };
  const order = kept(ticked);
  expect(order.conditions.map(({ kind }) => kind)).toEqual([
    'no-violence',
    'no-threats-to-household',
    'no-harassment',
    'no-contact',
    'no-contact-through-others',
    'stay-away',
    'move-out',
    'firearms-surrender',
    'exclusive-custody',
    'contact-permission',
    'positive-requirement',
    'other',
    'other',
  ]);
  expect(formOfOrder(order, emptyOrder)).toMatchObject({
    ...ticked,
    kind: 'unknown',
    paper: 'other',
    expiry: 'unknown',
  });
});

test('a letter sent by mail is no proof that it was got', () => {
  const [attempt] = kept({ ...paper, served: 'mail', servedOn: '2026-03-05' }).serviceAttempts;
  expect(attempt).toMatchObject({ method: 'mail', succeeded: 'unknown' });
  const [told] = kept({ ...paper, served: 'told', servedOn: '2026-03-05' }).serviceAttempts;
  expect(told).toMatchObject({ method: 'verbal-by-officer', succeeded: 'yes', byRole: 'officer' });
});

test('a correction changes what was touched and keeps all else', () => {
  const before: Order = {
    ...kept({ ...paper, contact: true, away: true, served: 'yes', servedOn: '2026-03-05', expiry: 'none-on-form' }),
    issuedAt: instantOf(Date.parse('2026-03-02T18:12:09Z')),
    madeWithoutNotice: 'no',
    changes: [{ kind: 'modified', at: now }],
  };
  const numbered: Order = {
    ...before,
    conditions: before.conditions.map((one, index) => ({ ...one, number: String(index + 6), text: 'As written.' })),
  };
  const form = { ...formOfOrder(numbered, emptyOrder), number: '26FL00117', guns: true };
  const read = changedOrder(form, numbered, { ...around, empty: emptyOrder });
  expect(read).toMatchObject({
    ok: true,
    value: {
      ...numbered,
      orderNumber: '26FL00117',
      conditions: [...numbered.conditions, { kind: 'firearms-surrender', includesAmmunition: false }],
    },
  });
  expect(changedOrder(formOfOrder(numbered, emptyOrder), numbered, { ...around, empty: emptyOrder })).toEqual({
    ok: true,
    value: numbered,
  });
});

test('two taps keep a kind and about now, and nothing else', () => {
  const incident = quickIncident('call', { id: idOf('i1'), now, zone });
  expect(incident).toEqual({
    ...incidentFrom(emptyIncident, { id: idOf('i1'), now, zone }),
    kind: 'call',
    channel: 'phone',
    when: { kind: 'about', at: now },
  });
});

test.each(['unknown', 'not-remembered', 'not-said', ''] as const)('"%s" is kept as unknown, never as no', (told) => {
  const incident = incidentFrom({ ...emptyIncident, injury: told, agreed: told }, { id: idOf('i1'), now, zone });
  expect(incident.injury).toBe('unknown');
  expect(incident.agreedTo).toBe(told === '' ? undefined : 'unknown');
});

test('what she adds later keeps when it was first written, and the time she did not touch', () => {
  const before = quickIncident('message', { id: idOf('i1'), now: instantOf(Date.parse('2026-10-04T15:00:12Z')), zone });
  const form = { ...formOfIncident(before, zone), said: 'You cannot hide.', distance: '40', unit: 'feet' } as const;
  const changed = changedIncident(form, before, zone);
  expect(changed).toEqual({ ...before, whatWasSaid: 'You cannot hide.', distance: { amount: 40, unit: 'feet' } });
  expect(changedIncident({ ...form, how: 'on', time: '' }, before, zone).when).toEqual({
    kind: 'on',
    date: '2026-10-04',
  });
});

test('several officers are kept, each with their own badge; empty ones are not', () => {
  const form = { ...emptyContact, badge: '417', officers: ['M. Ibarra', '', ''], badges: ['', '902', ' '] };
  const contact = contactFrom(form, { id: idOf('k1'), incidentId: null, now, zone });
  expect(contact).toMatchObject({ badge: '417', officers: [{ name: 'M. Ibarra' }, { badge: '902' }] });
  expect(formOfContact(contact, zone)).toMatchObject({
    badge: '417',
    officers: ['M. Ibarra', ''],
    badges: ['', '902'],
  });
  expect(contactFrom(emptyContact, { id: idOf('k1'), incidentId: null, now, zone })).not.toHaveProperty('officers');
});

test('one tap says only that no officer came', () => {
  const contact = unansweredCall({ id: idOf('k1'), incidentId: null, when: { kind: 'about', at: now }, now });
  expect(contact.facts).toEqual({ 'officer-came': 'no' });
});

test('a contact changed keeps its first writing, its time, and times no form asks for', () => {
  const before = {
    ...unansweredCall({ id: idOf('k1'), incidentId: idOf('i1'), when: { kind: 'about', at: now }, now }),
    times: { 'report-completed': now },
    reportAskedForAt: now,
  } as const;
  const later = { ...formOfContact(before, zone), note: 'The line was cut.' };
  expect(changedContact(later, before, zone)).toEqual({
    ...before,
    facts: { 'officer-came': 'no', 'report-copy-asked-for': 'yes' },
    note: 'The line was cut.',
  });
});

test('notes of a call join what was begun, and give it its time', () => {
  const begun = { ...emptyContact, agency: 'Marlow Police Department', note: 'Told them of the order.' };
  expect(formOfCall({ at: now, note: 'Number 1182.' }, zone, begun)).toMatchObject({
    how: 'exact',
    day: '2026-10-04',
    time: '08:00',
    agency: 'Marlow Police Department',
    note: 'Told them of the order.\nNumber 1182.',
  });
});
