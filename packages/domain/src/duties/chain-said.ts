/** The titles and labels a chain has of its own, in both languages. What a rule or a person says is theirs, and not here. */
import type { Language, Said } from '../language.ts';
import type { Words } from '../words/words-in.ts';

/** The language of a chain and the tables in it. */
export interface Say {
  readonly language: Language;
  readonly words: Words;
}

/** What a chain says of itself. */
export const said = {
  contact: { en: 'Police contact', es: 'Contacto con la policía' },
  response: { en: 'Response', es: 'Respuesta de la policía' },
  mayBreak: { en: 'May break it', es: 'Puede ir contra ella' },
  whichTerm: { en: 'We cannot tell which term this is about', es: 'No se sabe de qué condición se trata' },
  noTerm: { en: 'No term of the order is about this', es: 'Ninguna condición de la orden habla de esto' },
  owed: { en: 'Owed', es: 'Corresponde' },
  done: { en: 'Done', es: 'Hecho' },
  notDone: { en: 'Not done', es: 'No se hizo' },
  notKnown: { en: 'Not known if done', es: 'No se sabe si se hizo' },
  overdue: { en: 'Overdue', es: 'Atrasado' },
  atOnce: { en: 'At once.', es: 'En el acto.' },
  noTime: { en: 'The law names no time.', es: 'La ley no fija un plazo.' },
  noCounting: { en: 'We cannot tell by when.', es: 'No se sabe para cuándo.' },
} as const satisfies Readonly<Record<string, Said>>;

/** "Call 26-1180". */
export function callTitle(number: string): Said {
  return { en: `Call ${number}`, es: `Llamada ${number}` };
}
