/**
 * The parts of a letter in its text: what was written, or changed by hand, as headings, paragraphs and points again. Pure; it
 * drops no word, and text in no order at all becomes paragraphs.
 */
import type { LetterSection } from './letter-for.ts';

/** Longer than this and a line is a sentence, whatever it ends with. */
const longestHeading = 80;

/**
 * Blank lines part one section from the next. Lines that begin with "- " are points; a first line that others follow and that ends
 * like no sentence is a heading. The parts of `sectionsText` come back as they were.
 */
export function sectionsFrom(text: string): readonly LetterSection[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map(sectionFrom);
}

/** The body of a letter as text, with a blank line between sections. */
export function sectionsText(sections: readonly LetterSection[]): string {
  return sections
    .map(({ heading, paragraphs, points }) =>
      [heading, ...paragraphs, ...points.map((point) => `- ${point}`)].filter((line) => line !== undefined).join('\n'),
    )
    .join('\n\n');
}

function sectionFrom(lines: readonly string[]): LetterSection {
  const [first = '', ...rest] = lines;
  const isPoint = (line: string) => line.startsWith('- ');
  const isHeading = rest.length > 0 && !isPoint(first) && first.length <= longestHeading && !/[.:;,!?…]$/.test(first);
  const body = isHeading ? rest : lines;
  // Points close a section; a line after them would change its place, so it stays with the point before it.
  const from = body.findIndex(isPoint);
  const paragraphs = from === -1 ? body : body.slice(0, from);
  const points: string[] = [];
  for (const line of from === -1 ? [] : body.slice(from)) {
    const last = points.length - 1;
    if (isPoint(line) || last < 0) points.push(line.replace(/^- /, ''));
    else points[last] = `${points[last] ?? ''} ${line}`;
  }
  return { ...(isHeading ? { heading: first } : {}), paragraphs, points };
}
