/** What one look at a call finds: a decision table of what is a finding and what only looks like one, and when to look again. */
import { expect, test } from 'vitest';
import type { SceneFacts } from '../facts/fact.ts';
import { idOf } from '../ids.ts';
import type { CallForService, Response } from '../incidents/contact.ts';
import type { LawBook } from '../place-law.ts';
import { ruleWith } from '../testing/index.ts';
import { instantOf, plusHours } from '../time.ts';
import { lookAtCall, lookAtRepeats } from './findings.ts';
import { usualQueueSettings } from './queue.ts';

const received = instantOf(Date.parse('2026-05-01T20:00:00Z'));
const cleared = plusHours(received, 1);
const call: CallForService = {
  id: idOf('c1'),
  agencyId: idOf('marlow-police'),
  provenance: 'police',
  callNumber: 'M-1',
  receivedAt: received,
  arrivedAt: plusHours(received, 0.3),
  clearedAt: cleared,
  initialType: 'ORDER VIOLATION',
};
const law: LawBook = (place) => ({
  place,
  rules: [
    ruleWith({ doneWhen: 'report-written' }),
    ruleWith({
      id: idOf('arrest'),
      act: 'arrest',
      when: {
        all: [
          { fact: 'called-about-order', is: 'yes' },
          { fact: 'probable-cause-of-violation', is: 'yes' },
        ],
      },
      unless: { fact: 'exigent-circumstances', is: 'yes' },
      doneWhen: 'restrained-party-arrested',
    }),
    ruleWith({ id: idOf('practice'), act: 'seek-warrant', strength: 'good-practice', doneWhen: 'warrant-sought' }),
  ],
  expiryRules: [],
  calendars: [],
});
const responded = (facts: SceneFacts, more: Partial<Response> = {}): Response => ({
  id: idOf('r1'),
  callId: call.id,
  recordedBy: idOf('vance'),
  recordedAt: plusHours(cleared, 1),
  facts,
  ...more,
});
const daysLater = (days: number) => plusHours(cleared, days * 24);
const look = (responses: readonly Response[], days: number, approved: readonly string[] = []) =>
  lookAtCall({
    law,
    place: 'US-CA',
    call,
    responses,
    marks: [],
    approved: approved.map((id) => idOf(id)),
    settings: usualQueueSettings,
    now: daysLater(days),
  });
const kinds = (...asked: Parameters<typeof look>) => look(...asked).findings.map(({ kind }) => kind);

const about: SceneFacts = { 'called-about-order': 'yes', 'exigent-circumstances': 'no' };
const cause: SceneFacts = { ...about, 'report-written': 'yes', 'probable-cause-of-violation': 'yes' };
const left: SceneFacts = { 'restrained-party-had-left': 'yes', 'restrained-party-arrested': 'no' };

test.each<[string, readonly Response[], number, readonly string[]]>([
  ['nobody recorded anything: nothing is known to be owed', [], 30, []],
  ['no report, a day later', [responded({ ...about, 'report-written': 'no' })], 2, ['no-report']],
  ['nobody said whether there is a report: not on record all the same', [responded(about)], 2, ['no-report']],
  ['the agency’s hours have not passed', [responded(about)], 0.5, []],
  ['a report number is a report', [responded(about, { reportNumber: 'R-1' })], 2, []],
  ['every fact yes and no arrest', [responded({ ...cause, 'restrained-party-arrested': 'no' })], 1, ['no-arrest']],
  ['nobody said whether there was an arrest', [responded(cause)], 1, []],
  [
    'the cause is not known',
    [responded({ ...about, 'report-written': 'yes', 'restrained-party-arrested': 'no' })],
    1,
    [],
  ],
  [
    'the exception holds',
    [responded({ ...cause, 'exigent-circumstances': 'yes', 'restrained-party-arrested': 'no' })],
    1,
    [],
  ],
  [
    'a warrant was asked for instead',
    [responded({ ...cause, 'restrained-party-arrested': 'no', 'warrant-sought': 'yes' })],
    1,
    [],
  ],
  ['someone who had left could not be arrested there', [responded({ ...cause, ...left })], 1, []],
  ['they had left, and nothing for four days', [responded({ ...cause, ...left })], 4, ['no-follow-up']],
  [
    'they had left and were searched for',
    [responded({ ...cause, ...left, 'restrained-party-searched-for': 'yes' })],
    4,
    [],
  ],
  [
    'they had left a call that was about no order',
    [responded({ ...left, 'called-about-order': 'no', 'report-written': 'yes' })],
    9,
    [],
  ],
  [
    'a report waits for its approval',
    [responded(about, { reportNumber: 'R-1', reportCompletedAt: cleared })],
    4,
    ['report-not-approved'],
  ],
])('%s', (_, responses, days, found) => expect(kinds(responses, days)).toEqual(found));

test('an approval answers for the very response it was given to', () => {
  const first = responded(about, { reportNumber: 'R-1' });
  expect(kinds([first], 9, ['r1'])).toEqual([]);
  const second = responded(about, { id: idOf('r2'), supersedes: first.id, reportNumber: 'R-1' });
  expect(kinds([first, second], 9, ['r1'])).toEqual(['report-not-approved']);
});

test('the next look is when the next of the agency’s times passes, and never when none can', () => {
  expect(look([responded({ ...about, ...left })], 0).again).toBe(plusHours(cleared, 24));
  expect(look([responded({ ...about, ...left })], 2).again).toBe(plusHours(cleared, 72));
  expect(look([responded({ ...about, ...left })], 4).again).toBeUndefined();
});

test('no finding holds a name', () => {
  const { findings } = look([responded({ ...about, ...left }, { officerName: 'T. Vance', badge: '4417' })], 9);
  expect(findings.length).toBeGreaterThan(1);
  expect(JSON.stringify(findings)).not.toMatch(/Vance|4417|vance/);
});

test('calls on one order are counted within the agency’s days only, and not before there are as many as it said', () => {
  const calls = [0, 3, 5].map((days) => ({
    ...call,
    id: idOf<'call'>(`c${days}`),
    receivedAt: plusHours(received, days * 24),
  }));
  const asked = { orderId: idOf<'order'>('o1'), settings: usualQueueSettings };
  expect(lookAtRepeats({ ...asked, calls: calls.slice(1), now: daysLater(6) })).toBeUndefined();
  expect(lookAtRepeats({ ...asked, calls, now: daysLater(6) })).toMatchObject({
    subject: { orderId: 'o1' },
    since: calls[2]?.receivedAt,
  });
  expect(lookAtRepeats({ ...asked, calls, now: daysLater(34) })).toBeUndefined();
});
