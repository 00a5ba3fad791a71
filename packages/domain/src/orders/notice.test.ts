/** Notice by every route, and whether the route on record is one that a place accepts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SceneFacts } from '../facts/fact.ts';
import {
  at,
  citation,
  dapoWith,
  dvpoWith,
  orderWith,
  outOfStateOrderWith,
  policeNoticeWith,
} from '../testing/examples.ts';
import { type NoticeRule, type NoticeWay, noticeAt, noticeWays, servedInPersonAt, serviceAt } from './notice.ts';
import { knowledgeKinds, type Order, type ServiceAttempt, serviceMethods } from './order.ts';

const given = at('2026-06-04T20:00');
const attempt = (
  method: ServiceAttempt['method'],
  more: Partial<ServiceAttempt> = {},
): Pick<Order, 'serviceAttempts'> => ({ serviceAttempts: [{ at: given, method, succeeded: 'yes', ...more }] });
const proofFiledAt = at('2026-06-05T20:00');
const nothing = { serviceAttempts: [] };

// [sentence, what is on record, told of the scene, instant (UTC), ways]
const ways: readonly (readonly [string, Partial<Order>, SceneFacts, string, readonly NoticeWay[]])[] = [
  ['an empty list is not a no', nothing, {}, '2026-07-01T00:00', []],
  ['a failed attempt is not a no', attempt('personal', { succeeded: 'no' }), {}, '2026-07-01T00:00', []],
  [
    'an attempt nobody knows the end of is no yes',
    attempt('personal', { succeeded: 'unknown' }),
    {},
    '2026-07-01T00:00',
    [],
  ],
  [
    'proof on file is notice, and so is what it proves',
    attempt('personal', { proofFiledAt }),
    {},
    '2026-07-01T00:00',
    ['proof-of-service-on-file', 'served-in-person'],
  ],
  [
    'service in person is notice before its proof is filed',
    attempt('personal', { proofFiledAt }),
    {},
    '2026-06-05T00:00',
    ['served-in-person'],
  ],
  ['service to come is no notice yet', attempt('personal'), {}, '2026-06-04T19:59', []],
  ['presence in court is notice', attempt('present-in-court'), {}, '2026-07-01T00:00', ['present-at-hearing']],
  ['being told by an officer is notice', attempt('verbal-by-officer'), {}, '2026-07-01T00:00', ['told-by-officer']],
  ['a letter alone leaves it open', attempt('mail'), {}, '2026-07-01T00:00', []],
  [
    'a letter with proof on file is notice',
    attempt('mail', { proofFiledAt }),
    {},
    '2026-07-01T00:00',
    ['proof-of-service-on-file'],
  ],
  [
    'a letter is notice of an order that differs from a served one only in its length',
    attempt('mail', { onlyDurationDiffers: 'yes' }),
    {},
    '2026-07-01T00:00',
    ['mailed-where-only-duration-differs'],
  ],
  [
    'a letter of which nobody knows that leaves it open',
    attempt('mail', { onlyDurationDiffers: 'unknown' }),
    {},
    '2026-07-01T00:00',
    [],
  ],
  ['a paper left with someone else leaves it open', attempt('substituted'), {}, '2026-07-01T00:00', []],
  [
    'what the court said is a route of its own',
    { ...nothing, knowledge: [{ kind: 'told-by-court', at: given }] },
    {},
    '2026-07-01T00:00',
    ['told-by-court'],
  ],
  [
    'what they said themselves is knowledge, no service',
    { ...nothing, knowledge: [{ kind: 'said-so', at: given }] },
    {},
    '2026-07-01T00:00',
    ['knew-otherwise'],
  ],
  [
    'knowledge to come is none yet',
    { ...nothing, knowledge: [{ kind: 'said-so', at: given }] },
    {},
    '2026-06-04T19:59',
    [],
  ],
  [
    'proof shown at the scene is a route of its own',
    nothing,
    { 'proof-of-service-shown-or-found': 'yes' },
    '2026-07-01T00:00',
    ['proof-of-service-shown'],
  ],
  [
    'what the officer told at this very scene is no notice for what went before it',
    nothing,
    { 'told-terms-by-officer': 'yes' },
    '2026-07-01T00:00',
    [],
  ],
  [
    'a scene where nobody knew whether they knew tells nothing',
    nothing,
    { 'restrained-party-knew-of-order': 'unknown', 'present-at-hearing': 'no' },
    '2026-07-01T00:00',
    [],
  ],
];

describe('notice of an order', () => {
  it.each(ways)('%s', (_sentence, changed, told, instant, expected) => {
    const notice = noticeAt({ order: orderWith(changed), instant: at(instant), told });
    expect([notice.answer, notice.ways]).toEqual([expected.length > 0 ? 'yes' : 'unknown', expected]);
    expect(notice.since).toBe(
      expected.length === 0 ? undefined : expected[0] === 'proof-of-service-shown' ? at(instant) : given,
    );
    expect(notice.accepted).toBeUndefined();
  });
});

const proofOnly: NoticeRule = { jurisdiction: 'US-OR', accepts: ['proof-of-service-on-file'], citation };
const fourWays: NoticeRule = {
  jurisdiction: 'US-CA',
  accepts: ['proof-of-service-on-file', 'proof-of-service-shown', 'present-at-hearing', 'told-by-officer'],
  citation,
};
const courtOrPolice: NoticeRule = {
  jurisdiction: 'US-CO',
  accepts: ['served-in-person', 'told-by-officer', 'told-by-court'],
  citation,
};
const awareness: NoticeRule = {
  jurisdiction: 'GB-EAW',
  accepts: [],
  citation,
  apart: [
    { instruments: ['gb-dvpn'], accepts: ['served-in-person'], citation },
    {
      instruments: ['gb-dapo'],
      accepts: noticeWays,
      onlyIfMadeWithoutNotice: true,
      citation,
    },
  ],
};

// [sentence, rule, order, answer, ways counted]
const accepted: readonly (readonly [string, NoticeRule | undefined, Order, string, readonly NoticeWay[]])[] = [
  [
    'a place that asks for filed proof takes filed proof',
    proofOnly,
    orderWith(attempt('personal', { proofFiledAt })),
    'yes',
    ['proof-of-service-on-file'],
  ],
  ['and takes nothing less', proofOnly, orderWith(attempt('personal')), 'unknown', []],
  [
    'an officer’s words do where four ways count',
    fourWays,
    orderWith(attempt('verbal-by-officer')),
    'yes',
    ['told-by-officer'],
  ],
  ['a paper handed over without proof is none of the four', fourWays, orderWith(attempt('personal')), 'unknown', []],
  [
    'where the court’s word counts it counts',
    courtOrPolice,
    orderWith({ ...nothing, knowledge: [{ kind: 'told-by-court', at: given }] }),
    'yes',
    ['told-by-court'],
  ],
  [
    'but what a friend said does not',
    courtOrPolice,
    orderWith({ ...nothing, knowledge: [{ kind: 'other', at: given }] }),
    'unknown',
    [],
  ],
  [
    'an order from another state is read by the place that enforces it',
    fourWays,
    outOfStateOrderWith(attempt('present-in-court')),
    'yes',
    ['present-at-hearing'],
  ],
  ['a notice has to be handed over', awareness, policeNoticeWith(), 'yes', ['served-in-person']],
  [
    'an order made unheard counts once they know of it',
    awareness,
    dapoWith({ knowledge: [{ kind: 'said-so', at: given }], issuedAt: at('2026-06-01T10:00') }),
    'yes',
    ['knew-otherwise'],
  ],
  ['an order made unheard and not known of is open', awareness, dapoWith(), 'unknown', []],
  [
    'of one made after hearing them the text asks no notice',
    awareness,
    dapoWith({ madeWithoutNotice: 'no' }),
    'not-asked',
    [],
  ],
  [
    'when nobody knows whether they were heard it is open',
    awareness,
    dapoWith({ madeWithoutNotice: 'unknown' }),
    'unknown',
    [],
  ],
  ['where nobody read which ways count, that is said', awareness, dvpoWith(), 'not-read', []],
  ['a place without a rule has none', undefined, orderWith(attempt('personal', { proofFiledAt })), 'not-read', []],
];

describe('a way of notice that the place accepts', () => {
  it.each(accepted)('%s', (_sentence, noticeRule, order, answer, counted) => {
    const law = noticeRule === undefined ? {} : { noticeRule };
    const notice = noticeAt({ order, instant: at('2026-07-01T00:00'), law });
    expect([notice.accepted?.answer, notice.accepted?.ways]).toEqual([answer, counted]);
    expect(notice.accepted?.citation === undefined).toBe(answer === 'not-read');
  });

  it('says what would settle it', () => {
    const notice = noticeAt({
      order: orderWith(nothing),
      instant: at('2026-07-01T00:00'),
      law: { noticeRule: fourWays },
    });
    expect(notice.accepted?.accepts).toEqual(fourWays.accepts);
  });
});

describe('service apart from notice', () => {
  it('is not given by knowing', () => {
    const order = orderWith({ ...nothing, knowledge: [{ kind: 'told-by-court', at: given }] });
    expect(serviceAt(order, at('2026-07-01T00:00'))).toBeUndefined();
  });

  it('in person is not given by words', () => {
    const order = orderWith(attempt('verbal-by-officer'));
    expect([serviceAt(order, given), servedInPersonAt(order, given)]).toEqual([given, undefined]);
  });
});

const instant = fc
  .integer({ min: 0, max: 60 })
  .map((day) => at(`2026-0${6 + Math.floor(day / 30)}-${String((day % 30) + 1).padStart(2, '0')}T19:00`));
const attempts: fc.Arbitrary<ServiceAttempt> = fc.record(
  {
    at: instant,
    method: fc.constantFrom(...serviceMethods),
    succeeded: fc.constantFrom('yes', 'no', 'unknown'),
    proofFiledAt: instant,
    onlyDurationDiffers: fc.constantFrom('yes', 'no', 'unknown'),
  },
  { requiredKeys: ['at', 'method', 'succeeded'] },
);
const knowledge = fc.record({ kind: fc.constantFrom(...knowledgeKinds), at: instant });

describe('more evidence', () => {
  it('never takes a way of notice away, nor makes it later, whatever the place accepts', () => {
    fc.assert(
      fc.property(
        fc.array(attempts, { maxLength: 4 }),
        fc.array(knowledge, { maxLength: 2 }),
        fc.oneof(
          attempts.map((one) => ({ attempt: one })),
          knowledge.map((one) => ({ knowledge: one })),
        ),
        instant,
        fc.subarray([...noticeWays], { minLength: 1 }),
        (less, known, more, when, accepts) => {
          const law = { noticeRule: { jurisdiction: 'US', accepts, citation } as const };
          const before = orderWith({ serviceAttempts: less, knowledge: known });
          const after =
            'attempt' in more
              ? orderWith({ serviceAttempts: [...less, more.attempt], knowledge: known })
              : orderWith({ serviceAttempts: less, knowledge: [...known, more.knowledge] });
          const first = noticeAt({ order: before, instant: when, law });
          const second = noticeAt({ order: after, instant: when, law });
          expect(second.ways).toEqual(expect.arrayContaining([...first.ways]));
          if (first.answer === 'yes') expect(second.answer).toBe('yes');
          if (first.since !== undefined) expect(second.since !== undefined && second.since <= first.since).toBe(true);
          if (first.accepted?.answer === 'yes') expect(second.accepted?.answer).toBe('yes');
        },
      ),
    );
  });

  it('filed later never takes away what was notice before', () => {
    fc.assert(
      fc.property(attempts, instant, instant, (one, filed, when) => {
        const { proofFiledAt: _, ...bare } = one;
        const waysOf = (attempt: ServiceAttempt) =>
          noticeAt({ order: orderWith({ serviceAttempts: [attempt] }), instant: when }).ways;
        expect(waysOf({ ...bare, proofFiledAt: filed })).toEqual(expect.arrayContaining([...waysOf(bare)]));
      }),
    );
  });
});
