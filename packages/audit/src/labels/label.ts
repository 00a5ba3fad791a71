/**
 * What a dispatch label can mean to this audit, and the shape of an answer about one.
 * It refuses a sixth class: a label that two people could read in two ways is `unknown`, and a person decides.
 */
import type { LabelClass } from '../answer.ts';

/**
 * - `order-violation`: somebody is said to have broken a court's order that protects a person.
 * - `order-service`: such an order is being served, which is no violation.
 * - `domestic`: violence or a dispute at home, with no broken order named.
 * - `other`: anything else.
 * - `unknown`: it cannot be told from the words alone.
 */
export const labelClasses: readonly LabelClass[] = ['order-violation', 'order-service', 'domestic', 'other', 'unknown'];

/** Which rule answered. Each has its sentence in `reasons.ts` and its confidence in `confidence.ts`. */
export type LabelRule =
  | 'nothing-written'
  | 'not-readable'
  | 'looks-like-order-acronym'
  | 'statute'
  | 'statute-unconfirmed'
  | 'statute-domestic'
  | 'acronym-of-violation'
  | 'violation-and-service'
  | 'violation-of-named-order'
  | 'violation-of-court-order'
  | 'violation-of-risk-order'
  | 'violation-of-some-order'
  | 'violation-cut-off'
  | 'enforcing-an-order'
  | 'order-broken-now'
  | 'forbidden-conduct'
  | 'criminal-contempt'
  | 'service-of-order'
  | 'service-of-some-order'
  | 'service-cut-off'
  | 'about-an-order'
  | 'order-without-act'
  | 'order-denied'
  | 'other-kind-of-order'
  | 'violation-of-what'
  | 'means-two-things'
  | 'domestic-words'
  | 'domestic-denied'
  | 'ordinary-words'
  | 'no-word-of-ours';

/** The answer in code, before it is put into a sentence: what was decided, by which rule, from which words. */
export interface LabelFinding {
  readonly class: LabelClass;
  readonly rule: LabelRule;
  /** The words of the label that settled it, as they stand there, or the citation that was recognised. */
  readonly seen: string;
}

export interface LabelReading {
  readonly class: LabelClass;
  /** Between 0 and 1. A rank given by the rule that answered, not a measured frequency. */
  readonly confidence: number;
  readonly why: string;
}
