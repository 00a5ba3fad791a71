/**
 * Which fields of a shared incident can go into a police record, how each reads, and the record that the chosen ones make. It offers
 * what she said and nothing else: a field she left open is not there to be chosen.
 */
import { channelWords, type Incident, incidentWords, placeWords } from '@holdfast/domain';
import { type SayTime, sayWhen } from '@holdfast/ui/format';
import { type ToldField, type ToldIncident, toldFields } from '@holdfast/wire';
import { answerWords } from './her-words.ts';

export const toldFieldWords: Readonly<Record<ToldField, string>> = {
  kind: 'What it was',
  when: 'When',
  channel: 'How',
  place: 'Where, in kind',
  whatHappened: 'What happened, in her words',
  whatWasSaid: 'What was said or written',
  whoSaw: 'Who saw or heard it',
  byRestrainedParty: 'The restrained party, as far as she can tell',
  injury: 'Someone was hurt',
  childrenPresent: 'Children were there',
  weapon: 'A weapon',
  othersSaw: 'Others saw it',
};

/** What a field says, in words. */
export function toldText(told: ToldIncident, field: ToldField, time: SayTime): string {
  switch (field) {
    case 'kind':
      return told.kind === undefined ? '' : incidentWords[told.kind].title;
    case 'when':
      return told.when === undefined ? '' : sayWhen(told.when, time);
    case 'channel':
      return told.channel === undefined ? '' : channelWords[told.channel].title;
    case 'place':
      return told.place === undefined ? '' : placeWords[told.place].title;
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
