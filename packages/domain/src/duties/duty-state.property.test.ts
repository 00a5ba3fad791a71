import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Fact, GivenTimes } from '../facts/fact.ts';
import { idOf } from '../ids.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at, citation } from '../testing/examples.ts';
import { type Instant, instantOf, millisecondsOf } from '../time.ts';
import type { KnownFacts } from './criterion.ts';
import type { Duty, DutyRule } from './duty.ts';
import { dutyStrengths } from './duty.ts';
import { byUrgency, dutyStates, isOpen, stateOfDuty } from './duty-state.ts';
import { type DutyMark, evaluateDuties } from './evaluate-duties.ts';

const someFacts = [
  'called-about-order',
  'officer-came',
  'order-in-force',
  'report-written',
  'reasons-given-for-delay',
] as const satisfies readonly Fact[];
const from = at('2026-11-02T08:00');
const hoursAfter = (hours: number): Instant => instantOf(millisecondsOf(from) + hours * 3_600_000);

const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown');
const known: fc.Arbitrary<KnownFacts> = fc.dictionary(fc.constantFrom(...someFacts), answer, {
  maxKeys: someFacts.length,
});
const rule: fc.Arbitrary<DutyRule> = fc
  .record({
    strength: fc.constantFrom(...dutyStrengths),
    hours: fc.integer({ min: 1, max: 96 }),
    longer: fc.boolean(),
    lifted: fc.boolean(),
  })
  .map(({ strength, hours, longer, lifted }) =>
    ruleWith({
      strength,
      citation,
      when: { any: [{ fact: 'called-about-order', is: 'yes' }, { all: [{ fact: 'officer-came', is: 'yes' }] }] },
      ...(lifted ? { unless: { fact: 'order-in-force', is: 'no' } as const } : {}),
      deadline: { kind: 'hours', count: hours, from: 'call-received' },
      ...(longer
        ? {
            extended: {
              when: { fact: 'reasons-given-for-delay', is: 'yes' } as const,
              deadline: { kind: 'hours', count: hours * 2, from: 'call-received' } as const,
            },
          }
        : {}),
      doneWhen: 'report-written',
    }),
  );
const times: fc.Arbitrary<GivenTimes> = fc.constantFrom<GivenTimes>({}, { 'call-received': from });
const now = fc.integer({ min: 0, max: 240 }).map(hoursAfter);
const marks: fc.Arbitrary<readonly DutyMark[]> = fc.array(
  fc.integer({ min: 0, max: 240 }).map((hours) => ({ ruleId: idOf<'rule'>('report'), doneAt: hoursAfter(hours) })),
  { maxLength: 2 },
);

interface Asked {
  readonly one: DutyRule;
  readonly facts: KnownFacts;
  readonly given: GivenTimes;
  readonly moment: Instant;
  readonly done: readonly DutyMark[];
}
const asked: fc.Arbitrary<Asked> = fc.record({ one: rule, facts: known, given: times, moment: now, done: marks });

function evaluate({ one, facts, given, moment, done }: Asked): Duty {
  const [duty] = evaluateDuties({ rules: [one], facts: { facts, times: given }, now: moment, marks: done });
  if (duty === undefined) throw new Error('no answer');
  return duty;
}

/** The same facts with some of the unknown ones told. */
const withMoreTold = (facts: KnownFacts, told: KnownFacts): KnownFacts => {
  const open = Object.entries(told).filter(([fact]) => {
    const before = someFacts.find((candidate) => candidate === fact);
    return before !== undefined && (facts[before] ?? 'unknown') === 'unknown';
  });
  return { ...facts, ...Object.fromEntries(open) };
};

describe('the state of a duty', () => {
  it('never goes back from met when more is told or recorded', () => {
    fc.assert(
      fc.property(asked, known, marks, (asking, told, more) => {
        if (stateOfDuty(evaluate(asking)) !== 'met') return;
        const later = { ...asking, facts: withMoreTold(asking.facts, told), done: [...asking.done, ...more] };
        expect(stateOfDuty(evaluate(later))).toBe('met');
      }),
      { numRuns: 800 },
    );
  });

  it('never turns from cannot-tell to not owed when a fact is forgotten', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...someFacts), (asking, fact) => {
        const before = evaluate(asking);
        const after = evaluate({ ...asking, facts: { ...asking.facts, [fact]: 'unknown' } });
        if (before.answer === 'cannot-tell') expect(after.answer).toBe('cannot-tell');
        if (before.answer === 'owed') expect(after.answer).not.toBe('not-owed');
        if (before.answer === 'not-owed') expect(after.answer).not.toBe('owed');
      }),
      { numRuns: 800 },
    );
  });

  it('calls late only what a text commands, once its time has passed, and what is known not to be done', () => {
    fc.assert(
      fc.property(asked, (asking) => {
        const duty = evaluate(asking);
        if (stateOfDuty(duty) !== 'overdue' || duty.answer !== 'owed') return;
        expect(duty.rule.strength).toBe('shall');
        expect(duty.done).toBe('no');
        expect(duty.by.kind === 'by' && duty.by.at < asking.moment).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  it('never becomes less late as time goes by', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 500 }), (asking, hours) => {
        if (stateOfDuty(evaluate(asking)) !== 'overdue') return;
        const moment = instantOf(millisecondsOf(asking.moment) + hours * 3_600_000);
        expect(stateOfDuty(evaluate({ ...asking, moment, done: [] }))).toBe('overdue');
      }),
      { numRuns: 400 },
    );
  });

  it('names, for every answer, the facts that settled it and nothing unknown', () => {
    fc.assert(
      fc.property(asked, (asking) => {
        const duty = evaluate(asking);
        if (duty.answer === 'cannot-tell') {
          expect(duty.ask.length).toBeGreaterThan(0);
          return;
        }
        expect(duty.evidence.map((used) => used.fact)).toEqual(expect.arrayContaining([...duty.because]));
        for (const used of duty.evidence) expect(asking.facts[used.fact]).toBe(used.answer);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a list of duties', () => {
  it('puts the worst first and the nearest time first among equals', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 8 }), (list) => {
        const sorted = byUrgency(list.map(evaluate), (duty) => duty);
        const ranks = sorted.map((duty) => dutyStates.indexOf(stateOfDuty(duty)));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        const due = sorted.flatMap((duty, index) => {
          const next = sorted[index + 1];
          if (next === undefined || stateOfDuty(duty) !== stateOfDuty(next)) return [];
          if (duty.answer !== 'owed' || next.answer !== 'owed' || duty.by.kind !== 'by' || next.by.kind !== 'by')
            return [];
          return [duty.by.at <= next.by.at];
        });
        expect(due.every(Boolean)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('counts as open only what somebody can still be asked for', () => {
    fc.assert(
      fc.property(asked, (asking) => {
        const duty = evaluate(asking);
        const open = duty.answer === 'owed' && duty.done !== 'yes' && duty.rule.strength !== 'may';
        expect(isOpen(duty)).toBe(open);
        if (isOpen(duty)) expect(['met', 'not-owed']).not.toContain(stateOfDuty(duty));
      }),
      { numRuns: 300 },
    );
  });
});
