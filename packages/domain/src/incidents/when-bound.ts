/**
 * Whether the order was there to be broken when something happened, and whether its restrained party had been told of it by
 * then. The first is part of the answer; the second never is, because an order can bind before anyone was served.
 */
import { endOfDay } from '../deadlines/calendar.ts';
import { noticeAt } from '../orders/notice.ts';
import type { Order } from '../orders/order.ts';
import { type Standing, type StandingQuestion, standingAt } from '../orders/standing.ts';
import type { PlaceLaw } from '../place-law.ts';
import { type Instant, instantAt, plusHours, type TimeZone } from '../time.ts';
import type { AssessmentQuestion, AssessmentReason } from './assessment-words.ts';
import { doesNot, type Fit, fits, maybe, questions } from './fit.ts';
import type { When } from './incident.ts';

/** The first and the last moment at which something can have happened. */
export interface IncidentSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/** The first and last moment at which it can have happened. `undefined` when nobody knows. */
export function spanOf(when: When, zone: TimeZone): IncidentSpan | undefined {
  switch (when.kind) {
    case 'exact':
    case 'about':
      return { from: when.at, to: when.at };
    case 'on':
      return { from: instantAt(when.date, zone), to: endOfDay(when.date, zone) };
    case 'between':
      return { from: when.from, to: when.to };
    case 'unknown':
      return undefined;
  }
}

/** How far off "about" may be, either way, when the edge of an order is near. Our own choice, not a rule of anyone's. */
const hoursOfAbout = 1;

/** As `spanOf`, but wide enough for a time told as "about". An order's edge within the span is then asked about. */
export function widestSpanOf(when: When, zone: TimeZone): IncidentSpan | undefined {
  if (when.kind !== 'about') return spanOf(when, zone);
  return { from: plusHours(when.at, -hoursOfAbout), to: plusHours(when.at, hoursOfAbout) };
}

/** Whether the order was in force for the whole span. A span nobody knows leaves it open. */
export function boundIn({
  order,
  span,
  law,
}: {
  readonly order: Order;
  readonly span: IncidentSpan | undefined;
  readonly law: Pick<PlaceLaw, 'expiryRules' | 'calendars'>;
}): Fit {
  if (span === undefined) return maybe('when-is-not-known', questions.when);
  const first = standingAt({ order, instant: span.from, law });
  const last = standingAt({ order, instant: span.to, law });
  if (first.answer === 'in-force' && last.answer === 'in-force') return fits('in-force-then');
  if (first.answer === 'not-in-force' && last.answer === 'not-in-force') {
    if (span.to < order.issuedAt) return doesNot('before-the-order');
    // Out of force at both ends is no answer when the order came and went between them.
    if (span.from >= order.issuedAt) return doesNot(hasEnded(first) ? 'after-the-order' : 'not-in-force-then');
  }
  const settling = [first, last].flatMap((one) => one.settle).map((question) => askedFor[question]);
  // Where the two ends of the span differ, or lie about the whole order, a better time settles it too.
  const spread = first.answer !== last.answer || first.answer === 'not-in-force';
  return maybe('standing-is-not-known', ...(spread ? [questions.when] : []), ...settling);
}

const askedFor: Readonly<Record<StandingQuestion, AssessmentQuestion>> = {
  'start-date': questions.startDate,
  service: questions.service,
  'end-date': questions.endDate,
  'hearing-date': questions.hearingDate,
  'hearing-held': questions.hearingHeld,
  event: questions.event,
  'court-record': questions.courtRecord,
};

function hasEnded(standing: Standing): boolean {
  return standing.reasons.some(
    (reason) => reason.code === 'expired' || reason.code === 'recalled' || reason.code === 'dismissed',
  );
}

/** What the order's own record adds to an answer without changing it: notice by then, and changes made since. */
export function recordThen(order: Order, span: IncidentSpan | undefined): Omit<Fit, 'answer'> {
  if (span === undefined) return { because: [], ask: [] };
  const noticed = notice(order, span);
  const changedSince = order.changes.some((change) => change.kind === 'modified' && change.at > span.from);
  return changedSince
    ? { because: [...noticed.because, { code: 'changed-since' }], ask: [...noticed.ask, questions.termThen] }
    : noticed;
}

function notice(order: Order, span: IncidentSpan): Omit<Fit, 'answer'> {
  const code = (one: AssessmentReason['code']): readonly AssessmentReason[] => [{ code: one }];
  if (noticeAt({ order, instant: span.from }).answer === 'yes') return { because: code('notice-on-record'), ask: [] };
  if (noticeAt({ order, instant: span.to }).answer === 'yes')
    return { because: code('notice-about-then'), ask: [questions.when] };
  return { because: code('notice-not-on-record'), ask: [questions.notice] };
}
