import { describe, expect, it } from 'vitest';
import { commandsOf, decide, idsOf, type Known, type Row } from '../testing/decide.ts';
import { texasLaw as law } from './law.ts';

const broken: Known = {
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
};
const call: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };

const table: readonly Row[] = [
  ['arrest-in-presence', 'in front of the officer', { ...broken, 'violation-in-presence': 'yes' }, 'owed'],
  ['arrest-in-presence', 'before the officer came', { ...broken, 'violation-in-presence': 'no' }, 'not-owed'],
  ['arrest-in-presence', 'nobody said where the officer was', broken, 'cannot-tell'],
  [
    'arrest-in-presence',
    'the order had ended',
    { ...broken, 'violation-in-presence': 'yes', 'order-in-force': 'no' },
    'not-owed',
  ],
  ['arrest-otherwise', 'before the officer came', { ...broken, 'violation-in-presence': 'no' }, 'owed'],
  ['stay-at-scene', 'more harm was feared', { ...call, 'further-violence-feared': 'yes' }, 'owed'],
  ['stay-at-scene', 'no more harm was feared', { ...call, 'further-violence-feared': 'no' }, 'not-owed'],
  ['stay-at-scene', 'nobody knows', call, 'cannot-tell'],
  ['written-report', 'no arrest', { ...call, 'restrained-party-arrested': 'no' }, 'owed'],
  ['written-notice', 'an officer came', call, 'owed'],
  ['check-text-of-2025', 'a call about the order', call, 'owed'],
];

describe('Texas', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('never says that an officer must arrest for what the officer did not see', () => {
    const unseen: Known = { ...broken, ...call, 'violation-in-presence': 'no' };
    const owed = law.rules.filter(
      (rule) =>
        rule.act === 'arrest' && decide({ law, id: rule.id.slice('us-tx-'.length), facts: unseen }).answer === 'owed',
    );
    expect(owed.map((rule) => [rule.id, rule.strength])).toEqual([['us-tx-arrest-otherwise', 'may']]);
    expect(commandsOf(law, 'arrest-otherwise')).toEqual([]);
    expect(commandsOf(law, 'arrest-in-presence').length).toBeGreaterThan(0);
  });
});
