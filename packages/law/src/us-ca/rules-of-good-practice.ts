/**
 * What those who answer such calls well do, though no Californian text read commands it. Data only, always told as good
 * practice. It refuses the words of law: the frameworks behind it are known in part only, so each row is marked so.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, callForHelp, no, yes } from '../criteria.ts';
import { practice } from './sources.ts';

const jurisdiction = 'US-CA';
const strength = 'good-practice';
const deadline = { kind: 'none-in-text' } as const;

export const rulesOfGoodPractice: readonly DutyRule[] = [
  {
    id: idOf('us-ca-search-for-person'),
    jurisdiction,
    actor: 'officer',
    act: 'search-for-person',
    title: { en: 'Look for the person who left', es: 'Buscar a la persona que se fue' },
    strength,
    when: all(yes('officer-came'), callForHelp, yes('restrained-party-had-left')),
    deadline,
    citation: practice.frameworkOnLeaving,
    doneWhen: 'restrained-party-searched-for',
    words: {
      protectedParty: {
        en: 'Good police work does not stop when the person has left. You can ask if they will look for them, and tell where they may be.',
        es: 'Un buen trabajo policial no se detiene cuando la persona se ha ido. Usted puede preguntar si la buscarán y decir dónde puede estar.',
      },
      officer: {
        en: 'Good practice is to look for a person who has left, to pass on what helps to find them, and to say in the report what was tried.',
        es: 'Es buena práctica buscar a la persona que se ha ido, transmitir lo que ayude a hallarla y anotar en el reporte lo que se intentó.',
      },
    },
  },
  {
    id: idOf('us-ca-seek-warrant'),
    jurisdiction,
    actor: 'officer',
    act: 'seek-warrant',
    title: { en: 'Ask for a warrant when there was no arrest', es: 'Pedir una orden de arresto si no hubo arresto' },
    strength,
    when: all(yes('probable-cause-of-violation'), no('restrained-party-arrested')),
    deadline,
    citation: practice.patrolReview,
    doneWhen: 'warrant-sought',
    words: {
      protectedParty: {
        en: 'If no one was arrested, good practice is to ask a court for a warrant. You can ask if they did.',
        es: 'Si no hubo arresto, es buena práctica pedir a una corte una orden de arresto. Usted puede preguntar si lo hicieron.',
      },
      officer: {
        en: 'Good practice, where an arrest was not made on probable cause, is to seek a warrant and to say so in the report.',
        es: 'Si no se arrestó habiendo causa probable, es buena práctica pedir una orden de arresto y anotarlo en el reporte.',
      },
    },
  },
  {
    id: idOf('us-ca-interview-apart'),
    jurisdiction,
    actor: 'officer',
    act: 'separate-and-interview',
    title: { en: 'Speak with each person alone', es: 'Hablar con cada persona a solas' },
    strength,
    when: all(yes('officer-came'), callForHelp),
    deadline,
    citation: practice.patrolReview,
    doneWhen: 'parties-interviewed-apart',
    words: {
      protectedParty: {
        en: 'Good practice is to speak with you where no one else can hear. You can ask for that.',
        es: 'Es buena práctica hablar con usted donde nadie más pueda oír. Usted puede pedirlo.',
      },
      officer: {
        en: 'Good practice is to separate the parties and to interview each out of the other’s sight and hearing.',
        es: 'Es buena práctica separar a las partes y entrevistar a cada una fuera de la vista y del oído de la otra.',
      },
    },
  },
  {
    id: idOf('us-ca-check-on-children'),
    jurisdiction,
    actor: 'officer',
    act: 'offer-help',
    title: { en: 'Check on the children', es: 'Ver cómo están los niños' },
    strength,
    when: all(yes('officer-came'), callForHelp),
    deadline,
    citation: practice.patrolReview,
    doneWhen: 'children-checked-on',
    words: {
      protectedParty: {
        en: 'Good practice is to see how the children are, if there are any.',
        es: 'Es buena práctica ver cómo están los niños, si los hay.',
      },
      officer: {
        en: 'Good practice is to check on children who are there or live there.',
        es: 'Es buena práctica ver cómo están los niños presentes o que viven allí.',
      },
    },
  },
  {
    id: idOf('us-ca-offer-emergency-order'),
    jurisdiction,
    actor: 'officer',
    act: 'offer-emergency-order',
    title: { en: 'Offer to ask for an emergency order', es: 'Ofrecer pedir una orden de emergencia' },
    strength,
    when: all(yes('officer-came'), callForHelp),
    deadline,
    citation: practice.patrolReview,
    doneWhen: 'emergency-order-offered',
    words: {
      protectedParty: {
        en: 'An officer can ask for an emergency order for you. Good practice is to offer it. You can ask.',
        es: 'Un agente puede pedir una orden de emergencia para usted. Es buena práctica ofrecerla. Usted puede pedirla.',
      },
      officer: {
        en: 'Good practice is to offer to ask a judge for an emergency protective order.',
        es: 'Es buena práctica ofrecer pedir a un juez una orden de protección de emergencia.',
      },
    },
  },
  {
    id: idOf('us-ca-offer-advocate'),
    jurisdiction,
    actor: 'officer',
    act: 'refer-to-advocate',
    title: { en: 'Offer to call someone who helps', es: 'Ofrecer llamar a alguien que ayude' },
    strength,
    when: all(yes('officer-came'), callForHelp),
    deadline,
    citation: practice.callFromScene,
    doneWhen: 'advocate-offered',
    words: {
      protectedParty: {
        en: 'Good practice is to offer you a call with someone who helps. You can talk to them or say no.',
        es: 'Es buena práctica ofrecerle una llamada con alguien que ayude. Usted puede hablar o decir que no.',
      },
      officer: {
        en: 'Good practice is to call an advocate or hotline from the scene and to offer the telephone; the person can speak or decline.',
        es: 'Es buena práctica llamar desde el lugar a una persona defensora o línea de ayuda y ofrecer el teléfono; la persona puede hablar o rechazarlo.',
      },
    },
  },
  {
    id: idOf('us-ca-visit'),
    jurisdiction,
    actor: 'agency',
    act: 'visit',
    title: { en: 'Get in touch again, as she prefers', es: 'Volver a comunicarse, como ella prefiera' },
    strength,
    when: yes('visit-due'),
    deadline,
    citation: practice.localVisits,
    doneWhen: 'visit-made',
    words: {
      protectedParty: {
        en: 'Some agencies visit or call in the weeks after. It is their own plan, and no law. You can say how and when it is all right.',
        es: 'Algunas agencias visitan o llaman en las semanas siguientes. Es su propio plan, no una ley. Usted puede decir cómo y cuándo está bien.',
      },
      officer: {
        en: 'A visit is due under the agency’s own plan. Ask first how contact is wanted: a visit or a call can itself put someone in danger.',
        es: 'Toca una visita según el plan de la agencia. Pregunte antes cómo se desea el contacto: una visita o llamada puede poner a alguien en peligro.',
      },
    },
  },
];
