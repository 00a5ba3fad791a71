import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import { idOf } from '../ids.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at } from '../testing/examples.ts';
import { completionsOf, factsIn, type KnownFacts } from './criterion.ts';
import type { Criterion, DutyRule } from './duty.ts';
import { evaluateDuties, wholeCriterion } from './evaluate-duties.ts';

const someFacts = [
  'called-about-order',
  'officer-came',
  'restrained-party-present',
  'report-written',
  'order-in-force',
  'exigent-circumstances',
] as const satisfies readonly Fact[];
const now = at('2026-11-03T12:00');

const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown');
const known: fc.Arbitrary<KnownFacts> = fc.record(Object.fromEntries(someFacts.map((fact) => [fact, answer])), {
  requiredKeys: [],
});
const leaf: fc.Arbitrary<Criterion> = fc.record({
  fact: fc.constantFrom(...someFacts),
  is: fc.constantFrom('yes' as const, 'no' as const),
});
const { criterion } = fc.letrec<{ criterion: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }) }),
  ),
}));
const rule: fc.Arbitrary<DutyRule> = fc
  .record({ when: criterion, unless: fc.option(criterion, { nil: undefined }) })
  .map(({ when, unless }): DutyRule => ruleWith({ id: idOf('r'), when, ...(unless === undefined ? {} : { unless }) }));

function evaluate(one: DutyRule, facts: KnownFacts) {
  const [duty] = evaluateDuties({ rules: [one], facts: { facts, times: {} }, now });
  if (duty === undefined) throw new Error('no answer');
  return duty;
}
/** Two-valued truth, written apart from the engine. Throws when a fact is not known. */
function truth(one: Criterion, facts: KnownFacts): boolean {
  if ('fact' in one) {
    if (facts[one.fact] !== 'yes' && facts[one.fact] !== 'no') throw new Error('not complete');
    return facts[one.fact] === one.is;
  }
  return 'all' in one ? one.all.every((part) => truth(part, facts)) : one.any.some((part) => truth(part, facts));
}
function truthOfRule(one: DutyRule, facts: KnownFacts): boolean {
  return truth(one.when, facts) && !(one.unless !== undefined && truth(one.unless, facts));
}
function completions(one: DutyRule, facts: KnownFacts) {
  const open = factsIn(wholeCriterion(one)).filter((fact) => (facts[fact] ?? 'unknown') === 'unknown');
  return { open, all: completionsOf(open, facts) };
}

describe('the duty engine, over every way of filling in what is not known', () => {
  it('settles exactly when all of them agree, and then says what they say', () => {
    fc.assert(
      fc.property(rule, known, (one, facts) => {
        const truths = new Set(completions(one, facts).all.map((completed) => truthOfRule(one, completed)));
        const expected = truths.size > 1 ? 'cannot-tell' : truths.has(true) ? 'owed' : 'not-owed';
        expect(evaluate(one, facts).answer).toBe(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('asks for a fact exactly when some completion turns on it', () => {
    fc.assert(
      fc.property(rule, known, (one, facts) => {
        const duty = evaluate(one, facts);
        const { open } = completions(one, facts);
        const turning = open.filter((fact) =>
          completionsOf(
            open.filter((other) => other !== fact),
            facts,
          ).some(
            (completed) =>
              truthOfRule(one, { ...completed, [fact]: 'yes' }) !== truthOfRule(one, { ...completed, [fact]: 'no' }),
          ),
        );
        expect(duty.answer === 'cannot-tell' ? duty.ask.map((question) => question.fact) : []).toEqual(turning);
      }),
      { numRuns: 400 },
    );
  });

  it('never turns a settled answer round when more becomes known', () => {
    fc.assert(
      fc.property(
        rule,
        known,
        fc.constantFrom(...someFacts),
        fc.constantFrom<Answer>('yes', 'no'),
        (one, facts, fact, told) => {
          const before = evaluate(one, facts).answer;
          if (before === 'cannot-tell' || (facts[fact] ?? 'unknown') !== 'unknown') return;
          expect(evaluate(one, { ...facts, [fact]: told }).answer).toBe(before);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('gives reasons that settle the answer by themselves, none of them spare', () => {
    fc.assert(
      fc.property(rule, known, (one, facts) => {
        const duty = evaluate(one, facts);
        if (duty.answer === 'cannot-tell') return;
        const only = (kept: readonly Fact[]): KnownFacts =>
          Object.fromEntries(kept.map((fact) => [fact, facts[fact] ?? 'unknown']));
        expect(evaluate(one, only(duty.because)).answer).toBe(duty.answer);
        for (const fact of duty.because) {
          expect(evaluate(one, only(duty.because.filter((other) => other !== fact))).answer).toBe('cannot-tell');
        }
      }),
      { numRuns: 400 },
    );
  });
});
