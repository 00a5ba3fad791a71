/**
 * Whether an order binds at an instant, worked out from its dates and what has happened to it. Never stored, never guessed:
 * what is missing is asked for. Notice is another question (`notice.ts`): an order can bind before anyone was served.
 */

import type { Citation } from '../citation.ts';
import { endOfDay } from '../deadlines/calendar.ts';
import type { Jurisdiction } from '../place.ts';
import type { PlaceLaw } from '../place-law.ts';
import { type CivilDate, civilDateAt, civilDateFrom, type Instant, instantAt } from '../time.ts';
import type { Expiry, Instrument, Order, OrderChange } from './order.ts';

/** How a text says an order ends. */
export type LegalEnd =
  | { readonly kind: 'years-from-issue'; readonly count: number }
  /** The earlier of the close of business on the nth court day and the end of the nth calendar day, the day of issue left out. */
  | {
      readonly kind: 'court-days-or-days';
      readonly courtDays: number;
      readonly calendar: string;
      readonly days: number;
    }
  /** Somewhere between two numbers of days, beginning with the day it was made. */
  | { readonly kind: 'between-days'; readonly least: number; readonly most: number };

/** What the law of a place says when a form bears no end date. */
export interface ExpiryRule {
  readonly jurisdiction: Jurisdiction;
  readonly instruments: readonly Instrument[];
  readonly ends: LegalEnd;
  readonly citation: Citation;
}

export type StandingReason =
  | { readonly code: 'not-yet-issued'; readonly at: Instant }
  | { readonly code: 'recalled'; readonly at: Instant }
  | { readonly code: 'dismissed'; readonly at: Instant }
  | { readonly code: 'changed-after-ending'; readonly at: Instant }
  | { readonly code: 'expired'; readonly at: Instant }
  | { readonly code: 'runs-until'; readonly at: Instant }
  | { readonly code: 'without-end' }
  | { readonly code: 'no-date-law-gives-one'; readonly at: Instant; readonly citation: Citation }
  | { readonly code: 'no-date-on-form' }
  | { readonly code: 'end-not-known' }
  | { readonly code: 'last-day-disputed'; readonly citation: Citation };

/** What would settle a standing that cannot be told. */
export type StandingQuestion = 'end-date' | 'court-record';

export interface Standing {
  readonly answer: 'in-force' | 'not-in-force' | 'cannot-tell';
  readonly at: Instant;
  readonly reasons: readonly StandingReason[];
  readonly settle: readonly StandingQuestion[];
  /** The last moment it binds, when that can be told. */
  readonly endsAt?: Instant;
}

/** The span in which the order ends: it surely binds up to `from` and surely not after `to`. */
interface Ending {
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: StandingReason;
}

/**
 * The standing of `order` at `instant`. Changes recorded after `instant` are left out, so the past stays as it was.
 * Answers `cannot-tell`, never `not-in-force`, when the end is missing. Expects an order that passed `checkOrder`.
 */
export function standingAt({
  order,
  instant,
  law,
}: {
  readonly order: Order;
  readonly instant: Instant;
  readonly law: Pick<PlaceLaw, 'expiryRules' | 'calendars'>;
}): Standing {
  if (instant < order.issuedAt) {
    return {
      answer: 'not-in-force',
      at: instant,
      reasons: [{ code: 'not-yet-issued', at: order.issuedAt }],
      settle: [],
    };
  }
  const known = order.changes.filter((change) => change.at <= instant).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const ended = known.find((change) => change.kind === 'recalled' || change.kind === 'dismissed');
  if (ended !== undefined) return standingAfterEnding({ ended, known, instant });

  const ending = endingOf({ order, known, rules: law.expiryRules });
  if (ending.kind === 'never')
    return { answer: 'in-force', at: instant, reasons: [{ code: 'without-end' }], settle: [] };
  if (ending.kind === 'unknown') {
    return { answer: 'cannot-tell', at: instant, reasons: [ending.reason], settle: ['end-date', 'court-record'] };
  }
  if (instant <= ending.from) {
    return { answer: 'in-force', at: instant, reasons: [ending.reason], settle: [], endsAt: ending.from };
  }
  if (instant > ending.to) {
    return { answer: 'not-in-force', at: instant, reasons: expiredReasons(ending), settle: [], endsAt: ending.to };
  }
  return { answer: 'cannot-tell', at: instant, reasons: [disputed(ending)], settle: ['end-date', 'court-record'] };
}

function standingAfterEnding({
  ended,
  known,
  instant,
}: {
  readonly ended: OrderChange;
  readonly known: readonly OrderChange[];
  readonly instant: Instant;
}): Standing {
  const ending: StandingReason =
    ended.kind === 'recalled' ? { code: 'recalled', at: ended.at } : { code: 'dismissed', at: ended.at };
  const later = known.find(
    (change) => change.at > ended.at && (change.kind === 'modified' || change.kind === 'renewed'),
  );
  if (later === undefined)
    return { answer: 'not-in-force', at: instant, reasons: [ending], settle: [], endsAt: ended.at };
  // A court can set its own dismissal aside. The record contradicts itself, so the court's register must speak.
  const reasons: readonly StandingReason[] = [ending, { code: 'changed-after-ending', at: later.at }];
  return { answer: 'cannot-tell', at: instant, reasons, settle: ['court-record'] };
}

function expiredReasons(ending: Ending): readonly StandingReason[] {
  const expired: StandingReason = { code: 'expired', at: ending.to };
  return ending.reason.code === 'no-date-law-gives-one' ? [expired, ending.reason] : [expired];
}

function disputed(ending: Ending): StandingReason {
  return ending.reason.code === 'no-date-law-gives-one'
    ? { code: 'last-day-disputed', citation: ending.reason.citation }
    : { code: 'end-not-known' };
}

type FoundEnding =
  | { readonly kind: 'never' }
  | { readonly kind: 'unknown'; readonly reason: StandingReason }
  | (Ending & { readonly kind: 'ends' });

function endingOf({
  order,
  known,
  rules,
}: {
  readonly order: Order;
  readonly known: readonly OrderChange[];
  readonly rules: readonly ExpiryRule[];
}): FoundEnding {
  const change = known.findLast((candidate) => candidate.kind === 'renewed' || candidate.expiry !== undefined);
  // A renewal that names no end is not the old end again.
  const expiry: Expiry = change === undefined ? order.expiry : (change.expiry ?? { kind: 'unknown' });
  const zone = order.issuingCourt.timeZone;
  switch (expiry.kind) {
    case 'without-end':
      return { kind: 'never' };
    case 'unknown':
    case 'until-hearing':
    case 'until-event':
      return { kind: 'unknown', reason: { code: 'end-not-known' } };
    case 'on': {
      const at = expiry.time === undefined ? endOfDay(expiry.date, zone) : instantAt(expiry.date, zone, expiry.time);
      return { kind: 'ends', from: at, to: at, reason: { code: 'runs-until', at } };
    }
    case 'none-on-form': {
      const rule = rules.find(
        (candidate) =>
          candidate.jurisdiction === order.issuingCourt.jurisdiction &&
          candidate.instruments.includes(order.instrument),
      );
      // The law's period runs from issue; what it means for a changed order nobody has confirmed.
      if (rule === undefined || change !== undefined) return { kind: 'unknown', reason: { code: 'no-date-on-form' } };
      if (rule.ends.kind !== 'years-from-issue') return { kind: 'unknown', reason: { code: 'no-date-on-form' } };
      const last = anniversary(civilDateAt(order.issuedAt, zone), rule.ends.count);
      const from = endOfDay(last.from, zone);
      const reason: StandingReason = { code: 'no-date-law-gives-one', at: from, citation: rule.citation };
      return { kind: 'ends', from, to: endOfDay(last.to, zone), reason };
    }
  }
}

/** The same day `years` later. For 29 February in a common year both 28 February and 1 March can be argued. */
function anniversary(date: CivilDate, years: number): { readonly from: CivilDate; readonly to: CivilDate } {
  const year = String(Number(date.slice(0, 4)) + years);
  const same = civilDateFrom(`${year}${date.slice(4)}`);
  if (same.ok) return { from: same.value, to: same.value };
  const before = civilDateFrom(`${year}-02-28`);
  const after = civilDateFrom(`${year}-03-01`);
  if (!before.ok || !after.ok) throw new Error('an anniversary outside the calendar');
  return { from: before.value, to: after.value };
}
