/**
 * Six words to read aloud, so that two people can tell whether they hold the same key. It refuses to be a secret or a
 * way back: the words come from a public key and prove nothing to anyone who did not compare them with the other person.
 */
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { concatBytes, utf8 } from './bytes.ts';
import { sha256 } from './hash.ts';

const label = utf8('six-words/1/');
/** Source: BIP-39, English list of 2048 = 2¹¹ words, read 2026-11-21. */
const bitsPerWord = 11;

export type SixWords = readonly [string, string, string, string, string, string];

function wordAt(hash: Uint8Array, position: number): string {
  let index = 0;
  for (let bit = position * bitsPerWord; bit < (position + 1) * bitsPerWord; bit += 1) {
    index = (index << 1) | (((hash[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  }
  const word = wordlist[index];
  if (word === undefined) throw new Error('the word list is incomplete');
  return word;
}

/**
 * The verification words of a public key (bytes) or of a recipient (its `age1…` text): the first 66 bits of a labelled
 * SHA-256. Sixty-six bits stop a stranger from making a key with the same words in advance; they are for comparing, not
 * for looking a key up.
 */
export function sixWords(publicKey: Uint8Array | string): SixWords {
  const bytes = typeof publicKey === 'string' ? utf8(publicKey) : publicKey;
  const kind = utf8(typeof publicKey === 'string' ? 'text/' : 'bytes/');
  const hash = sha256(concatBytes(label, kind, bytes));
  const word = (position: number): string => wordAt(hash, position);
  return [word(0), word(1), word(2), word(3), word(4), word(5)];
}
