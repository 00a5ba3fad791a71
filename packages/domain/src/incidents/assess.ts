/**
 * Which conditions an incident may break. It alleges and never finds: `may-break` means that, told this way, it looks like
 * what the term forbids. Nothing is read from silence, so what is missing is asked for.
 */

import { endOfDay } from '../deadlines/calendar.ts';
import type { ConditionId } from '../ids.ts';
import type { Condition } from '../orders/condition.ts';
import type { Order } from '../orders/order.ts';
import { standingAt } from '../orders/standing.ts';
import type { PlaceLaw } from '../place-law.ts';
import { type Instant, instantAt, type TimeZone } from '../time.ts';
import { type AssessmentQuestion, type AssessmentReason, assessmentQuestions } from './assessment-words.ts';
import { type Fit, fitOf } from './fit.ts';
import type { Incident, When } from './incident.ts';

export interface Assessment {
  readonly conditionId: ConditionId;
  readonly answer: 'may-break' | 'does-not' | 'cannot-tell';
  readonly because: readonly AssessmentReason[];
  /** What would settle it; on `may-break`, what would make it clearer. */
  readonly ask: readonly AssessmentQuestion[];
}

/**
 * One assessment for each condition, in the order's order. `law` is that of the order's court: it says how long an
 * order without a printed end runs. `instant` stands in for the time of an incident that has none.
 */
export function assess({
  order,
  incident,
  instant,
  law,
}: {
  readonly order: Order;
  readonly incident: Incident;
  readonly instant?: Instant;
  readonly law: Pick<PlaceLaw, 'expiryRules' | 'calendars'>;
}): readonly Assessment[] {
  const bound = boundThen({ order, incident, instant, law });
  return order.conditions.map((condition) => {
    const found = together([fitOf(condition, incident), byWhom(condition, incident), bound]);
    return { conditionId: condition.id, ...found };
  });
}

/** The conditions an incident may break, ready to be named as alleged violations. */
export function allegedConditions(assessments: readonly Assessment[]): readonly ConditionId[] {
  return assessments.filter((one) => one.answer === 'may-break').map((one) => one.conditionId);
}

/** All of them have to hold for a term to be broken; one clear `does-not` settles it and is the whole reason. */
function together(fits: readonly Fit[]): Fit {
  const refuting = fits.find((fit) => fit.answer === 'does-not');
  if (refuting !== undefined) return { ...refuting, ask: [] };
  const open = fits.filter((fit) => fit.answer === 'cannot-tell');
  const parts = open.length === 0 ? fits : open;
  return {
    answer: open.length === 0 ? 'may-break' : 'cannot-tell',
    because: parts.flatMap((fit) => fit.because),
    ask: fits.flatMap((fit) => fit.ask),
  };
}

function byWhom(condition: Condition, incident: Incident): Fit {
  if (incident.byRestrainedParty === 'yes') return { answer: 'may-break', because: [], ask: [] };
  if (incident.byRestrainedParty === 'unknown') {
    return { answer: 'cannot-tell', because: [{ code: 'who-is-not-known' }], ask: [assessmentQuestions.who] };
  }
  // Someone else carried it. Whether they were sent is the question, where the order speaks of contact at all.
  if (condition.kind === 'no-contact' && (incident.kind === 'third-party' || incident.channel === 'through-others')) {
    return { answer: 'cannot-tell', because: [{ code: 'someone-else-did' }], ask: [assessmentQuestions.sent] };
  }
  return { answer: 'does-not', because: [{ code: 'someone-else-did' }], ask: [] };
}

function boundThen({
  order,
  incident,
  instant,
  law,
}: {
  readonly order: Order;
  readonly incident: Incident;
  readonly instant: Instant | undefined;
  readonly law: Pick<PlaceLaw, 'expiryRules' | 'calendars'>;
}): Fit {
  const span =
    spanOf(incident.when, order.issuingCourt.timeZone) ??
    (instant === undefined ? undefined : { from: instant, to: instant });
  if (span === undefined)
    return { answer: 'cannot-tell', because: [{ code: 'when-is-not-known' }], ask: [assessmentQuestions.when] };
  const first = standingAt({ order, instant: span.from, law }).answer;
  const last = standingAt({ order, instant: span.to, law }).answer;
  if (first === 'in-force' && last === 'in-force')
    return { answer: 'may-break', because: [{ code: 'in-force-then' }], ask: [] };
  if (first === 'not-in-force' && last === 'not-in-force') {
    const wholeSpanBefore = span.to < order.issuedAt;
    const wholeSpanAfter = span.from >= order.issuedAt;
    // Out of force at both ends is no answer when the order came and went between them.
    if (wholeSpanBefore || wholeSpanAfter)
      return { answer: 'does-not', because: [{ code: 'not-in-force-then' }], ask: [] };
  }
  const ask = first === last ? [assessmentQuestions.standing] : [assessmentQuestions.when];
  return { answer: 'cannot-tell', because: [{ code: 'standing-is-not-known' }], ask };
}

/** The first and last moment at which it can have happened. `undefined` when nobody knows. */
export function spanOf(when: When, zone: TimeZone): { readonly from: Instant; readonly to: Instant } | undefined {
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
