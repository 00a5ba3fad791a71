/**
 * The recovery kit: the root key as twenty-four words of the BIP-39 English list, both ways. It refuses near misses: a
 * wrong, missing or swapped word is an issue, never a different key.
 */
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { PlainBytes } from '../bytes.ts';
import { type CryptoResult, refused } from '../issues.ts';
import { recoveryNumbers, rootKeyFromNumbers } from './recovery-numbers.ts';

/** The words of numbers from the worker. Throws on a number outside the list. */
export function wordsFromNumbers(numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => {
    const word = wordlist[number];
    if (word === undefined) throw new RangeError('no such word');
    return word;
  });
}

/** The numbers of typed words, or `bad-words` when one is not in the list. Case and spaces around a word do not matter. */
export function numbersFromWords(words: readonly string[]): CryptoResult<readonly number[]> {
  const numbers = words.map((word) => wordlist.indexOf(word.normalize('NFKD').trim().toLowerCase()));
  return numbers.includes(-1) ? refused('bad-words') : { ok: true, value: numbers };
}

/** The vault key as 24 words. Throws when the key is not 32 bytes. */
export function recoveryWords(vaultKey: Uint8Array): readonly string[] {
  return wordsFromNumbers(recoveryNumbers(vaultKey));
}

/** The vault key of 24 words, or `bad-words`. */
export function vaultKeyFromWords(words: readonly string[]): CryptoResult<PlainBytes> {
  const numbers = numbersFromWords(words);
  return numbers.ok ? rootKeyFromNumbers(numbers.value) : numbers;
}
