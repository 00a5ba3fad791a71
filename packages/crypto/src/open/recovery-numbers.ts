/**
 * The root key as twenty-four numbers with check bits (BIP-39 without its list). The list of words lives in another file,
 * because it holds words that must not lie in the unveiled part of the app; this file refuses to know any.
 */
import { type PlainBytes, plainBytes } from '../bytes.ts';
import { sha256 } from '../hash.ts';
import { type CryptoResult, ok, refused } from '../issues.ts';

/** Source: BIP-39, "Generating the mnemonic": 256 bits + 8 check bits = 24 numbers of 11 bits; read 2026-11-21. */
export const recoveryLength = 24;
const bitsPerNumber = 11;
const keyLength = 32;

/** The key as 24 numbers of 0 … 2047. Throws when the key is not 32 bytes. */
export function recoveryNumbers(rootKey: Uint8Array): readonly number[] {
  if (rootKey.length !== keyLength) throw new RangeError('a root key has 32 bytes');
  const bits = new Uint8Array(keyLength + 1);
  bits.set(rootKey);
  bits[keyLength] = sha256(rootKey)[0] ?? 0;
  const numbers = Array.from({ length: recoveryLength }, (_, position) => {
    let number = 0;
    for (let bit = position * bitsPerNumber; bit < (position + 1) * bitsPerNumber; bit += 1) {
      number = (number << 1) | (((bits[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    }
    return number;
  });
  bits.fill(0);
  return numbers;
}

/** The key of 24 numbers, or `bad-words` when there are not 24, one is out of range, or the check bits disagree. */
export function rootKeyFromNumbers(numbers: readonly number[]): CryptoResult<PlainBytes> {
  const inRange = numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 1 << bitsPerNumber);
  if (numbers.length !== recoveryLength || !inRange) return refused('bad-words');
  const bits = new Uint8Array(keyLength + 1);
  for (const [position, number] of numbers.entries()) {
    for (let offset = 0; offset < bitsPerNumber; offset += 1) {
      const bit = position * bitsPerNumber + offset;
      const value = (number >> (bitsPerNumber - 1 - offset)) & 1;
      bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (value << (7 - (bit & 7)));
    }
  }
  const rootKey = plainBytes(bits.slice(0, keyLength));
  if (bits[keyLength] !== sha256(rootKey)[0]) {
    rootKey.fill(0);
    return refused('bad-words');
  }
  bits.fill(0);
  return ok(rootKey);
}
