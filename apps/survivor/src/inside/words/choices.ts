/**
 * The plain words for what can be chosen in a form, in both languages. Every list offers only what the record can hold, and every
 * way of not answering is kept as "unknown".
 */
import type { Answer, ConditionKind, PlaceKind, Said } from '@holdfast/domain';
import type { Option } from '@holdfast/ui';

/** Says a text in her language. */
export type Say = (said: Said) => string;

/** The options of a list of words, in the order they are written. */
export function optionsOf<Value extends string>(words: Readonly<Record<Value, string>>): readonly Option<Value>[] {
  const values: Value[] = [];
  for (const value in words) values.push(value);
  return values.map((value) => ({ value, label: words[value] }));
}

/** The options of a table in both languages, in the order they are written. */
export function saidOptions<Value extends string>(
  words: Readonly<Record<Value, Said>>,
  say: Say,
): readonly Option<Value>[] {
  const values: Value[] = [];
  for (const value in words) values.push(value);
  return values.map((value) => ({ value, label: say(words[value]) }));
}

/** The options of one of the domain's tables of titles. */
export function titlesOf<Value extends string>(
  words: Readonly<Record<Value, { readonly title: string }>>,
): readonly Option<Value>[] {
  const values: Value[] = [];
  for (const value in words) values.push(value);
  return values.map((value) => ({ value, label: words[value].title }));
}

/** What she may answer. The last two are not the same to her; a record knows only that it was not told. */
export type ToldAnswer = Answer | 'not-remembered' | 'not-said';

export const toldWords: Readonly<Record<ToldAnswer, Said>> = {
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  unknown: { en: 'I do not know', es: 'No lo sé' },
  'not-remembered': { en: 'I do not remember', es: 'No me acuerdo' },
  'not-said': { en: 'I would rather not say', es: 'Prefiero no decirlo' },
};

export const answerWords: Readonly<Record<Answer, Said>> = {
  yes: toldWords.yes,
  no: toldWords.no,
  unknown: toldWords.unknown,
};

export const formWords = {
  choose: { en: 'Choose, or leave it', es: 'Elija, o déjelo así' },
  ifKnown: { en: 'if known', es: 'si lo sabe' },
  keep: { en: 'Keep it', es: 'Guardar' },
  keepChange: { en: 'Keep the change', es: 'Guardar el cambio' },
  earlierStays: {
    en: 'What you wrote before stays, with its day.',
    es: 'Lo que escribió antes se queda, con su fecha.',
  },
  begun: { en: 'You began this earlier. It is as you left it.', es: 'Usted ya empezó esto. Está como lo dejó.' },
  notKept: { en: 'It could not be kept', es: 'No se pudo guardar' },
  notKeptWhy: {
    en: 'This phone may be full. What you typed is still here.',
    es: 'Quizá el teléfono está lleno. Lo que escribió sigue aquí.',
  },
  lookAbove: { en: 'Look at the fields marked above', es: 'Mire los campos marcados arriba' },
  nothingLost: {
    en: 'Nothing is lost. What you typed is still here.',
    es: 'No se perdió nada. Lo escrito sigue aquí.',
  },
  day: { en: 'Day', es: 'Día' },
  time: { en: 'Time', es: 'Hora' },
  aboutTime: { en: 'About what time', es: 'Más o menos a qué hora' },
} as const;

export const whenChoices: Readonly<Record<'exact' | 'about' | 'on' | 'unknown', Said>> = {
  exact: { en: 'I know the time', es: 'Sé la hora' },
  about: { en: 'About this time', es: 'Más o menos a esta hora' },
  on: { en: 'I only know the day', es: 'Solo sé el día' },
  unknown: { en: 'I do not know', es: 'No lo sé' },
};

export const conditionWords: Readonly<Record<ConditionKind, Said>> = {
  'no-violence': { en: 'Must not hurt or threaten me', es: 'No puede lastimarme ni amenazarme' },
  'no-threats-to-household': {
    en: 'Must not threaten my family or the people I live with',
    es: 'No puede amenazar a mi familia ni a quienes viven conmigo',
  },
  'no-harassment': { en: 'Must not harass or follow me', es: 'No puede acosarme ni seguirme' },
  'no-contact': { en: 'Must not contact me', es: 'No puede comunicarse conmigo' },
  'no-contact-through-others': {
    en: 'Must not send someone else to reach me',
    es: 'No puede enviar a otra persona a buscarme',
  },
  'stay-away': { en: 'Must stay away', es: 'Tiene que mantenerse lejos' },
  'move-out': { en: 'Must move out', es: 'Tiene que irse de la casa' },
  'firearms-surrender': { en: 'Must give up guns', es: 'Tiene que entregar las armas' },
  'exclusive-custody': { en: 'The children are with me alone', es: 'Los niños están solo conmigo' },
  'contact-permission': {
    en: 'May see the children, as the order says',
    es: 'Puede ver a los niños, como dice la orden',
  },
  'positive-requirement': { en: 'Must do something the order names', es: 'Tiene que hacer algo que la orden nombra' },
  other: { en: 'Something else', es: 'Otra cosa' },
};

export const placeWords: Readonly<Record<PlaceKind, Said>> = {
  home: { en: 'My home', es: 'Mi casa' },
  work: { en: 'My work', es: 'Mi trabajo' },
  school: { en: 'A school', es: 'Una escuela' },
  'child-care': { en: 'Child care', es: 'Una guardería' },
  vehicle: { en: 'My car', es: 'Mi carro' },
  person: { en: 'Me, wherever I am', es: 'Yo, donde esté' },
  other: { en: 'Somewhere else', es: 'Otro lugar' },
};
