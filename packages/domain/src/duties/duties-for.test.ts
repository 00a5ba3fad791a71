import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import type { CallForService, Response } from '../incidents/contact.ts';
import type { Order } from '../orders/order.ts';
import type { LawBook } from '../place-law.ts';
import { calendarWith } from '../testing/example-calendar.ts';
import { ruleWith } from '../testing/example-rule.ts';
import {
  at,
  citation,
  contactWith,
  incidentWith,
  orderWith,
  outOfStateOrderWith,
  pacific,
} from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import { dutiesFor, dutiesForCall } from './duties-for.ts';
import type { DutyRule } from './duty.ts';
import { stateOfDuty } from './duty-state.ts';

const now = at('2026-11-20T20:00');
const report = ruleWith({
  doneWhen: 'report-written',
  deadline: { kind: 'working-days', count: 5, from: 'call-received', calendar: 'example', citation },
});
const told = ruleWith({ id: idOf('mutual'), when: { fact: 'mutual-orders', is: 'yes' } });
const noticed = ruleWith({ id: idOf('noticed'), when: { fact: 'probable-cause-of-notice', is: 'yes' } });
const from = (id: string, days: number): DutyRule =>
  ruleWith({ ...report, id: idOf(id), deadline: { kind: 'hours', count: days * 24, from: 'call-received' } });

/** Invented: a report within five working days and only an officer’s word for notice in one place; three days and any notice elsewhere. */
const law: LawBook = (place) =>
  place === 'US-CA'
    ? {
        place,
        rules: [report, told, noticed],
        expiryRules: [],
        calendars: [calendarWith()],
        noticeRule: { jurisdiction: 'US-CA', accepts: ['told-by-officer'], citation },
      }
    : { place, rules: [from('elsewhere', 3), noticed], expiryRules: [], calendars: [] };

const order = orderWith();
const incident = incidentWith();
const facts = { 'called-about-order': 'yes', 'report-written': 'no' } as const;
const contact = contactWith({ incidentId: incident.id, facts });
const idsOf = (reading: ReturnType<typeof dutiesFor>) => reading.duties.map((duty) => duty.rule.id);

describe('what is owed after a contact', () => {
  it('asks the law of where the police are, and that of the order’s court where her notes do not say', () => {
    expect(idsOf(dutiesFor({ law, order, incident, contact, now }))).toEqual(['report', 'mutual', 'noticed']);
    expect(idsOf(dutiesFor({ law, place: 'US-AZ', order, incident, contact, now }))).toEqual(['elsewhere', 'noticed']);
    expect(idsOf(dutiesFor({ law, order: outOfStateOrderWith(), incident, contact, now }))).toEqual([
      'elsewhere',
      'noticed',
    ]);
  });

  it('counts days on the calendars of that place', () => {
    const [duty] = dutiesFor({ law, order, incident, contact, now }).duties;
    expect(duty?.answer === 'owed' && duty.by.kind === 'by' && duty.by.at).toBe('2026-11-10T07:59:59.999Z');
    expect(duty?.answer === 'owed' && duty.overdue).toBe('yes');
  });

  it('counts what somebody marked as done, and nothing where nobody did', () => {
    const marks = [{ ruleId: report.id, doneAt: at('2026-11-03T08:00') }];
    const states = (reading: ReturnType<typeof dutiesFor>) => reading.duties.slice(0, 1).map(stateOfDuty);
    expect(states(dutiesFor({ law, order, incident, contact, marks, now }))).toEqual(['met']);
    expect(states(dutiesFor({ law, order, incident, contact, now }))).toEqual(['overdue']);
  });

  it('takes the ways of notice that the place of the police accepts', () => {
    const noticeIn = (place: 'US-CA' | 'US-AZ') => {
      const reading = dutiesFor({ law, place, order, incident, contact, now });
      return [reading.notice?.accepted?.answer, reading.duties.at(-1)?.answer];
    };
    expect(noticeIn('US-CA')).toEqual(['unknown', 'cannot-tell']);
    expect(noticeIn('US-AZ')).toEqual(['not-read', 'owed']);
  });

  it('reads what an officer showed at the scene into the notice', () => {
    const shown = contactWith({ facts: { 'proof-of-service-shown-or-found': 'yes' } });
    const unserved = orderWith({ serviceAttempts: [] });
    const ways = (one?: typeof contact) =>
      dutiesFor({ law, order: unserved, incident, contact: one, now }).notice?.ways;
    expect([ways(shown), ways(contact), ways()]).toEqual([['proof-of-service-shown'], [], []]);
  });

  it('gives assessments and no duty while there was no contact', () => {
    const { assessments, duties, standing } = dutiesFor({ law, order, incident, now });
    expect(assessments.map((one) => one.answer)).toEqual(['may-break', 'does-not', 'does-not']);
    expect([duties, standing?.answer]).toEqual([[], 'in-force']);
  });

  it('assesses nothing where nothing was told of what happened', () => {
    expect(dutiesFor({ law, order, contact, now }).assessments).toEqual([]);
  });
});

describe('the moment at which an order is read', () => {
  const day = (kind: number) => at(`2026-11-0${kind}T08:00`);
  const exactly = (instant: ReturnType<typeof at>) => ({ kind: 'exact', at: instant }) as const;
  const unknown = { kind: 'unknown' } as const;
  const happened = (when: typeof incident.when) => incidentWith({ when, writtenAt: day(3) });
  const came = (when: typeof contact.when) => contactWith({ when, writtenAt: day(4) });
  const rows = [
    ['when it happened', happened(exactly(day(1))), came(exactly(day(2))), day(1)],
    [
      'the first moment of the day on which it happened',
      happened({ kind: 'on', date: civilDateOf('2026-11-01') }),
      undefined,
      at('2026-11-01T07:00'),
    ],
    [
      'when the police came, where she does not know when it happened',
      happened(unknown),
      came(exactly(day(2))),
      day(2),
    ],
    ['when the police came, where nothing else is told', undefined, came(exactly(day(2))), day(2)],
    ['when she wrote of the police, where she knows neither', happened(unknown), came(unknown), day(4)],
    ['when she wrote of what happened, where there is no more', happened(unknown), undefined, day(3)],
    ['now, where there is nothing at all', undefined, undefined, now],
  ] as const;
  it.each(rows)('is %s', (_sentence, one, other, instant) => {
    expect(dutiesFor({ law, order, incident: one, contact: other, now }).standing?.at).toBe(instant);
  });

  it('is a day of the court’s own clock', () => {
    expect(order.issuingCourt.timeZone).toBe(pacific);
    const spring = happened({ kind: 'on', date: civilDateOf('2026-11-02') });
    expect(dutiesFor({ law, order, incident: spring, now }).standing?.at).toBe(at('2026-11-02T08:00'));
  });
});

describe('an order that faces another', () => {
  const born = { bornOn: civilDateOf('1990-01-01') };
  const ours: Order = {
    ...order,
    protectedParty: { ...order.protectedParty, ...born },
    restrainedParty: { ...order.restrainedParty, ...born },
  };
  const facing: Order = {
    ...ours,
    id: idOf('facing'),
    protectedParty: ours.restrainedParty,
    restrainedParty: ours.protectedParty,
  };
  const strangers = { protectedParty: { name: 'Ada Quill' }, restrainedParty: { name: 'Bo Marsh' } };
  const apart: Order = { ...order, ...strangers, id: idOf('apart') };
  const apartFacing: Order = {
    ...apart,
    id: idOf('apart-facing'),
    protectedParty: strangers.restrainedParty,
    restrainedParty: strangers.protectedParty,
  };
  const perhaps: Order = { ...facing, id: idOf('perhaps'), protectedParty: { name: 'D. Strand' } };
  const ended: Order = { ...facing, id: idOf('ended'), expiry: { kind: 'on', date: civilDateOf('2026-08-31') } };

  it.each([
    ['is told so', [facing], 'owed'],
    ['is told so, among others', [apart, facing], 'owed'],
    ['is not, where none is on record: silence is no no', [], 'cannot-tell'],
    ['is not, where two others face each other', [apart, apartFacing], 'cannot-tell'],
    ['is not, where the people are only perhaps the same', [perhaps], 'cannot-tell'],
    ['is not, where those two face each other and this one only perhaps', [perhaps, apart, apartFacing], 'cannot-tell'],
    ['is not, where the other has ended', [ended], 'cannot-tell'],
  ] as const)('%s', (_sentence, others, answer) => {
    const { duties } = dutiesFor({ law, order: ours, others, incident, contact, now });
    expect(duties.find((duty) => duty.rule.id === 'mutual')?.answer).toBe(answer);
  });
});

describe('what is owed after a call', () => {
  const call: CallForService = {
    id: idOf('call-1'),
    agencyId: idOf('marlow-police'),
    provenance: 'police',
    callNumber: '1',
    receivedAt: at('2026-11-02T08:10'),
    initialType: 'ORDER VIOLATION',
  };
  const response: Response = {
    id: idOf('response-1'),
    callId: call.id,
    recordedBy: idOf('staff-1'),
    recordedAt: at('2026-11-02T09:00'),
    facts: { ...facts, 'proof-of-service-shown-or-found': 'yes' },
  };
  const later: Response = {
    ...response,
    id: idOf('response-2'),
    supersedes: response.id,
    recordedAt: at('2026-11-02T10:00'),
    facts: { ...response.facts, 'report-written': 'yes' },
  };
  const place = 'US-CA';
  const states = (reading: ReturnType<typeof dutiesForCall>) => reading.duties.slice(0, 1).map(stateOfDuty);

  it('is asked for though nobody wrote a response, so that a page shows what to find out', () => {
    const reading = dutiesForCall({ law, place, call, responses: [], now });
    expect(reading.duties.map((duty) => duty.answer)).toEqual(['cannot-tell', 'cannot-tell', 'cannot-tell']);
    expect(reading).toStrictEqual({ assessments: [], duties: reading.duties, response: undefined });
  });

  it('counts from no end of the contact that nobody recorded', () => {
    const after = ruleWith({
      when: { fact: 'officer-came', is: 'yes' },
      deadline: { kind: 'hours', count: 2, from: 'call-cleared' },
    });
    const only: LawBook = (here) => ({ place: here, rules: [after], expiryRules: [], calendars: [] });
    const came = { ...call, arrivedAt: call.receivedAt };
    const [duty] = dutiesForCall({ law: only, place, call: came, responses: [], now }).duties;
    expect(duty?.answer === 'owed' && duty.by).toEqual({ kind: 'cannot-tell', missing: 'call-cleared' });
  });

  it('follows from the response that stands', () => {
    const first = dutiesForCall({ law, place, call, responses: [response], now });
    expect([first.response?.id, states(first)]).toEqual(['response-1', ['overdue']]);
    const second = dutiesForCall({ law, place, call, responses: [response, later], now });
    expect([second.response?.id, states(second)]).toEqual(['response-2', ['met']]);
  });

  it('counts what somebody marked as done', () => {
    const marks = [{ ruleId: report.id, doneAt: at('2026-11-03T08:00') }];
    expect(states(dutiesForCall({ law, place, call, responses: [response], marks, now }))).toEqual(['met']);
  });

  it('says how the order stood and what notice there was when the call came, by the law of each place', () => {
    const before = { ...call, receivedAt: at('2026-05-31T18:00') };
    const read = (one: CallForService, responses: readonly Response[]) => {
      const reading = dutiesForCall({
        law,
        place,
        order: orderWith({ serviceAttempts: [] }),
        call: one,
        responses,
        now,
      });
      return [reading.standing?.answer, reading.standing?.at, reading.notice?.ways, reading.notice?.accepted?.answer];
    };
    expect(read(call, [response])).toEqual(['in-force', call.receivedAt, ['proof-of-service-shown'], 'unknown']);
    expect(read(before, [])).toEqual(['not-in-force', before.receivedAt, [], 'unknown']);
  });

  it('reads the facts of the order, and notice by the ways of the agency’s place', () => {
    const answerIn = (here: 'US-CA' | 'US-AZ') =>
      dutiesForCall({ law, place: here, order, call, responses: [response], now }).duties.at(-1)?.answer;
    expect([answerIn('US-CA'), answerIn('US-AZ')]).toEqual(['cannot-tell', 'owed']);
  });
});
