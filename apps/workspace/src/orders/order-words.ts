/** An order in words for the person at the door: whether it binds, why, what would settle it, and what each condition forbids. */

import { type Condition, type Expiry, type Standing, wordsIn } from '@holdfast/domain';
import { language, said, spoken, tell } from '../language.ts';
import { sayDate } from '../spoken-format.ts';

export const standingWords: Readonly<Record<Standing['answer'], string>> = spoken({
  'in-force': said('In force', 'Vigente'),
  'not-in-force': said('Not in force', 'No vigente'),
  'cannot-tell': said('Cannot tell yet', 'Aún no se sabe'),
});

/** When it ends, as its face says. */
export function expiryWords(expiry: Expiry): string {
  switch (expiry.kind) {
    case 'on':
      return expiry.time === undefined
        ? tell(`${sayDate(expiry.date)}, end of day`, `${sayDate(expiry.date)}, al final del día`)
        : `${sayDate(expiry.date)}, ${expiry.time}`;
    case 'none-on-form':
      return tell('No date on the form', 'Sin fecha en el formulario');
    case 'without-end':
      return tell('No end, by order of the court', 'Sin fin, por orden de la corte');
    case 'until-hearing':
      return expiry.hearingOn === undefined
        ? tell('At the hearing', 'En la audiencia')
        : tell(`At the hearing, ${sayDate(expiry.hearingOn)}`, `En la audiencia, ${sayDate(expiry.hearingOn)}`);
    case 'until-event':
      return expiry.event ?? tell('When something the order names happens', 'Cuando pase algo que la orden nombra');
    case 'unknown':
      return tell('Not known', 'No se sabe');
  }
}

/** One condition as an officer needs it: what is forbidden, short, with its parameters; the court's own words stand beside it. */
export function officerWords(condition: Condition): string {
  switch (condition.kind) {
    case 'no-violence':
      return tell('No violence, threats or stalking.', 'Sin violencia, amenazas ni acecho.');
    case 'no-harassment':
      return tell('No harassing, following, watching or disturbing.', 'Sin acosar, seguir, vigilar ni molestar.');
    case 'no-contact': {
      const how =
        condition.channels.length === 0
          ? tell('No contact by any means.', 'Sin contacto por ningún medio.')
          : tell(
              `No contact: ${condition.channels.map((channel) => wordsIn(language()).channelWords[channel].title.toLowerCase()).join(', ')}.`,
              `Sin contacto: ${condition.channels.map((channel) => wordsIn(language()).channelWords[channel].title.toLowerCase()).join(', ')}.`,
            );
      return condition.exceptForChildExchange
        ? tell(
            `${how} Peaceful contact to hand over children is allowed.`,
            `${how} Se permite el contacto pacífico para entregar a los niños.`,
          )
        : how;
    }
    case 'stay-away': {
      const places = condition.places
        .map((place) => wordsIn(language()).placeWords[place].title.toLowerCase())
        .join(', ');
      const distance =
        condition.distance === undefined
          ? tell('distance not known', 'no se sabe la distancia')
          : `${condition.distance.amount} ${wordsIn(language()).distanceUnitWords[condition.distance.unit].title}`;
      return tell(
        `Stay away (${distance})${places === '' ? '.' : ` from: ${places}.`}`,
        `No acercarse (${distance})${places === '' ? '.' : ` a: ${places}.`}`,
      );
    }
    case 'move-out':
      return tell('Must leave the home and not return.', 'Debe irse de la casa y no volver.');
    case 'firearms-surrender':
      return condition.includesAmmunition
        ? tell('No firearms or ammunition; must give them up.', 'Sin armas de fuego ni municiones; debe entregarlas.')
        : tell('No firearms; must give them up.', 'Sin armas de fuego; debe entregarlas.');
    case 'no-threats-to-household':
      return tell('No threats to family or household.', 'Sin amenazas a la familia ni a la casa.');
    case 'no-contact-through-others':
      return tell('No contact through anyone else.', 'Sin contacto por medio de otros.');
    case 'exclusive-custody':
      return tell(
        'The protected party alone has custody of the children.',
        'Solo la persona protegida tiene la custodia de los niños.',
      );
    case 'contact-permission':
      return tell(
        'Allowed, not forbidden: seeing the children as the order says.',
        'Permitido, no prohibido: ver a los niños como dice la orden.',
      );
    case 'positive-requirement':
    case 'other':
      return wordsIn(language()).conditionWords[condition.kind].title;
  }
}
