/** The words around the rules when law is printed, in every language. */
import type { Confirmation, Language, Said } from '@holdfast/domain';

const lawWords = {
  place: { en: 'place', es: 'lugar' },
  rules: { en: 'rules', es: 'reglas' },
  confirmed: { en: 'confirmed', es: 'confirmadas' },
  secondary: { en: 'secondary', es: 'de segunda mano' },
  unconfirmed: { en: 'unconfirmed', es: 'sin confirmar' },
  review: { en: 'read again by', es: 'releer antes del' },
  none: { en: 'Nobody has read the law of this place yet.', es: 'Nadie ha leído aún la ley de este lugar.' },
  marks: {
    en: 'Confirmed: read in the official text or a faithful copy. Secondary: read second hand, in part or in an old copy. Unconfirmed: no source read confirms it. Only confirmed rules are shown as law.',
    es: 'Confirmada: leída en el texto oficial o en una copia fiel. De segunda mano: leída en parte, en otra obra o en una copia vieja. Sin confirmar: ninguna fuente leída la confirma. Solo las confirmadas se muestran como ley.',
  },
  more: { en: 'The rules of one place: holdfast law us-ca', es: 'Las reglas de un lugar: holdfast law us-ca' },
  notAdvice: {
    en: 'Paraphrases of the texts named, not legal advice.',
    es: 'Son paráfrasis de los textos nombrados, no un consejo legal.',
  },
  federal: {
    en: 'Federal law holds here too: holdfast law us',
    es: 'Aquí vale también la ley federal: holdfast law us',
  },
  strength: { en: 'Strength', es: 'Fuerza' },
  when: { en: 'When', es: 'Cuándo' },
  unless: { en: 'Unless', es: 'Salvo que' },
  deadline: { en: 'By when', es: 'Para cuándo' },
  longer: { en: 'Longer', es: 'Más tiempo' },
  otherwise: { en: 'Otherwise', es: 'En su lugar' },
  source: { en: 'Source', es: 'Fuente' },
  noSuchPlace: { en: 'No law is kept for that place.', es: 'No se guarda la ley de ese lugar.' },
  kept: { en: 'Kept here', es: 'Aquí están' },
} as const satisfies Readonly<Record<string, Said>>;

/** The mark of one rule. */
export const markWords: Readonly<Record<Confirmation, Said>> = {
  confirmed: { en: 'confirmed', es: 'confirmada' },
  secondary: { en: 'secondary', es: 'de segunda mano' },
  unconfirmed: { en: 'unconfirmed', es: 'sin confirmar' },
};

export type LawWord = keyof typeof lawWords;

export function lawWordIn(language: Language): (word: LawWord) => string {
  return (word) => lawWords[word][language];
}
