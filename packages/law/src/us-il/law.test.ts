import { at } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { commandsOf, decide, dueOf, idsOf, type Known, type Row } from '../testing/decide.ts';
import { illinoisLaw as law } from './law.ts';

const broken: Known = {
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
};
const call: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };

const table: readonly Row[] = [
  ['arrest', 'broken on good grounds', broken, 'owed'],
  ['arrest', 'no good grounds', { ...broken, 'probable-cause-of-violation': 'no' }, 'not-owed'],
  ['all-reasonable-means', 'an officer came', call, 'owed'],
  ['all-reasonable-means', 'nobody came', { ...call, 'officer-came': 'no' }, 'not-owed'],
  ['written-report', 'a call, no arrest', { ...call, 'restrained-party-arrested': 'no' }, 'owed'],
  [
    'no-arrest-to-prosecutor',
    'a report and no arrest',
    { 'report-written': 'yes', 'restrained-party-arrested': 'no' },
    'owed',
  ],
  ['no-arrest-to-prosecutor', 'an arrest', { 'report-written': 'yes', 'restrained-party-arrested': 'yes' }, 'not-owed'],
  ['no-arrest-to-prosecutor', 'nobody knows if there was one', { 'report-written': 'yes' }, 'cannot-tell'],
  ['enter-in-register', 'an order of Illinois', { 'order-from-this-state': 'yes' }, 'owed'],
  ['enter-in-register', 'an order of another state', { 'order-from-this-state': 'no' }, 'not-owed'],
];

describe('Illinois', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('never says that an officer must arrest', () => {
    expect(law.rules.filter((rule) => rule.act === 'arrest').map((rule) => rule.strength)).toEqual(['may']);
    expect(commandsOf(law, 'arrest')).toEqual([]);
    for (const { words } of law.rules)
      for (const text of [words.protectedParty.en, words.officer.en])
        expect(text).not.toMatch(/must (?:make an )?arrest/);
  });

  it('sees the order on record by the end of the day the police got it', () => {
    const duty = decide({
      law,
      id: 'enter-in-register',
      facts: { 'order-from-this-state': 'yes' },
      times: { 'order-received-by-police': at('2026-11-20T18:00') },
    });
    expect(dueOf(duty)).toBe('2026-11-21T05:59:59.999Z');
  });
});
