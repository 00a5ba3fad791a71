import { languages } from '@holdfast/domain';
import { gradeIn, sentencesIn, wordsIn } from '@holdfast/domain/testing';
import { planSections } from '@holdfast/wire';
import { expect, test } from 'vitest';
import { allPages } from './all-pages.ts';
import { articleIds } from './pages.ts';

const { articles, plan } = allPages;
const stopped = (text: string): string =>
  /[.?!:”]$/.test(text) ? text.replace(/:$/, '.').replace(/[.?]”$/, '.') : `${text}.`;

test('every article and every part of the plan is there, once', () => {
  expect(articles.map(({ id }) => id)).toEqual([...articleIds]);
  expect(plan.map(({ id }) => id)).toEqual([...planSections]);
  const ids = plan.flatMap(({ items }) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(40);
});

test.each(articles.flatMap((article) => languages.map((language) => [article.id, language, article] as const)))(
  '%s in "%s" is read at grade six or below',
  (_, language, article) => {
    const said = [
      article.title,
      article.lead,
      ...article.parts.flatMap(({ heading, lines }) => [
        ...(heading ? [heading] : []),
        ...lines.map(({ says }) => says),
      ]),
    ];
    expect(gradeIn(language, said.map((one) => stopped(one[language])).join(' '))).toBeLessThanOrEqual(6);
  },
);

test.each(languages)('the plan in "%s" is read at grade six or below', (language) => {
  const said = plan.flatMap(({ title, items }) => [title, ...items.map(({ says }) => says)]);
  expect(gradeIn(language, said.map((one) => stopped(one[language])).join(' '))).toBeLessThanOrEqual(6);
});

/** What is our own and not a rule, a step or a ladder of `law`, which are held to this where they are written. */
const own = [
  ...articles.flatMap(({ title, lead, parts }) => [
    title,
    lead,
    ...parts.flatMap(({ heading, lines }) => [
      ...(heading ? [heading] : []),
      ...lines.filter(({ source }) => !source).map(({ says }) => says),
    ]),
  ]),
  ...plan.flatMap(({ title, items }) => [title, ...items.map(({ says }) => says)]),
];

test('no sentence of ours is longer than twenty words', () => {
  const long = own.flatMap((said) =>
    languages.flatMap((language) => sentencesIn(said[language]).filter((sentence) => wordsIn(sentence).length > 20)),
  );
  expect(long).toEqual([]);
});

test('nothing is promised, nobody is asked for reasons, nothing shouts', () => {
  for (const said of own) {
    for (const language of languages) {
      expect(said[language]).not.toMatch(
        /\b(safe|safely|secure|securely|anonymous|undetectable|guaranteed?|admissible|seguro|segura)\b|anónim|indetectable|garanti|admisible/i,
      );
      expect(said[language]).not.toMatch(/\bwhy\b|por qué\b/i);
      expect(said[language]).not.toMatch(/[!¡]/);
    }
  }
});

test('words of law stand only with a source, and what nobody confirmed says so', () => {
  const law = /\b(the law (says|asks)|must by law|is a crime|code §|statute)\b|la ley (dice|pide)|es un delito/i;
  for (const { en, es } of own) {
    expect(en).not.toMatch(law);
    expect(es).not.toMatch(law);
  }
  const sources = articles.flatMap(({ parts }) =>
    parts.flatMap(({ lines }) => lines.flatMap(({ source }) => (source ? [source.en] : []))),
  );
  expect(sources.length).toBeGreaterThan(80);
  for (const source of sources) expect(source).toMatch(/Read (on .* )?in a copy|Believed to be|Not confirmed/);
});
