/** Every words file of the workspace in Spanish: said to "usted", in plain sentences, promising nothing, and not left in English. */
import type { Said } from '@holdfast/domain';
import { gradeIn, sentencesIn } from '@holdfast/domain/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { setLanguage } from './language.ts';

afterEach(() => setLanguage('en'));

const files = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['./**/*words.ts', './**/scene-step-table.ts', './frame/sections.ts'],
  { eager: true },
);

const isSaid = (part: unknown): part is Said =>
  typeof part === 'object' && part !== null && 'en' in part && 'es' in part && typeof part.es === 'string';

/** Texts of a table as they are read now; of a pair of languages, the one asked for. */
function textsIn(part: unknown, language: 'en' | 'es'): readonly string[] {
  if (typeof part === 'string') return [part];
  if (isSaid(part)) return [part[language]];
  if (typeof part === 'function' || typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap((inside) => textsIn(inside, language));
}

function spokenIn(file: Readonly<Record<string, unknown>>, language: 'en' | 'es'): readonly string[] {
  setLanguage(language);
  return textsIn(file, language);
}

const all = Object.entries(files);

test('there is enough to look at', () => {
  expect(all.length).toBeGreaterThan(40);
  expect(all.flatMap(([, file]) => spokenIn(file, 'es')).length).toBeGreaterThan(1500);
});

/** Names, codes and addresses, which are the same in both. */
const isSentence = (text: string): boolean => /\p{L}{3,} \p{L}{2,} \p{L}{2,}/u.test(text);

describe.each(all)('%s', (_, file) => {
  const spanish = spokenIn(file, 'es');
  const english = spokenIn(file, 'en');

  test('says nothing in Spanish that is still English', () => {
    const other = new Set(english);
    expect(spanish.filter((text) => isSentence(text) && other.has(text))).toEqual([]);
    expect(spanish.filter((text) => /\b(the|and|with|your|this|which|when)\b/i.test(text))).toEqual([]);
  });

  test('speaks to "usted", and does not shout', () => {
    expect(
      spanish.filter((text) => /(?<!\p{L})(tú|tu|tus|ti|contigo|vos|vosotros|vuestra?o?s?)(?!\p{L})/iu.test(text)),
    ).toEqual([]);
    expect(spanish.filter((text) => /[¡!]/.test(text))).toEqual([]);
  });

  test('promises nothing', () => {
    expect(
      spanish.filter((text) =>
        /(?<!\p{L})(segur[oa]s?|garantiza\w*|indetectable|admisible|imposible de)(?!\p{L})/iu.test(text),
      ),
    ).toEqual([]);
  });

  test('is plain enough to be read in a hurry', () => {
    const sentences = spanish.filter(isSentence);
    if (sentences.length < 5) return;
    expect(gradeIn('es', sentences.join('. '))).toBeLessThanOrEqual(8);
    expect(sentences.flatMap(sentencesIn).filter((sentence) => sentence.split(/\s+/).length > 45)).toEqual([]);
  });
});
