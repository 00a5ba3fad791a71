/**
 * The reading grade of English and Spanish text, for tests: Flesch-Kincaid and Crawford, with counted syllables. Rough on one
 * sentence, fair on many. It measures length, not kindness: the words still have to be read by somebody.
 */
import type { Language } from '../language.ts';

/** Sentences of a text, by their closing marks. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!;])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

/** The grade of a text in its language. */
export function gradeIn(language: Language, text: string): number {
  return language === 'en' ? gradeOf(text) : spanishGradeOf(text);
}

/** The grade of English text. Source: Kincaid et al., 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59. */
export function gradeOf(text: string): number {
  const words = wordsIn(text);
  const syllables = words.reduce((all, word) => all + syllablesIn(word), 0);
  return (
    0.39 * (words.length / Math.max(1, sentencesIn(text).length)) +
    11.8 * (syllables / Math.max(1, words.length)) -
    15.59
  );
}

/**
 * The grade of Spanish text, made for the elementary grades; what it says above six is only "higher".
 * Source: Crawford, A. N., 1984, A Spanish language Fry-type readability procedure: elementary level:
 * -0.205 sentences per 100 words + 0.049 syllables per 100 words - 3.407.
 */
export function spanishGradeOf(text: string): number {
  const words = wordsIn(text);
  const hundreds = Math.max(1, words.length) / 100;
  const syllables = words.reduce((all, word) => all + spanishSyllablesIn(word), 0);
  return -0.205 * (sentencesIn(text).length / hundreds) + 0.049 * (syllables / hundreds) - 3.407;
}

function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (ending) => ending.slice(0, 1));
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 1);
}

const strong = 'aeoáéó';
const accentedWeak = 'íú';

/**
 * Syllables of a Spanish word by its spelling: two strong vowels part, a weak one joins its neighbour unless it bears the accent.
 * A number counts as one syllable, as in the English count.
 */
export function spanishSyllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-záéíóúüñ]/g, '')
    // The u of que, qui, gue and gui is not heard; that of güe and güi is.
    .replace(/(?<=[qg])u(?=[eiéí])/g, '')
    .replace(/ü/g, 'u')
    // A y at the end, or alone, is a vowel; a silent h keeps no vowels apart.
    .replace(/y$/, 'i')
    .replace(/(?<=[aeiouáéíóú])h(?=[aeiouáéíóú])/g, '');
  const runs = plain.match(/[aeiouáéíóú]+/g) ?? [];
  return Math.max(
    1,
    runs.reduce((all, run) => all + nucleiIn(run), 0),
  );
}

function nucleiIn(run: string): number {
  let nuclei = 0;
  let previous = '';
  for (const vowel of run) {
    const bothStrong = strong.includes(vowel) && strong.includes(previous);
    const accentParts =
      (accentedWeak.includes(vowel) && strong.includes(previous)) ||
      (strong.includes(vowel) && accentedWeak.includes(previous));
    if (previous === '' || bothStrong || accentParts) nuclei += 1;
    previous = vowel;
  }
  return nuclei;
}
