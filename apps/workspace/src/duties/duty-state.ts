/** What each state of a duty is called, by when in words, and which duties a chain has room for. */
import { type Duty, type DutyState, stateOfDuty, timeWords } from '@holdfast/domain';
import { type SayTime, sayMoment } from '@holdfast/ui/format';

export const dutyStateWords: Readonly<Record<DutyState, string>> = {
  overdue: 'Overdue',
  open: 'Open',
  'cannot-tell': 'Cannot tell yet',
  met: 'Done',
  'not-owed': 'Not owed',
};

/** By when, in words; `undefined` when there is nothing owed to be late with. */
export function dueWords(duty: Duty, time: SayTime): string | undefined {
  if (duty.answer !== 'owed' || duty.done === 'yes') return undefined;
  const { by } = duty;
  switch (by.kind) {
    case 'by':
      return `${duty.overdue === 'yes' ? 'Was due' : 'Due by'} ${sayMoment(by.at, time)}`;
    case 'at-once':
      return duty.overdue === 'yes' ? 'Was due at the scene' : 'Due at once';
    case 'none-in-text':
      return 'The law names no time';
    case 'cannot-tell':
      return by.missing === 'calendar'
        ? 'Cannot tell by when: the calendar does not reach that far'
        : `Cannot tell by when: it is not recorded when ${timeWords[by.missing]}`;
  }
}

/** What was done tells more than what nobody can tell. */
const chainOrder: readonly DutyState[] = ['overdue', 'open', 'met', 'cannot-tell'];

/** More than these and the chain stops being one. */
const mostInChain = 6;

export interface InChain {
  readonly shown: readonly Duty[];
  /** How many more bear on it and stand in the list alone. */
  readonly more: number;
}

/** The duties a chain shows, worst first; what is not owed, and what is too many, is left to the list beside it. */
export function dutiesInChain(duties: readonly Duty[]): InChain {
  const order = (duty: Duty) => chainOrder.indexOf(stateOfDuty(duty));
  const bearing = duties.filter((duty) => duty.answer !== 'not-owed').toSorted((a, b) => order(a) - order(b));
  return { shown: bearing.slice(0, mostInChain), more: Math.max(0, bearing.length - mostInChain) };
}
