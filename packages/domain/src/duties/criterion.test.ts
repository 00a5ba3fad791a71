import { describe, expect, it } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import { factsIn, factsThatSettle, factsToAsk, holds, type KnownFacts } from './criterion.ts';
import type { Criterion } from './duty.ts';

const yes = (fact: Fact): Criterion => ({ fact, is: 'yes' });
const no = (fact: Fact): Criterion => ({ fact, is: 'no' });

/** Eleven facts that nobody told. */
const many = [
  'officer-came',
  'restrained-party-present',
  'restrained-party-had-left',
  'probable-cause-of-notice',
  'probable-cause-of-violation',
  'order-shown-or-found',
  'proof-of-service-shown-or-found',
  'present-at-hearing',
  'report-copy-asked-for',
  'report-copy-given',
  'strangulation-alleged',
] as const satisfies readonly Fact[];
/** Holds whatever the call was about, which only trying both answers shows. */
const eitherWay = [yes('called-about-order'), no('called-about-order')];
const twelveOpen: Criterion = { any: [...eitherWay, ...many.map(yes)] };
const thirteenOpen: Criterion = { any: [...eitherWay, ...many.map(yes), yes('exigent-circumstances')] };
const needsOne = (...more: readonly Fact[]): Criterion => ({
  all: [{ any: eitherWay }, { any: [...many, ...more].map(yes) }],
});
const pair: Criterion = { all: [yes('called-about-order'), yes('officer-came')] };
const twice: Criterion = { any: [pair, { all: [yes('called-about-order'), yes('report-written')] }] };

describe('what holds where not everything is told', () => {
  const rows: readonly (readonly [string, Criterion, KnownFacts, Answer])[] = [
    ['a fact nobody told leaves it open', yes('officer-came'), {}, 'unknown'],
    ['so does one that was asked and not known', no('officer-came'), { 'officer-came': 'unknown' }, 'unknown'],
    ['the absence of a fact is asked for as its presence is', no('officer-came'), { 'officer-came': 'no' }, 'yes'],
    ['twelve open facts are tried in every way', twelveOpen, {}, 'yes'],
    ['thirteen are not, so it stays open though it could be settled', thirteenOpen, {}, 'unknown'],
    ['of thirteen open facts one told brings it back under', thirteenOpen, { 'officer-came': 'no' }, 'yes'],
    [
      'more are never tried, and never needed, where one fact settles it',
      thirteenOpen,
      { 'officer-came': 'yes' },
      'yes',
    ],
  ];
  it.each(rows)('%s', (_sentence, criterion, facts, answer) => {
    expect(holds(criterion, facts)).toBe(answer);
  });
});

describe('what to ask', () => {
  const wide: Criterion = {
    all: [{ any: [yes('report-written'), yes('officer-came')] }, { any: many.slice(1).map(yes) }],
  };
  const rows: readonly (readonly [string, Criterion, KnownFacts, readonly Fact[]])[] = [
    ['every open fact that can tip it', pair, {}, ['called-about-order', 'officer-came']],
    ['nothing, once it is settled', pair, { 'officer-came': 'no' }, []],
    [
      'nothing of a part that is settled, however many facts are open',
      wide,
      { 'report-written': 'yes' },
      many.slice(1),
    ],
    ['of twelve open facts not the one that tips nothing', needsOne(), {}, many],
    [
      'of thirteen every one: some of the questions may be spare',
      needsOne('exigent-circumstances'),
      {},
      ['called-about-order', ...many, 'exigent-circumstances'],
    ],
    [
      'nothing once it is settled, however many are open',
      { any: [thirteenOpen, yes('weapon-involved')] },
      { 'weapon-involved': 'yes' },
      [],
    ],
    ['a fact read twice, once', twice, { 'officer-came': 'yes' }, ['called-about-order']],
  ];
  it.each(rows)('%s', (_sentence, criterion, facts, asked) => {
    expect(factsToAsk(criterion, facts)).toEqual(asked);
  });

  it('asks, where each fact is read once, for no fact of a settled part though more than twelve are open', () => {
    const spare: Criterion = { any: [yes('report-written'), yes('exigent-circumstances')] };
    const criterion: Criterion = {
      all: [{ any: [yes('called-about-order'), spare] }, ...many.map(yes), yes('weapon-involved')],
    };
    expect(factsToAsk(criterion, { 'called-about-order': 'yes' })).toEqual([...many, 'weapon-involved']);
  });
});

describe('what settles it', () => {
  const rows: readonly (readonly [string, Criterion, KnownFacts, readonly Fact[]])[] = [
    ['nothing, while it is open', pair, { 'officer-came': 'yes' }, []],
    ['nothing, while one that reads a fact twice is open', twice, { 'officer-came': 'yes' }, []],
    [
      'every part of what holds',
      pair,
      { 'called-about-order': 'yes', 'officer-came': 'yes' },
      ['called-about-order', 'officer-came'],
    ],
    ['the first part that fails', pair, { 'called-about-order': 'no', 'officer-came': 'no' }, ['called-about-order']],
    ['the part that fails, though a part before it is open', pair, { 'officer-came': 'no' }, ['officer-came']],
    [
      'the first way named, of one that reads a fact twice',
      twice,
      { 'called-about-order': 'yes', 'report-written': 'yes', 'officer-came': 'yes' },
      ['called-about-order', 'officer-came'],
    ],
    [
      'only what it takes, of one that reads a fact twice',
      twice,
      { 'called-about-order': 'no', 'report-written': 'no', 'officer-came': 'yes' },
      ['called-about-order'],
    ],
  ];
  it.each(rows)('%s', (_sentence, criterion, facts, settling) => {
    expect(factsThatSettle(criterion, facts)).toEqual(settling);
  });
});

describe('what is read', () => {
  it('names each fact once, in the order it is read', () => {
    expect(factsIn(twice)).toEqual(['called-about-order', 'officer-came', 'report-written']);
  });

  it('is worked out once for a criterion that never changes', () => {
    const unread: Criterion = { all: [pair, yes('report-written')] };
    expect(factsIn(unread)).toBe(factsIn(unread));
  });
});
