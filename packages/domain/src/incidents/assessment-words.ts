/**
 * The reasons and questions an assessment may give, each with a code and plain words in every language. It refuses to hold a
 * verdict: no sentence here says that an order was broken. Reasons speak to nobody in particular, because her phone, an
 * advocate's page and an officer's screen show the same ones; questions are asked of her.
 */
import type { Said } from '../language.ts';
import { standingQuestionWords } from '../orders/standing-words.ts';

export const assessmentReasonWords = {
  'kind-fits': {
    en: 'This is the kind of thing the term is about.',
    es: 'La orden habla de este tipo de cosas.',
  },
  'kind-does-not-fit': {
    en: 'The term is about something else.',
    es: 'Esta parte de la orden habla de otra cosa.',
  },
  'kind-may-fit': { en: 'It depends on more than we know.', es: 'Depende de algo que no sabemos.' },
  'channel-covered': {
    en: 'The order covers this way of reaching out.',
    es: 'La orden incluye esta forma de contacto.',
  },
  'channel-not-covered': {
    en: 'The order does not name this way of reaching out.',
    es: 'La orden no menciona esta forma de contacto.',
  },
  'channel-is-not-known': {
    en: 'We do not know how they reached out.',
    es: 'No sabemos de qué forma fue el contacto.',
  },
  'someone-was-sent': {
    en: 'It was noted that someone else was sent.',
    es: 'Se anotó que otra persona vino o escribió por encargo.',
  },
  'place-covered': { en: 'The order names this place.', es: 'La orden menciona este lugar.' },
  'place-not-covered': { en: 'The order does not name this place.', es: 'La orden no menciona este lugar.' },
  'place-is-not-known': { en: 'We do not know where it was.', es: 'No sabemos dónde fue.' },
  'places-not-named': {
    en: 'We do not know which places the order means.',
    es: 'No sabemos de qué lugares habla la orden.',
  },
  'closer-than-order': {
    en: 'It was noted as closer than the order allows.',
    es: 'Se anotó una distancia menor que la de la orden.',
  },
  'farther-than-order': {
    en: 'It was noted as farther away than the order asks.',
    es: 'Se anotó una distancia mayor que la de la orden.',
  },
  'near-the-distance': {
    en: 'The distance noted is a guess, and near the one in the order.',
    es: 'La distancia anotada es aproximada y casi igual a la de la orden.',
  },
  'injury-told': { en: 'It was noted that someone was hurt.', es: 'Se anotó que alguien salió con heridas.' },
  'injury-is-not-known': { en: 'We do not know if anyone was hurt.', es: 'No sabemos si alguien salió con heridas.' },
  'weapon-is-not-known': { en: 'We do not know if there was a gun.', es: 'No sabemos si había un arma de fuego.' },
  'household-threatened': {
    en: 'It was noted that someone in the family or home was threatened.',
    es: 'Se anotó una amenaza a alguien de la familia o de la casa.',
  },
  'household-is-not-known': {
    en: 'We do not know if family or people in the home were threatened.',
    es: 'No sabemos si hubo amenazas a la familia o a quienes viven en la casa.',
  },
  'children-taken': {
    en: 'It was noted that the children were taken or kept.',
    es: 'Se anotó que se llevaron o retuvieron a los niños.',
  },
  'children-are-not-known': {
    en: 'We do not know if the children were taken or kept.',
    es: 'No sabemos si se llevaron o retuvieron a los niños.',
  },
  'child-exchange-allowed': {
    en: 'The order allows calm contact to hand over children.',
    es: 'La orden permite el contacto en calma para entregar a los niños.',
  },
  'child-exchange-is-not-known': {
    en: 'The order allows contact to hand over children. We do not know if this was that.',
    es: 'La orden permite el contacto para entregar a los niños. No sabemos si fue por eso.',
  },
  'exception-is-not-known': {
    en: 'We do not know if the order allows contact to hand over children.',
    es: 'No sabemos si la orden permite el contacto para entregar a los niños.',
  },
  'other-term-may-allow': {
    en: 'Another term lets them see the children. We do not know if it covers this.',
    es: 'Otra parte de la orden permite ver a los niños. No sabemos si esto entra ahí.',
  },
  'is-a-permission': {
    en: 'This term allows something. Nothing can break it.',
    es: 'Esta parte permite algo. No prohíbe nada.',
  },
  'own-words': { en: 'The court used its own words here.', es: 'Aquí la corte usó sus propias palabras.' },
  'requirement-not-told': {
    en: 'The order asks for something to be done. We do not know if this is about that.',
    es: 'La orden pide hacer algo. No sabemos si se trata de eso.',
  },
  'in-force-then': { en: 'The order was in force at that time.', es: 'La orden estaba vigente en ese momento.' },
  'not-in-force-then': {
    en: 'The order was not in force at that time.',
    es: 'La orden no estaba vigente en ese momento.',
  },
  'before-the-order': {
    en: 'It was before the order was made.',
    es: 'Fue antes de la fecha de la orden.',
  },
  'after-the-order': { en: 'The order had ended by then.', es: 'Para entonces la orden ya no regía.' },
  'standing-is-not-known': {
    en: 'We do not know if the order was in force then.',
    es: 'No sabemos si la orden estaba vigente entonces.',
  },
  'changed-since': {
    en: 'The order was changed since. This term may have been different then.',
    es: 'La orden cambió después. Puede que esta parte fuera distinta entonces.',
  },
  'notice-on-record': {
    en: 'The record shows that they had been told of the order by then.',
    es: 'Consta que para entonces ya le habían informado de la orden.',
  },
  'notice-not-on-record': {
    en: 'No record shows that they had been told of the order by then. They may not have known.',
    es: 'No consta que para entonces le hubieran informado de la orden. Es posible que no lo supiera.',
  },
  'notice-about-then': {
    en: 'They were told of the order around that time. We do not know which came first.',
    es: 'Le informaron de la orden más o menos entonces. No sabemos qué pasó primero.',
  },
  'when-is-not-known': { en: 'We do not know when it was.', es: 'No sabemos cuándo fue.' },
  'who-is-not-known': { en: 'We do not know who it was.', es: 'No sabemos quién fue.' },
  'someone-else-did': {
    en: 'It was noted that someone else did it.',
    es: 'Se anotó que lo hizo otra persona.',
  },
  'agreed-to': {
    en: 'It was noted that this was agreed to. What people agree does not change an order.',
    es: 'Se anotó que hubo acuerdo. Lo que acuerden las personas no cambia una orden.',
  },
} as const satisfies Readonly<Record<string, Said>>;

export interface AssessmentReason {
  readonly code: keyof typeof assessmentReasonWords;
}

export const assessmentQuestions = {
  who: {
    about: 'who',
    text: {
      en: 'Was it the restrained person, as far as you can tell?',
      es: 'Hasta donde usted sabe, ¿fue la persona con la orden en su contra?',
    },
  },
  signs: {
    about: 'who',
    text: {
      en: 'Was there a sign of who it came from, such as the words used?',
      es: '¿Hubo alguna señal de quién lo mandó, como las palabras que usó?',
    },
  },
  sent: {
    about: 'who',
    text: {
      en: 'Did the restrained person send them?',
      es: '¿Vino o escribió por encargo de la persona con la orden en su contra?',
    },
  },
  when: { about: 'when', text: { en: 'When did it happen?', es: '¿Cuándo pasó?' } },
  startDate: { about: 'standing', text: standingQuestionWords['start-date'] },
  service: { about: 'standing', text: standingQuestionWords.service },
  endDate: { about: 'standing', text: standingQuestionWords['end-date'] },
  hearingDate: { about: 'standing', text: standingQuestionWords['hearing-date'] },
  hearingHeld: { about: 'standing', text: standingQuestionWords['hearing-held'] },
  event: { about: 'standing', text: standingQuestionWords.event },
  courtRecord: { about: 'standing', text: standingQuestionWords['court-record'] },
  notice: {
    about: 'notice',
    text: {
      en: 'Had they been served, or told of the order, by then?',
      es: 'Para entonces, ¿ya le habían entregado la orden o le habían informado de ella?',
    },
  },
  termThen: {
    about: 'order',
    text: { en: 'Was this in the order at that time?', es: '¿Decía esto la orden en ese momento?' },
  },
  channel: { about: 'channel', text: { en: 'How did they reach you?', es: '¿De qué forma se comunicó con usted?' } },
  spoke: {
    about: 'contact',
    text: {
      en: 'Did they speak or write to you, or try to?',
      es: '¿Le habló o le escribió, o trató de hacerlo?',
    },
  },
  place: { about: 'place', text: { en: 'Where did it happen?', es: '¿Dónde pasó?' } },
  namedPlaces: {
    about: 'order',
    text: { en: 'Which places does the order name?', es: '¿Qué lugares menciona la orden?' },
  },
  namedDistance: {
    about: 'order',
    text: { en: 'How far away does the order say to stay?', es: '¿Qué distancia dice la orden?' },
  },
  distance: {
    about: 'distance',
    text: { en: 'How close did they come, about?', es: 'Más o menos, ¿a qué distancia llegó?' },
  },
  distanceAgain: {
    about: 'distance',
    text: {
      en: 'Is there a way to tell the distance better, such as cars or doors between?',
      es: '¿Hay forma de saber mejor la distancia, por ejemplo contando coches o puertas?',
    },
  },
  injury: { about: 'injury', text: { en: 'Was anyone hurt?', es: '¿Alguien salió con heridas?' } },
  gun: { about: 'weapon', text: { en: 'Was there a gun?', es: '¿Había un arma de fuego?' } },
  household: {
    about: 'household',
    text: {
      en: 'Did they threaten your family or anyone you live with?',
      es: '¿Amenazó a su familia o a alguien que vive con usted?',
    },
  },
  childrenTaken: {
    about: 'children',
    text: {
      en: 'Did they take the children, or keep them too long?',
      es: '¿Se llevó a los niños o los retuvo más de lo acordado?',
    },
  },
  allowedVisit: {
    about: 'children',
    text: {
      en: 'Was it at a time and in a way the order allows?',
      es: '¿Fue a una hora y de una forma que la orden permite?',
    },
  },
  calm: {
    about: 'contact',
    text: { en: 'Was it calm, with no threats?', es: '¿Fue en calma y sin amenazas?' },
  },
  exchange: {
    about: 'child-exchange',
    text: { en: 'Was it about handing over children?', es: '¿Fue para entregar o recoger a los niños?' },
  },
  repeated: {
    about: 'contact',
    text: { en: 'Did it scare you, or keep happening?', es: '¿Le dio miedo, o pasó más de una vez?' },
  },
  words: {
    about: 'order',
    text: { en: 'What does the order say about this?', es: '¿Qué dice la orden sobre esto?' },
  },
} as const satisfies Readonly<Record<string, { readonly about: string; readonly text: Said }>>;

export type AssessmentQuestion = (typeof assessmentQuestions)[keyof typeof assessmentQuestions];
