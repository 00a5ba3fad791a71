/** What is owed after one contact or call, in the published shape: every duty with its state, worst first. Judges nothing itself. */
import {
  byUrgency,
  type CallForService,
  type Duty,
  dutiesFor,
  dutiesForCall,
  type Incident,
  type Order,
  officersOf,
  orderFor,
  type PoliceContact,
  sayDuty,
  type TimeZone,
  whenWords,
} from '@holdfast/domain';
import type { ReadContact, ReadDuty, Scenario } from '@holdfast/wire';
import { type Asked, zoneOf } from './asked.ts';
import { readSource, sayNotice } from './notice.ts';

export function readContact(asked: Asked, contact: PoliceContact): ReadContact {
  const { scenario, law, language } = asked;
  const incident = scenario.incidents.find(({ id }) => id === contact.incidentId);
  const order = orderOf(asked, incident);
  const reading = dutiesFor({
    law,
    place: scenario.jurisdiction,
    order,
    incident,
    contact,
    marks: marksAfter(scenario, contact.id),
    now: scenario.now,
  });
  const zone = order.issuingCourt.timeZone;
  const officers = officersOf(contact).map(({ name, badge }) => name ?? badge);
  const who = [contact.agencyName, ...officers].filter((name) => name !== undefined).join(', ');
  return {
    id: contact.id,
    kind: 'contact',
    when: whenWords(contact.when, zoneOf(scenario))[language],
    ...(who === '' ? {} : { who }),
    ...(incident === undefined ? {} : { incidentId: incident.id }),
    orderId: order.id,
    ...(reading.notice === undefined ? {} : { notice: sayNotice({ notice: reading.notice, language, zone }) }),
    duties: readDuties(asked, { duties: reading.duties, zone }),
  };
}

export function readCall(asked: Asked, call: CallForService): ReadContact {
  const { scenario, law, language } = asked;
  const order = scenario.orders.find(({ id }) => id === call.orderId) ?? orderOf(asked, undefined);
  const reading = dutiesForCall({
    law,
    place: scenario.jurisdiction,
    order,
    call,
    responses: scenario.responses.filter(({ callId }) => callId === call.id),
    marks: marksAfter(scenario, call.id),
    now: scenario.now,
  });
  const zone = order.issuingCourt.timeZone;
  const who = reading.response?.officerName;
  return {
    id: call.id,
    kind: 'call',
    when: whenWords({ kind: 'exact', at: call.receivedAt }, zone)[language],
    ...(who === undefined ? {} : { who }),
    orderId: order.id,
    ...(reading.notice === undefined ? {} : { notice: sayNotice({ notice: reading.notice, language, zone }) }),
    duties: readDuties(asked, { duties: reading.duties, zone }),
  };
}

function readDuties(
  { language, audience }: Asked,
  { duties, zone }: { readonly duties: readonly Duty[]; readonly zone: TimeZone },
): ReadDuty[] {
  return byUrgency(duties, (duty) => duty).map((duty) => {
    const { rule } = duty;
    const told = sayDuty(duty, { audience, language, zone });
    return {
      ruleId: rule.id,
      state: told.state,
      stateWords: told.stateWords,
      answer: duty.answer,
      done: duty.answer === 'owed' ? duty.done : 'unknown',
      title: told.title,
      actor: rule.actor,
      act: rule.act,
      who: told.who,
      said: told.said,
      strength: rule.strength,
      strengthWords: told.strength,
      because: [...told.because],
      ask: [...told.ask],
      ...(duty.answer === 'owed' && duty.by.kind === 'by' ? { dueAt: duty.by.at } : {}),
      ...(told.due === undefined ? {} : { due: told.due }),
      ...(told.counted === undefined ? {} : { counted: told.counted }),
      confirmed: told.confirmed,
      source: readSource(rule.citation, language),
    };
  });
}

function marksAfter(scenario: Scenario, id: string) {
  return scenario.marks.filter((mark) => mark.after === id);
}

/** The order an incident bears on most; for a contact about no incident the one made last. */
function orderOf({ scenario, law }: Asked, incident: Incident | undefined): Order {
  const last = scenario.orders.toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1))[0];
  const order = incident === undefined ? last : orderFor({ law, orders: scenario.orders, incident });
  if (order === undefined) throw new Error('a scenario without an order');
  return order;
}
