/** Times and answers of her notes in words. What she did not say stays unsaid: "not known", never "no". */

import { type Answer, type CivilDate, civilDateAt } from '@holdfast/domain';
import { type SayTime, sayDay } from '@holdfast/ui/format';
import { said, spoken } from '../language.ts';

export const answerWords: Readonly<Record<Answer, string>> = spoken({
  yes: said('Yes', 'Sí'),
  no: said('No', 'No'),
  unknown: said('Not known', 'No se sabe'),
});

/**
 * The day something came in, kept by the server as a day in UTC. West of Greenwich that day can have begun before ours has: what
 * has arrived is never said to arrive tomorrow.
 */
export function receivedWords(receivedOn: CivilDate, time: SayTime): string {
  const today = civilDateAt(time.now, time.zone);
  return sayDay(receivedOn > today ? today : receivedOn, time);
}
