/** Why a label was read as it was: one sentence for each rule, in both languages. It refuses to blame: it speaks of words, not of people. */
import type { Language, Said } from '@holdfast/domain';
import type { LabelFinding, LabelRule } from './label.ts';

const sentences: Readonly<Record<LabelRule, Said>> = {
  'nothing-written': {
    en: 'Nothing is written here that says what happened.',
    es: 'Aquí no se escribe nada que diga qué pasó.',
  },
  'not-readable': {
    en: 'A code with no words: “{seen}”. Somebody who knows the agency’s codes must say.',
    es: 'Un código sin palabras: «{seen}». Debe decirlo alguien que conozca los códigos de la agencia.',
  },
  'looks-like-order-acronym': {
    en: '“{seen}” is formed like the short name of an order or of its violation, and is not one we know.',
    es: '«{seen}» tiene la forma de la sigla de una orden o de su violación, y no es una que conozcamos.',
  },
  statute: {
    en: 'Cites a section about broken protection orders: {seen}.',
    es: 'Cita un artículo sobre el incumplimiento de órdenes de protección: {seen}.',
  },
  'statute-unconfirmed': {
    en: 'Cites a section that, as far as we know, is about broken protection orders: {seen}. Check it.',
    es: 'Cita un artículo que, hasta donde sabemos, trata del incumplimiento de órdenes de protección: {seen}. Compruébelo.',
  },
  'statute-domestic': {
    en: 'Cites a section about violence at home: {seen}.',
    es: 'Cita un artículo sobre violencia doméstica: {seen}.',
  },
  'acronym-of-violation': {
    en: '“{seen}” is short for the violation of an order.',
    es: '«{seen}» abrevia el incumplimiento de una orden.',
  },
  'violation-and-service': {
    en: 'Names both a violation and a service of an order (“{seen}”); one label cannot be both.',
    es: 'Nombra a la vez un incumplimiento y una notificación de una orden («{seen}»); una etiqueta no puede ser ambas cosas.',
  },
  'violation-of-named-order': {
    en: 'Says that a protection order was violated: “{seen}”.',
    es: 'Dice que se incumplió una orden de protección: «{seen}».',
  },
  'violation-of-court-order': {
    en: 'Says that a court order was violated: “{seen}”. Of which kind it does not say.',
    es: 'Dice que se incumplió una orden judicial: «{seen}». No dice de qué tipo.',
  },
  'violation-of-risk-order': {
    en: 'Says that an order was violated that takes weapons from somebody (“{seen}”). Such an order names no person it protects: decide whether yours should count.',
    es: 'Dice que se incumplió una orden que quita armas a alguien («{seen}»). Una orden así no nombra a quien protege: decida si las suyas deben contar.',
  },
  'violation-of-some-order': {
    en: 'Says that an order was violated (“{seen}”) and not which.',
    es: 'Dice que se incumplió una orden («{seen}») y no cuál.',
  },
  'violation-cut-off': {
    en: 'The label is cut off, and what is left can only begin the violation of an order: “{seen}”.',
    es: 'La etiqueta está cortada, y lo que queda solo puede ser el principio del incumplimiento de una orden: «{seen}».',
  },
  'enforcing-an-order': {
    en: 'Asks for an order to be enforced, which is needed when it is broken: “{seen}”.',
    es: 'Pide hacer cumplir una orden, lo que hace falta cuando se incumple: «{seen}».',
  },
  'order-broken-now': {
    en: 'Names an order and says that it is happening or has happened (“{seen}”); only a violation can.',
    es: 'Nombra una orden y dice que está pasando o ha pasado («{seen}»); solo un incumplimiento puede pasar.',
  },
  'forbidden-conduct': {
    en: 'Names what an order forbids, as the matter of the call: “{seen}”.',
    es: 'Nombra lo que una orden prohíbe, como asunto de la llamada: «{seen}».',
  },
  'criminal-contempt': {
    en: 'Criminal contempt is how New York and a few other places charge a broken order of protection.',
    es: 'El desacato penal es como Nueva York y unos pocos lugares más acusan por incumplir una orden de protección.',
  },
  'service-of-order': {
    en: 'An order is being served, which is no violation: “{seen}”.',
    es: 'Se notifica una orden, lo que no es un incumplimiento: «{seen}».',
  },
  'service-of-some-order': {
    en: 'Says that an order is being served (“{seen}”) and not which.',
    es: 'Dice que se notifica una orden («{seen}») y no cuál.',
  },
  'service-cut-off': {
    en: 'The label is cut off, and what is left can only begin the service of an order: “{seen}”.',
    es: 'La etiqueta está cortada, y lo que queda solo puede ser el principio de la notificación de una orden: «{seen}».',
  },
  'about-an-order': {
    en: 'Something is asked or arranged about an order; nobody is said to have broken it: “{seen}”.',
    es: 'Se pide o se arregla algo sobre una orden; no se dice que alguien la incumpliera: «{seen}».',
  },
  'order-without-act': {
    en: 'Names an order (“{seen}”) and not whether it was broken, served or asked about.',
    es: 'Nombra una orden («{seen}») y no si se incumplió, se notificó o se preguntó por ella.',
  },
  'order-denied': {
    en: 'Names an order only to say that this is not about one: “{seen}”.',
    es: 'Nombra una orden solo para decir que no se trata de ella: «{seen}».',
  },
  'other-kind-of-order': {
    en: 'An order or a condition of another kind, which protects no person from another: “{seen}”.',
    es: 'Una orden o una condición de otro tipo, que no protege a una persona de otra: «{seen}».',
  },
  'violation-of-what': {
    en: 'Says that something was violated and not what: “{seen}”.',
    es: 'Dice que se incumplió algo y no qué: «{seen}».',
  },
  'means-two-things': {
    en: '“{seen}” means a broken protection order in some places and something else in others.',
    es: '«{seen}» significa en unos lugares el incumplimiento de una orden de protección y en otros, otra cosa.',
  },
  'domestic-words': {
    en: 'Speaks of violence or a dispute at home (“{seen}”), and of no order.',
    es: 'Habla de violencia o de un conflicto doméstico («{seen}»), y de ninguna orden.',
  },
  'domestic-denied': { en: 'Says that it is not domestic: “{seen}”.', es: 'Dice que no es doméstico: «{seen}».' },
  'ordinary-words': { en: 'Speaks of something else.', es: 'Habla de otra cosa.' },
  'no-word-of-ours': {
    en: 'No word of it speaks of an order, of its violation, or of home.',
    es: 'Ninguna de sus palabras habla de una orden, de su incumplimiento ni del hogar.',
  },
};

/** The sentence for a finding. What the label says is quoted, never interpreted further. */
export function reasonIn(language: Language, { rule, seen }: LabelFinding): string {
  return sentences[rule][language].replace('{seen}', seen);
}
