import { describe, expect, it } from 'vitest';
import { commandsOf, decide, idsOf, type Known, type Row } from '../testing/decide.ts';
import { coloradoLaw as law } from './law.ts';

const broken: Known = {
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
};
const call: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };
const assault: Known = { 'probable-cause-of-assault': 'yes', 'both-parties-suspected': 'no' };

const table: readonly Row[] = [
  ['arrest-on-order', 'they knew, and broke it', broken, 'owed'],
  [
    'arrest-on-order',
    'no personal service, and nobody had told them',
    { ...broken, 'probable-cause-of-notice': 'no' },
    'not-owed',
  ],
  ['arrest-on-order', 'nobody knows if they knew', { ...broken, 'probable-cause-of-notice': 'unknown' }, 'cannot-tell'],
  ['warrant', 'no arrest', { ...broken, 'restrained-party-arrested': 'no' }, 'owed'],
  ['warrant', 'an arrest', { ...broken, 'restrained-party-arrested': 'yes' }, 'not-owed'],
  ['tell-the-ground', 'no good grounds for an arrest', { ...call, 'probable-cause-of-violation': 'no' }, 'owed'],
  ['tell-the-ground', 'good grounds', { ...call, 'probable-cause-of-violation': 'yes' }, 'not-owed'],
  ['arrest-on-crime', 'a crime by one of them', assault, 'owed'],
  [
    'arrest-on-crime',
    'both, and they were the main one',
    { ...assault, 'both-parties-suspected': 'yes', 'main-aggressor-is-restrained-party': 'yes' },
    'owed',
  ],
  [
    'arrest-on-crime',
    'both, and they were not the main one',
    { ...assault, 'both-parties-suspected': 'yes', 'main-aggressor-is-restrained-party': 'no' },
    'not-owed',
  ],
  ['written-report', 'a call', call, 'owed'],
];

describe('Colorado', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('falls back on a warrant, and commands neither from a policy alone', () => {
    const arrest = law.rules.find((rule) => rule.id === 'us-co-arrest-on-order');
    expect(arrest?.otherwise).toBe('us-co-warrant');
    for (const id of ['arrest-on-order', 'warrant', 'tell-the-ground', 'written-report'])
      expect(commandsOf(law, id)).toEqual([]);
  });
});
