/**
 * An order put into plain words for one reader: the shape, in parts, so that a screen, a page and a voice can each use it. The
 * court's own words stand in fields of their own, as they were written: they are not translated, shortened or explained.
 */
import type { Citation } from '../citation.ts';
import type { ConditionId } from '../ids.ts';
import type { Language } from '../language.ts';
import type { ConditionKind } from '../orders/condition.ts';

export const audiences = ['protected-party', 'officer', 'restrained-party'] as const;
/** Who reads or hears it. Each is told the same terms; what they are told beside them differs. */
export type Audience = (typeof audiences)[number];

/** What a condition does: a permission is never shown among what is forbidden. */
export type ConditionNature = 'forbids' | 'asks' | 'allows' | 'own-words';

export interface ExplainedCondition {
  readonly conditionId: ConditionId;
  readonly kind: ConditionKind;
  readonly nature: ConditionNature;
  readonly heading: string;
  readonly sentences: readonly string[];
  /** The number it bears on the order, as printed. */
  readonly number?: string;
  /** What the court wrote, in the court's language. */
  readonly courtWords?: string;
}

export const explanationPartCodes = [
  'about',
  'ends',
  'served',
  'terms',
  'forbids',
  'asks',
  'allows',
  'own-words',
  'change',
  'copy',
  'check',
] as const;

export interface ExplanationPart {
  readonly code: (typeof explanationPartCodes)[number];
  readonly heading: string;
  readonly sentences: readonly string[];
  /** In the order's sequence. Empty where the part is about something else. */
  readonly conditions: readonly ExplainedCondition[];
  /** Where a statement of law in this part stands. Empty when it says nothing beyond the order. */
  readonly citations: readonly Citation[];
}

export interface Explanation {
  readonly audience: Audience;
  readonly language: Language;
  readonly title: string;
  readonly parts: readonly ExplanationPart[];
}

/** The whole explanation in reading order, one line each, for a voice or a page without layout. */
export function linesOf(explanation: Explanation): readonly string[] {
  return [
    explanation.title,
    ...explanation.parts.flatMap((part) => [
      part.heading,
      ...part.sentences,
      ...part.conditions.flatMap((condition) => [
        condition.number === undefined ? condition.heading : `${condition.number}. ${condition.heading}`,
        ...condition.sentences,
        ...(condition.courtWords === undefined ? [] : [`“${condition.courtWords}”`]),
      ]),
    ]),
  ];
}
