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
