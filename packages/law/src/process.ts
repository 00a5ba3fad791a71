/**
 * The way of an order from asking for one to renewing it, place by place, as data: what happens, which forms, which clocks. It
 * refuses to advise: each line says where it stands, and a line nobody confirmed says so.
 */
import type { Citation, IssuingPlace, Said } from '@holdfast/domain';
import { processInEnglandAndWales } from './process/gb-eaw.ts';
import { processInCalifornia } from './process/us-ca.ts';
import { processInAnyState } from './process/us-generic.ts';

export const processStages = [
  'petition',
  'temporary-order',
  'service',
  'hearing',
  'final-order',
  'violation',
  'enforcement',
  'renewal',
] as const;
/** A part of the way. Not every order passes through all of them. */
export type ProcessStage = (typeof processStages)[number];

/** A form by its number. Courts revise forms: the number on a screen is for finding the newest one. */
export interface ProcessForm {
  readonly number: string;
  readonly what: Said;
  /** Never put in the public file. */
  readonly confidential?: true;
  readonly citation: Citation;
}

/** One thing a text says, in plain words. */
export interface ProcessLine {
  readonly says: Said;
  readonly citation: Citation;
}

export interface ProcessStep {
  readonly stage: ProcessStage;
  readonly title: Said;
  /** What happens, to the protected party, in plain words. */
  readonly what: Said;
  readonly forms: readonly ProcessForm[];
  /** By when things happen at this stage, in words. The duty rules hold the arithmetic. */
  readonly clocks: readonly ProcessLine[];
  /** How long before an order ends this may begin, in months, where the text says so. */
  readonly opensMonthsBeforeEnd?: number;
  /** What else is worth knowing here. */
  readonly notes?: readonly ProcessLine[];
  readonly citation: Citation;
}

export interface ProcessGuide {
  readonly place: IssuingPlace;
  /** `general`: the usual pattern of the country, because the law of this very place was not read for it. */
  readonly reach: 'this-place' | 'general';
  readonly steps: readonly ProcessStep[];
}

/** The steps at a place, in their order. `undefined` where nobody has written any. Never throws. */
export function processOf(place: IssuingPlace): ProcessGuide | undefined {
  if (place === 'US-CA') return { place, reach: 'this-place', steps: processInCalifornia };
  if (place === 'GB-EAW') return { place, reach: 'this-place', steps: processInEnglandAndWales };
  if (place === 'US' || place.startsWith('US-')) return { place, reach: 'general', steps: processInAnyState };
  return undefined;
}
