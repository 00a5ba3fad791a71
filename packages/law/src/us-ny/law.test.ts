import { describe, expect, it } from 'vitest';
import { commandsOf, decide, idsOf, type Known, type Row } from '../testing/decide.ts';
import { newYorkLaw as law } from './law.ts';

const broken: Known = {
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
};
const call: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };
const assault: Known = { 'probable-cause-of-assault': 'yes', 'both-parties-suspected': 'no' };
const noTerm: Known = {
  'violence-term-may-be-broken': 'no',
  'place-term-may-be-broken': 'no',
  'contact-term-may-be-broken': 'no',
  'firearms-term-may-be-broken': 'no',
};

const table: readonly Row[] = [
  [
    'arrest-on-order',
    'a place they were barred from',
    { ...broken, ...noTerm, 'place-term-may-be-broken': 'yes' },
    'owed',
  ],
  ['arrest-on-order', 'harm against the order', { ...broken, ...noTerm, 'violence-term-may-be-broken': 'yes' }, 'owed'],
  ['arrest-on-order', 'a call and no more', { ...broken, ...noTerm, 'contact-term-may-be-broken': 'yes' }, 'not-owed'],
  [
    'arrest-on-order',
    'it had not been served',
    { ...broken, ...noTerm, 'place-term-may-be-broken': 'yes', 'probable-cause-of-notice': 'no' },
    'not-owed',
  ],
  [
    'arrest-on-order',
    'nobody knows if it was served',
    { ...broken, ...noTerm, 'place-term-may-be-broken': 'yes', 'probable-cause-of-notice': 'unknown' },
    'cannot-tell',
  ],
  [
    'arrest-on-family-offence',
    'harm, and she asked for no such thing',
    { ...assault, 'protected-party-asked-not-to-arrest': 'no' },
    'owed',
  ],
  [
    'arrest-on-family-offence',
    'she asked that there be no arrest',
    { ...assault, 'protected-party-asked-not-to-arrest': 'yes' },
    'not-owed',
  ],
  ['arrest-on-family-offence', 'nobody knows what she asked', assault, 'cannot-tell'],
  ['do-not-ask', 'an officer came', call, 'owed'],
  ['do-not-reconcile', 'an officer came', call, 'owed'],
  ['do-not-reconcile', 'nobody came', { ...call, 'officer-came': 'no' }, 'not-owed'],
  ['check-it-still-runs', 'a call', call, 'owed'],
  ['written-report', 'a call, arrest or not', { ...call, 'restrained-party-arrested': 'no' }, 'owed'],
];

describe('New York', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('commands nothing while nobody has confirmed that its section still runs', () => {
    expect([...idsOf(law)].flatMap((id) => commandsOf(law, id))).toEqual([]);
    expect(law.rules.filter((rule) => rule.citation.confirmation === 'confirmed')).toEqual([]);
  });

  it('is read again within a few weeks', () => {
    for (const { citation } of law.rules) expect(citation.reviewOn <= '2026-12-31').toBe(true);
  });
});
