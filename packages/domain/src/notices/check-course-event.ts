/**
 * Whether something may be recorded of a notice: what has to come first, who may decide, what the paper must hold. It refuses by
 * code and says which; it never mends what was given.
 */

import type { PlaceLaw } from '../place-law.ts';
import { ok, type Result, refused } from '../result.ts';
import { civilDateAt, daysBetween, type Instant } from '../time.ts';
import type { NoticeCourse } from './course.ts';
import type { CourseEvent, NoticeAsked, NoticeDecided, NoticeHeard } from './course-event.ts';
import { endOfNotice } from './end-of-notice.ts';
import { isOfRank, type NoticeRegime } from './notice-regime.ts';

export const courseIssueCodes = [
  'in-the-future',
  'before-what-it-follows',
  'not-yet',
  'already-recorded',
  'too-young',
  'age-not-known',
  'not-weighed',
  'rank-missing',
  'rank-too-low',
  'conditions-missing',
  'number-missing',
  'ends-too-late',
  'must-bar-molestation',
  'court-missing',
  'not-in-person',
  'hearing-before-application',
  'next-hearing-missing',
  'order-missing',
  'order-length',
  'contact-rules-missing',
  'not-to-be-visited',
  'no-days',
  'no-such-visit',
  'no-such-breach',
  'no-such-condition',
  'consent-missing',
] as const;
export interface CourseIssue {
  readonly code: (typeof courseIssueCodes)[number];
}

interface Asked {
  readonly course: NoticeCourse;
  readonly event: CourseEvent;
  readonly regime: NoticeRegime;
  /** The law of the regime's place: by it a text's own end is held. */
  readonly law: Pick<PlaceLaw, 'expiryRules' | 'calendars'>;
  readonly now: Instant;
}

/** Whether a notice may be asked for so. An age below the text's is refused; one that nobody knows may be asked for, and not given. */
export function checkAsked(event: NoticeAsked, now: Instant): Result<NoticeAsked, CourseIssue> {
  if (event.at > now) return refused({ code: 'in-the-future' });
  if (event.restrainedOldEnough === 'no' || event.protectedOldEnough === 'no') return refused({ code: 'too-young' });
  return ok(event);
}

/** Whether `event` may follow in `course`. */
export function checkCourseEvent(asked: Asked): Result<CourseEvent, CourseIssue> {
  const { course, event, now } = asked;
  if (event.at > now) return refused({ code: 'in-the-future' });
  const code = issueOf(asked) ?? (event.at < course.asked.at ? 'before-what-it-follows' : undefined);
  return code === undefined ? ok(event) : refused({ code });
}

type Code = CourseIssue['code'] | undefined;

function issueOf({ course, event, regime, law }: Asked): Code {
  switch (event.kind) {
    case 'asked':
      return 'already-recorded';
    case 'weighed':
      return course.decided === undefined ? undefined : 'already-recorded';
    case 'decided':
      return issueOfDecision({ course, event, regime, law });
    case 'service-tried':
    case 'served':
      if (course.served !== undefined) return 'already-recorded';
      return issueOfService(course, event, regime);
    case 'paper':
      if (course.decided?.decision !== 'given') return 'not-yet';
      if (course.paper[event.step] !== undefined) return 'already-recorded';
      if (event.step === 'proof-entered' || event.step === 'proof-filed') return follows(course.served, event);
      return follows(course.decided, event);
    case 'applied':
      if (regime.order === undefined || course.applied !== undefined) return 'already-recorded';
      if (event.hearingAt < event.at) return 'hearing-before-application';
      return course.decided?.decision === 'given' ? follows(course.decided, event) : 'not-yet';
    case 'heard':
      return issueOfHearing(course, event, regime);
    case 'contact-rules':
      return event.rules.mayVisit === 'yes' && event.rules.ways.length === 0 ? 'contact-rules-missing' : undefined;
    case 'visits-planned':
      if (course.contactRules === undefined) return 'contact-rules-missing';
      if (course.contactRules.mayVisit !== 'yes') return 'not-to-be-visited';
      if (event.on.length === 0) return 'no-days';
      return course.decided?.decision === 'given' ? undefined : 'not-yet';
    case 'visit-assigned':
      return visitIssue(course, event.visit);
    case 'visited': {
      if (course.contactRules === undefined) return 'contact-rules-missing';
      return visitIssue(course, event.visit);
    }
    case 'breach': {
      if (course.decided?.decision !== 'given') return 'not-yet';
      const known = [...(course.decided.conditions ?? []), ...(course.order?.conditions ?? [])];
      const missing = event.conditionNumbers.some((number) => !known.some((one) => one.number === number));
      return missing ? 'no-such-condition' : follows(course.decided, event);
    }
    case 'arrested':
    case 'brought-to-court':
    case 'breach-outcome':
      return issueOfBreach(course, event);
    case 'referred':
      return event.consent === 'yes' ? undefined : 'consent-missing';
    case 'reviewed':
      return course.decided === undefined ? 'not-yet' : undefined;
  }
}

function issueOfDecision({
  course,
  event,
  regime,
  law,
}: Omit<Asked, 'event' | 'now'> & { readonly event: NoticeDecided }): Code {
  if (course.decided !== undefined) return 'already-recorded';
  if (regime.weighs !== undefined && course.weighed === undefined) return 'not-weighed';
  if (regime.decidedBy.kind === 'rank') {
    if (event.rank === undefined) return 'rank-missing';
    if (!isOfRank(event.rank, regime.decidedBy.least)) return 'rank-too-low';
  } else if (event.court === undefined) return 'court-missing';
  if (event.decision === 'refused') return follows(course.asked, event);
  const { restrainedOldEnough, protectedOldEnough } = course.asked;
  if (regime.ages !== undefined && restrainedOldEnough !== 'yes') return 'age-not-known';
  if (regime.ages?.protectedParty !== undefined && protectedOldEnough !== 'yes') return 'age-not-known';
  if (event.number === undefined) return 'number-missing';
  if (event.conditions.length === 0) return 'conditions-missing';
  const end = endOfNotice({ regime, law, issuedOn: civilDateAt(event.at, regime.timeZone) });
  if (event.endsOn !== undefined && end !== undefined && event.endsOn > end.endsOn) return 'ends-too-late';
  const must = regime.mustHold?.condition;
  if (must !== undefined && !event.conditions.some(({ kind }) => kind === must)) return 'must-bar-molestation';
  return follows(course.weighed ?? course.asked, event);
}

function issueOfService(
  course: NoticeCourse,
  event: Extract<CourseEvent, { readonly kind: 'served' | 'service-tried' }>,
  regime: NoticeRegime,
): Code {
  if (course.decided?.decision !== 'given') return 'not-yet';
  if (event.kind === 'served' && event.how !== 'personal' && !regime.service.verbal) return 'not-in-person';
  return follows(course.decided, event);
}

function issueOfHearing(course: NoticeCourse, event: NoticeHeard, regime: NoticeRegime): Code {
  if (course.applied === undefined) return 'not-yet';
  if (course.hearings.some(({ outcome }) => outcome !== 'adjourned')) return 'already-recorded';
  if (event.outcome === 'adjourned')
    return event.nextHearingAt === undefined || event.nextHearingAt < event.at
      ? 'next-hearing-missing'
      : follows(course.applied, event);
  if (event.outcome === 'order-made') {
    if (event.order === undefined) return 'order-missing';
    if (event.order.conditions.length === 0) return 'conditions-missing';
    const days = regime.order?.days;
    if (days !== undefined) {
      if (event.order.endsOn === undefined) return 'order-length';
      // The day it is made is the first of its days.
      const length = daysBetween(civilDateAt(event.at, regime.timeZone), event.order.endsOn) + 1;
      if (length < days.least || length > days.most) return 'order-length';
    }
  }
  return follows(course.applied, event);
}

function issueOfBreach(
  course: NoticeCourse,
  event: Extract<CourseEvent, { readonly kind: 'arrested' | 'brought-to-court' | 'breach-outcome' }>,
): Code {
  const breach = course.breaches.find(({ number }) => number === event.breach);
  if (breach === undefined) return 'no-such-breach';
  switch (event.kind) {
    case 'arrested':
      return breach.arrestedAt === undefined ? follows(breach, event) : 'already-recorded';
    case 'brought-to-court':
      if (breach.broughtToCourtAt !== undefined) return 'already-recorded';
      return follows({ at: breach.arrestedAt ?? breach.at }, event);
    case 'breach-outcome':
      if (breach.outcome !== undefined) return 'already-recorded';
      return follows({ at: breach.broughtToCourtAt ?? breach.at }, event);
  }
}

function visitIssue(course: NoticeCourse, number: number): Code {
  const visit = course.visits.find((one) => one.number === number);
  if (visit === undefined) return 'no-such-visit';
  // A door at which nobody answered may be tried again; what was seen stays as it was told.
  return visit.done === undefined || visit.done.outcome === 'no-answer' ? undefined : 'already-recorded';
}

function follows(first: { readonly at: Instant } | undefined, event: { readonly at: Instant }): Code {
  if (first === undefined) return 'not-yet';
  return event.at < first.at ? 'before-what-it-follows' : undefined;
}
