import { describe, expect, it } from 'vitest';
import { commandsOf, decide, idsOf, type Known, type Row } from '../testing/decide.ts';
import { newJerseyLaw as law } from './law.ts';

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
  ['arrest-on-order', 'broken and served, both on good grounds', broken, 'owed'],
  ['arrest-on-order', 'no reason to think it was served', { ...broken, 'probable-cause-of-notice': 'no' }, 'not-owed'],
  [
    'arrest-on-order',
    'no reason to think it was broken',
    { ...broken, 'probable-cause-of-violation': 'no' },
    'not-owed',
  ],
  [
    'arrest-on-order',
    'nobody knows if it was served',
    { ...broken, 'probable-cause-of-notice': 'unknown' },
    'cannot-tell',
  ],
  ['arrest-on-signs', 'signs of harm', { ...assault, 'injury-seen': 'yes' }, 'owed'],
  [
    'arrest-on-signs',
    'no signs, but a warrant out',
    { ...assault, 'injury-seen': 'no', 'warrant-in-effect': 'yes' },
    'owed',
  ],
  [
    'arrest-on-signs',
    'none of the three',
    { ...assault, 'injury-seen': 'no', 'warrant-in-effect': 'no', 'weapon-involved': 'no' },
    'not-owed',
  ],
  [
    'arrest-otherwise',
    'none of the three',
    { ...assault, 'injury-seen': 'no', 'warrant-in-effect': 'no', 'weapon-involved': 'no' },
    'owed',
  ],
  [
    'arrest-otherwise',
    'a weapon: that has its own rule',
    { ...assault, 'injury-seen': 'no', 'warrant-in-effect': 'no', 'weapon-involved': 'yes' },
    'not-owed',
  ],
  ['other-terms', 'a term of another kind', { ...noTerm, 'incident-may-break-order': 'yes' }, 'owed'],
  [
    'other-terms',
    'a term on contact',
    { ...noTerm, 'incident-may-break-order': 'yes', 'contact-term-may-be-broken': 'yes' },
    'not-owed',
  ],
  ['own-complaint', 'no good grounds', { ...call, 'probable-cause-of-violation': 'no' }, 'owed'],
  ['written-report', 'a call', call, 'owed'],
  ['report-to-court', 'a report', { 'report-written': 'yes' }, 'owed'],
  ['report-to-court', 'none', { 'report-written': 'no' }, 'not-owed'],
];

describe('New Jersey', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('asks whether it was served, in those words', () => {
    const duty = decide({ law, id: 'arrest-on-order', facts: { ...broken, 'probable-cause-of-notice': 'unknown' } });
    expect(duty.answer === 'cannot-tell' && duty.ask.map((question) => question.fact)).toEqual([
      'probable-cause-of-notice',
    ]);
    expect(duty.rule.questions?.['probable-cause-of-notice']?.en).toMatch(/served/);
  });

  it('commands nothing of the terms it has not read', () => {
    for (const id of ['other-terms', 'own-complaint', 'arrest-otherwise']) expect(commandsOf(law, id)).toEqual([]);
  });
});
