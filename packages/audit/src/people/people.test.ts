/** Two people read the same calls of an invented county: which calls, how far they agree, what they must talk about. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CallReview,
  changesBetween,
  findingState,
  outcomesOf,
  type RubricAnswer,
  rubric,
  sampleOf,
} from './index.ts';

describe('the sample', () => {
  const call = fc.record({ stratum: fc.constantFrom('gone', 'arrest', 'report', 'other') });
  const calls = fc
    .array(call, { maxLength: 60 })
    .map((all) => all.map(({ stratum }, at) => ({ call: `${at}`, stratum })));

  it('has the size asked for, no call twice, and every stratum as far as it goes', () => {
    fc.assert(
      fc.property(calls, fc.nat(40), fc.integer(), (all, size, seed) => {
        const sample = sampleOf(all, { size, seed });
        expect(sample).toHaveLength(Math.min(size, all.length));
        expect(new Set(sample.map(({ call: id }) => id)).size).toBe(sample.length);
        const strata = new Set(all.map(({ stratum }) => stratum));
        expect(new Set(sample.map(({ stratum }) => stratum)).size).toBe(Math.min(strata.size, sample.length));
        expect(sampleOf(all, { size, seed })).toEqual(sample);
      }),
    );
  });

  it('draws others from another seed', () => {
    const all = Array.from({ length: 200 }, (_, at) => ({ call: `${at}`, stratum: 'one' }));
    expect(sampleOf(all, { size: 20, seed: 1 })).not.toEqual(sampleOf(all, { size: 20, seed: 2 }));
  });
});

const reviews = (answers: readonly RubricAnswer[]): readonly CallReview[] =>
  answers.map((answer, at) => ({ call: `${at}`, answers: { report: answer } }));

describe('a round', () => {
  const police = reviews(['yes', 'yes', 'no', 'no', 'cannot-tell']);
  const advocate = [...reviews(['yes', 'no', 'no', 'no']), { call: 'only-hers', answers: { report: 'yes' as const } }];
  const { questions, unmatched } = outcomesOf({ police, advocate });
  const report = questions.find(({ question }) => question === 'report');

  it('counts what both settled, lists what they must talk about, and averages nothing', () => {
    expect(report).toMatchObject({
      both: 4,
      yes: 1,
      of: 3,
      differences: [{ call: '1', police: 'yes', advocate: 'no' }],
    });
    expect(report?.agreement?.observed).toBe(0.75);
    expect(report?.agreement?.kappa).toBeCloseTo(0.5, 6);
    expect(unmatched.toSorted()).toEqual(['4', 'only-hers']);
  });

  it('asks every question of the rubric, answered or not', () => {
    expect(questions.map(({ question }) => question)).toEqual(rubric.map(({ id }) => id));
    expect(questions.find(({ question }) => question === 'safety')).toMatchObject({
      both: 0,
      agreement: null,
      interval: null,
    });
  });

  it('says of two rounds whether chance is enough', () => {
    const round = (yes: number, no: number) => {
      const answers = [
        ...Array.from({ length: yes }, () => 'yes' as const),
        ...Array.from({ length: no }, () => 'no' as const),
      ];
      return outcomesOf({ police: reviews(answers), advocate: reviews(answers) }).questions;
    };
    const change = (before: ReturnType<typeof round>, after: ReturnType<typeof round>) =>
      changesBetween(before, after).find(({ question }) => question === 'report')?.beyondChance;
    expect(change(round(5, 45), round(40, 10))).toBe('yes');
    expect(change(round(20, 30), round(24, 26))).toBe('no');
    expect(change(round(0, 0), round(24, 26))).toBe('unknown');
  });
});

it('knows where a finding stands', () => {
  const finding = {
    id: '1',
    question: 'report',
    words: 'No report when the person had left.',
    owner: 'M. Ibarra',
    dueBy: '2026-03-01',
  };
  expect(findingState(finding, '2026-02-01')).toBe('open');
  expect(findingState(finding, '2026-03-02')).toBe('overdue');
  expect(findingState({ ...finding, doneOn: '2026-02-20' }, '2026-03-02')).toBe('done');
});
