import { describe, expect, it } from 'vitest';
import { commandsOf, decide, idsOf, type Known, type Row } from '../testing/decide.ts';
import { oregonLaw as law } from './law.ts';

const broken: Known = {
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
};
const call: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };
const assault: Known = { 'probable-cause-of-assault': 'yes', 'both-parties-suspected': 'no' };

const table: readonly Row[] = [
  [
    'arrest-on-order',
    'order and proof both on file',
    { ...broken, 'order-from-this-state': 'yes', 'order-in-register': 'yes', 'proof-of-service-entered': 'yes' },
    'owed',
  ],
  [
    'arrest-on-order',
    'no proof of service on file',
    { ...broken, 'order-from-this-state': 'yes', 'order-in-register': 'yes', 'proof-of-service-entered': 'no' },
    'not-owed',
  ],
  ['arrest-on-order', 'nobody looked', { ...broken, 'order-from-this-state': 'yes' }, 'cannot-tell'],
  [
    'arrest-on-order',
    'shown a copy, which is not on file',
    { ...broken, 'order-from-this-state': 'yes', 'order-in-register': 'no', 'order-shown-or-found': 'yes' },
    'not-owed',
  ],
  ['arrest-on-foreign-order', 'another state’s order', { ...broken, 'order-from-this-state': 'no' }, 'owed'],
  ['arrest-on-foreign-order', 'an order of Oregon', { ...broken, 'order-from-this-state': 'yes' }, 'not-owed'],
  ['arrest-on-assault', 'an attack by one of them', assault, 'owed'],
  [
    'arrest-on-assault',
    'no attack, but fear of grave harm',
    { ...assault, 'probable-cause-of-assault': 'no', 'further-violence-feared': 'yes' },
    'owed',
  ],
  [
    'arrest-on-assault',
    'neither',
    { ...assault, 'probable-cause-of-assault': 'no', 'further-violence-feared': 'no' },
    'not-owed',
  ],
  ['written-report', 'a call', call, 'owed'],
];

describe('Oregon', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('commands nothing for another state’s order, whose conditions were not read', () => {
    expect(commandsOf(law, 'arrest-on-foreign-order')).toEqual([]);
    expect(commandsOf(law, 'arrest-on-order').length).toBeGreaterThan(0);
  });
});
