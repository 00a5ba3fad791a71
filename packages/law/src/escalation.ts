/**
 * Whom to turn to, step by step, when the police do not act on an order, as data: who, when, what to ask, what to take along, and
 * words to use. It refuses to send anyone anywhere: each step is hers to take or leave.
 */
import type { Citation, DutyStrength, IssuingPlace, Said } from '@holdfast/domain';
import { ladderInEnglandAndWales } from './escalation/gb-eaw.ts';
import { ladderInCalifornia } from './escalation/us-ca.ts';
import { ladderInAnyState } from './escalation/us-generic.ts';

export const escalationRungs = [
  'supervisor',
  'watch-commander',
  'domestic-violence-liaison',
  'professional-standards',
  'prosecutor',
  'court-contempt',
  'oversight-body',
] as const;
/** In this order, as a rule; any of them can be left out. */
export type EscalationRung = (typeof escalationRungs)[number];

export interface EscalationStep {
  readonly rung: EscalationRung;
  readonly who: Said;
  /** When this step fits. */
  readonly when: Said;
  readonly ask: Said;
  /** What helps to have along. None of it is a condition. */
  readonly attach: readonly Said[];
  /** A sentence or two to say or to write. */
  readonly words: Said;
  /** `good-practice` unless a confirmed text says that this body answers for it. */
  readonly strength: DutyStrength;
  readonly citation: Citation;
}

export interface EscalationLadder {
  readonly place: IssuingPlace;
  readonly reach: 'this-place' | 'general';
  readonly steps: readonly EscalationStep[];
}

/** The steps at a place, nearest first. `undefined` where nobody has written any. Never throws. */
export function escalationOf(place: IssuingPlace): EscalationLadder | undefined {
  if (place === 'US-CA') return { place, reach: 'this-place', steps: ladderInCalifornia };
  if (place === 'GB-EAW') return { place, reach: 'this-place', steps: ladderInEnglandAndWales };
  if (place === 'US' || place.startsWith('US-')) return { place, reach: 'general', steps: ladderInAnyState };
  return undefined;
}
