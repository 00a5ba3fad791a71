/**
 * Whether an order binds at an instant, worked out from its dates and what has happened to it. Never stored, never guessed:
 * what is missing is asked for. Notice is another question (`notice.ts`): most orders bind before anyone was served.
 */

import type { Citation } from '../citation.ts';
import type { Jurisdiction } from '../place.ts';
import type { PlaceLaw } from '../place-law.ts';
import type { CivilDate, Instant, TimeZone } from '../time.ts';
import type { Instrument, Order, OrderChange } from './order.ts';
import { beginningAt } from './standing-beginning.ts';
import { endingAt } from './standing-ending.ts';

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

/**
 * How a text says a notice ends that only bridges the time to a court: when the application it leads to is heard, which the text
 * wants within so many hours of service. A hearing put off keeps it alive, so no clock by itself ends it.
 */
export interface HeardWithin {
  readonly kind: 'until-heard';
  readonly hours: number;
  /** The calendar whose days do not count. */
  readonly leavingOut: string;
}

/** What the law of a place says when a form bears no end date. */
export interface ExpiryRule {
  readonly jurisdiction: Jurisdiction;
  readonly instruments: readonly Instrument[];
  readonly ends: LegalEnd | HeardWithin;
  readonly citation: Citation;
}

export type StandingReason =
  | { readonly code: 'not-yet-issued'; readonly at: Instant }
  | { readonly code: 'not-yet-effective'; readonly at: Instant }
  | { readonly code: 'start-not-known' }
  | { readonly code: 'binds-from-service'; readonly at: Instant }
  | { readonly code: 'not-known-to-be-served' }
  | { readonly code: 'recalled'; readonly at: Instant }
  | { readonly code: 'dismissed'; readonly at: Instant }
  | { readonly code: 'changed-after-ending'; readonly at: Instant }
  | { readonly code: 'expired'; readonly at: Instant }
  | { readonly code: 'runs-until'; readonly at: Instant }
  | { readonly code: 'runs-until-hearing'; readonly on: CivilDate; readonly at?: Instant }
  | { readonly code: 'hearing-has-come'; readonly on: CivilDate }
  | { readonly code: 'hearing-date-not-known' }
  | { readonly code: 'runs-until-event'; readonly event?: string }
  | { readonly code: 'runs-until-heard'; readonly by: Instant; readonly citation: Citation }
  | { readonly code: 'should-have-been-heard'; readonly by: Instant; readonly citation: Citation }
  | { readonly code: 'without-end' }
  | { readonly code: 'no-date-law-gives-one'; readonly at: Instant; readonly citation: Citation }
  /** The text leaves a span, or a calendar does not reach: it binds up to `from` and not after `to`. */
  | { readonly code: 'law-gives-a-span'; readonly from: Instant; readonly to: Instant; readonly citation: Citation }
  | { readonly code: 'no-date-on-form' }
  | { readonly code: 'end-not-known' };

export const standingQuestions = [
  'start-date',
  'service',
  'end-date',
  'hearing-date',
  'hearing-held',
  'event',
  'court-record',
] as const;
/** What would settle a standing that cannot be told. */
export type StandingQuestion = (typeof standingQuestions)[number];

export interface Standing {
  readonly answer: 'in-force' | 'not-in-force' | 'cannot-tell';
  readonly at: Instant;
  /** The zone of the court: every moment of the reasons is a moment there. */
  readonly zone: TimeZone;
  readonly reasons: readonly StandingReason[];
  readonly settle: readonly StandingQuestion[];
  /** The last moment it binds, when that can be told. */
  readonly endsAt?: Instant;
}

/** One side of a standing: does it bind already, or still? */
export interface StandingSide {
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly reasons: readonly StandingReason[];
  readonly settle: readonly StandingQuestion[];
  readonly endsAt?: Instant;
}

/**
 * The standing of `order` at `instant`; `law` is that of its court. What is recorded as happening after `instant` is left out,
 * so the past stays as it was. Answers `cannot-tell`, never `not-in-force`, when the beginning or the end is missing.
 * Expects an order that passed `checkOrder`.
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
  const base = { at: instant, zone: order.issuingCourt.timeZone };
  if (instant < order.issuedAt) {
    const reasons: readonly StandingReason[] = [{ code: 'not-yet-issued', at: order.issuedAt }];
    return { ...base, answer: 'not-in-force', reasons, settle: [] };
  }
  const known = order.changes.filter((change) => change.at <= instant).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const side = endedByCourt(known) ?? together(beginningAt(order, instant), endingAt({ order, known, instant, law }));
  const { answer, ...rest } = side;
  switch (answer) {
    case 'yes':
      return { ...base, answer: 'in-force', ...rest };
    case 'no':
      return { ...base, answer: 'not-in-force', ...rest };
    case 'unknown':
      return { ...base, answer: 'cannot-tell', ...rest };
  }
}

/** It binds when it has begun and has not ended. One clear no settles it; what is open is asked for. */
function together(beginning: StandingSide, ending: StandingSide): StandingSide {
  if (ending.answer === 'no') return ending;
  if (beginning.answer === 'no') return beginning;
  const open = [beginning, ending].filter((side) => side.answer === 'unknown');
  const said = open.length === 0 ? [beginning, ending] : open;
  return {
    answer: open.length === 0 ? 'yes' : 'unknown',
    reasons: once(said.flatMap((side) => side.reasons)),
    settle: standingQuestions.filter((question) => said.some((side) => side.settle.includes(question))),
    ...(open.length > 0 || ending.endsAt === undefined ? {} : { endsAt: ending.endsAt }),
  };
}

/** A notice never known to be served is open at both sides for one reason. */
function once(reasons: readonly StandingReason[]): readonly StandingReason[] {
  return reasons.filter((reason, index) => reasons.findIndex((one) => one.code === reason.code) === index);
}

/** What a recall or dismissal makes of it. `undefined` when the court ended nothing. */
function endedByCourt(known: readonly OrderChange[]): StandingSide | undefined {
  const ended = known.findLast((change) => change.kind === 'recalled' || change.kind === 'dismissed');
  if (ended === undefined) return undefined;
  const ending: StandingReason =
    ended.kind === 'recalled' ? { code: 'recalled', at: ended.at } : { code: 'dismissed', at: ended.at };
  const later = known.find(
    (change) => change.at >= ended.at && change.kind !== 'recalled' && change.kind !== 'dismissed',
  );
  if (later === undefined) return { answer: 'no', reasons: [ending], settle: [], endsAt: ended.at };
  // A court can set its own dismissal aside. The record contradicts itself, so the court's register must speak.
  const reasons: readonly StandingReason[] = [ending, { code: 'changed-after-ending', at: later.at }];
  return { answer: 'unknown', reasons, settle: ['court-record'] };
}
