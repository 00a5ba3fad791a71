/**
 * A label cut into words: capitals, no accents, "I/P" as IP, "R.O." as RO, joined words parted. It refuses to interpret:
 * what a word means is for `marks.ts`.
 */
import { families } from './lexicon/families.ts';
import { namedOrders } from './lexicon/orders.ts';

export interface Token {
  readonly text: string;
  /** Words in the same stretch between brackets, commas and spaced dashes have the same number. */
  readonly stretch: number;
  /** The last word, in a label long enough to have been cut off by its export. */
  readonly mayBeCut: boolean;
}

/**
 * Shorter labels are taken as whole. Source: the shortest column that an export in hand cuts at is 16 characters; twelve
 * leaves room for shorter ones and for a cut in the middle.
 */
const shortestCut = 12;

const lettersWithSlash: readonly (readonly [RegExp, string])[] = [
  [/\bW\/O\b/g, ' WITHOUT '],
  [/\bV\/O\b/g, ' VIOL OF '],
  [/\b50-([BC])\b/g, ' 50$1 '],
  [/\bD\/V\b/g, ' DV '],
  [/\bN\/C\b/g, ' NO CONTACT '],
  [/\bW\/(?=[A-Z\s])/g, ' WITH '],
  [/\bVIOL?\/(?=[A-Z])/g, ' VIOL '],
  [/\bV\/(?=[A-Z]{2})/g, ' VIOL '],
  [/\b([A-Z])\/([A-Z])\/([A-Z])\b/g, ' $1$2$3 '],
  [/\b([A-Z])\/([A-Z])\b/g, ' $1$2 '],
  [/\b([A-Z])-([A-Z])-([A-Z])\b/g, ' $1$2$3 '],
];

/** The words of a label, in order. Never throws. */
export function tokensOf(label: string): readonly Token[] {
  const plain = partCamelCase(label)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[’'`]/g, '')
    .replace(/[–—]/g, ' - ');
  const dotted = plain.replace(/\b(?:[A-Z]\.){2,}[A-Z]?/g, (acronym) => ` ${acronym.replaceAll('.', '')} `);
  const joined = lettersWithSlash.reduce((text, [pattern, written]) => text.replace(pattern, written), dotted);
  const mayBeCut = label.trim().length >= shortestCut && /[\p{L}]\W*$/u.test(label);
  const tokens = joined
    .split(/\s-+\s|-{2,}|^-+|[()[\]{},;:|]+/)
    .flatMap((part, stretch) =>
      (part.match(/[A-Z]+|\d+[A-Z]*|&/g) ?? []).flatMap(parted).map((text) => ({ text, stretch })),
    );
  return tokens.map((token, at) => ({ ...token, mayBeCut: mayBeCut && at === tokens.length - 1 }));
}

/** "RestrainingOrderViolation" is three words; "IPhone" or "McDonald" hardly harm. */
function partCamelCase(label: string): string {
  return /[a-z]/.test(label) ? label.replace(/([a-z])([A-Z])/g, '$1 $2') : label;
}

const formsOf = (name: keyof typeof families): readonly string[] => families[name].forms;

/** What a joined word may be made of. Short pieces only: a long word is never taken to pieces by accident. */
const pieces: readonly string[] = [
  ...formsOf('violate'),
  ...formsOf('order'),
  ...formsOf('protect'),
  ...formsOf('restrain'),
  ...formsOf('court'),
  ...formsOf('serve').filter((form) => form.length > 2),
  ...namedOrders.map(({ acronym }) => acronym).filter((acronym) => acronym.length > 2),
  'RO',
  'PO',
  'ORD',
  'REST',
  'DV',
  'DOM',
  'CT',
  'OF',
  'INJ',
].sort((one, other) => other.length - one.length);

const known: ReadonlySet<string> = new Set([...Object.values(families).flatMap(({ forms }) => forms), ...pieces]);

/** "VIOLTRO" as VIOL and TRO, when every letter belongs to a piece and one piece names a violation, an order or a court. */
function parted(word: string): readonly string[] {
  if (word.length < 5 || known.has(word)) return [word];
  const found = piecesOf(word, 4);
  return found === null || !found.some((piece) => piece.length >= 3) ? [word] : found;
}

function piecesOf(rest: string, most: number): readonly string[] | null {
  if (rest === '') return [];
  if (most === 0) return null;
  for (const piece of pieces) {
    if (!rest.startsWith(piece)) continue;
    const after = piecesOf(rest.slice(piece.length), most - 1);
    if (after !== null) return [piece, ...after];
  }
  return null;
}
