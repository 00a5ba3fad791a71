/**
 * Where a duty stands, in the five states of the chain, and in which order a reader needs them. It adds no judgement: every state
 * follows from what the engine answered, and "cannot tell" is never folded into "not owed".
 */
import type { ChainLinkState } from './chain.ts';
import { type Duty, dutyStrengths } from './duty.ts';
import { compareText } from './text-order.ts';

/** Worst first; what was done tells less than what nobody can tell. */
export const dutyStates = [
  'overdue',
  'open',
  'cannot-tell',
  'met',
  'not-owed',
] as const satisfies readonly ChainLinkState[];
export type DutyState = (typeof dutyStates)[number];

/** The state to show. A duty whose lateness nobody can tell, because nobody said whether it was done, cannot be told. */
export function stateOfDuty(duty: Duty): DutyState {
  if (duty.answer === 'not-owed') return 'not-owed';
  if (duty.answer === 'cannot-tell') return 'cannot-tell';
  if (duty.done === 'yes') return 'met';
  if (duty.overdue === 'yes') return 'overdue';
  return duty.overdue === 'no' || duty.done === 'no' ? 'open' : 'cannot-tell';
}

/** Something somebody can still be asked for: owed, not known to be done, and more than a permission. */
export function isOpen(duty: Duty): boolean {
  return duty.answer === 'owed' && duty.done !== 'yes' && duty.rule.strength !== 'may';
}

/**
 * The overdue first; among those that stand alike, by how near their time is, those without a time after those with one, and
 * what a text commands before what it prefers, leaves to a policy, permits, or what is only good practice.
 */
export function byUrgency<Item>(items: readonly Item[], dutyOf: (item: Item) => Duty): readonly Item[] {
  return items.toSorted((a, b) => inOrder(dutyStates, dutyOf(a), dutyOf(b)));
}

function inOrder(states: readonly DutyState[], a: Duty, b: Duty): number {
  const rank = (duty: Duty) => states.indexOf(stateOfDuty(duty));
  const strength = (duty: Duty) => dutyStrengths.indexOf(duty.rule.strength);
  return rank(a) - rank(b) || compareText(dueOf(a), dueOf(b)) || strength(a) - strength(b);
}

/** In a picture what was done tells more than what nobody can tell. */
const chainOrder: readonly DutyState[] = ['overdue', 'open', 'met', 'cannot-tell'];

/** More than these and a chain stops being one. */
const mostInChain = 6;

export interface InChain {
  readonly shown: readonly Duty[];
  /** How many more bear on it and stand in the list alone. */
  readonly more: number;
}

/** The duties a chain has room for, worst first; what is not owed, and what is too many, is left to the list beside it. */
export function dutiesInChain(duties: readonly Duty[]): InChain {
  const bearing = duties.filter((duty) => duty.answer !== 'not-owed').toSorted((a, b) => inOrder(chainOrder, a, b));
  return { shown: bearing.slice(0, mostInChain), more: Math.max(0, bearing.length - mostInChain) };
}

function dueOf(duty: Duty): string {
  return duty.answer === 'owed' && duty.by.kind === 'by' ? duty.by.at : 'no time';
}
