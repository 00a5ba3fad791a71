import { describe, expect, it } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import { idOf } from '../ids.ts';
import type { Assessment } from '../incidents/assess.ts';
import type { Condition, ConditionKind } from '../orders/condition.ts';
import { type Instrument, instruments, type Order, type ServiceAttempt } from '../orders/order.ts';
import type { Standing } from '../orders/standing.ts';
import type { IssuingPlace } from '../place.ts';
import { at, dvpoWith, orderWith, pacific } from '../testing/examples.ts';
import { factsOfOrder, mayBreakFacts } from './facts-of-order.ts';

const instant = at('2026-11-02T08:10');
const inForce: Standing = { answer: 'in-force', at: instant, zone: pacific, reasons: [], settle: [] };
const factsOf = (changed: Partial<Order>, place: IssuingPlace | undefined = 'US-CA') =>
  factsOfOrder({ order: orderWith(changed), place, standing: inForce, instant });

const served = (changed: Partial<ServiceAttempt> = {}): ServiceAttempt => ({
  at: at('2026-06-04T20:00'),
  method: 'personal',
  succeeded: 'yes',
  ...changed,
});
const term = (kind: 'no-violence' | 'firearms-surrender' | 'other', id: string = kind): Condition =>
  kind === 'firearms-surrender' ? { id: idOf(id), kind, includesAmmunition: true } : { id: idOf(id), kind };

describe('what the record of an order says', () => {
  const rows: readonly (readonly [string, Partial<Order>, Fact, Answer | undefined])[] = [
    ['an emergency order is one', { kind: 'emergency' }, 'order-is-emergency', 'yes'],
    ['and no criminal order', { kind: 'emergency' }, 'order-is-criminal', 'no'],
    ['a criminal order is one', { kind: 'criminal' }, 'order-is-criminal', 'yes'],
    ['and no emergency order', { kind: 'criminal' }, 'order-is-emergency', 'no'],
    ['a temporary order is one', { kind: 'temporary' }, 'order-is-temporary', 'yes'],
    ['an order is of no kind while nobody could tell it', { kind: 'unknown' }, 'order-is-temporary', 'unknown'],
    ['without notice, as the record says', { madeWithoutNotice: 'yes' }, 'order-made-without-notice', 'yes'],
    ['on notice, as the record says', { madeWithoutNotice: 'no' }, 'order-made-without-notice', 'no'],
    ['a record silent on notice leaves it open', {}, 'order-made-without-notice', 'unknown'],
    ['a power of arrest, as the record says', { powerOfArrest: 'yes' }, 'order-has-power-of-arrest', 'yes'],
    ['no power of arrest, as the record says', { powerOfArrest: 'no' }, 'order-has-power-of-arrest', 'no'],
    ['a record silent on a power of arrest leaves it open', {}, 'order-has-power-of-arrest', 'unknown'],
    [
      'a term on guns',
      { conditions: [term('no-violence'), term('firearms-surrender')] },
      'order-has-firearms-term',
      'yes',
    ],
    [
      'no term on guns, in a list that is whole',
      { conditions: [term('no-violence')] },
      'order-has-firearms-term',
      'no',
    ],
    [
      'a term in the court’s own words may be about guns',
      { conditions: [term('no-violence'), term('other')] },
      'order-has-firearms-term',
      'unknown',
    ],
    ['an order whose terms nobody noted may have one', { conditions: [] }, 'order-has-firearms-term', 'unknown'],
    [
      'an officer who told it served it',
      { serviceAttempts: [served({ method: 'verbal-by-officer' })] },
      'served-by-officer',
      'yes',
    ],
    [
      'an officer who handed it over served it',
      { serviceAttempts: [served({ byRole: 'officer' })] },
      'served-by-officer',
      'yes',
    ],
    [
      'one officer among those who served it is enough',
      { serviceAttempts: [served({ byRole: 'post' }), served({ byRole: 'officer' })] },
      'served-by-officer',
      'yes',
    ],
    [
      'an officer who tried and failed did not serve it',
      {
        serviceAttempts: [served({ byRole: 'officer', succeeded: 'no' }), served({ byRole: 'process-server' })],
      },
      'served-by-officer',
      'no',
    ],
    [
      'no officer did, where each who served it is known',
      { serviceAttempts: [served({ byRole: 'process-server' }), served({ byRole: 'court' })] },
      'served-by-officer',
      'no',
    ],
    [
      'one who served it and is not known may have been an officer',
      { serviceAttempts: [served({ byRole: 'process-server' }), served()] },
      'served-by-officer',
      undefined,
    ],
    ['nobody knows who served it where nobody did', { serviceAttempts: [] }, 'served-by-officer', undefined],
    ['service before that moment is notice', {}, 'restrained-party-had-notice', 'yes'],
    [
      'service after it is not known to be',
      { serviceAttempts: [served({ at: at('2026-11-03T08:00') })] },
      'restrained-party-had-notice',
      'unknown',
    ],
  ];
  it.each(rows)('%s', (_sentence, changed, fact, answer) => {
    expect(factsOf(changed)[fact]).toBe(answer);
  });

  it('says nothing of notice at a moment nobody knows', () => {
    const facts = factsOfOrder({ order: orderWith(), place: 'US-CA', standing: inForce, instant: undefined });
    expect(facts['restrained-party-had-notice']).toBe('unknown');
  });

  it.each([
    ['binds', 'in-force', 'yes'],
    ['does not bind', 'not-in-force', 'no'],
    ['cannot be told', 'cannot-tell', 'unknown'],
  ] as const)('an order that %s', (_sentence, standing, answer) => {
    const facts = factsOfOrder({
      order: orderWith(),
      place: 'US-CA',
      standing: { ...inForce, answer: standing },
      instant,
    });
    expect(facts['order-in-force']).toBe(answer);
  });
});

const ofEngland: readonly (readonly [Instrument, Fact])[] = [
  ['gb-dvpn', 'order-is-dvpn'],
  ['gb-dvpo', 'order-is-dvpo'],
  ['gb-dapn', 'order-is-dapn'],
  ['gb-dapo', 'order-is-dapo'],
  ['gb-non-molestation', 'order-is-non-molestation'],
  ['gb-occupation', 'order-is-occupation'],
];

describe('which instrument of England and Wales an order is', () => {
  const told = (order: Order) => {
    const facts = factsOfOrder({ order, place: 'GB-EAW', standing: inForce, instant });
    return ofEngland.map(([, fact]) => facts[fact]);
  };
  it.each(ofEngland)('%s is that and no other', (instrument, fact) => {
    expect(told(dvpoWith({ instrument }))).toEqual(ofEngland.map(([, other]) => (other === fact ? 'yes' : 'no')));
  });

  it('may be any, on a form that nobody named', () => {
    expect(new Set(told(dvpoWith({ instrument: 'other' })))).toEqual(new Set(['unknown']));
  });

  it('is none, on a form of another place or of a court elsewhere', () => {
    expect(new Set(told(orderWith()))).toEqual(new Set(['no']));
    expect(new Set(told(orderWith({ instrument: 'other' })))).toEqual(new Set(['no']));
    expect(new Set(told(dvpoWith({ instrument: 'other-country' })))).toEqual(new Set(['no']));
  });
});

describe('where the form of an order says it is from', () => {
  const from = (order: Order, place: IssuingPlace) =>
    factsOfOrder({ order, place, standing: inForce, instant })['order-from-this-state'];
  const silent: readonly Instrument[] = ['state-order', 'other'];
  /** What each form, under a court of that place, answers there. */
  const answers = (own: 'ca-' | 'gb-') =>
    instruments.map((instrument) => [
      instrument,
      instrument.startsWith(own) || silent.includes(instrument) ? 'yes' : 'unknown',
    ]);
  const court = orderWith().issuingCourt;

  it('is here for its own forms and those that name no place; any other form leaves it open', () => {
    expect(instruments.map((instrument) => [instrument, from(orderWith({ instrument }), 'US-CA')])).toEqual(
      answers('ca-'),
    );
    expect(instruments.map((instrument) => [instrument, from(dvpoWith({ instrument }), 'GB-EAW')])).toEqual(
      answers('gb-'),
    );
  });

  it('is elsewhere for every form but its own, under a court elsewhere', () => {
    const away = { ...court, jurisdiction: 'US-AZ' } as const;
    expect(
      instruments.map((instrument) => [instrument, from(orderWith({ instrument, issuingCourt: away }), 'US-CA')]),
    ).toEqual(instruments.map((instrument) => [instrument, instrument.startsWith('ca-') ? 'unknown' : 'no']));
    expect(instruments.map((instrument) => [instrument, from(orderWith({ instrument }), 'GB-EAW')])).toEqual(
      instruments.map((instrument) => [instrument, instrument.startsWith('gb-') ? 'unknown' : 'no']),
    );
  });
});

const termFacts = [
  'violence-term-may-be-broken',
  'place-term-may-be-broken',
  'contact-term-may-be-broken',
  'custody-term-may-be-broken',
  'firearms-term-may-be-broken',
] as const satisfies readonly Fact[];

describe('whether what happened may break an order', () => {
  /** One term of each kind named, answered so. */
  const held = (terms: readonly (readonly [ConditionKind, Assessment['answer']])[]) => {
    const order = orderWith({
      conditions: terms.map(([kind], index): Condition => {
        const id = idOf<'condition'>(`c${index}`);
        switch (kind) {
          case 'no-contact':
            return { id, kind, channels: [] };
          case 'stay-away':
            return { id, kind, places: [] };
          case 'contact-permission':
            return { id, kind, supervised: 'no' };
          case 'positive-requirement':
            return { id, kind, requirement: 'tag' };
          default:
            return { id, kind };
        }
      }),
    });
    const assessments = terms.map(
      ([, answer], index): Assessment => ({ conditionId: idOf(`c${index}`), answer, because: [], ask: [] }),
    );
    return mayBreakFacts({ order, assessments });
  };
  const yesFor = (fact: Fact) => Object.fromEntries(termFacts.map((one) => [one, one === fact ? 'yes' : 'no']));

  const kinds: readonly (readonly [ConditionKind, Fact])[] = [
    ['no-violence', 'violence-term-may-be-broken'],
    ['no-threats-to-household', 'violence-term-may-be-broken'],
    ['stay-away', 'place-term-may-be-broken'],
    ['move-out', 'place-term-may-be-broken'],
    ['no-contact', 'contact-term-may-be-broken'],
    ['no-contact-through-others', 'contact-term-may-be-broken'],
    ['no-harassment', 'contact-term-may-be-broken'],
    ['exclusive-custody', 'custody-term-may-be-broken'],
    ['firearms-surrender', 'firearms-term-may-be-broken'],
  ];
  it.each(kinds)('a term of kind %s answers for its own kind alone', (kind, fact) => {
    expect(held([[kind, 'may-break']])).toEqual({ 'incident-may-break-order': 'yes', ...yesFor(fact) });
  });

  const none = Object.fromEntries(termFacts.map((fact) => [fact, 'no']));
  const rows: readonly (readonly [string, Parameters<typeof held>[0], ReturnType<typeof held>])[] = [
    ['nothing is known while nothing was assessed', [], {}],
    [
      'no term that is about it answers no for each kind',
      [
        ['no-contact', 'does-not'],
        ['stay-away', 'does-not'],
      ],
      { 'incident-may-break-order': 'no', ...none },
    ],
    [
      'one term that cannot be told leaves its kind and the whole open',
      [
        ['no-contact', 'does-not'],
        ['stay-away', 'cannot-tell'],
      ],
      { ...none, 'incident-may-break-order': 'unknown', 'place-term-may-be-broken': 'unknown' },
    ],
    [
      'of two terms of a kind one that may be broken is enough',
      [
        ['stay-away', 'does-not'],
        ['move-out', 'may-break'],
      ],
      { ...none, 'incident-may-break-order': 'yes', 'place-term-may-be-broken': 'yes' },
    ],
    [
      'a term in the court’s own words that cannot be told leaves every kind open, but not one that may be broken',
      [
        ['no-contact', 'may-break'],
        ['other', 'cannot-tell'],
      ],
      {
        ...Object.fromEntries(termFacts.map((fact) => [fact, 'unknown'])),
        'incident-may-break-order': 'yes',
        'contact-term-may-be-broken': 'yes',
      },
    ],
    [
      'such a term that is clearly not about it leaves nothing open',
      [
        ['no-contact', 'does-not'],
        ['other', 'does-not'],
      ],
      { 'incident-may-break-order': 'no', ...none },
    ],
  ];
  it.each(rows)('%s', (_sentence, terms, facts) => {
    expect(held(terms)).toEqual(facts);
  });
});
