import { at } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { decide, dueOf, idsOf, type Known, type Row } from '../testing/decide.ts';
import { wisconsinLaw as law } from './law.ts';

const broken: Known = {
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
};
const call: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };
const assault: Known = { 'probable-cause-of-assault': 'yes', 'both-parties-suspected': 'no' };

const table: readonly Row[] = [
  ['arrest-on-injunction', 'they knew, and broke it', broken, 'owed'],
  ['arrest-on-injunction', 'they could not know', { ...broken, 'probable-cause-of-notice': 'no' }, 'not-owed'],
  [
    'arrest-on-harm',
    'signs of harm, told in time',
    { ...assault, 'injury-seen': 'yes', 'protected-party-reported-late': 'no' },
    'owed',
  ],
  [
    'arrest-on-harm',
    'told more than 28 days after',
    { ...assault, 'injury-seen': 'yes', 'protected-party-reported-late': 'yes' },
    'not-owed',
  ],
  ['arrest-on-harm', 'nobody knows when it was told', { ...assault, 'injury-seen': 'yes' }, 'cannot-tell'],
  [
    'arrest-on-harm',
    'no harm, none feared, and not the main one',
    {
      ...assault,
      'injury-seen': 'no',
      'further-violence-feared': 'no',
      'main-aggressor-is-restrained-party': 'no',
      'protected-party-reported-late': 'no',
    },
    'not-owed',
  ],
  [
    'report-without-arrest',
    'good grounds and no arrest',
    { ...broken, ...call, 'restrained-party-arrested': 'no' },
    'owed',
  ],
  ['report-without-arrest', 'an arrest', { ...broken, 'restrained-party-arrested': 'yes' }, 'not-owed'],
  [
    'no-arrest-to-prosecutor',
    'a report and no arrest',
    { ...broken, 'report-written': 'yes', 'restrained-party-arrested': 'no' },
    'owed',
  ],
  ['hold-until-bail', 'an arrest for harm', { ...assault, 'restrained-party-arrested': 'yes' }, 'owed'],
  ['clerk-sends-order', 'an order of Wisconsin', { 'order-from-this-state': 'yes' }, 'owed'],
  ['sheriff-enters-order', 'an order of Wisconsin', { 'order-from-this-state': 'yes' }, 'owed'],
  ['sheriff-enters-order', 'an order of another state', { 'order-from-this-state': 'no' }, 'not-owed'],
];

describe('Wisconsin', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('gives the sheriff 24 hours, and the clerk a business day nobody has read', () => {
    const facts: Known = { 'order-from-this-state': 'yes' };
    const times = { 'order-received-by-police': at('2026-11-20T18:00'), 'order-issued': at('2026-11-20T15:00') };
    expect(dueOf(decide({ law, id: 'sheriff-enters-order', facts, times }))).toBe('2026-11-21T18:00:00.000Z');
    expect(dueOf(decide({ law, id: 'clerk-sends-order', facts, times }))).toBe('cannot-tell');
  });
});
