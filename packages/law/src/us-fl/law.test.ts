import { at } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { commandsOf, decide, dueOf, idsOf, type Known, type Row } from '../testing/decide.ts';
import { floridaLaw as law } from './law.ts';

const broken: Known = {
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
};
const call: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };

const table: readonly Row[] = [
  ['arrest', 'broken on good grounds', broken, 'owed'],
  [
    'arrest',
    'she would rather not: the text permits it all the same',
    { ...broken, 'protected-party-asked-not-to-arrest': 'yes' },
    'owed',
  ],
  ['arrest', 'no good grounds', { ...broken, 'probable-cause-of-violation': 'no' }, 'not-owed'],
  ['written-report', 'no arrest', { ...call, 'restrained-party-arrested': 'no' }, 'owed'],
  ['written-report', 'nobody came', { ...call, 'officer-came': 'no' }, 'not-owed'],
  ['risk-questions', 'an officer came', call, 'owed'],
  [
    'affidavit-investigate',
    'a sworn statement, no arrest',
    { 'affidavit-filed': 'yes', 'restrained-party-arrested': 'no' },
    'owed',
  ],
  [
    'affidavit-investigate',
    'there was an arrest',
    { 'affidavit-filed': 'yes', 'restrained-party-arrested': 'yes' },
    'not-owed',
  ],
  ['affidavit-investigate', 'nobody knows if one was filed', { 'restrained-party-arrested': 'no' }, 'cannot-tell'],
  [
    'affidavit-decide',
    'the police looked into it',
    { 'affidavit-filed': 'yes', 'restrained-party-arrested': 'no', 'affidavit-investigated': 'yes' },
    'owed',
  ],
  [
    'affidavit-decide',
    'they have not yet',
    { 'affidavit-filed': 'yes', 'restrained-party-arrested': 'no', 'affidavit-investigated': 'no' },
    'not-owed',
  ],
];

describe('Florida', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('never says that an officer must arrest', () => {
    const arrests = law.rules.filter((rule) => rule.act === 'arrest');
    expect(arrests.map((rule) => rule.strength)).toEqual(['may']);
    expect(commandsOf(law, 'arrest')).toEqual([]);
    for (const { words } of law.rules)
      for (const text of [words.protectedParty.en, words.officer.en])
        expect(text).not.toMatch(/must (?:make an )?arrest/);
  });

  it('gives the police twenty days, to the end of the last on the later clock of the state', () => {
    const facts: Known = { 'affidavit-filed': 'yes', 'restrained-party-arrested': 'no' };
    const times = { 'affidavit-filed': at('2026-11-02T15:00') };
    expect(dueOf(decide({ law, id: 'affidavit-investigate', facts, times }))).toBe('2026-11-23T05:59:59.999Z');
  });

  it('names no date for thirty working days, which nobody has read', () => {
    const facts: Known = {
      'affidavit-filed': 'yes',
      'restrained-party-arrested': 'no',
      'affidavit-investigated': 'yes',
    };
    const times = { 'affidavit-received-by-prosecutor': at('2026-01-05T15:00') };
    const duty = decide({ law, id: 'affidavit-decide', facts: { ...facts, 'charge-decided': 'no' }, times });
    expect(duty).toMatchObject({
      answer: 'owed',
      by: { kind: 'cannot-tell', missing: 'calendar' },
      overdue: 'unknown',
    });
  });
});
