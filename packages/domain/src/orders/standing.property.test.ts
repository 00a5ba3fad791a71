/** Promises about standing that hold for every order: the past stays as it was, and what is not known never frees anyone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceLaw } from '../place-law.ts';
import { at, citation, orderWith, pacific } from '../testing/examples.ts';
import { civilDateAt, civilDateOf, type Instant, plusDays, plusHours } from '../time.ts';
import {
  type Effective,
  type Expiry,
  type Order,
  type OrderChange,
  orderChangeKinds,
  serviceMethods,
} from './order.ts';
import { standingAt } from './standing.ts';
import { sayStanding } from './standing-words.ts';

const law: Pick<PlaceLaw, 'expiryRules' | 'calendars'> = {
  expiryRules: [
    { jurisdiction: 'US-CA', instruments: ['ca-dv-130'], ends: { kind: 'years-from-issue', count: 1 }, citation },
    {
      jurisdiction: 'US-CA',
      instruments: ['ca-epo-001'],
      ends: { kind: 'court-days-or-days', courtDays: 5, calendar: 'court', days: 7 },
      citation,
    },
    { jurisdiction: 'US-CA', instruments: ['gb-dvpo'], ends: { kind: 'between-days', least: 14, most: 28 }, citation },
    {
      jurisdiction: 'US-CA',
      instruments: ['gb-dvpn'],
      ends: { kind: 'until-heard', hours: 48, leavingOut: 'none' },
      citation,
    },
  ],
  calendars: [],
};
const issued = at('2026-06-01T18:00');
const instant: fc.Arbitrary<Instant> = fc.integer({ min: -48, max: 24 * 500 }).map((hours) => plusHours(issued, hours));
const laterThanIssue: fc.Arbitrary<Instant> = fc.nat({ max: 24 * 500 }).map((hours) => plusHours(issued, hours));
const date = fc.nat({ max: 500 }).map((days) => plusDays(civilDateOf('2026-06-01'), days));
const expiry: fc.Arbitrary<Expiry> = fc.oneof(
  fc.record({ kind: fc.constant('on' as const), date }),
  fc.record({ kind: fc.constant('until-hearing' as const), hearingOn: date }, { requiredKeys: ['kind'] }),
  fc.constantFrom<Expiry>(
    { kind: 'none-on-form' },
    { kind: 'without-end' },
    { kind: 'until-event' },
    { kind: 'unknown' },
  ),
);
const effective: fc.Arbitrary<Effective> = fc.oneof(
  laterThanIssue.map((moment): Effective => ({ kind: 'at', at: moment })),
  fc.constantFrom<Effective>({ kind: 'when-made' }, { kind: 'on-service' }, { kind: 'unknown' }),
);
const change: fc.Arbitrary<OrderChange> = fc.record(
  { kind: fc.constantFrom(...orderChangeKinds), at: laterThanIssue, expiry },
  { requiredKeys: ['kind', 'at'] },
);
const forms = ['ca-dv-130', 'ca-epo-001', 'gb-dvpo', 'gb-dvpn', 'other'] as const;
const order: fc.Arbitrary<Order> = fc
  .record(
    {
      instrument: fc.constantFrom(...forms),
      kind: fc.constantFrom('final' as const, 'police-notice' as const),
      issuedAt: fc.constant(issued),
      expiry,
      effective,
      hearingAt: laterThanIssue,
      changes: fc.array(change, { maxLength: 4 }),
      serviceAttempts: fc.array(
        fc.record({
          at: laterThanIssue,
          method: fc.constantFrom(...serviceMethods),
          succeeded: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['instrument', 'kind', 'issuedAt', 'expiry', 'changes', 'serviceAttempts'] },
  )
  .map(orderWith);

const answerOf = (one: Order, when: Instant) => standingAt({ order: one, instant: when, law }).answer;

describe('the standing of any order', () => {
  it('earlier is not altered by what was recorded later', () => {
    fc.assert(
      fc.property(order, instant, change, fc.integer({ min: 1, max: 5_000 }), (one, when, recorded, hours) => {
        const later = plusHours(when > issued ? when : issued, hours);
        const changed = { ...one, changes: [...one.changes, { ...recorded, at: later }] };
        const served = {
          ...changed,
          serviceAttempts: [...one.serviceAttempts, { at: later, method: 'personal', succeeded: 'yes' } as const],
        };
        expect(standingAt({ order: served, instant: when, law })).toEqual(
          standingAt({ order: one, instant: when, law }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is never "not in force" because something became unknown', () => {
    fc.assert(
      fc.property(order, instant, (one, when) => {
        const { hearingAt: _, ...withoutHearing } = one;
        const unknowns: readonly Order[] = [
          { ...one, expiry: { kind: 'unknown' } },
          { ...one, effective: { kind: 'unknown' } },
          { ...one, serviceAttempts: [] },
          { ...one, serviceAttempts: one.serviceAttempts.map((attempt) => ({ ...attempt, succeeded: 'unknown' })) },
          { ...one, changes: one.changes.map((each) => ({ ...each, expiry: { kind: 'unknown' } })) },
          withoutHearing,
        ];
        for (const less of unknowns) {
          if (answerOf(less, when) === 'not-in-force') expect(answerOf(one, when)).toBe('not-in-force');
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('asks something when it cannot be told, and only then', () => {
    fc.assert(
      fc.property(order, instant, (one, when) => {
        const standing = standingAt({ order: one, instant: when, law });
        expect(standing.settle.length > 0).toBe(standing.answer === 'cannot-tell');
        expect(standing.reasons.length).toBeGreaterThan(0);
        expect(new Set(standing.reasons.map((reason) => reason.code)).size).toBe(standing.reasons.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is never said to be in force when it cannot be told, in either language', () => {
    fc.assert(
      fc.property(order, instant, (one, when) => {
        const standing = standingAt({ order: one, instant: when, law });
        const said = [sayStanding(standing, 'en'), sayStanding(standing, 'es')].join(' ');
        expect(/in force|vigente/.test(said)).toBe(standing.answer !== 'cannot-tell');
      }),
      { numRuns: 500 },
    );
  });

  it('does not change between two moments of a day on which nothing ends, begins or is recorded', () => {
    fc.assert(
      fc.property(date, (day) => {
        const plain = orderWith({ issuedAt: issued, expiry: { kind: 'on', date: plusDays(day, 1) } });
        const noon = at(`${day}T20:00`);
        expect(answerOf(plain, noon)).toBe('in-force');
        expect(civilDateAt(noon, pacific)).toBe(day);
      }),
    );
  });
});
