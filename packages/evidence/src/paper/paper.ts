/**
 * A page worth handing to someone, as data: a letter, an agenda, a list of actions. It holds words only; how they are set is one
 * template's business, and none of them is ever read as markup.
 */
import type { Language } from '@holdfast/domain';

export type PaperBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface Paper {
  readonly language: Language;
  /** What a letter is about, or what a list is: the title of the file too. */
  readonly title: string;
  /** Who it comes from, line by line, at the head. */
  readonly from: readonly string[];
  readonly date: string;
  /** Whom it goes to, line by line; nobody for a list. */
  readonly to: readonly string[];
  readonly blocks: readonly PaperBlock[];
  /** Who signs, with room for a hand above; nobody for a list. */
  readonly signature: readonly string[];
  readonly enclosed: readonly string[];
  /** At the foot of every page, beside its number. */
  readonly foot: string;
}

/** The words of the house on a paper. */
export const paperWords = {
  en: { enclosed: 'Enclosed', of: 'of', page: 'Page', closing: 'Respectfully,' },
  es: { enclosed: 'Se adjunta', of: 'de', page: 'Página', closing: 'Atentamente,' },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Every word of a paper in reading order, for counting signs and for a plain copy. */
export function textsOfPaper(paper: Paper): readonly string[] {
  const words = paperWords[paper.language];
  return [
    ...paper.from,
    paper.date,
    ...paper.to,
    paper.title,
    ...paper.blocks.flatMap(textsOfBlock),
    ...(paper.signature.length > 0 ? [words.closing, ...paper.signature] : []),
    ...(paper.enclosed.length > 0 ? [words.enclosed, ...paper.enclosed] : []),
    paper.foot,
  ];
}

function textsOfBlock(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'points':
      return block.points;
    case 'table':
      return [block.head, ...block.rows].flat();
    case 'heading':
    case 'part':
    case 'paragraph':
    case 'note':
      return [block.text];
  }
}
