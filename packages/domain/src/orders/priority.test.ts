/** Which of several orders speaks, by the steps of a place; what stops the steps; and orders that face each other. */
import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import type { PlaceLaw } from '../place-law.ts';
import {
  at,
  citation,
  emergencyOrderWith,
  gradeIn,
  orderWith,
  outOfStateOrderWith,
  temporaryOrderWith,
} from '../testing/index.ts';
import { civilDateOf } from '../time.ts';
import type { Condition, ConditionKind } from './condition.ts';
import type { Order } from './order.ts';
import { governingOrders, mutualOrders } from './priority.ts';
import { prioritySteps } from './priority-rule.ts';
import { priorityQuestionWords } from './priority-steps.ts';
import { samePerson } from './same-people.ts';
import { strictnessOf } from './strictness.ts';

const bare: PlaceLaw = { place: 'US-CA', rules: [], expiryRules: [], calendars: [] };
const law: PlaceLaw = { ...bare, priorityRule: { jurisdiction: 'US-CA', sequence: prioritySteps, citation } };
const now = at('2026-06-10T00:00');
const c1 = idOf<'condition'>('c1');

const noContact: Condition = { id: c1, kind: 'no-contact', channels: [], exceptForChildExchange: false };
const exchangeAllowed: Condition = { ...noContact, exceptForChildExchange: true };
const exchangeUnknown: Condition = { id: c1, kind: 'no-contact', channels: [] };
const visits: Condition = { id: idOf('c2'), kind: 'contact-permission', supervised: 'yes' };
const away = (amount: number, unit: 'yards' | 'feet' | 'metres' = 'yards'): Condition => ({
  id: c1,
  kind: 'stay-away',
  places: ['home'],
  distance: { amount, unit },
});
const awayFromHome: Condition = { id: c1, kind: 'stay-away', places: ['home'] };
const own = (text: string): Condition => ({ id: c1, kind: 'other', text });

const dated = { expiry: { kind: 'on', date: civilDateOf('2027-05-31') } } as const;
const civil = (id: string, conditions: readonly Condition[], more: Partial<Order> = {}) =>
  orderWith({ id: idOf(id), conditions, ...more });
const later = { issuedAt: at('2026-06-05T18:00'), serviceAttempts: [] };
const criminal = (id: string, conditions: readonly Condition[], more: Partial<Order> = {}) =>
  orderWith({ id: idOf(id), kind: 'criminal', instrument: 'ca-cr-160', ...dated, conditions, ...more });
const emergency = (id: string, conditions: readonly Condition[], more: Partial<Order> = {}) =>
  emergencyOrderWith({ id: idOf(id), ...dated, conditions, ...more });

// [sentence, orders, kind asked about, orders that speak ('' for cannot tell), by which step or what is missing]
type Row = readonly [string, readonly Order[], ConditionKind, string, string];
const table: readonly Row[] = [
  ['one order alone speaks', [civil('a', [noContact])], 'no-contact', 'a', 'only-one-says'],
  [
    'what only one of two orders says, it says',
    [civil('a', [noContact]), civil('b', [away(100)])],
    'stay-away',
    'b',
    'only-one-says',
  ],
  [
    'where two say the same, both speak',
    [civil('a', [away(100)]), criminal('b', [{ ...away(100), id: idOf('x'), number: '7' }])],
    'stay-away',
    'a b',
    'say-the-same',
  ],
  [
    'an emergency order speaks where it is stricter than a later civil one',
    [emergency('e', [away(200)]), civil('a', [away(100)], later)],
    'stay-away',
    'e',
    'emergency-where-stricter',
  ],
  [
    'and stands back where it is laxer, though it was made last',
    [emergency('e', [away(50)], later), civil('a', [away(100)])],
    'stay-away',
    'a',
    'emergency-where-stricter',
  ],
  [
    'yards and metres are compared as lengths',
    [emergency('e', [away(100, 'metres')]), civil('a', [away(100, 'yards')])],
    'stay-away',
    'e',
    'emergency-where-stricter',
  ],
  [
    'a distance nobody knows stops the steps',
    [emergency('e', [awayFromHome]), civil('a', [away(100)])],
    'stay-away',
    '',
    'which-is-stricter',
  ],
  [
    'an emergency order that forbids contact closes what a civil order opens for children',
    [emergency('e', [noContact]), civil('a', [exchangeAllowed, visits])],
    'contact-permission',
    'e',
    'emergency-where-stricter',
  ],
  [
    'an emergency order stands back from two that are stricter, and these are asked in turn',
    [emergency('e', [away(50)]), civil('a', [away(100)]), civil('b', [away(150)], later)],
    'stay-away',
    'b',
    'latest-civil',
  ],
  [
    'a no-contact order speaks over a later one that lets them meet for children',
    [civil('a', [noContact]), civil('b', [exchangeAllowed], later)],
    'no-contact',
    'a',
    'no-contact',
  ],
  [
    'also over a criminal order that lets them meet',
    [civil('a', [noContact]), criminal('k', [exchangeAllowed], later)],
    'no-contact',
    'a',
    'no-contact',
  ],
  [
    'when nobody knows whether an order makes the exception, that is asked',
    [civil('a', [exchangeUnknown]), civil('b', [exchangeAllowed], later)],
    'no-contact',
    '',
    'no-contact-exception',
  ],
  [
    'of two civil orders the later speaks',
    [civil('a', [away(100)]), civil('b', [away(50)], later)],
    'stay-away',
    'b',
    'latest-civil',
  ],
  [
    'however they were handed in',
    [civil('b', [away(50)], later), civil('a', [away(100)])],
    'stay-away',
    'b',
    'latest-civil',
  ],
  [
    'two made at one moment that differ leave it open',
    [civil('a', [away(100)]), civil('b', [away(50)])],
    'stay-away',
    '',
    'which-was-issued-last',
  ],
  [
    'a criminal order speaks over a later civil one',
    [criminal('k', [away(100)]), civil('b', [away(50)], later)],
    'stay-away',
    'k',
    'criminal-over-civil',
  ],
  [
    'of two criminal orders the later speaks',
    [criminal('k', [away(100)]), criminal('l', [away(50)], later), civil('b', [away(70)], later)],
    'stay-away',
    'l',
    'criminal-over-civil',
  ],
  [
    'a civil order out of force is not heard',
    [
      civil('a', [away(100)]),
      civil('b', [away(50)], { ...later, changes: [{ kind: 'dismissed', at: later.issuedAt }] }),
    ],
    'stay-away',
    'a',
    'only-one-says',
  ],
  [
    'a later order that may be over leaves it open',
    [civil('a', [away(100)]), civil('b', [away(50)], { ...later, expiry: { kind: 'unknown' } })],
    'stay-away',
    '',
    'standing',
  ],
  [
    'an earlier order that may be over changes nothing',
    [civil('a', [away(100)], { expiry: { kind: 'unknown' } }), civil('b', [away(50)], later)],
    'stay-away',
    'b',
    'latest-civil',
  ],
  [
    'a later order that may be over and says the same is not named as the one that speaks',
    [civil('a', [away(100)]), civil('b', [away(100)], { ...later, expiry: { kind: 'unknown' } })],
    'stay-away',
    'a',
    'say-the-same',
  ],
  [
    'an order whose kind nobody knows stops the steps that turn on the kind',
    [civil('a', [away(100)], { kind: 'unknown', instrument: 'other' }), civil('b', [away(50)], later)],
    'stay-away',
    '',
    'kind-of-order',
  ],
  [
    'an order whose kind nobody knows still says the same as another that does',
    [civil('a', [away(100)], { kind: 'unknown', instrument: 'other' }), civil('b', [away(100)], later)],
    'stay-away',
    'a b',
    'say-the-same',
  ],
  [
    'the only order that speaks, if it binds, is asked about',
    [civil('a', [away(100)], { expiry: { kind: 'unknown' } })],
    'stay-away',
    '',
    'standing',
  ],
  [
    'an order of another state is weighed like a civil one',
    [outOfStateOrderWith({ id: idOf('z'), conditions: [away(50)], ...later }), civil('a', [away(100)])],
    'stay-away',
    'z',
    'latest-civil',
  ],
  [
    'the court’s own words that differ go by the same steps',
    [civil('a', [own('No visits to the farm.')]), civil('b', [own('No visits at night.')], later)],
    'other',
    'b',
    'latest-civil',
  ],
  [
    'but whether own words are stricter nobody can tell',
    [emergency('e', [own('No visits to the farm.')]), civil('b', [own('No visits at night.')], later)],
    'other',
    '',
    'which-is-stricter',
  ],
  [
    'a later order that may be about someone else leaves it open',
    [civil('a', [away(100)]), civil('b', [away(50)], { ...later, protectedParty: { name: 'Wren Ellery' } })],
    'stay-away',
    '',
    'same-people',
  ],
  [
    'names in another order and other capitals are the same people',
    [civil('a', [away(100)]), civil('b', [away(50)], { ...later, protectedParty: { name: 'ELLERY, Rowan' } })],
    'stay-away',
    'b',
    'latest-civil',
  ],
];

function termOf(orders: readonly Order[], kind: ConditionKind, place: PlaceLaw = law) {
  const [first] = governingOrders({ orders, instant: now, law: place });
  const term = first?.terms.find((one) => one.kinds.includes(kind));
  if (term === undefined) throw new Error('nothing said');
  return term;
}

describe('of several orders', () => {
  it.each(table)('%s', (_sentence, orders, kind, speaking, why) => {
    const term = termOf(orders, kind);
    expect(term.answer === 'speaks' ? [term.orderIds.join(' '), [term.by]] : ['', term.missing]).toEqual([
      speaking,
      expect.arrayContaining([why]),
    ]);
  });

  it('a place whose rule nobody read has none', () => {
    const term = termOf([civil('a', [away(100)]), civil('b', [away(50)], later)], 'stay-away', bare);
    expect(term).toMatchObject({ answer: 'cannot-tell', missing: ['rule-of-this-place'] });
  });

  it('the handing in of orders in another order changes no answer', () => {
    for (const [sentence, orders, kind] of table) {
      const term = (list: readonly Order[]) =>
        governingOrders({ orders: list, instant: now, law })
          .flatMap((one) => one.terms)
          .filter((one) => one.kinds.includes(kind))
          .map((one) => (one.answer === 'speaks' ? `${one.by} ${one.orderIds.toSorted()}` : one.missing.join(' ')))
          .toSorted();
      expect(term(orders.toReversed()), sentence).toEqual(term(orders));
    }
  });

  it('orders about other people are weighed apart', () => {
    const other = civil('b', [away(50)], { ...later, restrainedParty: { name: 'Ives Calder' } });
    const found = governingOrders({ orders: [civil('a', [away(100)]), other], instant: now, law });
    expect(found.map((one) => one.orderIds)).toEqual([['a'], ['b']]);
  });

  it('each order’s own law says whether it binds, when the book is at hand', () => {
    const threeYears = {
      jurisdiction: 'US-CA',
      instruments: ['ca-dv-130'],
      ends: { kind: 'years-from-issue', count: 3 },
      citation,
    } as const;
    const order = civil('a', [away(100)], { expiry: { kind: 'none-on-form' } });
    const lawBook = () => ({ ...bare, expiryRules: [threeYears] });
    const [closed] = governingOrders({ orders: [order], instant: now, law: { ...law, place: 'US-WA' }, lawBook });
    expect(closed?.terms[0]).toMatchObject({ answer: 'speaks', by: 'only-one-says' });
  });
});

describe('orders that face each other', () => {
  const hers = civil('a', [noContact]);
  const facing = (more: Partial<Order> = {}) =>
    temporaryOrderWith({
      id: idOf('m'),
      protectedParty: { name: 'Dale Strand' },
      restrainedParty: { name: 'Rowan Ellery' },
      ...more,
    });
  it.each([
    ['are mutual when both bind', [hers, facing()], 'yes'],
    ['may be mutual when one may be over', [hers, facing({ expiry: { kind: 'unknown' } })], 'unknown'],
    ['may be mutual when a name leaves a doubt', [hers, facing({ protectedParty: { name: 'D. Strand' } })], 'unknown'],
    ['are not when one is over', [hers, facing({ changes: [{ kind: 'recalled', at: now }] })], undefined],
    ['are not when they face one way', [hers, civil('b', [noContact])], undefined],
  ])('%s', (_sentence, orders, answer) => {
    const found = mutualOrders({ orders, instant: now, law });
    expect(found.map((one) => one.answer)).toEqual(answer === undefined ? [] : [answer]);
  });
});

describe('one person on two orders', () => {
  const born = (text: string) => ({ bornOn: civilDateOf(text) });
  it.each([
    ['the same name', { name: 'Rowan Ellery' }, { name: 'rowan  ellery' }, 'yes'],
    ['the same name with marks', { name: 'Rowán Ellery' }, { name: 'Rowan Ellery' }, 'yes'],
    [
      'the same name, born on two days',
      { name: 'R E', ...born('1990-01-01') },
      { name: 'R E', ...born('1990-01-02') },
      'no',
    ],
    ['a shared family name', { name: 'Rowan Ellery' }, { name: 'Wren Ellery' }, 'unknown'],
    [
      'two names, one birth date',
      { name: 'Rowan Ellery', ...born('1990-01-01') },
      { name: 'Ro Pike', ...born('1990-01-01') },
      'unknown',
    ],
    ['two names', { name: 'Rowan Ellery' }, { name: 'Imani Okafor' }, 'no'],
  ])('%s', (_sentence, one, other, answer) => {
    expect([samePerson(one, other), samePerson(other, one)]).toEqual([answer, answer]);
  });
});

describe('strictness', () => {
  it.each([
    ['every channel against one', [noContact], [{ ...noContact, channels: ['text'] }], 'stricter'],
    [
      'one channel against another',
      [{ ...noContact, channels: ['phone'] }],
      [{ ...noContact, channels: ['text'] }],
      'unknown',
    ],
    ['more channels but an exception', [exchangeAllowed], [{ ...noContact, channels: ['text'] }], 'unknown'],
    ['100 yards against 300 feet', [away(100)], [away(300, 'feet')], 'same'],
    ['a ban against a permission', [noContact], [noContact, visits], 'stricter'],
    [
      'guns with ammunition against guns',
      [{ id: c1, kind: 'firearms-surrender', includesAmmunition: true }],
      [{ id: c1, kind: 'firearms-surrender', includesAmmunition: false }],
      'stricter',
    ],
    [
      'guns against guns and nobody knows what',
      [{ id: c1, kind: 'firearms-surrender', includesAmmunition: true }],
      [{ id: c1, kind: 'firearms-surrender' }],
      'unknown',
    ],
  ] as const)('%s', (_sentence, one, other, answer) => {
    expect(strictnessOf(one, other)).toBe(answer);
    const turned = { stricter: 'laxer', laxer: 'stricter', same: 'same', unknown: 'unknown' } as const;
    expect(strictnessOf(other, one)).toBe(turned[answer]);
  });
});

it('what would settle it is asked in plain words', () => {
  for (const said of Object.values(priorityQuestionWords)) {
    expect(gradeIn('en', said.en), said.en).toBeLessThanOrEqual(6);
    expect(gradeIn('es', said.es), said.es).toBeLessThanOrEqual(6);
  }
});
