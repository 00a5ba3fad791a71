/** Short names for the parts of a rule's condition, so that a table reads as a sentence. They add no meaning of their own. */
import type { Criterion, Fact } from '@holdfast/domain';

export function yes(fact: Fact): Criterion {
  return { fact, is: 'yes' };
}

/** The fact is known not to be so. Silence is not enough. */
export function no(fact: Fact): Criterion {
  return { fact, is: 'no' };
}

export function all(...parts: readonly Criterion[]): Criterion {
  return { all: parts };
}

export function any(...parts: readonly Criterion[]): Criterion {
  return { any: parts };
}

/** A call for help of the kind these laws speak of: it told of a broken order, or of a threat or an attack. */
export const callForHelp: Criterion = any(yes('called-about-order'), yes('threat-or-assault-alleged'));

/** The order bound, and the officer had good reason to think that they knew of it and broke it. */
export const knownOrderBroken: Criterion = all(
  yes('order-in-force'),
  yes('probable-cause-of-notice'),
  yes('probable-cause-of-violation'),
);

/**
 * The same for an order of this country. A state gives credit to the orders of its sisters (18 U.S.C. § 2265); of what another
 * country's court made, none of these sections speaks.
 */
export const brokenHere: Criterion = all(no('order-from-another-country'), knownOrderBroken);

/** Where a text speaks of one person only when both are suspected: there was one, or the restrained party was the main one. */
export const oneOrMainAggressor: Criterion = any(
  no('both-parties-suspected'),
  yes('main-aggressor-is-restrained-party'),
);
