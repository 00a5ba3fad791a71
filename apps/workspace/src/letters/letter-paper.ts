/** A letter of a case as a paper: the body as it was written or changed by hand, and around it who writes, to whom, and under which release. */
import {
  type CivilDate,
  dayWords,
  type Language,
  type LetterSection,
  type SayingOf,
  sectionsFrom,
} from '@holdfast/domain';
import type { Paper, PaperBlock, PaperSize } from '@holdfast/evidence/paper';

/** The sections of a letter as the blocks of a paper. */
export function blocksOf(sections: readonly LetterSection[]): readonly PaperBlock[] {
  return sections.flatMap(({ heading, paragraphs, points }): readonly PaperBlock[] => [
    ...(heading === undefined ? [] : [{ kind: 'heading', text: heading } as const]),
    ...paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
    ...(points.length === 0 ? [] : [{ kind: 'points', points } as const]),
  ]);
}

/** The paper of `letter`, dated the day it was sent, or today while it is a draft. */
export function letterPaper({
  letter,
  from,
  today,
  language,
}: {
  readonly letter: SayingOf<'letter'>;
  readonly from: readonly string[];
  readonly today: CivilDate;
  readonly language: Language;
}): Paper {
  const subject = letter.subject ?? letter.to;
  return {
    language,
    title: subject,
    from,
    date: dayWords(letter.sentOn ?? today)[language],
    to: letter.to.split('\n').filter((line) => line.trim() !== ''),
    blocks: blocksOf(sectionsFrom(letter.text)),
    signature: letter.signature ?? from,
    enclosed: letter.enclosed ?? [],
    foot: subject,
  };
}

/** What paper lies in the printers of a place. */
export function paperSizeAt(place: string): PaperSize {
  return place === 'US' || place.startsWith('US-') ? 'us-letter' : 'a4';
}
