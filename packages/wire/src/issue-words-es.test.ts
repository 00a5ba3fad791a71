/** Every code a program may answer with is said in Spanish too. */
import { expect, test } from 'vitest';
import { clientOver } from './client.ts';
import { issueInSpanish } from './issue-words-es.ts';
import { issueCodes, issueTable } from './issues.ts';

test.each(issueCodes)('%s has other words in Spanish, in whole sentences', (code) => {
  const { words, remedy } = issueTable[code];
  const inSpanish = issueInSpanish({ code, words, remedy });
  expect(inSpanish.words).not.toBe(words);
  expect(inSpanish.remedy).not.toBe(remedy);
  for (const text of [inSpanish.words, inSpanish.remedy]) expect(text).toMatch(/^\p{Lu}.*\.$/su);
});

test('no answer at all', async () => {
  const asked = await clientOver(async () => null)('me', {});
  if (asked.ok) throw new Error('nothing was there to answer');
  expect(issueInSpanish(asked.issue).words).toBe('El servidor no contestó.');
});

test('words of their own stay', () => {
  const own = { code: 'no-answer', words: 'El archivo no pasó.', remedy: 'Elija otro.' } as const;
  expect(issueInSpanish(own)).toEqual(own);
});
