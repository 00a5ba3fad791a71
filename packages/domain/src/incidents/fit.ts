/**
 * What a part of an assessment may say: fits, does not, or cannot tell, with its reasons and questions. It holds no opinion on
 * any condition; the files beside it do.
 */
import type { Condition } from '../orders/condition.ts';
import { type AssessmentQuestion, type AssessmentReason, assessmentQuestions } from './assessment-words.ts';
import type { Incident, IncidentKind } from './incident.ts';

export interface Fit {
  readonly answer: 'may-break' | 'does-not' | 'cannot-tell';
  readonly because: readonly AssessmentReason[];
  readonly ask: readonly AssessmentQuestion[];
}

export type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

/** The question for each thing that can be missing, so that a file beside this one names it and not its words. */
export const questions = assessmentQuestions;

export function fits(code: AssessmentReason['code'] = 'kind-fits', ask: readonly AssessmentQuestion[] = []): Fit {
  return { answer: 'may-break', because: [{ code }], ask };
}

export function doesNot(code: AssessmentReason['code'] = 'kind-does-not-fit'): Fit {
  return { answer: 'does-not', because: [{ code }], ask: [] };
}

export function maybe(code: AssessmentReason['code'], ...ask: readonly AssessmentQuestion[]): Fit {
  return { answer: 'cannot-tell', because: [{ code }], ask };
}

/** Kinds in which two people stood in one place, so that someone may have been hurt or a gun seen. */
const faceToFace: readonly IncidentKind[] = [
  'came-near',
  'entered',
  'following',
  'property-damage',
  'threat',
  'assault',
  'strangulation',
  'children',
  'did-not-move-out',
  'other',
];

/** May the two have stood in one place? A channel that says otherwise settles it. */
export function mayHaveBeenFaceToFace(incident: Incident): boolean {
  if (incident.channel !== undefined && incident.channel !== 'in-person') return false;
  return faceToFace.includes(incident.kind) || incident.channel === 'in-person';
}

/** Was it carried by someone else? Whether they were sent is another question. */
export function wasCarried(incident: Incident): boolean {
  return incident.kind === 'third-party' || incident.channel === 'through-others';
}

const neverPeaceful: readonly IncidentKind[] = ['threat', 'assault', 'strangulation', 'tracking', 'following'];

/** Was there harm, a weapon, or a kind of thing that is never calm? Silence about harm is neither. */
export function brokeThePeace(incident: Incident): boolean {
  return neverPeaceful.includes(incident.kind) || incident.injury === 'yes' || incident.weapon === 'yes';
}
