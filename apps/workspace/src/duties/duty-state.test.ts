/** Five states of a duty, worst first; what nobody can tell is never folded into what is not owed. */
import { type Duty, dutiesInChain, instantOf, stateOfDuty, timeZoneFrom } from '@holdfast/domain';
import { ruleWith } from '@holdfast/domain/testing';
import { describe, expect, test } from 'vitest';
import { dueWords } from './duty-state.ts';

const rule = ruleWith();
const owed = { rule, answer: 'owed', because: [], by: { kind: 'none-in-text' }, evidence: [] } as const;

describe('the state drawn', () => {
  test.each<[string, Duty, string]>([
    ['done', { ...owed, done: 'yes', overdue: 'no' }, 'met'],
    ['past its time and not known to be done', { ...owed, done: 'unknown', overdue: 'yes' }, 'overdue'],
    ['not done, in time', { ...owed, done: 'no', overdue: 'no' }, 'open'],
    ['not done, no time in the text', { ...owed, done: 'no', overdue: 'unknown' }, 'open'],
    ['owed, nobody knows more', { ...owed, done: 'unknown', overdue: 'unknown' }, 'cannot-tell'],
    ['not owed', { rule, answer: 'not-owed', because: [], evidence: [] }, 'not-owed'],
    ['cannot tell', { rule, answer: 'cannot-tell', ask: [] }, 'cannot-tell'],
  ])('%s', (_, duty, state) => {
    expect(stateOfDuty(duty)).toBe(state);
  });
});

test('a chain leaves out what is not owed, puts the worst first, and counts what it leaves to the list', () => {
  const met: Duty = { ...owed, done: 'yes', overdue: 'no' };
  const overdue: Duty = { ...owed, done: 'no', overdue: 'yes' };
  const open: Duty = { rule, answer: 'cannot-tell', ask: [] };
  const { shown, more } = dutiesInChain([
    open,
    open,
    open,
    open,
    open,
    met,
    { rule, answer: 'not-owed', because: [], evidence: [] },
    overdue,
  ]);
  expect(shown.slice(0, 2)).toEqual([overdue, met]);
  expect([shown.length, more]).toEqual([6, 1]);
});

test('by when, in words; what is done has no deadline left', () => {
  const zone = timeZoneFrom('America/Los_Angeles');
  if (!zone.ok) throw new Error('zone');
  const now = instantOf(Date.parse('2026-05-12T21:40:00Z'));
  const time = { zone: zone.value, now };
  const by = { kind: 'by', at: now, counted: { en: '', es: '' } } as const;
  expect(dueWords({ ...owed, by, done: 'no', overdue: 'no' }, time)).toBe('Due by today, 2:40 PM');
  expect(dueWords({ ...owed, by, done: 'no', overdue: 'yes' }, time)).toBe('Was due today, 2:40 PM');
  expect(dueWords({ ...owed, by, done: 'yes', overdue: 'no' }, time)).toBeUndefined();
  expect(
    dueWords({ ...owed, by: { kind: 'cannot-tell', missing: 'order-served' }, done: 'no', overdue: 'unknown' }, time),
  ).toBe('Cannot tell by when: it is not recorded when the order was served');
});
