import { type Language, languages, type Said } from '@holdfast/domain';
import { gradeIn, sentencesIn, wordsIn } from '@holdfast/domain/testing';
import { expect, test } from 'vitest';
import { ledgerWords, receiptWords, releaseWords, sendWords } from './shared.ts';
import {
  agreementWords,
  cannotUndo,
  fileKindWords,
  mayReveal,
  newKeyWords,
  noCondition,
  pairWords,
  peopleWords,
  roleWords,
  shareWords,
} from './sharing.ts';

const moment: Said = { en: '4:00 PM on December 5, 2026', es: 'las 16:00 del 5 de diciembre de 2026' };
const tables: Readonly<Record<string, unknown>> = {
  people: [peopleWords, roleWords, fileKindWords],
  pairing: pairWords,
  newKey: newKeyWords,
  questions: shareWords,
  limits: [cannotUndo, mayReveal, noCondition],
  agreement: agreementWords,
  afterwards: [releaseWords, sendWords],
  ledger: ledgerWords,
  receipt: receiptWords,
};

const isSaid = (value: object): value is Said =>
  'en' in value && 'es' in value && typeof value.en === 'string' && typeof value.es === 'string';

/** Every text; what takes a name, a number or a moment is given one. */
function saidIn(value: unknown): readonly Said[] {
  if (typeof value === 'function') {
    const said: unknown[] = [];
    for (const given of [['Imani', 3], [moment]]) {
      try {
        said.push(value(...given));
      } catch {
        // It takes the other kind.
      }
    }
    return said.flatMap(saidIn).filter(({ en, es }) => !/undefined|\[object/.test(en + es));
  }
  if (typeof value !== 'object' || value === null) return [];
  return isSaid(value) ? [value] : Object.values(value).flatMap(saidIn);
}

const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text.replace(/:$/, '')}.`);
const textsOf = (name: string, language: Language) => saidIn(tables[name]).map((said) => stopped(said[language]));
const each = Object.keys(tables).flatMap((name) => languages.map((language) => [name, language] as const));

test.each(each)('%s in "%s" is read at grade six or below, in sentences of twenty words at most', (name, language) => {
  // The one line of a command is for a program.
  const texts = textsOf(name, language).filter((text) => !text.includes('holdfast'));
  expect(texts.length).toBeGreaterThan(2);
  expect(gradeIn(language, texts.join(' '))).toBeLessThanOrEqual(6);
  expect(texts.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > 20)).toEqual([]);
});

test('nothing is promised', () => {
  const promises =
    /\b(safe|secure|anonymous|undetectable|admissible|guarantee|seguro|segura|anónim|indetectable|garanti|protegid)/i;
  for (const [name, language] of each) for (const text of textsOf(name, language)) expect(text).not.toMatch(promises);
});
