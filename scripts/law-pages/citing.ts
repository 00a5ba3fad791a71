// How a page names its sources: the citation, how far it was checked, and a number that leads to the list of copies read.
import type { Citation } from '@holdfast/domain';

export type Sources = {
  /** The citation as it stands on the page; remembers the copy it was read in. */
  readonly cite: (citation: Citation) => string;
  /** The copies cited so far, in the order of their numbers. */
  readonly list: () => readonly string[];
};

/** The day a copy bears; of one that bears none, the day it was read. */
const dated = ({ asOf, undated }: Citation): string => (undated === true ? `undated, read ${asOf}` : `as of ${asOf}`);

export const sourcesOfPage = (): Sources => {
  const copies: string[] = [];
  const numberOf = (citation: Citation): number => {
    const copy = `${citation.source} (${dated(citation)})`;
    if (!copies.includes(copy)) copies.push(copy);
    return copies.indexOf(copy) + 1;
  };
  return {
    cite: (citation) =>
      `${citation.text} (${citation.confirmation}; ${dated(citation)}, copy ${numberOf(citation)}; read again by ${citation.reviewOn})`,
    list: () => copies.map((copy, index) => `${index + 1}. ${copy}`),
  };
};

/** A line of a list with a bold label; nothing when there is nothing to say. */
export const labelled = (label: string, text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : [`- **${label}:** ${text}`];

/** A section with its heading; nothing when it would be empty. */
export const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, '', ...lines, ''];
