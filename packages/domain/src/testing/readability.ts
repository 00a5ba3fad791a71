/** The reading grade of English text, for tests: Flesch-Kincaid with counted syllables. Rough on one sentence, fair on many. */

/** Sentences of a text, by their closing marks. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!;])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9’'-]+/g) ?? [];
}

/** Source: Kincaid et al., 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59. */
export function gradeOf(text: string): number {
  const words = wordsIn(text);
  const syllables = words.reduce((all, word) => all + syllablesIn(word), 0);
  return (
    0.39 * (words.length / Math.max(1, sentencesIn(text).length)) +
    11.8 * (syllables / Math.max(1, words.length)) -
    15.59
  );
}

function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (ending) => ending.slice(0, 1));
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 1);
}
