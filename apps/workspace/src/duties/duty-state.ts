/** What each state of a duty is called, by when in words, and which duties a chain has room for. */

import { type Duty, type DutyState, wordsIn } from '@holdfast/domain';
import { type SayTime, sayMoment } from '@holdfast/ui/format';
import { language, said, spoken } from '../language.ts';
import { dutyWords } from './duty-words.ts';

export const dutyStateWords: Readonly<Record<DutyState, string>> = spoken({
  overdue: said('Overdue', 'Vencido'),
  open: said('Open', 'Pendiente'),
  'cannot-tell': said('Cannot tell yet', 'Aún no se sabe'),
  met: said('Done', 'Hecho'),
  'not-owed': said('Not owed', 'No corresponde'),
});

/** By when, in words; `undefined` when there is nothing owed to be late with. */
export function dueWords(duty: Duty, time: SayTime): string | undefined {
  if (duty.answer !== 'owed' || duty.done === 'yes') return undefined;
  const { by } = duty;
  switch (by.kind) {
    case 'by':
      return `${duty.overdue === 'yes' ? dutyWords.wasDue : dutyWords.dueBy} ${sayMoment(by.at, time)}`;
    case 'at-once':
      return duty.overdue === 'yes' ? dutyWords.wasDueAtTheScene : dutyWords.dueAtOnce;
    case 'none-in-text':
      return dutyWords.theLawNamesNoTime;
    case 'cannot-tell':
      return by.missing === 'calendar'
        ? dutyWords.cannotTellByWhenThe
        : dutyWords.cannotTellByWhenIt(wordsIn(language()).timeWords[by.missing]);
  }
}
