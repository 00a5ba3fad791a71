/** How an instrument adds up, and that no file makes it run, loop or lower. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkedInstrument, type RiskInstrument, type RiskRecord, readRisk } from '../cases/risk-record.ts';
import { civilDateFrom, instantOf } from '../time.ts';
import { type Scoring, scoringFrom } from './scoring.ts';

const day = civilDateFrom('2026-03-02');
if (!day.ok) throw new Error('no day');
const said = { en: 'x', es: 'x' };
const record = (more: Partial<RiskRecord>): RiskRecord => ({
  instrumentId: 'demo',
  version: 1,
  on: day.value,
  askedAt: instantOf(0),
  askedBy: 'Imani Okafor',
  trained: true,
  answers: {},
  ownView: '',
  ...more,
});
const level = (id: string, from: number) => ({ id, from, title: said, means: said });
const instrument = (total: Scoring, parts: Record<string, Scoring> = {}): RiskInstrument => ({
  id: 'demo',
  version: 1,
  title: said,
  validated: false,
  needsTraining: false,
  licence: 'x',
  scoring: { total, parts },
  items: [
    { id: 'a', asks: said, yes: 1 },
    { id: 'b', asks: said, yes: 2 },
    {
      id: 'how-often',
      asks: said,
      yes: 0,
      options: [
        { id: 'once', title: said, adds: 1 },
        { id: 'weekly', title: said, adds: 5 },
      ],
    },
  ],
  levels: [level('some', 0), level('more', 4), level('most', 8)],
});
const sumOf = (tool: RiskInstrument, more: Partial<RiskRecord>): unknown => {
  const read = readRisk(tool, record(more));
  return read.ok ? [read.value.sum, read.value.level.id, read.value.upTo.id, read.value.open.length] : read.issue;
};

describe('a plan of scoring', () => {
  const plan = instrument(
    { sum: [{ most: [{ item: 'a' }, { item: 'b' }] }, { part: 'often' }] },
    { often: { when: { item: 'how-often', is: 'weekly' }, add: { number: 6 } } },
  );
  test.each<[string, Partial<RiskRecord>, unknown]>([
    ['takes the largest of several', { answers: { a: 'yes', b: 'yes' } }, [2, 'some', 'most', 1]],
    ['counts a part when it was answered so', { chosen: { 'how-often': 'weekly' } }, [6, 'more', 'most', 2]],
    [
      'and not when otherwise',
      { answers: { a: 'no', b: 'no' }, chosen: { 'how-often': 'once' } },
      [0, 'some', 'some', 0],
    ],
    ['records silence as open, never as no', {}, [0, 'some', 'most', 3]],
    ['refuses an option it has not', { chosen: { 'how-often': 'daily' } }, 'unknown-item'],
    ['refuses a yes where an option is asked', { answers: { 'how-often': 'yes' } }, 'unknown-item'],
  ])('%s', (_, more, expected) => {
    expect(sumOf(plan, more)).toEqual(expected);
  });

  test('without one, every answer adds what it adds', () => {
    const { scoring: _, ...bare } = plan;
    expect(sumOf(bare, { answers: { a: 'yes', b: 'yes' }, chosen: { 'how-often': 'weekly' } })).toEqual([
      8,
      'most',
      'most',
      0,
    ]);
  });

  const answer = fc.constantFrom<'yes' | 'no' | 'unknown'>('yes', 'no', 'unknown');
  const scoring: fc.Arbitrary<Scoring> = fc.letrec<{ scoring: Scoring }>((tie) => ({
    scoring: fc.oneof(
      { maxDepth: 4 },
      fc.record({ number: fc.nat(9) }),
      fc.record({ item: fc.constantFrom('a', 'b', 'how-often') }),
      fc.record({ sum: fc.array(tie('scoring'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ most: fc.array(tie('scoring'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ when: fc.constant({ item: 'a', is: 'yes' }), add: tie('scoring') }),
    ),
  })).scoring;
  test('never comes to more than what it says it could come to', () => {
    fc.assert(
      fc.property(scoring, answer, answer, (total, a, b) => {
        const tool = instrument(total);
        const now = readRisk(tool, record({ answers: { a, b } }));
        const closed = { a: a === 'unknown' ? 'yes' : a, b: b === 'unknown' ? 'yes' : b } as const;
        const whole = readRisk(tool, record({ answers: closed, chosen: { 'how-often': 'weekly' } }));
        if (!now.ok || !whole.ok) throw new Error('refused');
        expect(whole.value.level.from).toBeLessThanOrEqual(now.value.upTo.from);
        expect(now.value.level.from).toBeLessThanOrEqual(now.value.upTo.from);
      }),
    );
  });
});

describe('a file that would be more than a plan', () => {
  const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ sum: [inner] }), { number: 1 });
  test.each<[string, unknown, unknown, string]>([
    ['a script', 'answers.reduce((a, b) => a + b)', undefined, 'scoring-is-a-script'],
    ['a script within a sum', { sum: [{ number: 1 }, 'while(true){}'] }, undefined, 'scoring-is-a-script'],
    ['a script for a condition', { when: 'a == 1', add: { number: 1 } }, undefined, 'scoring-is-a-script'],
    ['a part that leads to itself', { part: 'a' }, { a: { sum: [{ part: 'a' }] } }, 'scoring-loop'],
    ['parts that lead to each other', { part: 'a' }, { a: { part: 'b' }, b: { part: 'a' } }, 'scoring-loop'],
    ['a loop that nothing uses', { number: 1 }, { a: { part: 'b' }, b: { part: 'a' } }, 'scoring-loop'],
    ['a part that is not there', { part: 'a' }, {}, 'scoring-part-not-there'],
    ['a part of every object', { part: 'constructor' }, {}, 'scoring-part-not-there'],
    ['an operator it does not know', { repeat: [{ number: 1 }], times: 9 }, undefined, 'scoring-not-known'],
    ['a number that lowers', { number: -1 }, undefined, 'scoring-number-out-of-range'],
    ['a number that is none', { number: 1e308 }, undefined, 'scoring-number-out-of-range'],
    ['sums forty deep', deep, undefined, 'scoring-too-deep'],
    [
      'five hundred pieces and one',
      { sum: Array.from({ length: 500 }, () => ({ number: 1 })) },
      undefined,
      'scoring-too-large',
    ],
    ['an empty sum', { sum: [] }, undefined, 'scoring-not-known'],
  ])('%s is refused by its code', (_, total, parts, code) => {
    expect(scoringFrom(total, parts)).toEqual({ ok: false, issue: code });
  });

  test('parts that double each time are worked out once each', () => {
    const parts: Record<string, Scoring> = { p0: { number: 1 } };
    for (let at = 1; at <= 60; at += 1) parts[`p${at}`] = { most: [{ part: `p${at - 1}` }, { part: `p${at - 1}` }] };
    expect(scoringFrom({ part: 'p60' }, parts).ok).toBe(true);
    expect(sumOf(instrument({ part: 'p60' }, parts), {})).toEqual([1, 'some', 'some', 3]);
  });

  test.each<[string, Scoring]>([
    ['a question', { item: 'z' }],
    ['an answer', { when: { item: 'how-often', is: 'yes' }, add: { number: 1 } }],
  ])('%s that the instrument has not is refused', (_, total) => {
    expect(checkedInstrument(instrument(total))).toEqual({ ok: false, issue: 'scoring-item-not-there' });
  });
});
