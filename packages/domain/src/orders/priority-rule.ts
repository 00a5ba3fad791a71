/** Which of several orders speaks when they say different things, as data: the steps a text names, in its sequence. */
import type { Citation } from '../citation.ts';
import type { Jurisdiction } from '../place.ts';

/**
 * `emergency-where-stricter`: an emergency order that protects someone the other already protects, restrains the same person and
 * is more restrictive, and only as to its stricter terms. `no-contact`: an order that forbids contact. `latest-civil`: among
 * civil orders the one issued last. `criminal-over-civil`: the criminal order issued last.
 */
export const prioritySteps = ['emergency-where-stricter', 'no-contact', 'latest-civil', 'criminal-over-civil'] as const;
export type PriorityStep = (typeof prioritySteps)[number];

export interface PriorityRule {
  readonly jurisdiction: Jurisdiction;
  readonly sequence: readonly PriorityStep[];
  readonly citation: Citation;
}
