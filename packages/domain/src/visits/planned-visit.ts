/**
 * Visits over the life of an order: planned from the agency's own policy, assigned, made, or missed. A missed one is never
 * silent, and none is planned for someone who was not asked how and when she may be reached.
 */
import type { StaffId } from '../ids.ts';
import type { ContactRules, PatrolShift, VisitOutcome } from '../notices/course-event.ts';
import { type CivilDate, civilDateAt, daysBetween, type Instant, instantAt, plusDays, type TimeZone } from '../time.ts';

/** Who is to make it. */
export interface VisitAssignment {
  readonly area: string;
  readonly shift: PatrolShift;
  readonly staffId?: StaffId;
  readonly staffName?: string;
}

export interface PlannedVisit {
  /** Its place in the plan, from 1; it names the visit within its notice. */
  readonly number: number;
  readonly on: CivilDate;
  readonly assigned?: VisitAssignment;
  readonly done?: {
    readonly at: Instant;
    readonly outcome: VisitOutcome;
    readonly by: string;
    readonly note?: string;
  };
}

/**
 * The shift of a patrol that begins at `at`. Source: product decision; a force with other hours reads the roster itself, and nothing but a
 * list of names in another order hangs on it.
 */
export function patrolShiftOf(at: Instant, zone: TimeZone): PatrolShift {
  const day = civilDateAt(at, zone);
  const begins = (time: string) => instantAt(day, zone, time);
  if (at >= begins('04:00') && at < begins('12:00')) return 'early';
  return at >= begins('12:00') && at < begins('20:00') ? 'late' : 'night';
}

export const visitStandings = ['to-come', 'due', 'missed', 'done', 'try-again', 'concern'] as const;
/** `try-again`: nobody answered, so nobody knows how she is. `missed`: the day went by and nothing is on record. */
export type VisitStanding = (typeof visitStandings)[number];

/** How a visit stands on the day `today`. */
export function visitStanding(visit: PlannedVisit, today: CivilDate): VisitStanding {
  switch (visit.done?.outcome) {
    case 'seen':
    case 'declined':
      return 'done';
    case 'no-answer':
      return 'try-again';
    case 'concern':
      return 'concern';
    case undefined:
      if (visit.on < today) return 'missed';
      return visit.on === today ? 'due' : 'to-come';
  }
}

export type VisitEscalation =
  | { readonly why: 'missed'; readonly visit: number; readonly days: number }
  | { readonly why: 'concern'; readonly visit: number }
  /** The last two visits on record found nobody. Source: product decision; one closed door is ordinary, two ask a question. */
  | { readonly why: 'no-answer-twice'; readonly visit: number };

/** What a supervisor is told of: every missed visit, every concern, and two visits in a row at which nobody answered. */
export function visitEscalations(visits: readonly PlannedVisit[], today: CivilDate): readonly VisitEscalation[] {
  const made = visits.filter((visit) => visit.done !== undefined);
  const lastTwo = made.slice(-2);
  const [, last] = lastTwo;
  const twice = last !== undefined && lastTwo.every((visit) => visit.done?.outcome === 'no-answer');
  return [
    ...visits.flatMap((visit): readonly VisitEscalation[] => {
      const standing = visitStanding(visit, today);
      if (standing === 'missed') return [{ why: 'missed', visit: visit.number, days: daysBetween(visit.on, today) }];
      return standing === 'concern' ? [{ why: 'concern', visit: visit.number }] : [];
    }),
    ...(twice ? [{ why: 'no-answer-twice' as const, visit: last.number }] : []),
  ];
}

/**
 * The days of an agency's plan for an order made on `madeOn`, none after its last day. Day 1 of a plan is the day after it was
 * made. No day at all where she said no, or was not asked.
 */
export function plannedDays({
  madeOn,
  endsOn,
  days,
  rules,
}: {
  readonly madeOn: CivilDate;
  readonly endsOn?: CivilDate | undefined;
  readonly days: readonly number[];
  readonly rules: ContactRules | undefined;
}): readonly CivilDate[] {
  if (rules?.mayVisit !== 'yes') return [];
  const planned = days.map((day) => plusDays(madeOn, day)).filter((on) => endsOn === undefined || on <= endsOn);
  // An order of 28 days that begins with the day it is made ends on the 27th day after it: its last visit is that day.
  const past = days.some((day) => endsOn !== undefined && plusDays(madeOn, day) > endsOn);
  const all = past && endsOn !== undefined ? [...planned, endsOn] : planned;
  return [...new Set(all)].toSorted();
}
