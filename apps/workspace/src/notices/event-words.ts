/** What happened on a notice, as a line of its history and the words somebody wrote below it. It blames nobody. */
import type { CourseEvent } from '@holdfast/domain';
import { tell } from '../language.ts';
import {
  breachOutcomeWords,
  hearingWords,
  paperWords,
  rankWords,
  reviewWords,
  shiftWords,
  viewWords,
  visitOutcomeWords,
} from './notice-words.ts';

/** What happened, in a few words for the line of a history. */
export function eventTitle(event: CourseEvent): string {
  switch (event.kind) {
    case 'asked':
      return tell('Asked for', 'Pedido');
    case 'weighed':
      return tell(`Weighed. ${viewWords[event.view]}`, `Valorado. ${viewWords[event.view]}`);
    case 'decided':
      return event.decision === 'given'
        ? `${tell('Given by', 'Lo dio')} ${event.by}${event.rank === undefined ? '' : `, ${rankWords[event.rank].toLowerCase()}`}`
        : tell(`Refused by ${event.by}`, `Lo negó ${event.by}`);
    case 'service-tried':
      return tell('Tried to serve, not reached', 'Intento de entrega, sin hallarle');
    case 'served':
      return event.how === 'personal'
        ? tell('Served in person', 'Entregado en persona')
        : tell('Served by telling', 'Se le dijo de palabra');
    case 'paper':
      return paperWords[event.step];
    case 'applied':
      return tell(`Application made to ${event.court}`, `Solicitud hecha a ${event.court}`);
    case 'heard':
      return hearingWords[event.outcome];
    case 'contact-rules':
      return tell('Said how she may be reached', 'Dijo cómo se la puede contactar');
    case 'visits-planned':
      return event.on.length === 1
        ? tell('1 visit planned', '1 visita planeada')
        : tell(`${event.on.length} visits planned`, `${event.on.length} visitas planeadas`);
    case 'visit-assigned':
      return tell(
        `Visit ${event.visit} assigned: ${event.area}, ${shiftWords[event.shift].toLowerCase()}`,
        `Visita ${event.visit} asignada: ${event.area}, ${shiftWords[event.shift].toLowerCase()}`,
      );
    case 'visited':
      return tell(
        `Visit ${event.visit}: ${visitOutcomeWords[event.outcome].toLowerCase()}`,
        `Visita ${event.visit}: ${visitOutcomeWords[event.outcome].toLowerCase()}`,
      );
    case 'breach':
      return `${tell('Breach alleged of', 'Se dice que no cumplió')} ${event.conditionNumbers.map((number) => tell(`term ${number}`, `el término ${number}`)).join(', ') || tell('its terms', 'sus términos')}`;
    case 'arrested':
      return tell(`Arrested for breach ${event.breach}`, `Arresto por incumplimiento ${event.breach}`);
    case 'brought-to-court':
      return tell(`Breach ${event.breach} before ${event.court}`, `Incumplimiento ${event.breach} ante ${event.court}`);
    case 'breach-outcome':
      return tell(
        `Breach ${event.breach}: ${breachOutcomeWords[event.outcome].toLowerCase()}`,
        `Incumplimiento ${event.breach}: ${breachOutcomeWords[event.outcome].toLowerCase()}`,
      );
    case 'referred':
      return tell(`Referred to ${event.to}, with her consent`, `Se refirió a ${event.to}, con su permiso`);
    case 'reviewed':
      return tell(`Reviewed. ${reviewWords[event.next]}`, `Revisado. ${reviewWords[event.next]}`);
  }
}

const addressInSpanish = { given: 'dada', refused: 'negada', 'not-asked': 'sin preguntar' } as const;

/** What stands below that line: the words somebody wrote. */
export function eventWords(event: CourseEvent): readonly string[] {
  const some = (...words: readonly (string | undefined)[]) =>
    words.filter((word): word is string => word !== undefined && word !== '');
  switch (event.kind) {
    case 'asked':
      return some(event.grounds);
    case 'weighed':
      return some(
        event.viewWords === undefined
          ? undefined
          : tell(`In her words: “${event.viewWords}”`, `En sus palabras: “${event.viewWords}”`),
        tell(`Under 18: ${event.children}`, `Menores de 18: ${event.children}`),
        tell(
          `The person to be restrained: ${event.representations}`,
          `La persona por restringir: ${event.representations}`,
        ),
        tell(`Who else lives there: ${event.cohabitants}`, `Quién más vive ahí: ${event.cohabitants}`),
      );
    case 'decided':
      return some(event.reason);
    case 'service-tried':
    case 'visited':
      return some(event.note);
    case 'breach':
      return some(event.what);
    case 'breach-outcome':
      return some(event.penalty);
    case 'referred':
      return some(event.purpose);
    case 'reviewed':
      return some(event.found);
    case 'served':
      return event.addressForHearing === undefined
        ? []
        : [
            tell(
              `Address at which a hearing can be told: ${event.addressForHearing.replace('-', ' ')}`,
              `Dirección donde avisar de una audiencia: ${addressInSpanish[event.addressForHearing]}`,
            ),
          ];
    case 'paper':
    case 'applied':
    case 'heard':
    case 'contact-rules':
    case 'visits-planned':
    case 'visit-assigned':
    case 'arrested':
    case 'brought-to-court':
      return [];
  }
}
