/**
 * The words of one label and the questions that rules ask of them: of which family is this word, is it the last one and may
 * it be cut off. It refuses to say what a label means.
 */
import { type Family, families } from './lexicon/families.ts';
import { namedOrders } from './lexicon/orders.ts';
import type { Token } from './tokens.ts';

export interface Scene {
  readonly tokens: readonly Token[];
  /** Words that stand under a "no" or "not". */
  readonly denied: ReadonlySet<number>;
}

const setsOf = (pick: (family: (typeof families)[Family]) => readonly string[] | undefined) =>
  new Map(Object.entries(families).map(([name, family]) => [name, new Set(pick(family) ?? [])]));
const strong = setsOf(({ forms }) => forms);
const weak = setsOf(({ weak: forms }) => forms);

const acronyms = (doubtful: boolean): ReadonlySet<string> =>
  new Set(namedOrders.filter(({ alsoMeans }) => (alsoMeans !== undefined) === doubtful).map(({ acronym }) => acronym));
export const strongNames = acronyms(false);
export const weakNames = acronyms(true);

/** The word there, or an empty one outside the label. */
export function textAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.text ?? '';
}

/** Of this family, by a form that means nothing else, or by the beginning of a word that was cut off. */
export function is(scene: Scene, at: number, family: Family): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (strong.get(family)?.has(token.text) === true) return true;
  return (
    token.mayBeCut &&
    families[family].whole.some(([whole, atLeast]) => token.text.length >= atLeast && whole.startsWith(token.text))
  );
}

/** By a form that also means something else. */
export function isWeakly(scene: Scene, at: number, family: Family): boolean {
  return weak.get(family)?.has(textAt(scene, at)) === true;
}

export function isCut({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.mayBeCut === true;
}

/** An order by its own word or its short name, of whatever kind. */
export function isOrderWord(scene: Scene, at: number): boolean {
  const word = textAt(scene, at);
  return (
    is(scene, at, 'order') ||
    is(scene, at, 'injunction') ||
    strongNames.has(word) ||
    weakNames.has(word) ||
    word === 'ORD'
  );
}
