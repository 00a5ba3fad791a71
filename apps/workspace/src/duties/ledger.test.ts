/** The ledger of a call: silence leaves questions, what staff recorded as done is done, and the latest response is the one that counts. */
import { type CallForService, idOf, instantOf, plusHours, type Response } from '@holdfast/domain';
import type { CallFile } from '@holdfast/wire';
import { expect, test } from 'vitest';
import { stateOfDuty } from './duty-state.ts';
import { ledgerOf } from './ledger.ts';

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
    'report-copy-given': 'no',
    'reasons-given-for-delay': 'no',
  },
};
const file: CallFile = { call, responses: [], dutiesDone: [] };
const faceSheet = idOf<'rule'>('us-ca-copy-of-face-sheet');
const stateOf = (given: CallFile) => {
  const duty = ledgerOf({ file: given, now }).duties.find((one) => one.rule.id === faceSheet);
  if (duty === undefined) throw new Error('the rule is gone');
  return stateOfDuty(duty);
};

test('with no response recorded nothing is overdue and nothing is called not owed for silence', () => {
  expect(ledgerOf({ file, now }).duties.every((duty) => stateOfDuty(duty) !== 'overdue')).toBe(true);
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
    facts: { ...response.facts, 'report-copy-given': 'yes' },
  };
  expect(ledgerOf({ file: { ...file, responses: [later, response] }, now }).response?.id).toBe('r2');
  expect(stateOf({ ...file, responses: [later, response] })).toBe('met');
});
