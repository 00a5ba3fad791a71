/**
 * How much each rule is to be trusted, as a rank between 0 and 1. These are our judgement of the rules, ordered so that a
 * person can sort by them; they are no measured frequencies, and docs/audit/lexicon.md gives the measured ones.
 */
import type { LabelRule } from './label.ts';

export const confidences: Readonly<Record<LabelRule, number>> = {
  'violation-of-named-order': 0.98,
  'service-of-order': 0.95,
  statute: 0.95,
  'statute-domestic': 0.9,
  'domestic-words': 0.95,
  'ordinary-words': 0.97,
  'order-denied': 0.9,
  'domestic-denied': 0.9,
  'acronym-of-violation': 0.85,
  'violation-of-court-order': 0.85,
  'other-kind-of-order': 0.85,
  'enforcing-an-order': 0.8,
  'about-an-order': 0.8,
  'no-word-of-ours': 0.8,
  'order-broken-now': 0.75,
  'violation-cut-off': 0.7,
  'service-cut-off': 0.7,
  'statute-unconfirmed': 0.65,
  'violation-of-risk-order': 0.6,
  'violation-of-some-order': 0.6,
  'service-of-some-order': 0.6,
  'forbidden-conduct': 0.6,
  'criminal-contempt': 0.6,
  'violation-and-service': 0.5,
  'order-without-act': 0.5,
  'violation-of-what': 0.5,
  'means-two-things': 0.5,
  'looks-like-order-acronym': 0.5,
  'not-readable': 0.5,
  'nothing-written': 1,
};
