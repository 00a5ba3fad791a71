import { at } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { commandsOf, decide, dueOf, idsOf, type Known, type Row } from '../testing/decide.ts';
import { washingtonLaw as law } from './law.ts';

const known: Known = {
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
};
const nothingBroken: Known = {
  'violence-term-may-be-broken': 'no',
  'place-term-may-be-broken': 'no',
  'contact-term-may-be-broken': 'no',
};
const own: Known = { ...known, ...nothingBroken, 'order-from-this-state': 'yes', 'order-of-listed-kind': 'yes' };
const foreign: Known = {
  ...known,
  ...nothingBroken,
  'order-from-this-state': 'no',
  'order-from-another-country': 'no',
};
const attack: Known = {
  'probable-cause-of-assault': 'yes',
  'assault-within-four-hours': 'yes',
  'both-parties-suspected': 'no',
};
const unserved: Known = {
  'order-from-this-state': 'yes',
  'order-in-force': 'yes',
  'restrained-party-present': 'yes',
  'restrained-party-had-notice': 'no',
  'restrained-party-knew-of-order': 'no',
};

const table: readonly Row[] = [
  ['arrest-on-order', 'a term on violence, known of', { ...own, 'violence-term-may-be-broken': 'yes' }, 'owed'],
  ['arrest-on-order', 'a term on places, known of', { ...own, 'place-term-may-be-broken': 'yes' }, 'owed'],
  ['arrest-on-order', 'a term on contact alone', { ...own, 'contact-term-may-be-broken': 'yes' }, 'not-owed'],
  [
    'arrest-on-order',
    'they did not know of it',
    { ...own, 'violence-term-may-be-broken': 'yes', 'probable-cause-of-notice': 'no' },
    'not-owed',
  ],
  [
    'arrest-on-order',
    'nobody knows if they knew',
    { ...own, 'violence-term-may-be-broken': 'yes', 'probable-cause-of-notice': 'unknown' },
    'cannot-tell',
  ],
  [
    'arrest-on-order',
    'nobody said what kind of order it is',
    { ...own, 'violence-term-may-be-broken': 'yes', 'order-of-listed-kind': 'unknown' },
    'cannot-tell',
  ],
  ['arrest-on-foreign-order', 'contact alone', { ...foreign, 'contact-term-may-be-broken': 'yes' }, 'owed'],
  ['arrest-on-foreign-order', 'a term on places', { ...foreign, 'place-term-may-be-broken': 'yes' }, 'owed'],
  [
    'arrest-on-foreign-order',
    'an order of this state',
    { ...foreign, 'contact-term-may-be-broken': 'yes', 'order-from-this-state': 'yes' },
    'not-owed',
  ],
  [
    'arrest-on-foreign-order',
    'an order of Canada',
    {
      ...foreign,
      'contact-term-may-be-broken': 'yes',
      'order-from-another-country': 'yes',
      'order-from-canada': 'yes',
    },
    'owed',
  ],
  [
    'arrest-on-foreign-order',
    'an order of England: the list names no such country',
    {
      ...foreign,
      'contact-term-may-be-broken': 'yes',
      'order-from-another-country': 'yes',
      'order-from-canada': 'no',
    },
    'not-owed',
  ],
  ['arrest-on-assault', 'an attack three hours ago', attack, 'owed'],
  ['arrest-on-assault', 'an attack yesterday', { ...attack, 'assault-within-four-hours': 'no' }, 'not-owed'],
  [
    'arrest-on-assault',
    'both seem to have struck, and nobody knows who was the main one',
    { ...attack, 'both-parties-suspected': 'yes' },
    'cannot-tell',
  ],
  ['arrest-on-other-order', 'an order not on the list', { ...own, 'order-of-listed-kind': 'no' }, 'owed'],
  ['arrest-on-other-order', 'an order on the list', own, 'not-owed'],
  [
    'find-out-if-known',
    'an officer came',
    { 'order-from-this-state': 'yes', 'officer-came': 'yes', 'order-in-force': 'yes' },
    'owed',
  ],
  ['serve-then-enforce', 'they were there and did not know', unserved, 'owed'],
  ['serve-then-enforce', 'they said they knew', { ...unserved, 'restrained-party-knew-of-order': 'yes' }, 'not-owed'],
  ['serve-then-enforce', 'they had left', { ...unserved, 'restrained-party-present': 'no' }, 'not-owed'],
  [
    'serve-then-enforce',
    'nobody knows if they knew',
    { ...unserved, 'restrained-party-knew-of-order': 'unknown' },
    'cannot-tell',
  ],
  [
    'copy-is-enough',
    'the computer shows nothing',
    {
      'order-in-force': 'yes',
      'order-shown-or-found': 'yes',
      'proof-of-service-shown-or-found': 'yes',
      'registry-checked': 'no',
    },
    'owed',
  ],
  ['written-report', 'no arrest', { 'called-about-order': 'yes', 'restrained-party-arrested': 'no' }, 'owed'],
  [
    'tell-of-own-case',
    'no arrest',
    { 'officer-came': 'yes', 'restrained-party-arrested': 'no', 'called-about-order': 'yes' },
    'owed',
  ],
  [
    'tell-of-own-case',
    'an arrest',
    { 'officer-came': 'yes', 'restrained-party-arrested': 'yes', 'called-about-order': 'yes' },
    'not-owed',
  ],
  [
    'report-to-prosecutor',
    'a report, and nothing more to look into',
    { 'report-written': 'yes', 'under-active-investigation': 'no' },
    'owed',
  ],
  [
    'report-to-prosecutor',
    'they still look into it',
    { 'report-written': 'yes', 'under-active-investigation': 'yes' },
    'not-owed',
  ],
];

describe('Washington', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('has a row for every rule', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(idsOf(law));
  });

  it('never says that contact alone calls for an arrest under its own orders', () => {
    const owed = law.rules.filter(
      (rule) =>
        rule.act === 'arrest' &&
        decide({ law, id: rule.id.slice('us-wa-'.length), facts: { ...own, 'contact-term-may-be-broken': 'yes' } })
          .answer === 'owed',
    );
    expect(owed).toEqual([]);
    expect(commandsOf(law, 'arrest-on-other-order')).toEqual([]);
  });

  it('gives the report ten days, to the end of the tenth', () => {
    const duty = decide({
      law,
      id: 'report-to-prosecutor',
      facts: { 'report-written': 'yes', 'under-active-investigation': 'no' },
      times: { 'report-completed': at('2026-11-02T20:00') },
    });
    expect(dueOf(duty)).toBe('2026-11-13T07:59:59.999Z');
  });

  it('knows no time for the report before it is finished', () => {
    const facts: Known = { 'report-written': 'yes', 'under-active-investigation': 'no' };
    const duty = decide({ law, id: 'report-to-prosecutor', facts, now: at('2027-06-01T00:00') });
    expect(duty).toMatchObject({ answer: 'owed', by: { kind: 'cannot-tell' }, overdue: 'unknown' });
  });
});
