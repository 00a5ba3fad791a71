/** Whole chains, each a sentence: order, what happened, what the police did, and what follows, read by the law of a real place. */
import {
  type Assessment,
  civilDateOf,
  dutiesFor,
  type Incident,
  type IssuingPlace,
  idOf,
  type Order,
  type PoliceContact,
  type SceneFacts,
  type Standing,
  stateOfDuty,
} from '@holdfast/domain';
import { at, contactWith, incidentWith, orderWith } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { lawOf } from './index.ts';

const now = at('2026-11-20T20:00');
const onCall: SceneFacts = { 'called-about-order': 'yes', 'officer-came': 'yes' };
const thought: SceneFacts = {
  ...onCall,
  'probable-cause-of-violation': 'yes',
  'exigent-circumstances': 'no',
  'mutual-orders': 'no',
};
const unserved: Partial<Order> = { serviceAttempts: [] };
const arrest = 'us-ca-arrest-on-call';
const tell = 'us-ca-tell-then-enforce';

interface Row {
  readonly sentence: string;
  readonly place?: IssuingPlace;
  readonly order?: Partial<Order>;
  readonly incident?: Partial<Incident>;
  readonly contact?: Partial<PoliceContact>;
  readonly facts?: SceneFacts;
  readonly standing?: Standing['answer'];
  /** The answer for the no-contact term, the first of the example order. */
  readonly contactTerm?: Assessment['answer'];
  /** The answer for the stay-away term, the second. */
  readonly awayTerm?: Assessment['answer'];
  readonly duties: Readonly<Record<string, ReturnType<typeof stateOfDuty>>>;
}

const rows: readonly Row[] = [
  {
    sentence:
      'a text after service, an officer who thought it broke the order, no arrest: the arrest is owed and no time makes it late',
    facts: { ...thought, 'restrained-party-arrested': 'no' },
    contactTerm: 'may-break',
    awayTerm: 'does-not',
    duties: { [arrest]: 'open' },
  },
  {
    sentence: 'the same, and the arrest was made',
    facts: { ...thought, 'restrained-party-arrested': 'yes' },
    duties: { [arrest]: 'met' },
  },
  {
    sentence: 'the same, and something urgent stood in the way',
    facts: { ...thought, 'exigent-circumstances': 'yes' },
    duties: { [arrest]: 'not-owed' },
  },
  {
    sentence: 'nobody said whether something urgent stood in the way: that is asked, not assumed',
    facts: { ...onCall, 'probable-cause-of-violation': 'yes' },
    duties: { [arrest]: 'cannot-tell' },
  },
  {
    sentence: 'the officer came upon it with no call: the duty tied to answering a call does not arise',
    facts: { ...thought, 'called-about-order': 'no', 'found-by-officer-on-patrol': 'yes' },
    duties: { [arrest]: 'not-owed' },
  },
  {
    sentence: 'told at a desk the next day: no call was answered, so that duty does not arise',
    facts: { 'called-about-order': 'no', 'officer-came': 'no', 'report-taken-away-from-scene': 'yes' },
    duties: { [arrest]: 'not-owed' },
  },
  {
    sentence: 'they had left: the arrest duty does not turn on who was still there, and the policy for it applies',
    facts: { ...thought, 'restrained-party-had-left': 'yes', 'restrained-party-arrested': 'no' },
    duties: { [arrest]: 'open', 'us-ca-after-leaving': 'cannot-tell' },
  },
  {
    sentence: 'gone on arrival and no report: a report is owed on every such call',
    facts: { ...onCall, 'restrained-party-had-left': 'yes', 'report-written': 'no' },
    duties: { 'us-ca-written-report': 'open' },
  },
  {
    sentence: 'nobody knows if a report was written: it is owed and cannot be told done',
    facts: onCall,
    duties: { 'us-ca-written-report': 'cannot-tell' },
  },
  {
    sentence: 'an order found unserved at the scene: tell the terms, then enforce',
    order: unserved,
    facts: { ...onCall, 'restrained-party-present': 'yes', 'restrained-party-had-notice': 'no' },
    duties: { [tell]: 'cannot-tell', 'us-ca-tell-of-foreign-order': 'not-owed' },
  },
  {
    sentence: 'the same, and the officer told them: done',
    order: unserved,
    facts: {
      ...onCall,
      'restrained-party-present': 'yes',
      'restrained-party-had-notice': 'no',
      'told-terms-by-officer': 'yes',
    },
    duties: { [tell]: 'met' },
  },
  {
    sentence: 'nothing on record of service is not "not served": the officer is asked about it',
    order: unserved,
    facts: { ...onCall, 'restrained-party-present': 'yes' },
    duties: { [tell]: 'cannot-tell', [arrest]: 'cannot-tell' },
  },
  {
    sentence: 'an order of another state, unserved: tell of it and give a chance to obey first',
    place: 'US-CA',
    order: {
      ...unserved,
      instrument: 'out-of-state',
      issuingCourt: { ...orderWith().issuingCourt, jurisdiction: 'US-NV' },
    },
    facts: { ...onCall, 'restrained-party-present': 'yes', 'restrained-party-had-notice': 'no' },
    duties: { [tell]: 'not-owed', 'us-ca-tell-of-foreign-order': 'cannot-tell' },
  },
  {
    sentence: 'an order of a tribe, in force and served: the arrest duty reads it like any other',
    place: 'US-CA',
    order: { instrument: 'tribal', issuingCourt: { ...orderWith().issuingCourt, jurisdiction: 'US-tribal' } },
    facts: { ...thought, 'restrained-party-arrested': 'no' },
    duties: { [arrest]: 'open' },
  },
  {
    sentence: 'before the order was made: it did not bind, and no arrest is owed for breaking it',
    incident: { when: { kind: 'exact', at: at('2026-05-20T08:00') } },
    facts: thought,
    standing: 'not-in-force',
    contactTerm: 'does-not',
    duties: { [arrest]: 'not-owed' },
  },
  {
    sentence: 'after its last day: it no longer bound',
    order: { expiry: { kind: 'on', date: civilDateOf('2026-10-31') } },
    facts: thought,
    standing: 'not-in-force',
    contactTerm: 'does-not',
    duties: { [arrest]: 'not-owed' },
  },
  {
    sentence: 'nobody knows when the order ends: whether it bound cannot be told, and neither can the arrest',
    order: { expiry: { kind: 'unknown' } },
    facts: thought,
    standing: 'cannot-tell',
    contactTerm: 'cannot-tell',
    duties: { [arrest]: 'cannot-tell' },
  },
  {
    sentence: 'a form without a date: the law gives an order after a hearing three years, so it bound',
    order: { expiry: { kind: 'none-on-form' } },
    facts: { ...thought, 'restrained-party-arrested': 'no' },
    standing: 'in-force',
    duties: { [arrest]: 'open' },
  },
  {
    sentence: 'before anyone was served: the order bound, but knowledge of it is a question',
    incident: { when: { kind: 'exact', at: at('2026-06-02T08:00') } },
    contact: { when: { kind: 'exact', at: at('2026-06-02T09:00') }, writtenAt: at('2026-06-02T10:00') },
    facts: thought,
    standing: 'in-force',
    duties: { [arrest]: 'cannot-tell' },
  },
  {
    sentence: 'calm contact to hand over children, where the order allows that: the term is not broken',
    order: exchanging(),
    incident: { kind: 'message', aboutChildExchange: 'yes' },
    contactTerm: 'does-not',
    duties: {},
  },
  {
    sentence: 'the same with a threat: what the order allows is calm contact only',
    order: exchanging(),
    incident: { kind: 'threat', channel: 'text', aboutChildExchange: 'yes' },
    contactTerm: 'may-break',
    duties: {},
  },
  {
    sentence: 'a message from an unknown number: who sent it is asked',
    incident: { byRestrainedParty: 'unknown' },
    contactTerm: 'cannot-tell',
    duties: {},
  },
  {
    sentence: 'she had let them in: the order binds whatever the two of them agree',
    incident: { kind: 'came-near', place: 'home', channel: 'in-person', agreedTo: 'yes' },
    awayTerm: 'may-break',
    duties: {},
  },
  {
    sentence: 'someone else came: whether they were sent is asked',
    incident: { kind: 'third-party', byRestrainedParty: 'no' },
    contactTerm: 'cannot-tell',
    duties: {},
  },
  {
    sentence: 'a place whose law nobody has read: assessed, and nothing is said to be owed or not owed',
    place: 'US-NV',
    facts: thought,
    contactTerm: 'may-break',
    duties: {},
  },
];

/** Contact is allowed only to hand over children, calmly. */
function exchanging(): Partial<Order> {
  return { conditions: [{ id: idOf('c1'), kind: 'no-contact', channels: [], exceptForChildExchange: true }] };
}

describe('a whole chain', () => {
  it.each(rows.map((row) => [row.sentence, row] as const))('%s', (_sentence, row) => {
    const order = orderWith(row.order);
    const incident = incidentWith(row.incident);
    const contact = contactWith({ ...row.contact, incidentId: incident.id, facts: row.facts ?? {} });
    const reading = dutiesFor({ law: lawOf, place: row.place, order, incident, contact, now });
    if (row.standing !== undefined) expect(reading.standing?.answer).toBe(row.standing);
    const answers = reading.assessments.map((one) => one.answer);
    if (row.contactTerm !== undefined) expect(answers[0]).toBe(row.contactTerm);
    if (row.awayTerm !== undefined) expect(answers[1]).toBe(row.awayTerm);
    const states = Object.fromEntries(reading.duties.map((duty) => [duty.rule.id, stateOfDuty(duty)]));
    expect(states).toMatchObject(row.duties);
    if (lawOf(row.place ?? 'US-CA').rules.length === 0) expect(states).toEqual({});
  });
});
