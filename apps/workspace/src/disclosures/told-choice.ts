/**
 * Which fields of a shared incident can go into a police record, how each reads, and the record that the chosen ones make. It offers
 * what she said and nothing else: a field she left open is not there to be chosen.
 */

import { type Incident, wordsIn } from '@holdfast/domain';
import { type SayTime, sayWhen } from '@holdfast/ui/format';
import { type ToldField, type ToldIncident, toldFields } from '@holdfast/wire';
import { language, said, spoken } from '../language.ts';
import { answerWords } from './her-words.ts';

export const toldFieldWords: Readonly<Record<ToldField, string>> = spoken({
  kind: said('What it was', 'Qué fue'),
  when: said('When', 'Cuándo'),
  channel: said('How', 'Cómo'),
  place: said('Where, in kind', 'Dónde, qué tipo de lugar'),
  whatHappened: said('What happened, in her words', 'Qué pasó, en sus palabras'),
  whatWasSaid: said('What was said or written', 'Qué se dijo o se escribió'),
  whoSaw: said('Who saw or heard it', 'Quién lo vio o lo oyó'),
  byRestrainedParty: said(
    'The restrained party, as far as she can tell',
    'La persona restringida, hasta donde ella sabe',
  ),
  injury: said('Someone was hurt', 'Alguien salió lastimado'),
  childrenPresent: said('Children were there', 'Había niños'),
  weapon: said('A weapon', 'Un arma'),
  othersSaw: said('Others saw it', 'Otras personas lo vieron'),
});

/** What a field says, in words. */
export function toldText(told: ToldIncident, field: ToldField, time: SayTime): string {
  switch (field) {
    case 'kind':
      return told.kind === undefined ? '' : wordsIn(language()).incidentWords[told.kind].title;
    case 'when':
      return told.when === undefined ? '' : sayWhen(told.when, time);
    case 'channel':
      return told.channel === undefined ? '' : wordsIn(language()).channelWords[told.channel].title;
    case 'place':
      return told.place === undefined ? '' : wordsIn(language()).placeWords[told.place].title;
    case 'whatHappened':
    case 'whatWasSaid':
    case 'whoSaw':
      return told[field] ?? '';
    default:
      return answerWords[told[field] ?? 'unknown'];
  }
}

/** The fields of an incident that she filled, in the order they are read. */
export function offeredFields(incident: Incident): readonly ToldField[] {
  return toldFields.filter((field) => {
    const said = incident[field];
    return said !== undefined && said !== 'unknown' && said !== '';
  });
}

/** The chosen fields of an incident, and no other. */
export function toldFrom(incident: Incident, chosen: readonly ToldField[]): ToldIncident {
  const offered = new Set(offeredFields(incident));
  return Object.fromEntries(chosen.filter((field) => offered.has(field)).map((field) => [field, incident[field]]));
}
