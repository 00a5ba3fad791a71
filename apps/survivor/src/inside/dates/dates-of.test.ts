import '../testing/all-law.ts';
import { civilDateOf, followUpMark, idOf, type PoliceContact } from '@holdfast/domain';
import { at, incidentWith, orderWith, pacific } from '@holdfast/domain/testing';
import { processOf } from '@holdfast/law';
import { expect, test } from 'vitest';
import { type Held, nothingHeld } from '../state/held.ts';
import { monthsOf, renewalOpens } from './dates-of.ts';

const held = (changed: Partial<Held>): Held => ({ ...nothingHeld, ...changed });
const now = at('2026-11-21T12:00');
const order = orderWith({ instrument: 'ca-dv-130', kind: 'final' });

test('an order after a hearing in California ends on its day, and can be renewed in the last three months', () => {
  const months = monthsOf(held({ orders: [order] }), now, pacific);
  expect(months.flatMap(({ dates }) => dates.map(({ date, says }) => `${date} ${says.en}`))).toEqual([
    '2029-02-28 From today you can ask to renew order MC-1',
    '2029-05-31 Order MC-1 ends',
  ]);
});

test.each([
  ['2029-05-31', '2029-02-28'],
  ['2029-05-15', '2029-02-15'],
  ['2029-02-10', '2028-11-10'],
  ['2028-05-29', '2028-02-29'],
  ['2029-03-31', '2028-12-31'],
])('an end on %s opens renewal on %s', (end, opens) => {
  expect(renewalOpens(order, civilDateOf(end))).toBe(opens);
});

test('the three months are those of the law that is kept', () => {
  const renewal = processOf('US-CA')?.steps.find(({ stage }) => stage === 'renewal');
  expect(renewal?.opensMonthsBeforeEnd).toBe(3);
});

test('nothing is said of renewal where nobody read the law, or of another kind of order', () => {
  const elsewhere = orderWith({ issuingCourt: { ...order.issuingCourt, jurisdiction: 'US-TX' } });
  expect(renewalOpens(elsewhere, civilDateOf('2029-05-31'))).toBeUndefined();
  const temporary = orderWith({ kind: 'temporary', instrument: 'ca-dv-110' });
  expect(renewalOpens(temporary, civilDateOf('2029-05-31'))).toBeUndefined();
});

test('a temporary order shows its hearing, and an end nobody knows shows no day', () => {
  const temporary = orderWith({
    kind: 'temporary',
    instrument: 'ca-dv-110',
    expiry: { kind: 'until-hearing', hearingOn: civilDateOf('2026-12-09') },
  });
  const unknown = orderWith({
    id: idOf('order-2'),
    instrument: 'ca-dv-110',
    kind: 'temporary',
    expiry: { kind: 'unknown' },
  });
  const months = monthsOf(held({ orders: [temporary, unknown] }), now, pacific);
  expect(months).toHaveLength(1);
  expect(months[0]?.dates.map(({ date, says }) => `${date} ${says.en}`)).toEqual(['2026-12-09 Hearing on order MC-1']);
});

test('a hearing noted beside another end has its day too, and only once', () => {
  const days = (changed: Parameters<typeof orderWith>[0]) =>
    monthsOf(held({ orders: [orderWith(changed)] }), now, pacific).flatMap(({ dates }) =>
      dates.filter(({ says }) => /Hearing/.test(says.en)).map(({ date }) => date),
    );
  expect(days({ hearingAt: at('2026-12-09T09:00') })).toEqual(['2026-12-09']);
  const both = { kind: 'until-hearing', hearingOn: civilDateOf('2026-12-09') } as const;
  expect(days({ kind: 'temporary', hearingAt: at('2026-12-09T09:00'), expiry: both })).toEqual(['2026-12-09']);
});

test('what she may do after the police came has its day until she marks it as done', () => {
  const incident = incidentWith({});
  const contact: PoliceContact = {
    id: idOf<'contact'>('contact-1'),
    incidentId: incident.id,
    when: { kind: 'exact', at: at('2026-11-20T03:00') },
    writtenAt: at('2026-11-20T04:00'),
    facts: { 'report-refused': 'yes' },
  };
  const told = held({ orders: [order], incidents: [incident], contacts: [contact] });
  const ofHers = (state: Held) =>
    monthsOf(state, now, pacific).flatMap(({ dates }) =>
      dates.filter(({ says }) => /report yourself/i.test(says.en)).map(({ date }) => date),
    );
  expect(ofHers(told)).toHaveLength(1);
  const followUpsDone = new Set([followUpMark(contact.id, 'report-yourself')]);
  expect(ofHers({ ...told, followUpsDone })).toEqual([]);
});
