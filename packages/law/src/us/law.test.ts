import { type Answer, firearmsIndicatorOf, type IndicatorElement } from '@holdfast/domain';
import { describe, expect, it } from 'vitest';
import { decide, idsOf, type Known, type Row } from '../testing/decide.ts';
import { bradyIndicator } from './brady-indicator.ts';
import { federalLaw as law } from './law.ts';

const elsewhere: Known = {
  'order-from-this-state': 'no',
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
  'order-made-without-notice': 'no',
  'mutual-orders': 'no',
};

const table: readonly Row[] = [
  ['honor-order', 'another state’s order after a hearing', elsewhere, 'owed'],
  ['honor-order', 'nobody registered it: none is needed', { ...elsewhere, 'order-in-register': 'no' }, 'owed'],
  [
    'honor-order',
    'made before they were heard, with a hearing in time',
    { ...elsewhere, 'order-made-without-notice': 'yes', 'other-side-heard-in-time': 'yes' },
    'owed',
  ],
  [
    'honor-order',
    'made before they were heard, and no hearing followed',
    { ...elsewhere, 'order-made-without-notice': 'yes', 'other-side-heard-in-time': 'no' },
    'not-owed',
  ],
  [
    'honor-order',
    'nobody knows if they were heard',
    { ...elsewhere, 'order-made-without-notice': 'unknown' },
    'cannot-tell',
  ],
  [
    'honor-order',
    'an order each way, only one of them asked for',
    { ...elsewhere, 'mutual-orders': 'yes', 'mutual-orders-each-asked-for': 'no' },
    'not-owed',
  ],
  [
    'honor-order',
    'an order each way, each asked for',
    { ...elsewhere, 'mutual-orders': 'yes', 'mutual-orders-each-asked-for': 'yes' },
    'owed',
  ],
  ['honor-order', 'an order of this very state', { ...elsewhere, 'order-from-this-state': 'yes' }, 'not-owed'],
  ['honor-order', 'an order of another country', { ...elsewhere, 'order-from-another-country': 'yes' }, 'not-owed'],
  ['honor-order', 'it had ended', { ...elsewhere, 'order-in-force': 'no' }, 'not-owed'],
  [
    'do-not-tell-of-registration',
    'she did not ask that they be told',
    { ...elsewhere, 'registration-notice-asked-for': 'no' },
    'owed',
  ],
  [
    'do-not-tell-of-registration',
    'she asked that they be told',
    { ...elsewhere, 'registration-notice-asked-for': 'yes' },
    'not-owed',
  ],
  ['do-not-publish', 'any order of the country', { 'order-from-another-country': 'no' }, 'owed'],
  ['do-not-publish', 'an order of another country', { 'order-from-another-country': 'yes' }, 'not-owed'],
];

describe('federal rules', () => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });

  it('all have a row above', () => {
    expect(new Set(table.map(([rule]) => rule))).toEqual(idsOf(law));
  });
});

type Elements = Partial<Record<IndicatorElement, Answer>>;
const three: Elements = { 'heard-after-notice': 'yes', 'intimate-partner': 'yes', 'restrains-conduct': 'yes' };

describe('the federal firearms indicator', () => {
  const rows: readonly (readonly [string, Elements, Answer, readonly IndicatorElement[]])[] = [
    ['all of it, by a finding', { ...three, 'credible-threat-found': 'yes' }, 'yes', []],
    ['all of it, by a ban on force, finding unknown', { ...three, 'force-forbidden': 'yes' }, 'yes', []],
    ['a finding denied, a ban unknown', { ...three, 'credible-threat-found': 'no' }, 'unknown', ['force-forbidden']],
    ['neither finding nor ban', { ...three, 'credible-threat-found': 'no', 'force-forbidden': 'no' }, 'no', []],
    ['nothing known', {}, 'unknown', [...bradyIndicator.every, ...bradyIndicator.oneOf]],
    ['made before they were heard', { 'heard-after-notice': 'no' }, 'no', []],
    ['not an intimate partner', { ...three, 'intimate-partner': 'no', 'force-forbidden': 'yes' }, 'no', []],
    [
      'nobody knows of the hearing',
      { ...three, 'heard-after-notice': 'unknown', 'force-forbidden': 'yes' },
      'unknown',
      ['heard-after-notice'],
    ],
    [
      'silence on what it forbids',
      { ...three, 'restrains-conduct': 'unknown', 'force-forbidden': 'yes' },
      'unknown',
      ['restrains-conduct'],
    ],
  ];

  it.each(rows)('%s', (_sentence, known, answer, ask) => {
    expect(firearmsIndicatorOf(bradyIndicator, known)).toMatchObject({ answer, ask });
  });

  it('names what is known absent, and only for a "no"', () => {
    expect(firearmsIndicatorOf(bradyIndicator, { 'intimate-partner': 'no' }).absent).toEqual(['intimate-partner']);
    expect(
      firearmsIndicatorOf(bradyIndicator, { ...three, 'credible-threat-found': 'no', 'force-forbidden': 'no' }).absent,
    ).toEqual(['credible-threat-found', 'force-forbidden']);
    expect(firearmsIndicatorOf(bradyIndicator, { 'credible-threat-found': 'no' }).absent).toEqual([]);
  });

  it('never turns to "no" because something more is unknown', () => {
    const answers: readonly Answer[] = ['yes', 'no', 'unknown'];
    const all = [...bradyIndicator.every, ...bradyIndicator.oneOf];
    const combinations = all.reduce<readonly Elements[]>(
      (made, element) => made.flatMap((one) => answers.map((answer) => ({ ...one, [element]: answer }))),
      [{}],
    );
    expect(combinations.length).toBe(243);
    for (const known of combinations) {
      const before = firearmsIndicatorOf(bradyIndicator, known).answer;
      for (const element of all) {
        const after = firearmsIndicatorOf(bradyIndicator, { ...known, [element]: 'unknown' }).answer;
        expect(after === before || after === 'unknown' || known[element] === 'unknown').toBe(true);
      }
    }
  });

  it('speaks both languages and names its section', () => {
    expect(bradyIndicator.citation.text).toBe('18 U.S.C. § 922(g)(8)');
    for (const { title, question } of Object.values(bradyIndicator.words)) {
      for (const text of [title.en, title.es, question.en, question.es]) expect(text).not.toBe('');
      expect(question.en.endsWith('?') && question.es.startsWith('¿')).toBe(true);
    }
  });
});
