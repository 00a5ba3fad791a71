import { describe, expect, it } from 'vitest';
import { assessmentQuestions, assessmentReasonWords } from '../incidents/assessment-words.ts';
import { type Language, languages } from '../language.ts';
import { gradeIn, sentencesIn, wordsIn as wordsOf } from '../testing/readability.ts';
import { wordsIn } from './words-in.ts';

/** Every text in `table`, however deep; of a text in two languages, the one asked for. */
function textsIn(table: unknown, language: Language): readonly string[] {
  if (typeof table === 'string') return [table];
  if (typeof table !== 'object' || table === null) return [];
  if ('en' in table && 'es' in table) return textsIn(table[language], language);
  return Object.values(table).flatMap((value: unknown) => textsIn(value, language));
}

const questionTexts = Object.values(assessmentQuestions).map((one) => one.text);

const tables = (language: Language): readonly (readonly [string, readonly string[]])[] => {
  const words = wordsIn(language);
  const split = Object.entries(words).flatMap(([name, table]) =>
    [0, 1].map((part) => {
      const texts = Object.values(table).flatMap((entry) => textsIn(Object.values(entry)[part], language));
      return [
        `${name}, ${part === 0 ? 'titles' : 'sentences'}`,
        typeof Object.values(table)[0] === 'string' ? [] : texts,
      ] as const;
    }),
  );
  return [
    ...split,
    ['reasons', textsIn(assessmentReasonWords, language)] as const,
    ['questions', textsIn(questionTexts, language)] as const,
  ].filter(([, texts]) => texts.length > 0);
};

const everyText = (language: Language): readonly string[] => [
  ...textsIn(wordsIn(language), language),
  ...textsIn(assessmentReasonWords, language),
  ...textsIn(questionTexts, language),
];

/** What Parliament called its instruments. The names are theirs and stay as they are, in either language. */
const instrumentNames = /domestic (?:abuse|violence) protection (?:notice|order)/gi;

const accusing: Readonly<Record<Language, RegExp>> = {
  en: /\bwhy\b|\babus|\bvictim|\bsuspect\b|\bguilt|\bviolat|\boffender|\bperpetrat/i,
  es: /por ?qué|\babus|\bvíctima|\bsospechos|\bculpa|\bviola|\bagresor|\bdelincuente|\bcriminal/i,
};
/** What no screen may promise. */
const promises: Readonly<Record<Language, RegExp>> = {
  en: /\bsafe\b|\bsafely\b|\bsecure|\bundetect|\badmissib/i,
  es: /\ba salvo\b|\bsegur[oa]s?\b|\bindetectable|\badmisible/i,
};

describe.each(languages)('the words people read, %s', (language) => {
  it('are the same tables with the same keys as in English', () => {
    expect(Object.keys(wordsIn(language)).toSorted()).toEqual(Object.keys(wordsIn('en')).toSorted());
    for (const [name, table] of Object.entries(wordsIn('en')))
      expect(
        Object.entries(wordsIn(language))
          .filter(([other]) => other === name)
          .flatMap(([, other]) => Object.keys(other).toSorted()),
      ).toEqual(Object.keys(table).toSorted());
  });

  it('deny the same facts in words of their own', () => {
    const denied = (one: Language) =>
      Object.entries(wordsIn(one).factWords).flatMap(([fact, words]) => (words.denied === undefined ? [] : [fact]));
    expect(denied(language).toSorted()).toEqual(denied('en').toSorted());
  });

  it('leave nothing empty', () => {
    for (const text of everyText(language)) expect(text.trim()).not.toBe('');
  });

  it('ask nobody why, and accuse nobody', () => {
    for (const text of everyText(language)) expect(text.replace(instrumentNames, '')).not.toMatch(accusing[language]);
  });

  it('promise nothing', () => {
    for (const text of everyText(language)) expect(text).not.toMatch(promises[language]);
  });

  it('keep sentences to twenty words', () => {
    for (const text of everyText(language))
      for (const sentence of sentencesIn(text)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(20);
  });

  it.each(tables(language).filter(([name]) => /sentences|reasons|questions/.test(name)))(
    'read at grade six or below: %s',
    (_name, texts) => {
      expect(gradeIn(language, texts.join(' '))).toBeLessThanOrEqual(6);
    },
  );

  it('end every question with a question mark', () => {
    const asked = [
      ...Object.values(wordsIn(language).factWords).map((one) => one.question),
      ...textsIn(questionTexts, language),
    ];
    for (const question of asked) {
      expect(question.endsWith('?')).toBe(true);
      if (language === 'es') expect(question.includes('¿'), question).toBe(true);
    }
  });
});

describe('the words people read in Spanish', () => {
  it('are not the English left as they were', () => {
    const same = (name: 'factWords' | 'conditionWords' | 'incidentWords' | 'strengthWords') => {
      const spanish = textsIn(wordsIn('es')[name], 'es');
      return textsIn(wordsIn('en')[name], 'en').filter((text) => spanish.includes(text));
    };
    expect([
      ...same('factWords'),
      ...same('conditionWords'),
      ...same('incidentWords'),
      ...same('strengthWords'),
    ]).toEqual([]);
  });

  it('say usted, never tú', () => {
    for (const text of everyText('es')) expect(text).not.toMatch(/(?<!\p{L})(?:tú|tus?|te|ti|contigo|vos)(?!\p{L})/iu);
  });
});
