/**
 * Which conditions an incident may break. It alleges and never finds: `may-break` means that, told this way, it looks like
 * what the term forbids. Nothing is read from silence, so what is missing is asked for.
 */
import type { ConditionId } from '../ids.ts';
import type { Condition } from '../orders/condition.ts';
import type { Order } from '../orders/order.ts';
import type { PlaceLaw } from '../place-law.ts';
import type { Instant } from '../time.ts';
import type { AssessmentQuestion, AssessmentReason } from './assessment-words.ts';
import { doesNot, type Fit, maybe, questions, wasCarried } from './fit.ts';
import { fitOf } from './fit-condition.ts';
import type { Incident, IncidentKind } from './incident.ts';
import { boundIn, recordThen, widestSpanOf } from './when-bound.ts';

export { type IncidentSpan, spanOf } from './when-bound.ts';

export interface Assessment {
  readonly conditionId: ConditionId;
  readonly answer: 'may-break' | 'does-not' | 'cannot-tell';
  /** Never empty. A `does-not` gives only what settles it. */
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
  const span =
    widestSpanOf(incident.when, order.issuingCourt.timeZone) ??
    (instant === undefined ? undefined : { from: instant, to: instant });
  const bound = boundIn({ order, span, law });
  const record = recordThen(order, span);
  const agreed = agreement(incident);
  return order.conditions.map((condition) => {
    const found = together([fitOf(condition, incident, order.conditions), byWhom(condition, incident), bound]);
    if (found.answer === 'does-not') return { conditionId: condition.id, ...found };
    return {
      conditionId: condition.id,
      answer: found.answer,
      because: [...found.because, ...record.because, ...agreed],
      ask: [...new Set([...found.ask, ...record.ask])],
    };
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
    const asked = mayComeUnsigned.includes(incident.kind) ? [questions.who, questions.signs] : [questions.who];
    return maybe('who-is-not-known', ...asked);
  }
  // Someone else carried it. Whether they were sent is the question, where the term is about what a sent person can do.
  if (wasCarried(incident) && canBeDoneThroughOthers.includes(condition.kind))
    return maybe('someone-else-did', questions.sent);
  return doesNot('someone-else-did');
}

/** Kinds that reach someone from afar, as from a number nobody knows. */
const mayComeUnsigned: readonly IncidentKind[] = [
  'message',
  'call',
  'social-media',
  'gift',
  'third-party',
  'threat',
  'tracking',
];

const canBeDoneThroughOthers: readonly Condition['kind'][] = [
  'no-violence',
  'no-threats-to-household',
  'no-harassment',
  'no-contact',
  'no-contact-through-others',
  'exclusive-custody',
  'other',
];

/** An order binds whatever the parties agree, so an agreement is said and changes no answer. */
function agreement(incident: Incident): readonly AssessmentReason[] {
  return incident.agreedTo === 'yes' ? [{ code: 'agreed-to' }] : [];
}
