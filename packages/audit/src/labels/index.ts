/** The door of `labels`: what a call type means, and what a disposition says. It refuses to decide what words leave open. */
import type { Language } from '@holdfast/domain';
import { findingOf } from './classify.ts';
import { confidences } from './confidence.ts';
import type { LabelReading } from './label.ts';
import { reasonIn } from './reasons.ts';

export { findingOf } from './classify.ts';
export type { LabelFinding, LabelReading, LabelRule } from './label.ts';
export { labelClasses } from './label.ts';

/** What a label of a call type means, how sure the rule is, and why. Never throws. */
export function classifyLabel(text: string, language: Language = 'en'): LabelReading {
  const found = findingOf(text);
  return { class: found.class, confidence: confidences[found.rule], why: reasonIn(language, found) };
}
export type { DispositionFlag } from './disposition/phrases.ts';
export { dispositionFlags } from './disposition/phrases.ts';
export type { DispositionAnswer, DispositionReading } from './disposition/read.ts';
export { flagsRecordedIn, readDisposition } from './disposition/read.ts';
export type { LabelFileIssue } from './labels-in-file.edge.ts';
export { labelsInFile } from './labels-in-file.edge.ts';
