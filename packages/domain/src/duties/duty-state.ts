/**
 * Where a duty stands, in the five states of the chain, and in which order a reader needs them. It adds no judgement: every state
 * follows from what the engine answered, and "cannot tell" is never folded into "not owed".
 */
import type { ChainLinkState } from './chain.ts';
import type { Duty } from './duty.ts';

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

/** The overdue first, then by how near their time is; those without a time after those with one. */
export function byUrgency<Item>(items: readonly Item[], dutyOf: (item: Item) => Duty): readonly Item[] {
  const rank = (item: Item) => dutyStates.indexOf(stateOfDuty(dutyOf(item)));
  return items.toSorted((a, b) => rank(a) - rank(b) || (dueOf(dutyOf(a)) < dueOf(dutyOf(b)) ? -1 : 1));
}

function dueOf(duty: Duty): string {
  return duty.answer === 'owed' && duty.by.kind === 'by' ? duty.by.at : 'no time';
}
