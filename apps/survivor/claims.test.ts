import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const inside = fileURLToPath(new URL('src/inside', import.meta.url));
const sources = readdirSync(inside, { recursive: true, encoding: 'utf8' })
  // The list of words that a name should not have is no screen.
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.') && name !== 'forms/revealing.ts')
  .map((name) => ({ name, text: withoutComments(readFileSync(`${inside}/${name}`, 'utf8')) }));

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

// Words that promise what nobody can keep. Source: safety requirements, R16.
const promises =
  /\b(safe|safely|secure|securely|undetectable|untraceable|anonymous|anonymously|erased|admissible|guaranteed?|unbreakable|no trace)\b/i;

test('no screen promises what cannot be kept', () => {
  expect(sources.length).toBeGreaterThan(30);
  const found = sources.flatMap(({ name, text }) =>
    promises.test(text) ? [`${name}: ${promises.exec(text)?.[0]}`] : [],
  );
  expect(found).toEqual([]);
});

test('no screen asks "why did", and nothing is required of her by the browser', () => {
  for (const { name, text } of sources) {
    expect(text, name).not.toMatch(/\bwhy (did|do|didn|don|were|are)\b/i);
    expect(text, name).not.toMatch(/\srequired(=|\s|>)/);
  }
});

test('no screen shouts', () => {
  for (const { name, text } of sources) expect(text.match(/[A-Za-z]!['"<\s]/)?.[0], name).toBeUndefined();
});

/** The first screen speaks both languages at once, because none was chosen yet; the keys of a calculator are as on the cover. */
const ownWords: Readonly<Record<string, readonly string[]>> = {
  'set-up/first-questions.tsx': [
    'Choose the language you read best.',
    'Elija el idioma que lee mejor.',
    'English',
    'Español',
    'Language · Idioma',
  ],
  'set-up/keypad.tsx': ['Keys'],
};

/** What stands in a screen as text between tags, or as words of an attribute that is shown or read aloud. */
function wordsInMarkup(text: string): readonly string[] {
  const between = [...text.matchAll(/(?<!=)[>}]\s*([A-ZÁÉÍÓÚÑ¿][^<>{}=;]*[a-záéíóúñ.:?])\s*(?=[<{])/g)].map(
    ([, words = '']) => words,
  );
  const shown = [
    ...text.matchAll(/\b(?:title|label|legend|hint|detail|lead|words|alt|aria-label|placeholder)="([^"]+)"/g),
  ];
  return [...between, ...shown.map(([, words = '']) => words)].map((words) => words.replace(/\s+/g, ' ').trim());
}

test('no screen has words of its own: all are in the tables, in both languages', () => {
  const screens = sources.filter(({ name }) => name.endsWith('.tsx'));
  expect(screens.length).toBeGreaterThan(50);
  const found = screens.flatMap(({ name, text }) =>
    wordsInMarkup(text)
      .filter((words) => /[a-záéíóúñ]{3}/.test(words) && !(ownWords[name] ?? []).includes(words))
      .map((words) => `${name}: ${words.slice(0, 60)}`),
  );
  expect(found).toEqual([]);
});

test('words in the markup are found where they stand', () => {
  expect(wordsInMarkup('<p>Hello there.</p> <B label="Press me" /> <i>{said(x)}</i>')).toEqual([
    'Hello there.',
    'Press me',
  ]);
  expect(wordsInMarkup('<B>\n  Look for a newer version\n </B>')).toEqual(['Look for a newer version']);
});
