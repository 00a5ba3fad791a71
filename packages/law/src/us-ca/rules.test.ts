import {
  type Answer,
  assess,
  type CallForService,
  type Duty,
  evaluateDuties,
  type Fact,
  type FactTime,
  factsFromContact,
  factsFromResponse,
  type Instant,
  idOf,
  type Response,
  standingAt,
} from '@holdfast/domain';
import { at, contactWith, incidentWith, orderWith } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { lawOf } from '../index.ts';

const california = lawOf('US-CA');
const { calendars } = california;
const now = at('2026-11-20T20:00');

type Known = Partial<Record<Fact, Answer>>;
type Times = Partial<Record<FactTime, Instant>>;

function ask(ruleId: string, facts: Known, times: Times = {}): Duty {
  const rules = california.rules.filter((rule) => rule.id === ruleId);
  const [duty] = evaluateDuties({ rules, facts: { facts, times }, now, calendars });
  if (duty === undefined) throw new Error(`no rule ${ruleId}`);
  return duty;
}

const onCall: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };
const forArrest: Known = {
  ...onCall,
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
  'exigent-circumstances': 'no',
};
const copy: Known = { 'report-copy-asked-for': 'yes', 'report-written': 'yes' };
const guns: Known = {
  'order-from-this-state': 'yes',
  'order-in-force': 'yes',
  'order-has-firearms-term': 'yes',
  'restrained-party-had-notice': 'yes',
};
const unserved: Known = {
  'order-from-this-state': 'yes',
  'officer-came': 'yes',
  'order-in-force': 'yes',
  'restrained-party-present': 'yes',
  'restrained-party-had-notice': 'no',
};

// [rule, sentence, facts, answer]
const table: readonly (readonly [string, string, Known, Duty['answer']])[] = [
  ['us-ca-dispatch-priority', 'a call about the order comes first', { 'called-about-order': 'yes' }, 'owed'],
  [
    'us-ca-dispatch-priority',
    'a call about neither does not',
    { 'called-about-order': 'no', 'threat-or-assault-alleged': 'no' },
    'not-owed',
  ],
  ['us-ca-dispatch-priority', 'a call nobody can place is asked about', {}, 'cannot-tell'],
  ['us-ca-arrest-on-call', 'a call, notice and a breach on good grounds', forArrest, 'owed'],
  [
    'us-ca-arrest-on-call',
    'nobody called: a report at the station falls under other rules',
    { ...forArrest, 'called-about-order': 'no' },
    'not-owed',
  ],
  [
    'us-ca-arrest-on-call',
    'no good reason to think the order was broken',
    { ...forArrest, 'probable-cause-of-violation': 'no' },
    'not-owed',
  ],
  [
    'us-ca-arrest-on-call',
    'no good reason to think they knew',
    { ...forArrest, 'probable-cause-of-notice': 'no' },
    'not-owed',
  ],
  ['us-ca-arrest-on-call', 'the order had ended', { ...forArrest, 'order-in-force': 'no' }, 'not-owed'],
  [
    'us-ca-arrest-on-call',
    'something urgent stood in the way',
    { ...forArrest, 'exigent-circumstances': 'yes' },
    'not-owed',
  ],
  [
    'us-ca-arrest-on-call',
    'nobody knows whether anything stood in the way',
    { ...forArrest, 'exigent-circumstances': 'unknown' },
    'cannot-tell',
  ],
  [
    'us-ca-arrest-on-call',
    'the register was not checked: that is no gate',
    { ...forArrest, 'registry-checked': 'no' },
    'owed',
  ],
  [
    'us-ca-arrest-on-call',
    'they had left: the duty does not end there',
    { ...forArrest, 'restrained-party-present': 'no' },
    'owed',
  ],
  ['us-ca-after-leaving', 'they had left', { ...onCall, 'restrained-party-had-left': 'yes' }, 'owed'],
  ['us-ca-after-leaving', 'they had not', { ...onCall, 'restrained-party-had-left': 'no' }, 'not-owed'],
  ['us-ca-after-leaving', 'nobody knows', onCall, 'cannot-tell'],
  ['us-ca-check-register', 'no copy was shown or found', { ...onCall, 'order-shown-or-found': 'no' }, 'owed'],
  ['us-ca-check-register', 'a copy was shown', { ...onCall, 'order-shown-or-found': 'yes' }, 'not-owed'],
  ['us-ca-tell-then-enforce', 'the order was not served and they were there', unserved, 'owed'],
  [
    'us-ca-tell-then-enforce',
    'they had been served',
    { ...unserved, 'restrained-party-had-notice': 'yes' },
    'not-owed',
  ],
  [
    'us-ca-tell-then-enforce',
    'nobody knows if they were served',
    { ...unserved, 'restrained-party-had-notice': 'unknown' },
    'cannot-tell',
  ],
  ['us-ca-tell-then-enforce', 'they had left', { ...unserved, 'restrained-party-present': 'no' }, 'not-owed'],
  ['us-ca-tell-then-enforce', 'another state’s order', { ...unserved, 'order-from-this-state': 'no' }, 'not-owed'],
  [
    'us-ca-tell-then-enforce',
    'nobody knows whose order it is',
    { ...unserved, 'order-from-this-state': 'unknown' },
    'cannot-tell',
  ],
  [
    'us-ca-tell-of-foreign-order',
    'another state’s order, not served, and they were there',
    { ...unserved, 'order-from-this-state': 'no' },
    'owed',
  ],
  ['us-ca-tell-of-foreign-order', 'a Californian order: enforced at once instead', unserved, 'not-owed'],
  [
    'us-ca-tell-of-foreign-order',
    'another state’s order they had been served with',
    { ...unserved, 'order-from-this-state': 'no', 'restrained-party-had-notice': 'yes' },
    'not-owed',
  ],
  [
    'us-ca-tell-of-foreign-order',
    'nobody knows whose order it is',
    { ...unserved, 'order-from-this-state': 'unknown' },
    'cannot-tell',
  ],
  [
    'us-ca-serve-on-request',
    'somebody asked and they were there',
    { ...unserved, 'service-requested-at-scene': 'yes' },
    'owed',
  ],
  [
    'us-ca-serve-on-request',
    'another state’s order: its service is part of telling of it',
    { ...unserved, 'order-from-this-state': 'no', 'service-requested-at-scene': 'yes' },
    'not-owed',
  ],
  ['us-ca-serve-on-request', 'nobody asked', { ...unserved, 'service-requested-at-scene': 'no' }, 'not-owed'],
  [
    'us-ca-take-weapon-in-sight',
    'a gun in sight after a threat',
    { 'firearm-or-weapon-seen': 'yes', 'threat-or-assault-alleged': 'yes' },
    'owed',
  ],
  [
    'us-ca-take-weapon-in-sight',
    'a gun in sight while serving the order',
    { 'firearm-or-weapon-seen': 'yes', 'served-by-officer': 'yes', 'order-from-this-state': 'yes' },
    'owed',
  ],
  [
    'us-ca-take-weapon-in-sight',
    'a gun in sight while serving another state’s order, and no threat',
    {
      'firearm-or-weapon-seen': 'yes',
      'served-by-officer': 'yes',
      'order-from-this-state': 'no',
      'threat-or-assault-alleged': 'no',
    },
    'not-owed',
  ],
  [
    'us-ca-take-weapon-in-sight',
    'no gun in sight',
    { 'firearm-or-weapon-seen': 'no', 'threat-or-assault-alleged': 'yes' },
    'not-owed',
  ],
  [
    'us-ca-take-weapon-in-sight',
    'a gun in sight, no threat known of',
    { 'firearm-or-weapon-seen': 'yes', 'threat-or-assault-alleged': 'no' },
    'cannot-tell',
  ],
  ['us-ca-written-notice', 'an officer came to such a call', onCall, 'owed'],
  ['us-ca-written-notice', 'nobody came', { ...onCall, 'officer-came': 'no' }, 'not-owed'],
  ['us-ca-written-report', 'a call, arrest or not', { ...onCall, 'restrained-party-arrested': 'no' }, 'owed'],
  ['us-ca-written-report', 'a call to which nobody came', { ...onCall, 'officer-came': 'no' }, 'owed'],
  [
    'us-ca-written-report',
    'no such call',
    { 'called-about-order': 'no', 'threat-or-assault-alleged': 'no' },
    'not-owed',
  ],
  ['us-ca-report-notes-weapons', 'a call', onCall, 'owed'],
  ['us-ca-copy-of-face-sheet', 'a copy was asked for', copy, 'owed'],
  ['us-ca-copy-of-face-sheet', 'nobody asked', { ...copy, 'report-copy-asked-for': 'no' }, 'not-owed'],
  ['us-ca-copy-of-report', 'a copy was asked for', copy, 'owed'],
  ['us-ca-copy-of-report', 'there is no report to copy', { ...copy, 'report-written': 'no' }, 'not-owed'],
  ['us-ca-copy-of-report', 'nobody knows if there is one', { 'report-copy-asked-for': 'yes' }, 'cannot-tell'],
  ['us-ca-enter-proof-of-service', 'an officer served it', { 'served-by-officer': 'yes' }, 'owed'],
  ['us-ca-enter-proof-of-service', 'someone else did', { 'served-by-officer': 'no' }, 'not-owed'],
  ['us-ca-give-up-guns', 'an order with a term on guns, served', guns, 'owed'],
  ['us-ca-give-up-guns', 'an order without such a term', { ...guns, 'order-has-firearms-term': 'no' }, 'not-owed'],
  [
    'us-ca-give-up-guns',
    'nobody knows if it was served',
    { ...guns, 'restrained-party-had-notice': 'unknown' },
    'cannot-tell',
  ],
  ['us-ca-file-gun-receipt', 'an order with a term on guns, served', guns, 'owed'],
  ['us-ca-give-up-guns', 'another state’s order', { ...guns, 'order-from-this-state': 'no' }, 'not-owed'],
  ['us-ca-file-gun-receipt', 'another state’s order', { ...guns, 'order-from-this-state': 'no' }, 'not-owed'],
  ['us-ca-file-gun-receipt', 'the order had ended', { ...guns, 'order-in-force': 'no' }, 'not-owed'],
];

describe('Californian rules', () => {
  it.each(table)('%s: %s', (rule, _sentence, facts, answer) => {
    expect(ask(rule, facts).answer).toBe(answer);
  });

  it('all have a row above', () => {
    expect(new Set(table.map(([rule]) => rule))).toEqual(new Set(california.rules.map((rule) => rule.id)));
  });

  it.each([
    ['us-ca-copy-of-face-sheet', 'report-asked-for', copy, '2026-11-22T18:00:00.000Z'],
    ['us-ca-copy-of-report', 'report-asked-for', copy, '2026-12-02T07:59:59.999Z'],
    ['us-ca-enter-proof-of-service', 'order-served', { 'served-by-officer': 'yes' }, '2026-11-24T07:59:59.999Z'],
    ['us-ca-give-up-guns', 'order-served', guns, '2026-11-21T18:00:00.000Z'],
    ['us-ca-file-gun-receipt', 'order-served', guns, '2026-11-22T18:00:00.000Z'],
  ] as const)('%s is due, counted from Friday 20 November 2026 at 10:00', (rule, time, facts, due) => {
    const duty = ask(rule, facts, { [time]: at('2026-11-20T18:00') });
    expect(duty.answer === 'owed' && duty.by.kind === 'by' && duty.by.at).toBe(due);
  });
});

const order = orderWith();
const standing = standingAt({ order, instant: at('2026-11-02T07:30'), law: california });
const byRule = (duties: readonly Duty[], rule: string): Duty => {
  const found = duties.find((duty) => duty.rule.id === rule);
  if (found === undefined) throw new Error(`no rule ${rule}`);
  return found;
};

describe('the story: a text at night, he had left, no report', () => {
  const incident = incidentWith({ channel: 'text' });
  const contact = contactWith({
    facts: {
      'called-about-order': 'yes',
      'officer-came': 'yes',
      'restrained-party-had-left': 'yes',
      'report-written': 'no',
    },
  });
  const duties = evaluateDuties({
    rules: california.rules,
    facts: factsFromContact({
      order,
      place: 'US-CA',
      assessments: assess({ order, incident, law: california }),
      contact,
      incident,
      standing,
    }),
    now,
    calendars,
  });

  it('owes her a report, and says that none was written', () => {
    expect(byRule(duties, 'us-ca-written-report')).toMatchObject({ answer: 'owed', done: 'no' });
  });

  it('cannot tell about an arrest, and asks only two things', () => {
    const arrest = byRule(duties, 'us-ca-arrest-on-call');
    expect(arrest.answer === 'cannot-tell' && arrest.ask.map((question) => question.fact)).toEqual([
      'probable-cause-of-violation',
      'exigent-circumstances',
    ]);
  });

  it('does not owe telling him the terms: he had left, and was served long before', () => {
    expect(byRule(duties, 'us-ca-tell-then-enforce').answer).toBe('not-owed');
  });

  it('gives all three answers somewhere', () => {
    expect(new Set(duties.map((duty) => duty.answer))).toEqual(new Set(['owed', 'not-owed', 'cannot-tell']));
  });
});

describe('the officer’s side: the same engine over the agency’s record', () => {
  const call: CallForService = {
    id: idOf('call-1'),
    agencyId: idOf('marlow-police'),
    provenance: 'police',
    callNumber: '1',
    orderId: order.id,
    receivedAt: at('2026-11-02T08:05'),
    arrivedAt: at('2026-11-02T08:20'),
    clearedAt: at('2026-11-02T09:00'),
    initialType: 'ORDER VIOLATION',
  };
  const response: Response = {
    id: idOf('response-1'),
    callId: call.id,
    recordedBy: idOf('staff-1'),
    recordedAt: at('2026-11-02T09:05'),
    reportNumber: 'R-1',
    reportAskedForAt: at('2026-11-02T09:00'),
    facts: { 'called-about-order': 'yes', 'report-copy-given': 'no', 'reasons-given-for-delay': 'no' },
  };
  const duties = evaluateDuties({
    rules: california.rules,
    facts: factsFromResponse({ order, place: 'US-CA', call, response, standing }),
    now,
    calendars,
  });

  it('lets the copy that was never given stand out as overdue', () => {
    expect(byRule(duties, 'us-ca-copy-of-report')).toMatchObject({ answer: 'owed', done: 'no', overdue: 'yes' });
    expect(byRule(duties, 'us-ca-written-report')).toMatchObject({ answer: 'owed', done: 'yes', overdue: 'no' });
  });
});

describe('an order of another state, which the officer of this one finds not served', () => {
  const foreign = orderWith({
    instrument: 'out-of-state',
    issuingCourt: { ...order.issuingCourt, name: 'District Court of Fennmoor County', jurisdiction: 'US' },
    serviceAttempts: [],
  });
  const contact = contactWith({
    facts: { 'called-about-order': 'yes', 'officer-came': 'yes', 'restrained-party-present': 'yes' },
  });
  const duties = evaluateDuties({
    rules: california.rules,
    facts: factsFromContact({
      order: foreign,
      place: 'US-CA',
      assessments: [],
      contact: { ...contact, facts: { ...contact.facts, 'probable-cause-of-notice': 'no' } },
      standing: standingAt({ order: foreign, instant: at('2026-11-02T07:30'), law: lawOf('US') }),
    }),
    now,
    calendars,
  });

  it('is not enforced in the same breath: that rule is for Californian orders', () => {
    expect(byRule(duties, 'us-ca-tell-then-enforce').answer).toBe('not-owed');
  });

  it('asks only whether they had been told or served before', () => {
    const duty = byRule(duties, 'us-ca-tell-of-foreign-order');
    expect(duty.answer === 'cannot-tell' && duty.ask).toEqual([
      {
        fact: 'restrained-party-had-notice',
        text: 'Had they been served with the order, or told what it says, before that?',
      },
    ]);
  });

  it('still gets a report, as every such call does', () => {
    expect(byRule(duties, 'us-ca-written-report').answer).toBe('owed');
  });
});
