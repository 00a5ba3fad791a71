/** The ledger of a call: silence leaves questions, what staff recorded as done is done, and the latest response is the one that counts. */
import {
  type CallForService,
  idOf,
  instantOf,
  type Order,
  plusHours,
  type Response,
  stateOfDuty,
} from '@holdfast/domain';
import { orderWith } from '@holdfast/domain/testing';
import type { CallFile } from '@holdfast/wire';
import { expect, test } from 'vitest';
import { ledgerOf } from './ledger.ts';

const place = 'US-CA';
const now = instantOf(Date.parse('2026-05-12T21:40:00Z'));
const call: CallForService = {
  id: idOf('call'),
  agencyId: idOf('agency'),
  provenance: 'police',
  callNumber: 'J-1',
  receivedAt: plusHours(now, -100),
  initialType: 'ORDER VIOLATION',
};
const response: Response = {
  id: idOf('r1'),
  callId: call.id,
  recordedBy: idOf('staff'),
  recordedAt: plusHours(now, -98),
  reportAskedForAt: plusHours(now, -97),
  facts: {
    'called-about-order': 'yes',
    'report-written': 'yes',
    'face-sheet-given': 'no',
    'reasons-given-for-delay': 'no',
  },
};
const file: CallFile = { call, responses: [], dutiesDone: [], statements: [], approvals: [], queue: [] };
const faceSheet = idOf<'rule'>('us-ca-copy-of-face-sheet');
const stateOf = (given: CallFile) => {
  const duty = ledgerOf({ file: given, place, now }).duties.find((one) => one.rule.id === faceSheet);
  if (duty === undefined) throw new Error('the rule is gone');
  return stateOfDuty(duty);
};

test('with no response recorded nothing is overdue and nothing is called not owed for silence', () => {
  expect(ledgerOf({ file, place, now }).duties.every((duty) => stateOfDuty(duty) !== 'overdue')).toBe(true);
  expect(stateOf(file)).toBe('cannot-tell');
});

test('past its time and not done is overdue', () => {
  expect(stateOf({ ...file, responses: [response] })).toBe('overdue');
});

test('what staff recorded as done is done', () => {
  const done = { ruleId: faceSheet, doneAt: now, recordedAt: now, by: 'M. Ibarra' };
  expect(stateOf({ ...file, responses: [response], dutiesDone: [done] })).toBe('met');
});

test('a later record supersedes an earlier one', () => {
  const later: Response = {
    ...response,
    id: idOf('r2'),
    supersedes: response.id,
    recordedAt: plusHours(now, -1),
    facts: { ...response.facts, 'face-sheet-given': 'yes' },
  };
  expect(ledgerOf({ file: { ...file, responses: [later, response] }, place, now }).response?.id).toBe('r2');
  expect(stateOf({ ...file, responses: [later, response] })).toBe('met');
});

test('the place of the agency chooses the rules, and an order from elsewhere is not enforced as one from there', () => {
  const ours = orderWith({ issuedAt: plusHours(now, -2_000), serviceAttempts: [] });
  const order: Order = {
    ...ours,
    instrument: 'out-of-state',
    issuingCourt: { ...ours.issuingCourt, jurisdiction: 'US' },
  };
  const came = { 'called-about-order': 'yes', 'officer-came': 'yes', 'restrained-party-present': 'yes' } as const;
  const foreign = { ...file, order, responses: [{ ...response, facts: came }] };
  const answerTo = (rule: string, given: CallFile) =>
    ledgerOf({ file: given, place, now }).duties.find((duty) => duty.rule.id === rule)?.answer;
  expect(answerTo('us-ca-written-report', foreign)).toBe('owed');
  expect(answerTo('us-ca-tell-then-enforce', foreign)).toBe('not-owed');
  expect(answerTo('us-ca-tell-of-foreign-order', foreign)).toBe('cannot-tell');
  expect(answerTo('us-ca-tell-of-foreign-order', { ...foreign, order: ours })).toBe('not-owed');
  const abroad = ledgerOf({ file: foreign, place: 'GB-EAW', now }).duties;
  expect(new Set(abroad.map((duty) => duty.rule.jurisdiction))).toEqual(new Set(['GB-EAW']));
});
