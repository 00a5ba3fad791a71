/**
 * The federal firearms indicator of an order: which elements the text asks for, and what follows from those that are known. It
 * marks an order for a register; it judges nobody, and it never reads silence as "no".
 */
import { type Answer, both, either } from '../answer.ts';
import type { Citation } from '../citation.ts';
import type { Said } from '../language.ts';

/** Parts of the test. The last two are alternatives: either will do. */
export const indicatorElements = [
  /** A hearing of which they had actual notice, and at which they could take part. */
  'heard-after-notice',
  /** The order protects an intimate partner, or a child of one or of the person. */
  'intimate-partner',
  /** It restrains harassing, stalking, threatening, or other conduct that would put them in fear of harm. */
  'restrains-conduct',
  /** It finds that the person is a credible threat. */
  'credible-threat-found',
  /** By its terms it forbids the use of force. */
  'force-forbidden',
] as const;
export type IndicatorElement = (typeof indicatorElements)[number];

export type IndicatorFacts = Partial<Readonly<Record<IndicatorElement, Answer>>>;

/** The test as a text states it. `every` has to hold, and one of `oneOf`. */
export interface FirearmsIndicatorRule {
  readonly every: readonly IndicatorElement[];
  readonly oneOf: readonly IndicatorElement[];
  readonly words: Readonly<Record<IndicatorElement, { readonly title: Said; readonly question: Said }>>;
  readonly citation: Citation;
}

export interface FirearmsIndicator {
  /** `yes` only when all of it is known to hold; `no` only when an element is known absent; otherwise `unknown`. */
  readonly answer: Answer;
  /** The elements known absent that settle a `no`. */
  readonly absent: readonly IndicatorElement[];
  /** Unknown elements that could still change the answer. Empty when it is settled. */
  readonly ask: readonly IndicatorElement[];
}

/** The indicator of an order by what is known of it. Never throws. */
export function firearmsIndicatorOf(rule: FirearmsIndicatorRule, known: IndicatorFacts): FirearmsIndicator {
  const told = (element: IndicatorElement): Answer => known[element] ?? 'unknown';
  const whole = either(...rule.oneOf.map(told));
  const answer = both(...rule.every.map(told), whole);
  const absent = [
    ...rule.every.filter((element) => told(element) === 'no'),
    // One alternative absent settles nothing while the other may hold.
    ...(whole === 'no' ? rule.oneOf : []),
  ];
  if (answer !== 'unknown') return { answer, absent, ask: [] };
  const open = [...rule.every, ...(whole === 'unknown' ? rule.oneOf : [])];
  return { answer, absent: [], ask: open.filter((element) => told(element) === 'unknown') };
}
