import { at } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { commandsOf, decide, idsOf, type Known, type Row } from '../testing/decide.ts';
import { massachusettsLaw as law } from './law.ts';

const broken: Known = {
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
};
const call: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };
const noTerm: Known = {
  'violence-term-may-be-broken': 'no',
  'place-term-may-be-broken': 'no',
  'contact-term-may-be-broken': 'no',
  'firearms-term-may-be-broken': 'no',
};

const table: readonly Row[] = [
  ['arrest-on-order', 'contact', { ...broken, ...noTerm, 'contact-term-may-be-broken': 'yes' }, 'owed'],
  ['arrest-on-order', 'guns not given up', { ...broken, ...noTerm, 'firearms-term-may-be-broken': 'yes' }, 'owed'],
  [
    'arrest-on-order',
    'a term on the children alone',
    { ...broken, ...noTerm, 'custody-term-may-be-broken': 'yes' },
    'not-owed',
  ],
  [
    'arrest-on-order',
    'they had no notice',
    { ...broken, ...noTerm, 'contact-term-may-be-broken': 'yes', 'probable-cause-of-notice': 'no' },
    'not-owed',
  ],
  [
    'arrest-preferred',
    'no order, and someone hurt',
    { 'order-in-force': 'no', 'probable-cause-of-assault': 'yes' },
    'owed',
  ],
  [
    'arrest-preferred',
    'an order: that has its own rule',
    { 'order-in-force': 'yes', 'probable-cause-of-assault': 'yes' },
    'not-owed',
  ],
  ['terms-for-the-court', 'a term on the children', { 'custody-term-may-be-broken': 'yes' }, 'owed'],
  ['dual-arrest-reason', 'both were arrested', { 'dual-arrest': 'yes' }, 'owed'],
  ['dual-arrest-reason', 'one was', { 'dual-arrest': 'no' }, 'not-owed'],
  ['written-report', 'an officer came', call, 'owed'],
  ['free-report', 'she asked', { 'report-copy-asked-for': 'yes', 'report-written': 'yes' }, 'owed'],
  ['tell-of-release', 'an arrest', { 'restrained-party-arrested': 'yes' }, 'owed'],
];

describe('Massachusetts', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('prefers an arrest where there is no order, and commands none', () => {
    expect(law.rules.find((rule) => rule.id === 'us-ma-arrest-preferred')?.strength).toBe('preferred');
    expect(commandsOf(law, 'arrest-preferred')).toEqual([]);
  });

  it('calls the report late only once the officer has left without one', () => {
    const facts: Known = { ...call, 'report-written': 'no' };
    const times = { 'call-cleared': at('2026-11-22T13:00') };
    expect(decide({ law, id: 'written-report', facts, times })).toMatchObject({ overdue: 'no' });
    expect(decide({ law, id: 'written-report', facts, times, now: at('2026-11-22T14:00') })).toMatchObject({
      overdue: 'yes',
    });
    expect(decide({ law, id: 'written-report', facts: call, times, now: at('2026-11-22T14:00') })).toMatchObject({
      overdue: 'unknown',
    });
  });
});
