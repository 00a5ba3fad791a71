import { describe, expect, it } from 'vitest';
import { commandsOf, decide, idsOf, type Known, type Row } from '../testing/decide.ts';
import { louisianaLaw as law } from './law.ts';

const broken: Known = {
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
};
const call: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };

const table: readonly Row[] = [
  [
    'arrest',
    'hurt, and a listed order broken',
    { ...broken, 'order-of-listed-kind': 'yes', 'probable-cause-of-assault': 'yes' },
    'owed',
  ],
  [
    'arrest',
    'broken, and nobody hurt',
    { ...broken, 'order-of-listed-kind': 'yes', 'probable-cause-of-assault': 'no' },
    'not-owed',
  ],
  [
    'arrest',
    'hurt, and no order broken',
    {
      ...broken,
      'order-of-listed-kind': 'yes',
      'probable-cause-of-assault': 'yes',
      'probable-cause-of-violation': 'no',
    },
    'not-owed',
  ],
  [
    'arrest',
    'an order the section does not list',
    { ...broken, 'order-of-listed-kind': 'no', 'probable-cause-of-assault': 'yes' },
    'not-owed',
  ],
  ['arrest', 'nobody knows which kind', { ...broken, 'probable-cause-of-assault': 'yes' }, 'cannot-tell'],
  ['summons', 'broken, no arrest', { ...broken, 'restrained-party-arrested': 'no' }, 'owed'],
  ['written-report', 'a call, no arrest', { ...call, 'restrained-party-arrested': 'no' }, 'owed'],
  ['check-enforcement', 'a call about the order', call, 'owed'],
];

describe('Louisiana', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('commands an arrest only where both are so', () => {
    expect(commandsOf(law, 'arrest').length).toBeGreaterThan(0);
    expect(commandsOf(law, 'summons')).toEqual([]);
  });
});
