/**
 * Three answers where two would be dangerous. `unknown` is never read as `no`:
 * an officer at a door must not take our silence for permission.
 */
export type Answer = 'yes' | 'no' | 'unknown';

/** Every answer, in the order a form offers them. */
export const answers = ['yes', 'no', 'unknown'] as const satisfies readonly Answer[];

/** Kleene's strong conjunction: one `no` settles it; otherwise one `unknown` leaves it open. */
export function both(...parts: readonly Answer[]): Answer {
  if (parts.includes('no')) return 'no';
  return parts.includes('unknown') ? 'unknown' : 'yes';
}

/** Kleene's strong disjunction: one `yes` settles it; otherwise one `unknown` leaves it open. */
export function either(...parts: readonly Answer[]): Answer {
  if (parts.includes('yes')) return 'yes';
  return parts.includes('unknown') ? 'unknown' : 'no';
}

/** Negation; what is not known stays not known. */
export function opposite(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown';
  return answer === 'yes' ? 'no' : 'yes';
}

/** A boolean we are sure of, as an answer. Absence of a boolean is `unknown`. */
export function answerFrom(known: boolean | undefined): Answer {
  if (known === undefined) return 'unknown';
  return known ? 'yes' : 'no';
}
