import { gradeOf, sentencesIn, wordsIn } from '@holdfast/domain/testing';
import { expect, test } from 'vitest';
import { revealingWordIn } from '../../forms/revealing.ts';
import { type Language, setUpWords } from './words.ts';

const languages: readonly Language[] = ['en', 'es'];

/** Every text of a table; what takes a name or a number is given one. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('Medidas'))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A text with a stop at its end, so that a button is not joined to what follows. */
function stopped(text: string): string {
  return /[.?!:]$/.test(text) ? text.replace(/:$/, '.') : `${text}.`;
}

/** Source: Fernández Huerta, 1959, with sentences' length in words: 206.84 − 60 syllables per word − 1.02 words per sentence. */
function easeOf(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const syllables = words.reduce((all, word) => all + syllablesIn(word.toLowerCase()), 0);
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentencesIn(text).length);
}

/** Vowels that stand together are one syllable unless two are strong, or a weak one carries the stress. */
function syllablesIn(word: string): number {
  const sounded = word.replace(/qu(?=[eéií])|gu(?=[eéií])/g, 'k').replace(/y$/, 'i');
  const groups = sounded.match(/[aeiouáéíóúü]+/g) ?? [];
  const apart = groups.map((group) => 1 + (group.match(/[aeoáéóíú](?=[aeoáéóíú])/g) ?? []).length);
  return Math.max(
    1,
    apart.reduce((all, count) => all + count, 0),
  );
}

test('both languages fill the whole table, and say different things', () => {
  const [english, spanish] = languages.map((language) => textsIn(setUpWords[language]));
  expect(spanish?.length).toBe(english?.length);
  expect(english?.length).toBeGreaterThan(120);
  expect(english?.some((text) => text.trim() === '')).toBe(false);
});

test('English is read at grade six or below, screen by screen', () => {
  for (const [screen, table] of Object.entries(setUpWords.en)) {
    const text = textsIn(table).map(stopped).join(' ');
    if (wordsIn(text).length > 20) expect(gradeOf(text), screen).toBeLessThanOrEqual(6);
  }
});

test('Spanish is "fairly easy" or easier, screen by screen', () => {
  for (const [screen, table] of Object.entries(setUpWords.es)) {
    const text = textsIn(table).map(stopped).join(' ');
    if (wordsIn(text).length > 20) expect(easeOf(text), screen).toBeGreaterThanOrEqual(70);
  }
});

test('no sentence is longer than twenty words', () => {
  const sentences = languages.flatMap((language) => textsIn(setUpWords[language])).flatMap(sentencesIn);
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
});

test('nothing is promised in either language', () => {
  const promises =
    /\b(safe|secure|anonymous|undetectable|guarantee|seguro|segura|anónim|indetectable|garanti|protegid)/i;
  for (const language of languages) {
    for (const text of textsIn(setUpWords[language])) expect(text).not.toMatch(promises);
  }
});

test.each([
  ['Police log', 'Police'],
  ['My Order', 'Order'],
  ['Víctimas', 'Víctimas'],
  ['mi denuncia', 'denuncia'],
  ['Vaulted', 'Vaulted'],
])('%s is pointed out for %s', (title, word) => expect(revealingWordIn(title)).toBe(word));

test.each(['Calculator', 'Sums', 'Conversor', 'Tip 20%', 'Ruler', 'Logarithms', ''])('%j says nothing', (title) => {
  expect(revealingWordIn(title)).toBeNull();
});

test('no name that is offered says anything', () => {
  for (const language of languages) {
    const { titles, iconNames } = setUpWords[language].look;
    expect(titles).toHaveLength(8);
    expect(iconNames).toHaveLength(8);
    for (const title of titles) expect(revealingWordIn(title), title).toBeNull();
  }
});
