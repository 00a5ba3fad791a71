import { describe, expect, it } from 'vitest';
import { at, citation, orderWith } from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import type { Order } from './order.ts';
import { type ExpiryRule, standingAt } from './standing.ts';

const threeYears: ExpiryRule = {
  jurisdiction: 'US-CA',
  instruments: ['ca-dv-130'],
  ends: { kind: 'years-from-issue', count: 3 },
  citation,
};
const on = (date: string, time?: string): Order['expiry'] =>
  time === undefined ? { kind: 'on', date: civilDateOf(date) } : { kind: 'on', date: civilDateOf(date), time };

// [sentence, what differs in the order, instant, answer]. Times are UTC; the court is in California.
const table: readonly (readonly [string, Partial<Order>, string, string])[] = [
  ['binds from the moment it is issued', {}, '2026-06-01T18:00', 'in-force'],
  ['does not bind the minute before', {}, '2026-06-01T17:59', 'not-in-force'],
  ['binds before anyone was served', { serviceAttempts: [] }, '2026-06-02T00:00', 'in-force'],
  ['binds at 23:59 of its last day at the court', { expiry: on('2026-11-02') }, '2026-11-03T07:59', 'in-force'],
  ['is over when the next day begins at the court', { expiry: on('2026-11-02') }, '2026-11-03T08:00', 'not-in-force'],
  ['counts its last day in summer time too', { expiry: on('2026-07-02') }, '2026-07-03T07:00', 'not-in-force'],
  ['lasts the 25 hours of the day clocks go back', { expiry: on('2026-11-01') }, '2026-11-02T07:30', 'in-force'],
  ['ends at a printed time', { expiry: on('2026-11-02', '17:00') }, '2026-11-03T01:00', 'in-force'],
  ['ends a minute after a printed time', { expiry: on('2026-11-02', '17:00') }, '2026-11-03T01:01', 'not-in-force'],
  ['cannot be told when nobody knows the end', { expiry: { kind: 'unknown' } }, '2026-11-02T00:00', 'cannot-tell'],
  ['binds without end when the court said so', { expiry: { kind: 'without-end' } }, '2066-01-01T00:00', 'in-force'],
  ['runs three years when a DV-130 has no date', { expiry: { kind: 'none-on-form' } }, '2029-06-01T20:00', 'in-force'],
  ['is over after those three years', { expiry: { kind: 'none-on-form' } }, '2029-06-02T07:00', 'not-in-force'],
  [
    'cannot be told for a DV-110 without a date',
    { instrument: 'ca-dv-110', kind: 'temporary', expiry: { kind: 'none-on-form' } },
    '2026-06-10T00:00',
    'cannot-tell',
  ],
  [
    'cannot be told for an emergency order without a date',
    { instrument: 'ca-epo-001', kind: 'emergency', expiry: { kind: 'none-on-form' } },
    '2026-06-03T00:00',
    'cannot-tell',
  ],
  [
    'cannot be told for another place’s form without a date',
    { issuingCourt: { ...orderWith().issuingCourt, jurisdiction: 'US' }, expiry: { kind: 'none-on-form' } },
    '2026-06-03T00:00',
    'cannot-tell',
  ],
  [
    'ends when dismissed',
    { changes: [{ kind: 'dismissed', at: at('2026-08-01T18:00') }] },
    '2026-08-01T18:00',
    'not-in-force',
  ],
  [
    'bound before it was dismissed',
    { changes: [{ kind: 'dismissed', at: at('2026-08-01T18:00') }] },
    '2026-08-01T17:59',
    'in-force',
  ],
  [
    'ends when recalled',
    { changes: [{ kind: 'recalled', at: at('2026-08-01T18:00') }] },
    '2026-09-01T00:00',
    'not-in-force',
  ],
  [
    'cannot be told when changed after it was dismissed',
    {
      changes: [
        { kind: 'dismissed', at: at('2026-08-01T18:00') },
        { kind: 'renewed', at: at('2026-08-09T18:00') },
      ],
    },
    '2026-09-01T00:00',
    'cannot-tell',
  ],
  [
    'runs to its new end when renewed',
    { expiry: on('2026-08-01'), changes: [{ kind: 'renewed', at: at('2026-07-30T18:00'), expiry: on('2031-08-01') }] },
    '2030-01-01T00:00',
    'in-force',
  ],
  [
    'cannot be told when renewed without an end',
    { changes: [{ kind: 'renewed', at: at('2026-07-30T18:00') }] },
    '2026-09-01T00:00',
    'cannot-tell',
  ],
  [
    'cannot be told when renewed on a form without a date: the three years run from issue',
    { changes: [{ kind: 'renewed', at: at('2026-07-30T18:00'), expiry: { kind: 'none-on-form' } }] },
    '2026-09-01T00:00',
    'cannot-tell',
  ],
  [
    'keeps its end when modified without one',
    { changes: [{ kind: 'modified', at: at('2026-07-30T18:00') }] },
    '2026-09-01T00:00',
    'in-force',
  ],
  [
    'leaves out a renewal that came later',
    { expiry: on('2026-08-01'), changes: [{ kind: 'renewed', at: at('2026-10-01T18:00'), expiry: on('2031-08-01') }] },
    '2026-09-01T00:00',
    'not-in-force',
  ],
];

describe('the standing of an order', () => {
  it.each(table)('%s', (_sentence, changed, instant, answer) => {
    expect(
      standingAt({ order: orderWith(changed), instant: at(instant), law: { expiryRules: [threeYears], calendars: [] } })
        .answer,
    ).toBe(answer);
  });

  it('says what would settle it, and only then', () => {
    const open = standingAt({
      order: orderWith({ expiry: { kind: 'unknown' } }),
      instant: at('2026-07-01T00:00'),
      law: { expiryRules: [], calendars: [] },
    });
    expect(open.settle).toContain('end-date');
    expect(
      standingAt({ order: orderWith(), instant: at('2026-07-01T00:00'), law: { expiryRules: [], calendars: [] } })
        .settle,
    ).toEqual([]);
  });

  it('names the law when the end is the law’s', () => {
    const standing = standingAt({
      order: orderWith({ expiry: { kind: 'none-on-form' } }),
      instant: at('2026-07-01T00:00'),
      law: { expiryRules: [threeYears], calendars: [] },
    });
    expect(standing.reasons).toEqual([{ code: 'no-date-law-gives-one', at: standing.endsAt, citation }]);
  });

  it('leaves the one day open on which an order of 29 February may or may not have ended', () => {
    const order = orderWith({ issuedAt: at('2024-02-29T20:00'), expiry: { kind: 'none-on-form' } });
    const answerAt = (text: string) =>
      standingAt({ order, instant: at(text), law: { expiryRules: [threeYears], calendars: [] } }).answer;
    expect([answerAt('2027-03-01T07:00'), answerAt('2027-03-01T20:00'), answerAt('2027-03-02T08:00')]).toEqual([
      'in-force',
      'cannot-tell',
      'not-in-force',
    ]);
  });
});
