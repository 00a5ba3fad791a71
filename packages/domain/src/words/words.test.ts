import { describe, expect, it } from 'vitest';
import { assessmentQuestions, assessmentReasonWords } from '../incidents/assessment-words.ts';
import { gradeOf, sentencesIn, wordsIn } from '../testing/readability.ts';
import * as facts from './fact-words.ts';
import * as kinds from './kind-words.ts';
import * as times from './time-words.ts';

const words = { ...facts, ...kinds, ...times };

const tables = Object.entries(words).map(([name, table]) => [name, Object.values(table)] as const);
const texts: readonly string[] = [
  ...tables.flatMap(([, entries]) =>
    entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values<string>(entry))),
  ),
  ...Object.values(assessmentReasonWords),
  ...Object.values(assessmentQuestions).map((one) => one.text),
];

/** What Parliament called its instruments. The names are theirs and stay as they are. */
const instrumentNames = /domestic (?:abuse|violence) protection (?:notice|order)/gi;

describe('the words people read', () => {
  it('ask nobody why, and accuse nobody', () => {
    for (const text of texts)
      expect(text.replace(instrumentNames, '')).not.toMatch(
        /\bwhy\b|\babus|\bvictim\b|\bsuspect\b|\bguilty\b|\bviolat/i,
      );
  });

  it('keep sentences to twenty words', () => {
    for (const text of texts)
      for (const sentence of sentencesIn(text)) expect(wordsIn(sentence).length).toBeLessThanOrEqual(20);
  });

  it('read at grade six or below, table by table', () => {
    for (const [name, entries] of tables) {
      const asked = entries.flatMap((entry) =>
        typeof entry === 'object' && 'question' in entry ? [entry.question] : [],
      );
      const told = entries.flatMap((entry) => (typeof entry === 'object' && 'meaning' in entry ? [entry.meaning] : []));
      for (const list of [asked, told])
        if (list.length > 0) expect(gradeOf(list.join(' ')), name).toBeLessThanOrEqual(6);
    }
    expect(gradeOf(Object.values(assessmentReasonWords).join(' '))).toBeLessThanOrEqual(6);
    expect(
      gradeOf(
        Object.values(assessmentQuestions)
          .map((one) => one.text)
          .join(' '),
      ),
    ).toBeLessThanOrEqual(6);
  });

  it('end every question with a question mark', () => {
    for (const { question } of Object.values(words.factWords)) expect(question.endsWith('?')).toBe(true);
  });
});
