/** What each state of a duty is called, by when in words, and which duties a chain has room for. */
import { type Duty, type DutyState, timeWords } from '@holdfast/domain';
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
