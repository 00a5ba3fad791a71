/** What each place says of the end of an order, of notice and of several orders, read through the engine on the real calendars. */
import {
  governingOrders,
  idOf,
  type Jurisdiction,
  jurisdictions,
  type NoticeWay,
  noticeAt,
  noticeWays,
  type Order,
  standingAt,
} from '@holdfast/domain';
import {
  at,
  dapoWith,
  dvpoWith,
  emergencyOrderWith,
  orderWith,
  outOfStateOrderWith,
  policeNoticeWith,
} from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { englishExpiryRules } from './gb-eaw/expiry.ts';
import { englandAndWalesLaw } from './gb-eaw/law.ts';
import { englishNotice } from './gb-eaw/notice.ts';
import { californianExpiryRules } from './us-ca/expiry.ts';
import { californianLaw } from './us-ca/law.ts';
import { californianNotice } from './us-ca/notice.ts';
import { coloradoNotice } from './us-co/notice.ts';
import { louisianaNotice } from './us-la/notice.ts';
import { minnesotaNotice } from './us-mn/notice.ts';
import { newJerseyNotice } from './us-nj/notice.ts';
import { newYorkNotice } from './us-ny/notice.ts';
import { oregonNotice } from './us-or/notice.ts';
import { washingtonNotice } from './us-wa/notice.ts';
import { wisconsinNotice } from './us-wi/notice.ts';

const served = (instant: string): Pick<Order, 'serviceAttempts'> => ({
  serviceAttempts: [{ at: at(instant), method: 'personal', succeeded: 'yes', byRole: 'officer' }],
});
const california = { ...californianLaw, expiryRules: californianExpiryRules };
const england = { ...englandAndWalesLaw, expiryRules: englishExpiryRules };

// [sentence, law, order, instant (UTC), answer]
const ends: readonly (readonly [string, typeof california, Order, string, string])[] = [
  [
    'an emergency order of a Thursday before Thanksgiving binds through the seventh day',
    california,
    emergencyOrderWith({ issuedAt: at('2026-11-20T03:00') }),
    '2026-11-27T07:59',
    'in-force',
  ],
  [
    'and is over after it, though Thanksgiving and the day after are no court days',
    california,
    emergencyOrderWith({ issuedAt: at('2026-11-20T03:00') }),
    '2026-11-27T08:00',
    'not-in-force',
  ],
  [
    'an emergency order of a plain Monday cannot be told on its fifth court day',
    california,
    emergencyOrderWith(),
    '2026-06-08T22:00',
    'cannot-tell',
  ],
  [
    'a notice of Maundy Thursday night stands still on Good Friday, Easter Sunday and Easter Monday',
    england,
    policeNoticeWith({ issuedAt: at('2026-04-02T18:00'), ...served('2026-04-02T21:00') }),
    '2026-04-07T20:59',
    'in-force',
  ],
  [
    'and after those hours only the court knows',
    england,
    policeNoticeWith({ issuedAt: at('2026-04-02T18:00'), ...served('2026-04-02T21:00') }),
    '2026-04-07T21:01',
    'cannot-tell',
  ],
  [
    'a Saturday counts',
    england,
    policeNoticeWith({ issuedAt: at('2026-06-12T10:00'), ...served('2026-06-12T12:00') }),
    '2026-06-15T12:01',
    'cannot-tell',
  ],
  [
    'a notice under the later Act runs the same clock',
    england,
    policeNoticeWith({ instrument: 'gb-dapn', issuedAt: at('2026-06-12T10:00'), ...served('2026-06-12T12:00') }),
    '2026-06-15T12:00',
    'in-force',
  ],
  ['an order after a notice binds through day 14', england, dvpoWith(), '2026-06-21T22:59', 'in-force'],
  ['and is over after day 28', england, dvpoWith(), '2026-07-05T23:00', 'not-in-force'],
  [
    'the later Act gives an order without a date no length',
    england,
    dapoWith({ expiry: { kind: 'none-on-form' } }),
    '2026-07-05T23:00',
    'cannot-tell',
  ],
];

describe('how long an order runs by law', () => {
  it.each(ends)('%s', (_sentence, law, order, instant, answer) => {
    expect(standingAt({ order, instant: at(instant), law }).answer).toBe(answer);
  });

  it.each([...californianExpiryRules, ...englishExpiryRules].map((rule) => [rule.instruments.join(), rule] as const))(
    '%s names a calendar that is kept',
    (_form, rule) => {
      const named =
        rule.ends.kind === 'until-heard'
          ? rule.ends.leavingOut
          : rule.ends.kind === 'court-days-or-days'
            ? rule.ends.calendar
            : undefined;
      const kept = [...californianLaw.calendars, ...englandAndWalesLaw.calendars].map((calendar) => calendar.id);
      if (named !== undefined) expect(kept).toContain(named);
      expect(rule.citation.reviewOn > rule.citation.asOf).toBe(true);
    },
  );
});

const rules = [
  californianNotice,
  coloradoNotice,
  englishNotice,
  louisianaNotice,
  minnesotaNotice,
  newJerseyNotice,
  newYorkNotice,
  oregonNotice,
  washingtonNotice,
  wisconsinNotice,
];
const given = at('2026-06-04T20:00');
const by: Readonly<Record<string, Partial<Order>>> = {
  'handed over, no proof yet': served('2026-06-04T20:00'),
  'proof filed': {
    serviceAttempts: [{ at: given, method: 'substituted', succeeded: 'yes', proofFiledAt: at('2026-06-05T20:00') }],
  },
  'told by an officer': { serviceAttempts: [{ at: given, method: 'verbal-by-officer', succeeded: 'yes' }] },
  'there in court': { serviceAttempts: [{ at: given, method: 'present-in-court', succeeded: 'yes' }] },
  'mailed, only longer': {
    serviceAttempts: [{ at: given, method: 'mail', succeeded: 'yes', onlyDurationDiffers: 'yes' }],
  },
  'said so': { serviceAttempts: [], knowledge: [{ kind: 'said-so', at: given }] },
  'told by the court': { serviceAttempts: [], knowledge: [{ kind: 'told-by-court', at: given }] },
};
const accepting: Readonly<Record<string, readonly Jurisdiction[]>> = {
  'handed over, no proof yet': ['US-CO', 'US-LA', 'US-MN', 'US-NJ', 'US-NY', 'US-WA', 'US-WI'],
  'proof filed': ['US-CA', 'US-LA', 'US-MN', 'US-NJ', 'US-NY', 'US-OR', 'US-WA', 'US-WI'],
  'told by an officer': ['US-CA', 'US-CO', 'US-LA', 'US-MN', 'US-WA', 'US-WI'],
  'there in court': ['US-CA', 'US-CO', 'US-LA', 'US-MN', 'US-WA', 'US-WI'],
  'mailed, only longer': ['US-CA'],
  'said so': ['US-LA', 'US-MN', 'US-WA', 'US-WI'],
  'told by the court': ['US-CO', 'US-LA', 'US-MN', 'US-WA', 'US-WI'],
};

describe('the ways of notice', () => {
  it.each(Object.keys(by))('%s counts where the text says so', (way) => {
    const order = orderWith(by[way]);
    const where = rules
      .filter(
        (noticeRule) =>
          noticeAt({ order, instant: at('2026-07-01T00:00'), law: { noticeRule } }).accepted?.answer === 'yes',
      )
      .map((rule) => rule.jurisdiction);
    expect(where).toEqual(accepting[way]);
  });

  it.each(rules.map((rule) => [rule.jurisdiction, rule] as const))(
    'of %s are named once, by a text',
    (_place, rule) => {
      for (const part of [rule, ...(rule.apart ?? [])]) {
        expect(new Set<NoticeWay>(part.accepts).size).toBe(part.accepts.length);
        for (const way of part.accepts) expect(noticeWays).toContain(way);
        expect(part.citation.text).toMatch(/\d/);
        expect(part.citation.reviewOn > part.citation.asOf).toBe(true);
      }
    },
  );

  it('of an English order depend on the instrument', () => {
    const accepted = (order: Order) =>
      noticeAt({ order, instant: at('2026-07-01T00:00'), law: { noticeRule: englishNotice } }).accepted?.answer;
    expect([
      accepted(policeNoticeWith()),
      accepted(dapoWith()),
      accepted(dapoWith({ madeWithoutNotice: 'no' })),
      accepted(dvpoWith()),
    ]).toEqual(['yes', 'unknown', 'not-asked', 'not-read']);
  });

  it('are read for places whose law is kept, and for no other', () => {
    for (const { jurisdiction } of rules) expect(jurisdictions).toContain(jurisdiction);
  });
});

describe('several orders in California', () => {
  it('an out-of-state order made later speaks like any civil one, and a criminal order over both', () => {
    const away = (amount: number) =>
      ({
        conditions: [
          { id: idOf<'condition'>('c1'), kind: 'stay-away', places: [], distance: { amount, unit: 'yards' } },
        ],
      }) as const;
    const own = orderWith({ ...away(100) });
    const foreign = outOfStateOrderWith({ ...away(50), issuedAt: at('2026-06-05T18:00'), serviceAttempts: [] });
    const criminal = orderWith({ id: idOf('k'), kind: 'criminal', instrument: 'ca-cr-160', ...away(75) });
    const speaks = (orders: readonly Order[]) => {
      const [first] = governingOrders({ orders, instant: at('2026-06-10T00:00'), law: californianLaw });
      return first?.terms.map((term) => (term.answer === 'speaks' ? [term.by, ...term.orderIds] : term.missing));
    };
    expect(speaks([own, foreign])).toEqual([['latest-civil', 'order-arizona']]);
    expect(speaks([own, foreign, criminal])).toEqual([['criminal-over-civil', 'k']]);
  });
});
