import { idOf, instantOf } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { draftFrom, whenFrom, zoneNamed } from './answers.ts';
import { contactFrom, emptyContact, withAnswer } from './contact-form.ts';
import { emptyIncident, incidentFrom } from './incident-form.ts';
import { emptyOrder, notKnown, orderFrom } from './order-form.ts';

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
