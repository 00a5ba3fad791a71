/** The few words a printed reading needs beside those of the engine, in every language. None of them says anything about law. */
import type { Language, Said } from '@holdfast/domain';

export const readingWords = {
  asked: { en: 'Asked at', es: 'Preguntado a' },
  lawOf: { en: 'What is owed is read by the law of', es: 'Lo que se debe se lee según la ley de' },
  clock: { en: 'Times are those of', es: 'Las horas son las de' },
  notAdvice: {
    en: 'A paraphrase of the texts named, not legal advice.',
    es: 'Es una paráfrasis de los textos nombrados, no un consejo legal.',
  },
  inShort: { en: 'In short', es: 'En resumen' },
  order: { en: 'The order', es: 'La orden' },
  orders: { en: 'The orders', es: 'Las órdenes' },
  protects: { en: 'It protects', es: 'Protege a' },
  restrains: { en: 'and restrains', es: 'y obliga a' },
  today: { en: 'When this was asked', es: 'Al momento de preguntar' },
  whenItHappened: { en: 'When it happened', es: 'Cuando pasó' },
  settle: { en: 'To settle it, ask', es: 'Para saberlo, pregunte' },
  ask: { en: 'Ask', es: 'Pregunte' },
  clearer: { en: 'To make it clearer, ask', es: 'Para aclararlo, pregunte' },
  happened: { en: 'What happened', es: 'Lo que pasó' },
  nothingNoted: { en: 'Nothing is noted.', es: 'No hay nada anotado.' },
  contact: { en: 'After the contact with the police', es: 'Después del contacto con la policía' },
  call: { en: 'After the call, as the agency recorded it', es: 'Después de la llamada, según la agencia' },
  notNoted: {
    en: 'Owed, and nobody noted whether it was done',
    es: 'Se debe, y nadie anotó si se hizo',
  },
  dependsOn: { en: 'Cannot tell yet: it depends on the answers', es: 'Aún no se sabe: depende de las respuestas' },
  believed: {
    en: 'Good practice, or not confirmed; nobody noted whether it was done',
    es: 'Buena práctica, o sin confirmar; nadie anotó si se hizo',
  },
  decides: { en: 'It decides', es: 'Decide' },
  askFirst: { en: 'Ask first', es: 'Pregunte primero' },
  always: {
    en: 'Owed as well; nothing noted can show whether it was done',
    es: 'También se debe; nada anotado puede mostrar si se hizo',
  },
  allowed: { en: 'The law lets them', es: 'La ley les permite' },
  questions: { en: 'Questions to ask', es: 'Preguntas por hacer' },
  noContact: {
    en: 'No contact with the police is noted, so nothing is said of what anyone owes.',
    es: 'No hay ningún contacto con la policía anotado, así que no se dice qué debe nadie.',
  },
  nothingRead: {
    en: 'Nobody has read the law of this place yet. That is not to say that nothing is owed.',
    es: 'Nadie ha leído aún la ley de este lugar. Eso no quiere decir que no se deba nada.',
  },
  because: { en: 'Because', es: 'Porque' },
  source: { en: 'Source', es: 'Fuente' },
  unconfirmed: { en: 'Believed, not confirmed', es: 'Se cree así, sin confirmar' },
  notOwed: { en: 'Not owed here', es: 'No corresponde aquí' },
  notConfirmedHere: { en: 'not confirmed', es: 'sin confirmar' },
  mayBreak: { en: 'May break', es: 'Puede romper' },
  doesNot: { en: 'Does not break', es: 'No rompe' },
  cannotTell: { en: 'Cannot tell yet', es: 'Aún no se sabe' },
  wasDone: { en: 'Somebody noted that it was done.', es: 'Alguien anotó que se hizo.' },
  priority: { en: 'Which order speaks', es: 'Qué orden vale' },
  notice: { en: 'Notice', es: 'Aviso' },
} as const satisfies Readonly<Record<string, Said>>;

export type ReadingWord = keyof typeof readingWords;

export function wordIn(language: Language): (word: ReadingWord) => string {
  return (word) => readingWords[word][language];
}

export const noticeWords = {
  none: {
    en: 'No notice is on record. That is not to say that there was none.',
    es: 'No consta ningún aviso. Eso no quiere decir que no lo hubo.',
  },
  accepted: { en: 'The law here takes that as notice.', es: 'La ley de aquí lo acepta como aviso.' },
  believed: { en: 'It is believed to count as notice here.', es: 'Se cree que aquí vale como aviso.' },
  'not-accepted': {
    en: 'It is not a way of notice that the text read here names.',
    es: 'No es una forma de aviso que nombre el texto leído aquí.',
  },
  would: { en: 'Any of these would be enough here', es: 'Aquí bastaría cualquiera de estas' },
  'not-asked': {
    en: 'The text read here asks for no notice of this order.',
    es: 'El texto leído aquí no pide aviso de esta orden.',
  },
  'not-read': {
    en: 'Nobody has read which ways of notice count here.',
    es: 'Nadie ha leído qué formas de aviso valen aquí.',
  },
  or: { en: '; or: ', es: '; o: ' },
  since: { en: 'since', es: 'desde' },
} as const satisfies Readonly<Record<string, Said>>;
