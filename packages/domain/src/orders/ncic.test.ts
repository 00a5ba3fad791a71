/** NCIC condition codes both ways: nothing lost, nothing added silently, a permission stays one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import { orderWith } from '../testing/examples.ts';
import { type Condition, isPermission } from './condition.ts';
import { conditionsFromPcoCodes, type PcoCode, pcoCodes, pcoMeanings, toPcoCodes } from './ncic.ts';
import { checkOrder } from './order-check.ts';

const id = idOf<'condition'>('c1');
const bans: Condition = { id, kind: 'no-contact', channels: [], exceptForChildExchange: false };

// [sentence, terms, codes, text, kinds whose code says more]
const table: readonly (readonly [
  string,
  readonly Condition[],
  readonly PcoCode[],
  string | undefined,
  readonly string[],
])[] = [
  ['no terms, no codes', [], [], undefined, []],
  ['violence alone is coded broader than it is', [{ id, kind: 'no-violence' }], ['01'], undefined, ['no-violence']],
  [
    'violence and harassment are one code',
    [
      { id, kind: 'no-violence' },
      { id, kind: 'no-harassment' },
    ],
    ['01'],
    undefined,
    [],
  ],
  ['threats to the household', [{ id, kind: 'no-threats-to-household' }], ['02'], undefined, []],
  ['moving out', [{ id, kind: 'move-out' }], ['03'], undefined, []],
  [
    'a distance goes into the text, and the code names more places',
    [{ id, kind: 'stay-away', places: ['work'], distance: { amount: 100, unit: 'yards' } }],
    ['04', '08'],
    'Stay away 100 yards from: work.',
    ['stay-away'],
  ],
  ['a term that names no place', [{ id, kind: 'stay-away', places: [] }], ['04'], undefined, []],
  ['contact alone is coded as through others too', [bans], ['05'], undefined, ['no-contact']],
  [
    'contact by some channels, save for children',
    [
      { ...bans, channels: ['text', 'phone'], exceptForChildExchange: true },
      { id, kind: 'no-contact-through-others' },
    ],
    ['05', '08'],
    'No contact by: text message, phone.\nPeaceful contact to hand over children is allowed.',
    ['no-contact'],
  ],
  [
    'a permission',
    [{ id, kind: 'contact-permission', supervised: 'yes' }],
    ['06', '08'],
    'Visits with the children are supervised.',
    [],
  ],
  [
    'guns and ammunition',
    [{ id, kind: 'firearms-surrender', includesAmmunition: true }],
    ['07', '08'],
    'Ammunition too.',
    [],
  ],
  [
    'something to do has no code but the pointer',
    [{ id, kind: 'positive-requirement', requirement: 'programme' }],
    ['08'],
    'Has to attend a programme.',
    [],
  ],
  ['the court’s own words', [{ id, kind: 'other', text: 'No drones.' }], ['08'], 'No drones.', []],
  ['custody', [{ id, kind: 'exclusive-custody' }], ['09'], undefined, []],
  ['words beside a coded term are kept', [{ id, kind: 'move-out', text: 'By noon.' }], ['03', '08'], 'By noon.', []],
];

describe('conditions as codes', () => {
  it.each(table)('%s', (_sentence, conditions, codes, text, broader) => {
    const coded = toPcoCodes(conditions);
    expect([coded.codes, coded.miscellaneousText, coded.broader.map((one) => one.kind)]).toEqual([
      codes,
      text,
      broader,
    ]);
  });

  it('every set of codes comes back as it went, with its text', () => {
    const sets = Array.from({ length: 2 ** pcoCodes.length }, (_, bits) =>
      pcoCodes.filter((_code, index) => (bits >> index) % 2 === 1),
    );
    for (const codes of sets) {
      const text = codes.includes('08') ? 'No drones.' : undefined;
      const coded = toPcoCodes(conditionsFromPcoCodes(codes, text));
      expect(coded.codes).toEqual(codes);
      expect(coded.miscellaneousText).toBe(text);
      expect(coded.broader).toEqual([]);
    }
    expect(sets).toHaveLength(512);
  });

  it('terms made from codes have ids of their own and pass the check of an order', () => {
    const conditions = conditionsFromPcoCodes(pcoCodes, 'No drones.');
    expect(checkOrder(orderWith({ conditions })).ok).toBe(true);
  });

  it('only 06 allows something', () => {
    const allowing = pcoCodes.filter((code) => conditionsFromPcoCodes([code], 'x').some(isPermission));
    expect(allowing).toEqual(['06']);
    expect(pcoMeanings['06']).toMatch(/^A permission/);
  });

  it('08 without its text says nothing, and the order is refused until somebody reads it', () => {
    const conditions = conditionsFromPcoCodes(['08']);
    expect(checkOrder(orderWith({ conditions }))).toEqual({
      ok: false,
      issue: [{ code: 'empty', field: 'conditions.0.text' }],
    });
    expect(toPcoCodes(conditions).codes).toEqual(['08']);
  });

  it('a code says nothing of what it does not name', () => {
    const [noContact] = conditionsFromPcoCodes(['05']);
    const [guns] = conditionsFromPcoCodes(['07']);
    const [visits] = conditionsFromPcoCodes(['06']);
    expect(noContact).not.toHaveProperty('exceptForChildExchange');
    expect(guns).not.toHaveProperty('includesAmmunition');
    expect(visits).toMatchObject({ supervised: 'unknown' });
  });

  it('codes come sorted and once, in whatever order they were given', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pcoCodes)), (codes) => {
        expect(toPcoCodes(conditionsFromPcoCodes(codes, 'x')).codes).toEqual([...new Set(codes)].toSorted());
      }),
    );
  });
});
