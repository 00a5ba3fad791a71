/** From when each kind of order binds and how it ends: emergency, temporary, police notice, English orders, foreign orders. */
import { describe, expect, it } from 'vitest';
import type { WorkingCalendar } from '../deadlines/calendar.ts';
import type { PlaceLaw } from '../place-law.ts';
import {
  at,
  citation,
  dapoWith,
  dvpoWith,
  emergencyOrderWith,
  london,
  orderWith,
  outOfStateOrderWith,
  pacific,
  policeNoticeWith,
  temporaryOrderWith,
  tribalOrderWith,
} from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import type { Order } from './order.ts';
import { checkOrder } from './order-check.ts';
import { type ExpiryRule, standingAt } from './standing.ts';

const covers = { from: civilDateOf('2026-01-01'), to: civilDateOf('2026-12-31') };
const courtDays: WorkingCalendar = {
  id: 'court',
  timeZone: pacific,
  weekend: [0, 6],
  holidays: [{ date: civilDateOf('2026-06-19'), name: { en: 'A holiday', es: 'Un feriado' } }],
  covers,
  leavesOut: { en: 'Some days do not count.', es: 'Algunos días no cuentan.' },
  citation,
};
const noSundays: WorkingCalendar = {
  id: 'no-sundays',
  timeZone: london,
  weekend: [0],
  holidays: [{ date: civilDateOf('2026-05-25'), name: { en: 'A holiday', es: 'Un feriado' } }],
  covers,
  leavesOut: { en: 'Some days do not count.', es: 'Algunos días no cuentan.' },
  citation,
};
const expiryRules: readonly ExpiryRule[] = [
  { jurisdiction: 'US-CA', instruments: ['ca-dv-130'], ends: { kind: 'years-from-issue', count: 3 }, citation },
  {
    jurisdiction: 'US-CA',
    instruments: ['ca-epo-001'],
    ends: { kind: 'court-days-or-days', courtDays: 5, calendar: 'court', days: 7 },
    citation,
  },
  { jurisdiction: 'GB-EAW', instruments: ['gb-dvpo'], ends: { kind: 'between-days', least: 14, most: 28 }, citation },
  {
    jurisdiction: 'GB-EAW',
    instruments: ['gb-dvpn', 'gb-dapn'],
    ends: { kind: 'until-heard', hours: 48, leavingOut: 'no-sundays' },
    citation,
  },
];
const law: Pick<PlaceLaw, 'expiryRules' | 'calendars'> = { expiryRules, calendars: [courtDays, noSundays] };
const nothingRead: Pick<PlaceLaw, 'expiryRules' | 'calendars'> = { expiryRules: [], calendars: [] };

const moved = (hearingOn?: string): Order['changes'] => [
  {
    kind: 'continued',
    at: at('2026-06-22T17:00'),
    ...(hearingOn === undefined ? {} : { expiry: { kind: 'until-hearing', hearingOn: civilDateOf(hearingOn) } }),
  },
];
const servedOn = (instant: string, method: 'personal' | 'mail' | 'verbal-by-officer' = 'personal') =>
  [{ at: at(instant), method, succeeded: 'yes' }] as const satisfies Order['serviceAttempts'];
const onService = { effective: { kind: 'on-service' } } as const;
const recalled = { kind: 'recalled', at: at('2026-07-01T18:00') } as const;
const modified = { kind: 'modified', at: at('2026-07-08T18:00') } as const;

const dayOnly = orderWith({
  kind: 'temporary',
  instrument: 'ca-dv-110',
  expiry: { kind: 'until-hearing', hearingOn: civilDateOf('2026-06-22') },
});

// [sentence, order, instant (UTC), answer, reason that must be among those given]
type Row = readonly [string, Order, string, string, string];
const beginnings: readonly Row[] = [
  [
    'an order that binds on service cannot be told before any service is known',
    orderWith({ ...onService, serviceAttempts: [] }),
    '2026-06-10T00:00',
    'cannot-tell',
    'not-known-to-be-served',
  ],
  [
    'one minute before it was handed over it still cannot be told',
    orderWith({ ...onService, serviceAttempts: servedOn('2026-06-04T20:00') }),
    '2026-06-04T19:59',
    'cannot-tell',
    'not-known-to-be-served',
  ],
  [
    'from the moment it was handed over it binds',
    orderWith({ ...onService, serviceAttempts: servedOn('2026-06-04T20:00') }),
    '2026-06-04T20:00',
    'in-force',
    'binds-from-service',
  ],
  [
    'told by an officer, it is served',
    orderWith({ ...onService, serviceAttempts: servedOn('2026-06-04T20:00', 'verbal-by-officer') }),
    '2026-06-04T20:00',
    'in-force',
    'binds-from-service',
  ],
  [
    'a failed attempt is no proof that it was not served',
    orderWith({
      ...onService,
      serviceAttempts: [{ at: at('2026-06-04T20:00'), method: 'personal', succeeded: 'no' }],
    }),
    '2026-06-10T00:00',
    'cannot-tell',
    'not-known-to-be-served',
  ],
  [
    'a letter alone does not show that it was served',
    orderWith({ ...onService, serviceAttempts: servedOn('2026-06-04T20:00', 'mail') }),
    '2026-06-10T00:00',
    'cannot-tell',
    'not-known-to-be-served',
  ],
  [
    'knowing of it is not being served with it',
    orderWith({ ...onService, serviceAttempts: [], knowledge: [{ kind: 'said-so', at: at('2026-06-03T00:00') }] }),
    '2026-06-10T00:00',
    'cannot-tell',
    'not-known-to-be-served',
  ],
  [
    'never served and past its end, it is over',
    orderWith({
      ...onService,
      serviceAttempts: [],
      expiry: { kind: 'on', date: civilDateOf('2026-07-31') },
    }),
    '2026-08-02T00:00',
    'not-in-force',
    'expired',
  ],
  [
    'an order made to start later does not bind yet',
    orderWith({ effective: { kind: 'at', at: at('2026-06-15T18:00') } }),
    '2026-06-15T17:59',
    'not-in-force',
    'not-yet-effective',
  ],
  [
    'it binds from the moment it names',
    orderWith({ effective: { kind: 'at', at: at('2026-06-15T18:00') } }),
    '2026-06-15T18:00',
    'in-force',
    'runs-until',
  ],
  [
    'when nobody knows from when, it cannot be told',
    orderWith({ effective: { kind: 'unknown' } }),
    '2026-06-15T18:00',
    'cannot-tell',
    'start-not-known',
  ],
  [
    'when nobody knows from when but its end has passed, it is over',
    orderWith({ effective: { kind: 'unknown' }, expiry: { kind: 'on', date: civilDateOf('2026-07-31') } }),
    '2026-08-02T00:00',
    'not-in-force',
    'expired',
  ],
  [
    'an order of a court that says nothing binds when made, served or not',
    outOfStateOrderWith({ serviceAttempts: [] }),
    '2026-06-01T18:00',
    'in-force',
    'runs-until',
  ],
  [
    'a paper of a kind nobody knows binds when made where there are no notices by the police',
    outOfStateOrderWith({ kind: 'unknown', instrument: 'other', serviceAttempts: [] }),
    '2026-06-01T18:00',
    'in-force',
    'runs-until',
  ],
  [
    'in England it may be such a notice, and then nobody can tell from when',
    dvpoWith({ kind: 'unknown', instrument: 'other', serviceAttempts: [], expiry: { kind: 'without-end' } }),
    '2026-06-10T18:00',
    'cannot-tell',
    'start-not-known',
  ],
];

const ends: readonly Row[] = [
  [
    'an emergency order surely binds until its last court day begins',
    emergencyOrderWith(),
    '2026-06-08T06:59',
    'in-force',
    'law-gives-a-span',
  ],
  [
    'on its last court day the hour of closing is not known',
    emergencyOrderWith(),
    '2026-06-08T20:00',
    'cannot-tell',
    'law-gives-a-span',
  ],
  [
    'after the seventh day an emergency order is over',
    emergencyOrderWith(),
    '2026-06-09T07:00',
    'not-in-force',
    'expired',
  ],
  [
    'with a court holiday among the days, the seventh day comes first and counts to its end',
    emergencyOrderWith({ issuedAt: at('2026-06-15T18:00') }),
    '2026-06-23T06:59',
    'in-force',
    'no-date-law-gives-one',
  ],
  [
    'and is over the minute after',
    emergencyOrderWith({ issuedAt: at('2026-06-15T18:00') }),
    '2026-06-23T07:00',
    'not-in-force',
    'expired',
  ],
  [
    'an emergency order with a date on its form runs to that date',
    emergencyOrderWith({ expiry: { kind: 'on', date: civilDateOf('2026-06-08'), time: '17:00' } }),
    '2026-06-09T00:00',
    'in-force',
    'runs-until',
  ],
  [
    'a temporary order binds until the hour of its hearing',
    temporaryOrderWith(),
    '2026-06-22T15:59',
    'in-force',
    'runs-until-hearing',
  ],
  ['from that hour only the court knows', temporaryOrderWith(), '2026-06-22T16:00', 'cannot-tell', 'hearing-has-come'],
  [
    'weeks after a hearing nobody noted it still cannot be told',
    temporaryOrderWith(),
    '2026-08-22T16:00',
    'cannot-tell',
    'hearing-has-come',
  ],
  [
    'without an hour it surely binds until the day of the hearing begins at the court',
    dayOnly,
    '2026-06-22T06:59',
    'in-force',
    'runs-until-hearing',
  ],
  ['and cannot be told on that day', dayOnly, '2026-06-22T07:00', 'cannot-tell', 'hearing-has-come'],
  [
    'a hearing moved to July carries the order to July',
    temporaryOrderWith({ changes: moved('2026-07-13') }),
    '2026-07-12T16:00',
    'in-force',
    'runs-until-hearing',
  ],
  [
    'the day after the move was noted changes nothing about the day before',
    temporaryOrderWith({ changes: moved('2026-07-13') }),
    '2026-06-22T16:30',
    'cannot-tell',
    'hearing-has-come',
  ],
  [
    'a hearing moved to a day nobody noted leaves it open',
    temporaryOrderWith({ changes: moved() }),
    '2026-06-25T16:00',
    'cannot-tell',
    'hearing-date-not-known',
  ],
  [
    'a hearing without any date leaves it open',
    orderWith({ expiry: { kind: 'until-hearing' } }),
    '2026-06-25T16:00',
    'cannot-tell',
    'hearing-date-not-known',
  ],
  [
    'the hearing set beside the order tells the day when its end does not',
    temporaryOrderWith({ expiry: { kind: 'until-hearing' } }),
    '2026-06-22T15:59',
    'in-force',
    'runs-until-hearing',
  ],
  [
    'an order until an event cannot be told: nobody says whether it came about',
    dapoWith({ expiry: { kind: 'until-event', event: 'the home is sold' } }),
    '2026-07-01T00:00',
    'cannot-tell',
    'runs-until-event',
  ],
  [
    'a police notice does not bind while nobody knows of its service',
    policeNoticeWith({ serviceAttempts: [] }),
    '2026-06-05T20:00',
    'cannot-tell',
    'not-known-to-be-served',
  ],
  ['a police notice binds from its service', policeNoticeWith(), '2026-06-05T19:00', 'in-force', 'runs-until-heard'],
  [
    'telling its words is not giving the notice',
    policeNoticeWith({ serviceAttempts: servedOn('2026-06-05T19:00', 'verbal-by-officer') }),
    '2026-06-05T20:00',
    'cannot-tell',
    'not-known-to-be-served',
  ],
  ['its 48 hours leave out the Sunday', policeNoticeWith(), '2026-06-08T19:00', 'in-force', 'runs-until-heard'],
  [
    'after them a hearing put off may keep it alive, so it cannot be told',
    policeNoticeWith(),
    '2026-06-08T19:01',
    'cannot-tell',
    'should-have-been-heard',
  ],
  [
    'once the hour of its hearing has come only the court knows',
    policeNoticeWith({ hearingAt: at('2026-06-08T09:00') }),
    '2026-06-08T09:00',
    'cannot-tell',
    'hearing-has-come',
  ],
  [
    'a notice whose hearing was put off to a day runs to that day',
    policeNoticeWith({
      changes: [
        {
          kind: 'continued',
          at: at('2026-06-08T10:00'),
          expiry: { kind: 'until-hearing', hearingOn: civilDateOf('2026-06-15') },
        },
      ],
    }),
    '2026-06-14T10:00',
    'in-force',
    'runs-until-hearing',
  ],
  [
    'a notice under the later Act runs the same clock',
    policeNoticeWith({ instrument: 'gb-dapn' }),
    '2026-06-06T19:00',
    'in-force',
    'runs-until-heard',
  ],
  [
    'an order after a notice, without a date, binds to the end of day 14, the day made counted',
    dvpoWith(),
    '2026-06-21T22:59',
    'in-force',
    'law-gives-a-span',
  ],
  ['from day 15 the law leaves it open', dvpoWith(), '2026-06-21T23:00', 'cannot-tell', 'law-gives-a-span'],
  ['at the last minute of day 28 it is still open', dvpoWith(), '2026-07-05T22:59', 'cannot-tell', 'law-gives-a-span'],
  ['after day 28 it is over', dvpoWith(), '2026-07-05T23:00', 'not-in-force', 'expired'],
  [
    'an order after a notice with a date runs to that date',
    dvpoWith({ expiry: { kind: 'on', date: civilDateOf('2026-06-28') } }),
    '2026-06-28T22:59',
    'in-force',
    'runs-until',
  ],
  ['an order until further order has no end', dapoWith(), '2036-01-01T00:00', 'in-force', 'without-end'],
  [
    'an order of another state ends by the clock of its own court',
    outOfStateOrderWith(),
    '2027-06-01T06:59',
    'in-force',
    'runs-until',
  ],
  ['and is over when the next day begins there', outOfStateOrderWith(), '2027-06-01T07:00', 'not-in-force', 'expired'],
  [
    'a Californian rule says nothing of an order of another state without a date',
    outOfStateOrderWith({ instrument: 'ca-dv-130', expiry: { kind: 'none-on-form' } }),
    '2026-07-01T00:00',
    'cannot-tell',
    'no-date-on-form',
  ],
  ['a tribal order without end binds', tribalOrderWith(), '2036-01-01T00:00', 'in-force', 'without-end'],
  [
    'in the night clocks go forward an order to 02:30 ends at a moment there is',
    orderWith({ expiry: { kind: 'on', date: civilDateOf('2027-03-14'), time: '02:30' } }),
    '2027-03-14T10:30',
    'in-force',
    'runs-until',
  ],
  [
    'and is over the minute after',
    orderWith({ expiry: { kind: 'on', date: civilDateOf('2027-03-14'), time: '02:30' } }),
    '2027-03-14T10:31',
    'not-in-force',
    'expired',
  ],
];

const changes: readonly Row[] = [
  [
    'recalled, then modified, the record contradicts itself',
    orderWith({ changes: [recalled, modified] }),
    '2026-08-01T00:00',
    'cannot-tell',
    'changed-after-ending',
  ],
  [
    'recalled, modified and recalled again, it is over',
    orderWith({ changes: [recalled, modified, { kind: 'recalled', at: at('2026-07-20T18:00') }] }),
    '2026-08-01T00:00',
    'not-in-force',
    'recalled',
  ],
  [
    'dismissed and continued in one minute, nobody knows which came last',
    orderWith({
      changes: [
        { kind: 'dismissed', at: modified.at },
        { kind: 'continued', at: modified.at },
      ],
    }),
    '2026-08-01T00:00',
    'cannot-tell',
    'changed-after-ending',
  ],
  [
    'modified after the day it should have ended, its end is in doubt',
    orderWith({ expiry: { kind: 'on', date: civilDateOf('2026-06-30') }, changes: [modified] }),
    '2026-08-01T00:00',
    'cannot-tell',
    'changed-after-ending',
  ],
  [
    'before that change was made it was over',
    orderWith({ expiry: { kind: 'on', date: civilDateOf('2026-06-30') }, changes: [modified] }),
    '2026-07-05T00:00',
    'not-in-force',
    'expired',
  ],
  [
    'renewed for good, it has no end',
    orderWith({ changes: [{ kind: 'renewed', at: at('2029-05-01T18:00'), expiry: { kind: 'without-end' } }] }),
    '2040-01-01T00:00',
    'in-force',
    'without-end',
  ],
  [
    'renewed without a date, its new end is not the old one',
    orderWith({ changes: [{ kind: 'renewed', at: at('2029-05-01T18:00') }] }),
    '2029-05-02T00:00',
    'cannot-tell',
    'end-not-known',
  ],
  [
    'changes are read in the order of time, however they were noted',
    orderWith({
      changes: [
        { kind: 'renewed', at: at('2026-07-10T18:00'), expiry: { kind: 'on', date: civilDateOf('2031-07-10') } },
        { kind: 'modified', at: at('2026-07-01T18:00'), expiry: { kind: 'on', date: civilDateOf('2026-07-15') } },
      ],
    }),
    '2030-01-01T00:00',
    'in-force',
    'runs-until',
  ],
];

describe.each([
  ['from when an order binds', beginnings],
  ['how an order ends', ends],
  ['what a change makes of an order', changes],
])('%s', (_name, rows) => {
  it.each(rows)('%s', (_sentence, order, instant, answer, reason) => {
    expect(checkOrder({ ...order, changes: [] })).toMatchObject({ ok: true });
    const standing = standingAt({ order, instant: at(instant), law });
    expect([standing.answer, standing.reasons.map((one) => one.code)]).toEqual([
      answer,
      expect.arrayContaining([reason]),
    ]);
    expect(standing.settle.length > 0).toBe(answer === 'cannot-tell');
  });
});

describe('where nobody has read the law of the court', () => {
  it.each([
    ['an emergency order without a date cannot be told', emergencyOrderWith()],
    ['an order after a notice cannot be told', dvpoWith()],
    ['a police notice cannot be told', policeNoticeWith()],
  ])('%s', (_sentence, order) => {
    expect(standingAt({ order, instant: at('2026-06-08T12:00'), law: nothingRead }).answer).toBe('cannot-tell');
  });

  it('a police notice without the calendar it leaves days out by still surely binds for the plain hours', () => {
    const bare = { expiryRules, calendars: [] };
    const answerAt = (text: string) => standingAt({ order: policeNoticeWith(), instant: at(text), law: bare }).answer;
    expect([answerAt('2026-06-07T19:00'), answerAt('2026-06-07T19:01')]).toEqual(['in-force', 'cannot-tell']);
  });
});

it('asks for both sides when both are open, in one list', () => {
  const order = orderWith({ effective: { kind: 'on-service' }, serviceAttempts: [], expiry: { kind: 'unknown' } });
  const standing = standingAt({ order, instant: at('2026-07-01T00:00'), law });
  expect(standing.reasons.map((reason) => reason.code)).toEqual(['not-known-to-be-served', 'end-not-known']);
  expect(standing.settle).toEqual(['service', 'end-date', 'court-record']);
});
