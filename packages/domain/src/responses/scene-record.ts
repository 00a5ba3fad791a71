/**
 * What a response record holds beside the facts the duty engine asks about: who came, why there was no arrest, signs a doctor
 * should hear of, what was taken as evidence, who was asked to help, and what she said she wants. It scores nobody, and no rule
 * turns on it; an answer that is left out was not asked.
 */
import type { Answer } from '../answer.ts';
import type { Language } from '../language.ts';
import type { Instant } from '../time.ts';

/** Questions of a scene that no rule turns on. A key that is left out was not asked. */
export const sceneChecks = [
  'children-present',
  'children-saw-or-heard',
  'interpreter-used',
  'statement-taken',
  'camera-recorded',
  'emergency-recording-kept',
  // Signs after hands on the neck. Harm can show hours later, so each is asked by itself.
  'strangulation-breathing',
  'strangulation-voice',
  'strangulation-swallowing',
  'strangulation-neck-marks',
  'strangulation-eye-spots',
  'strangulation-passed-out',
  'strangulation-lost-control',
  'told-harm-may-show-later',
  'medical-help-accepted',
  'order-explained',
] as const;
export type SceneCheck = (typeof sceneChecks)[number];

/** Why there was no arrest, as the officer gives it. None of them says whether the law allows it. */
export const noArrestReasons = [
  'had-left',
  'not-identified',
  'no-cause-of-notice',
  'no-cause-of-violation',
  'told-terms-first',
  'exigent-circumstances',
  'other-was-main-aggressor',
  'warrant-asked-for',
  'no-order-found',
  'other',
] as const;
export type NoArrestReason = (typeof noArrestReasons)[number];

/** To whom she was pointed. */
export const referralKinds = [
  'advocate',
  'medical',
  'legal-help',
  'children',
  'housing',
  'compensation',
  'detective',
] as const;
export type ReferralKind = (typeof referralKinds)[number];

export const advocateAnswers = ['accepted', 'declined', 'no-answer'] as const;
export type AdvocateAnswer = (typeof advocateAnswers)[number];

/** An advocate asked to join at the scene, with her consent: without it nobody is asked, and nothing stands here. */
export interface AdvocateCall {
  readonly askedAt: Instant;
  readonly answer?: AdvocateAnswer;
  readonly answeredAt?: Instant;
}

export interface SceneRecord {
  /** As the agency calls its units: "2B14". */
  readonly units?: readonly string[];
  readonly checks?: Partial<Readonly<Record<SceneCheck, Answer>>>;
  readonly noArrestReason?: NoArrestReason;
  readonly noArrestWords?: string;
  readonly injuries?: string;
  readonly children?: number;
  readonly referrals?: readonly ReferralKind[];
  readonly advocate?: AdvocateCall;
  /** What she says she wants, in her own words. Never a reason for or against a duty. */
  readonly wishes?: string;
  /** The language in which the order was explained. */
  readonly explainedIn?: Language;
}

/** Whole minutes from asking for an advocate to the answer; `undefined` while nobody has answered. */
export function minutesToAdvocate(call: AdvocateCall): number | undefined {
  if (call.answeredAt === undefined || call.answer === 'no-answer') return undefined;
  return Math.max(0, Math.round((Date.parse(call.answeredAt) - Date.parse(call.askedAt)) / 60_000));
}

/** Something in a record that cannot both be so. */
export interface SceneFault {
  readonly field: 'advocate' | 'noArrestReason';
  readonly code: 'answered-before-asked' | 'answer-without-time' | 'arrest-and-reason';
}

/** What contradicts itself in a record: an answer before the question, a reason for no arrest beside an arrest. */
export function sceneFaults(scene: SceneRecord | undefined, arrested: Answer): readonly SceneFault[] {
  const { advocate, noArrestReason } = scene ?? {};
  const early = advocate?.answeredAt !== undefined && advocate.answeredAt < advocate.askedAt;
  const untimed = advocate !== undefined && (advocate.answer === undefined) !== (advocate.answeredAt === undefined);
  const both = noArrestReason !== undefined && arrested === 'yes';
  return [
    ...(early ? [{ field: 'advocate', code: 'answered-before-asked' } as const] : []),
    ...(untimed ? [{ field: 'advocate', code: 'answer-without-time' } as const] : []),
    ...(both ? [{ field: 'noArrestReason', code: 'arrest-and-reason' } as const] : []),
  ];
}
