/**
 * What is known, place by place, of recording a call or a talk. It refuses to answer "may I?": where nobody has read the law it
 * says so and sends to somebody who can advise.
 */
import {
  type Citation,
  civilDateOf,
  type IssuingPlace,
  type Jurisdiction,
  jurisdictionOf,
  type Said,
} from '@holdfast/domain';
import { said } from './said.ts';
import { penal } from './us-ca/sources.ts';

export interface RecordingNote {
  readonly place: Jurisdiction;
  readonly lines: readonly { readonly says: Said; readonly citation: Citation }[];
  /** Nobody should go by the note alone: laws on recording turn on detail. */
  readonly askForAdvice: Said;
}

const askForAdvice = said(
  'Ask a lawyer or an advocate before you record. Federal law can matter too.',
  'Pregunte a un abogado o a una persona defensora antes de grabar. La ley federal también puede importar.',
);
const askForAdviceHere = said(
  'Ask a lawyer or an adviser before you record.',
  'Pregunte a un abogado o a una persona asesora antes de grabar.',
);

const notRead: Citation = {
  text: 'No text on recording was read for this place',
  confirmation: 'unconfirmed',
  source: 'None',
  asOf: civilDateOf('2026-11-21'),
  reviewOn: civilDateOf('2027-05-21'),
};

const inCalifornia: RecordingNote['lines'] = [
  {
    says: said(
      'In general all people in a private talk have to agree before it is recorded.',
      'En general, todas las personas de una conversación privada tienen que aceptar que se grabe.',
    ),
    citation: penal('632'),
  },
  {
    says: said(
      'There is an exception. A person in the talk may record it to get proof of some crimes. Harm by a partner or family is one of them.',
      'Hay una excepción. Quien participa en la conversación puede grabarla para tener prueba de ciertos delitos. El daño de pareja o familia es uno.',
    ),
    citation: penal('633.5'),
  },
  {
    says: said(
      'A judge can write into the order that you may record contact that the order forbids.',
      'Un juez puede escribir en la orden que usted puede grabar el contacto que la orden prohíbe.',
    ),
    citation: penal('633.6(a)'),
  },
  {
    says: said(
      'Are you asking for an order? Then you may record to give it to the court, and for nothing else.',
      'Si usted está pidiendo una orden, puede grabar para dárselo a la corte, y para nada más.',
    ),
    citation: penal('633.6(b)'),
  },
];

const unread: RecordingNote['lines'] = [
  {
    says: said(
      'We have not read the law on recording in this place.',
      'No hemos leído la ley sobre grabaciones en este lugar.',
    ),
    citation: notRead,
  },
];

/** The note for a place; one that says nothing was read where that is so. `undefined` for a place whose law is not kept. */
export function recordingNoteOf(place: IssuingPlace): RecordingNote | undefined {
  const jurisdiction = jurisdictionOf(place);
  if (jurisdiction === undefined) return undefined;
  if (jurisdiction === 'US-CA') return { place: jurisdiction, lines: inCalifornia, askForAdvice };
  return {
    place: jurisdiction,
    lines: unread,
    askForAdvice: jurisdiction === 'GB-EAW' ? askForAdviceHere : askForAdvice,
  };
}
