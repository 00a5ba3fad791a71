import { describe, expect, it } from 'vitest';
import { commandsOf, decide, idsOf, type Known, type Row } from '../testing/decide.ts';
import { minnesotaLaw as law } from './law.ts';

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
  [
    'arrest-on-exclusion',
    'they came where barred, and the order was checked',
    { ...broken, ...noTerm, 'place-term-may-be-broken': 'yes', 'order-shown-or-found': 'yes' },
    'owed',
  ],
  [
    'arrest-on-exclusion',
    'a message and no more',
    { ...broken, ...noTerm, 'contact-term-may-be-broken': 'yes', 'order-shown-or-found': 'yes' },
    'not-owed',
  ],
  [
    'arrest-on-exclusion',
    'nobody checked the order',
    { ...broken, ...noTerm, 'place-term-may-be-broken': 'yes', 'order-shown-or-found': 'no' },
    'not-owed',
  ],
  ['arrest-on-court-order', 'an order in a criminal case', { ...broken, 'order-is-criminal': 'yes' }, 'owed'],
  ['arrest-on-court-order', 'an order of a civil court', { ...broken, 'order-is-criminal': 'no' }, 'not-owed'],
  ['written-report', 'a call', call, 'owed'],
  ['free-report', 'she asked', { 'report-copy-asked-for': 'yes', 'report-written': 'yes' }, 'owed'],
  ['free-report', 'there is none', { 'report-copy-asked-for': 'yes', 'report-written': 'no' }, 'not-owed'],
  ['hold', 'an arrest', { 'restrained-party-arrested': 'yes' }, 'owed'],
];

describe('Minnesota', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('commands the report and nothing else', () => {
    expect([...idsOf(law)].filter((id) => commandsOf(law, id).length > 0)).toEqual(['written-report']);
  });
});
