/**
 * A notice as it stands after all that happened, folded from its events. It adds nothing: what no event said is not known. The
 * first event asks for it; a list without one is no course.
 */
import type { Provenance } from '../orders/order.ts';
import type { Instant } from '../time.ts';
import type { PlannedVisit } from '../visits/planned-visit.ts';
import type {
  BreachOutcome,
  ContactRules,
  CourseEvent,
  NoticeApplied,
  NoticeAsked,
  NoticeDecided,
  NoticeHeard,
  NoticeReferred,
  NoticeReviewed,
  NoticeServed,
  NoticeWeighed,
  OrderMade,
  PaperStep,
} from './course-event.ts';

export const courseStages = ['asked', 'given', 'served', 'applied', 'order', 'ended', 'refused'] as const;
/** How far it has come. `given`: decided and not served yet. `ended`: reviewed at its end. */
export type CourseStage = (typeof courseStages)[number];

/** One breach alleged, and what followed. It is found only where a court said so. */
export interface AllegedBreach {
  readonly number: number;
  readonly at: Instant;
  readonly of: 'notice' | 'order';
  readonly conditionNumbers: readonly string[];
  readonly what: string;
  readonly source: Provenance;
  readonly arrestedAt?: Instant;
  readonly broughtToCourtAt?: Instant;
  readonly outcome?: BreachOutcome;
  readonly penalty?: string;
}

/** A notice from the request to its end. */
export interface NoticeCourse {
  readonly asked: NoticeAsked;
  readonly weighed?: NoticeWeighed;
  readonly decided?: NoticeDecided;
  readonly tries: readonly Instant[];
  readonly served?: NoticeServed;
  readonly paper: Readonly<Partial<Record<PaperStep, Instant>>>;
  readonly applied?: NoticeApplied;
  /** When the court is to hear it: what was set last. */
  readonly hearingAt?: Instant;
  readonly hearings: readonly NoticeHeard[];
  readonly order?: OrderMade & { readonly madeAt: Instant };
  readonly contactRules?: ContactRules;
  readonly visits: readonly PlannedVisit[];
  readonly breaches: readonly AllegedBreach[];
  readonly referrals: readonly NoticeReferred[];
  readonly reviewed?: NoticeReviewed;
  readonly stage: CourseStage;
}

/** The course of `events`, in the order in which they were recorded; `undefined` when the first does not ask for a notice. */
export function courseFrom(events: readonly CourseEvent[]): NoticeCourse | undefined {
  const [asked, ...later] = events;
  if (asked?.kind !== 'asked') return undefined;
  const begun: NoticeCourse = {
    asked,
    tries: [],
    paper: {},
    hearings: [],
    visits: [],
    breaches: [],
    referrals: [],
    stage: 'asked',
  };
  return later.reduce(after, begun);
}

function after(course: NoticeCourse, event: CourseEvent): NoticeCourse {
  switch (event.kind) {
    case 'asked':
      return course;
    case 'weighed':
      return { ...course, weighed: event };
    case 'decided':
      return { ...course, decided: event, stage: event.decision === 'given' ? 'given' : 'refused' };
    case 'service-tried':
      return { ...course, tries: [...course.tries, event.at] };
    case 'served':
      return { ...course, served: event, stage: 'served' };
    case 'paper':
      return { ...course, paper: { ...course.paper, [event.step]: event.at } };
    case 'applied':
      return { ...course, applied: event, hearingAt: event.hearingAt, stage: 'applied' };
    case 'heard':
      return heard(course, event);
    case 'contact-rules':
      return { ...course, contactRules: event.rules };
    case 'visits-planned':
      return {
        ...course,
        visits: [...course.visits, ...event.on.map((on, index) => ({ number: course.visits.length + index + 1, on }))],
      };
    case 'visit-assigned': {
      const { visit, area, shift, staffId, staffName } = event;
      const to = {
        area,
        shift,
        ...(staffId === undefined ? {} : { staffId }),
        ...(staffName === undefined ? {} : { staffName }),
      };
      return { ...course, visits: course.visits.map((one) => (one.number === visit ? { ...one, assigned: to } : one)) };
    }
    case 'visited': {
      const { visit, kind: _, ...done } = event;
      return { ...course, visits: course.visits.map((one) => (one.number === visit ? { ...one, done } : one)) };
    }
    case 'breach': {
      const { kind: _, ...alleged } = event;
      const of = course.order === undefined || event.at < course.order.madeAt ? 'notice' : 'order';
      return { ...course, breaches: [...course.breaches, { ...alleged, number: course.breaches.length + 1, of }] };
    }
    case 'arrested':
      return ofBreach(course, event.breach, { arrestedAt: event.at });
    case 'brought-to-court':
      return ofBreach(course, event.breach, { broughtToCourtAt: event.at });
    case 'breach-outcome': {
      const { outcome, penalty } = event;
      return ofBreach(course, event.breach, { outcome, ...(penalty === undefined ? {} : { penalty }) });
    }
    case 'referred':
      return { ...course, referrals: [...course.referrals, event] };
    case 'reviewed':
      return { ...course, reviewed: event, stage: 'ended' };
  }
}

function heard(course: NoticeCourse, event: NoticeHeard): NoticeCourse {
  const hearings = [...course.hearings, event];
  const { hearingAt: _, ...rest } = course;
  switch (event.outcome) {
    case 'order-made':
      return {
        ...rest,
        hearings,
        stage: 'order',
        ...(event.order === undefined ? {} : { order: { ...event.order, madeAt: event.at } }),
      };
    case 'adjourned':
      return { ...rest, hearings, ...(event.nextHearingAt === undefined ? {} : { hearingAt: event.nextHearingAt }) };
    case 'refused':
    case 'withdrawn':
      return { ...rest, hearings, stage: 'refused' };
  }
}

function ofBreach(course: NoticeCourse, number: number, more: Partial<AllegedBreach>): NoticeCourse {
  return {
    ...course,
    breaches: course.breaches.map((breach) => (breach.number === number ? { ...breach, ...more } : breach)),
  };
}
