import { type Language, languages, type Said } from '@holdfast/domain';
import { gradeIn, sentencesIn, wordsIn } from '@holdfast/domain/testing';
import { expect, test } from 'vitest';
import {
  copyIssueWords,
  copyKeptOn,
  copyPoints,
  copyWords,
  joinWords,
  otherPhoneSteps,
  tryWordsWords,
  wordInPlace,
} from './server-copy.ts';

const tables: Readonly<Record<string, readonly Said[]>> = {
  screen: Object.values(copyWords),
  points: copyPoints,
  steps: otherPhoneSteps,
  stopped: Object.values(copyIssueWords),
  joining: Object.values(joinWords),
  trying: [...Object.values(tryWordsWords), wordInPlace(7), copyKeptOn('March 2, 2026')],
};
const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
const textsOf = (name: string, language: Language) => (tables[name] ?? []).map((said) => stopped(said[language]));
const each = Object.keys(tables).flatMap((name) => languages.map((language) => [name, language] as const));

test.each(each)('%s in "%s" is read at grade six or below, in sentences of twenty words at most', (name, language) => {
  const texts = textsOf(name, language);
  expect(texts.length).toBeGreaterThan(2);
  expect(gradeIn(language, texts.join(' '))).toBeLessThanOrEqual(6);
  expect(texts.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > 20)).toEqual([]);
});

test('nothing is promised', () => {
  const promises =
    /\b(safe|secure|anonymous|undetectable|guarantee|seguro|segura|anónim|indetectable|garanti|protegid)/i;
  for (const [name, language] of each) for (const text of textsOf(name, language)) expect(text).not.toMatch(promises);
});
