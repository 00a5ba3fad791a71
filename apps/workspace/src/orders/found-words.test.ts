/** The reasons a person reads beside an order found: each likeness in words, and never a claim that two people are one. */
import { expect, test } from 'vitest';
import { fitsWhole, foundWords } from './found-words.ts';

const name = {
  by: 'name',
  party: 'restrained',
  given: 'same',
  surname: 'same',
  swapped: false,
  born: 'not-asked',
} as const;

test.each([
  [name, 'Given name the same; family name the same', true],
  [
    { ...name, given: 'short-form', surname: 'slip' } as const,
    'Given name: a short form; family name: a letter or two apart',
    false,
  ],
  [{ ...name, given: 'not-asked', born: 'same' } as const, 'Family name the same; date of birth fits', true],
  [
    { ...name, swapped: true } as const,
    'Given name the same; family name the same; given and family name the other way round',
    false,
  ],
  [
    { ...name, party: 'protected', born: 'other' } as const,
    'The protected party: given name the same; family name the same; another date of birth',
    false,
  ],
  [{ by: 'plate' } as const, 'Plate', true],
])('%j reads “%s”', (found, words, whole) => {
  expect(foundWords(found)).toBe(words);
  expect(fitsWhole(found)).toBe(whole);
});
