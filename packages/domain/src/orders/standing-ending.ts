/** When an order ends: as its face says, as the court changed it, or as the law of its court says. Past that it does not guess. */

import { endOfDay } from '../deadlines/calendar.ts';
import { deadlineFor } from '../deadlines/deadline.ts';
import { spanOfLegalEnd } from '../deadlines/legal-end.ts';
import type { PlaceLaw } from '../place-law.ts';
import { type CivilDate, civilDateAt, type Instant, instantAt, plusHours } from '../time.ts';
import { servedInPersonAt } from './notice.ts';
import type { Expiry, Order, OrderChange } from './order.ts';
import type { ExpiryRule, HeardWithin, StandingReason, StandingSide } from './standing.ts';

interface Asked {
  readonly order: Order;
  /** What the court is known to have changed by `instant`, in the order of time. */
  readonly known: readonly OrderChange[];
  readonly instant: Instant;
  readonly law: Pick<PlaceLaw, 'expiryRules' | 'calendars'>;
}

/** Does `order` still bind at `instant`, as far as its end goes? A missing end is `unknown`, never `no`. */
export function endingAt(asked: Asked): StandingSide {
  const side = byItsEnd(asked);
  const { endsAt } = side;
  if (side.answer !== 'no' || endsAt === undefined) return side;
  // No court changes the terms of an order that is over, so one that did knows of an end we do not.
  const later = asked.known.find((change) => change.kind === 'modified' && change.at > endsAt);
  if (later === undefined) return side;
  const reasons: readonly StandingReason[] = [...side.reasons, { code: 'changed-after-ending', at: later.at }];
  return { answer: 'unknown', reasons, settle: ['end-date', 'court-record'] };
}

function byItsEnd(asked: Asked): StandingSide {
  const { order, known, instant, law } = asked;
  const change = known.findLast(
    (one) => one.kind === 'renewed' || one.kind === 'continued' || one.expiry !== undefined,
  );
  const expiry = change === undefined ? order.expiry : expiryOf(change);
  const rule = law.expiryRules.find(
    (one) => one.jurisdiction === order.issuingCourt.jurisdiction && one.instruments.includes(order.instrument),
  );
  const heard = change === undefined && rule?.ends.kind === 'until-heard' ? { ...rule, ends: rule.ends } : undefined;
  switch (expiry.kind) {
    case 'without-end':
      return { answer: 'yes', reasons: [{ code: 'without-end' }], settle: [] };
    case 'on': {
      const zone = order.issuingCourt.timeZone;
      const at = expiry.time === undefined ? endOfDay(expiry.date, zone) : instantAt(expiry.date, zone, expiry.time);
      return instant <= at
        ? { answer: 'yes', reasons: [{ code: 'runs-until', at }], settle: [], endsAt: at }
        : { answer: 'no', reasons: [{ code: 'expired', at }], settle: [], endsAt: at };
    }
    case 'until-event': {
      const event = expiry.event === undefined ? {} : { event: expiry.event };
      return {
        answer: 'unknown',
        reasons: [{ code: 'runs-until-event', ...event }],
        settle: ['event', 'court-record'],
      };
    }
    case 'until-hearing':
      return heard === undefined ? untilHearing(asked, expiry) : untilHeard(asked, heard);
    case 'none-on-form':
      if (heard !== undefined) return untilHeard(asked, heard);
      // The law's period runs from issue; what it means for a changed order nobody has confirmed.
      if (change !== undefined || rule === undefined) return open({ code: 'no-date-on-form' });
      return byLaw(asked, rule);
    case 'unknown':
      return heard === undefined ? open({ code: 'end-not-known' }) : untilHeard(asked, heard);
  }
}

/** A renewal that names no end is not the old end again, and an order continued runs to a hearing nobody has dated. */
function expiryOf(change: OrderChange): Expiry {
  return change.expiry ?? (change.kind === 'continued' ? { kind: 'until-hearing' } : { kind: 'unknown' });
}

function open(reason: StandingReason): StandingSide {
  return { answer: 'unknown', reasons: [reason], settle: ['end-date', 'court-record'] };
}

function byLaw({ order, instant, law }: Asked, rule: ExpiryRule): StandingSide {
  const zone = order.issuingCourt.timeZone;
  const { ends, citation } = rule;
  const span =
    ends.kind === 'until-heard'
      ? undefined
      : spanOfLegalEnd({ end: ends, issuedOn: civilDateAt(order.issuedAt, zone), zone, calendars: law.calendars });
  if (span === undefined) return open({ code: 'no-date-on-form' });
  const reason: StandingReason =
    span.from === span.to
      ? { code: 'no-date-law-gives-one', at: span.from, citation }
      : { code: 'law-gives-a-span', ...span, citation };
  if (instant <= span.from) return { answer: 'yes', reasons: [reason], settle: [], endsAt: span.from };
  if (instant <= span.to) return open(reason);
  return { answer: 'no', reasons: [{ code: 'expired', at: span.to }, reason], settle: [], endsAt: span.to };
}

/** The day of the hearing, with its hour when that is known: `order.hearingAt` counts only for the day it falls on. */
function hearingOf(
  order: Order,
  expiry: Expiry & { readonly kind: 'until-hearing' },
): { readonly on: CivilDate; readonly at?: Instant } | undefined {
  const set = order.hearingAt;
  const setOn = set === undefined ? undefined : civilDateAt(set, order.issuingCourt.timeZone);
  const on = expiry.hearingOn ?? (expiry === order.expiry ? setOn : undefined);
  if (on === undefined) return undefined;
  return set !== undefined && on === setOn ? { on, at: set } : { on };
}

/** Up to the hearing it surely binds. From then on it may have been continued, replaced or let go, and only the court knows. */
function untilHearing({ order, instant }: Asked, expiry: Expiry & { readonly kind: 'until-hearing' }): StandingSide {
  const hearing = hearingOf(order, expiry);
  if (hearing === undefined) {
    const reasons: readonly StandingReason[] = [{ code: 'hearing-date-not-known' }];
    return { answer: 'unknown', reasons, settle: ['hearing-date', 'court-record'] };
  }
  if (instant < (hearing.at ?? instantAt(hearing.on, order.issuingCourt.timeZone))) {
    return { answer: 'yes', reasons: [{ code: 'runs-until-hearing', ...hearing }], settle: [] };
  }
  return afterHearing(hearing.on);
}

function afterHearing(on: CivilDate): StandingSide {
  return { answer: 'unknown', reasons: [{ code: 'hearing-has-come', on }], settle: ['hearing-held', 'court-record'] };
}

/**
 * A notice that bridges to a court binds from its service until the application is heard. Up to the hour by which the text wants
 * that, nothing on record says it was; after it the hearing may have been put off, which keeps the notice alive.
 */
function untilHeard({ order, instant, law }: Asked, rule: ExpiryRule & { readonly ends: HeardWithin }): StandingSide {
  const served = servedInPersonAt(order, instant);
  if (served === undefined) {
    return { answer: 'unknown', reasons: [{ code: 'not-known-to-be-served' }], settle: ['service', 'court-record'] };
  }
  const { ends, citation } = rule;
  const clock = deadlineFor({
    rule: { kind: 'hours', count: ends.hours, from: 'order-served', leavingOut: ends.leavingOut },
    times: { 'order-served': served },
    calendars: law.calendars,
  });
  // Days left out only lengthen the clock, so that without their calendar the plain hours are the least it can be.
  const plain = plusHours(served, ends.hours);
  const by = clock.kind === 'by' ? clock.at : plain;
  const sure = clock.kind === 'by' && clock.inTimeUntil !== undefined ? clock.inTimeUntil : by;
  const hearing = order.expiry.kind === 'until-hearing' ? hearingOf(order, order.expiry) : hearingSet(order);
  const starts = hearing === undefined ? undefined : (hearing.at ?? instantAt(hearing.on, order.issuingCourt.timeZone));
  if (hearing !== undefined && starts !== undefined && instant >= starts) return afterHearing(hearing.on);
  if (instant <= (sure === 'not-known' ? plain : sure))
    return { answer: 'yes', reasons: [{ code: 'runs-until-heard', by, citation }], settle: [] };
  const reasons: readonly StandingReason[] = [{ code: 'should-have-been-heard', by, citation }];
  return { answer: 'unknown', reasons, settle: ['hearing-held', 'court-record'] };
}

function hearingSet(order: Order): { readonly on: CivilDate; readonly at: Instant } | undefined {
  if (order.hearingAt === undefined) return undefined;
  return { on: civilDateAt(order.hearingAt, order.issuingCourt.timeZone), at: order.hearingAt };
}
