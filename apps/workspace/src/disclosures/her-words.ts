/** Times and answers of her notes in words. What she did not say stays unsaid: "not known", never "no". */
import { type Answer, type CivilDate, civilDateAt, type When } from '@holdfast/domain';
import { type SayTime, sayDay, sayMoment } from '@holdfast/ui/format';

export const answerWords: Readonly<Record<Answer, string>> = { yes: 'Yes', no: 'No', unknown: 'Not known' };

/** When it happened, as exactly as she said. */
export function whenWords(when: When, time: SayTime): string {
  switch (when.kind) {
    case 'exact':
      return sayMoment(when.at, time);
    case 'about':
      return `about ${sayMoment(when.at, time)}`;
    case 'on':
      return sayDay(when.date, time);
    case 'between':
      return `between ${sayMoment(when.from, time)} and ${sayMoment(when.to, time)}`;
    case 'unknown':
      return 'time not known';
  }
}

/**
 * The day something came in, kept by the server as a day in UTC. West of Greenwich that day can have begun before ours has: what
 * has arrived is never said to arrive tomorrow.
 */
export function receivedWords(receivedOn: CivilDate, time: SayTime): string {
  const today = civilDateAt(time.now, time.zone);
  return sayDay(receivedOn > today ? today : receivedOn, time);
}
