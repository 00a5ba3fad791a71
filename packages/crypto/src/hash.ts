/**
 * Hashing: SHA-256, and the link that makes a chain of records. It refuses keys: nothing here is secret.
 */
import { sha256 as sha256Of } from '@noble/hashes/sha2.js';
import { concatBytes, type PlainBytes, plainBytes, utf8 } from './bytes.ts';

/** Bytes in a SHA-256 digest. Source: FIPS 180-4, section 1, read 2026-11-21. */
export const hashLength = 32;

const linkLabel = utf8('link/1');

/** SHA-256 of the bytes. */
export function sha256(bytes: Uint8Array): PlainBytes {
  return plainBytes(sha256Of(bytes));
}

/** The same by the platform, many times faster for many bytes. It wants all of them at once. */
export async function digestOf(bytes: Uint8Array): Promise<PlainBytes> {
  return new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', plainBytes(bytes)));
}

/**
 * The hash of `bytes` as the next link after `previousHash`.
 * The label and the fixed length before the bytes keep a link from being read as any other hash of ours.
 * Throws when `previousHash` is not 32 bytes.
 */
export function hashLink(previousHash: Uint8Array, bytes: Uint8Array): PlainBytes {
  if (previousHash.length !== hashLength) throw new RangeError('a link follows a 32-byte hash');
  return sha256(concatBytes(linkLabel, previousHash, bytes));
}

/** SHA-256 over bytes that come one after the other. `finish` may be called once. */
export interface RunningHash {
  readonly add: (bytes: Uint8Array) => void;
  readonly finish: () => PlainBytes;
}

/** Begins one. The platform's own SHA-256 wants all bytes at once. For a file there is `startFastHash`. */
export function startHash(): RunningHash {
  const hasher = sha256Of.create();
  return {
    add: (bytes) => {
      hasher.update(bytes);
    },
    finish: () => plainBytes(hasher.digest()),
  };
}
