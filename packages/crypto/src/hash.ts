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

/**
 * Begins one. The platform's own SHA-256 wants all bytes at once; this one is slower than sealing and sets the pace of a long
 * file. WebAssembly was half again as fast and 5 kB of what every visitor loads.
 */
export function startHash(): RunningHash {
  const hasher = sha256Of.create();
  return {
    add: (bytes) => {
      hasher.update(bytes);
    },
    finish: () => plainBytes(hasher.digest()),
  };
}

/** The same for a file, finished by whichever can: what is short is held and left to the platform. */
export interface FileHash {
  readonly add: (bytes: Uint8Array) => void;
  readonly finish: () => Promise<PlainBytes>;
}

/** As much of a file as is held: a photograph or a spoken note is shorter, and a phone has room for it twice. */
export const mostHeld = 16 * 1_048_576;

/**
 * Begins one. The platform hashes four to six times as fast as we can and knows no "more to come", so a file of at most `mostHeld` bytes
 * is kept until its end and hashed at once; a longer one goes on by `startHash` from there, and no more than that is ever held.
 */
export function startFileHash(): FileHash {
  let parts: PlainBytes[] = [];
  let held = 0;
  let running: RunningHash | null = null;
  const letGo = (): void => {
    for (const part of parts) part.fill(0);
    parts = [];
  };
  return {
    add: (bytes) => {
      held += bytes.length;
      if (running === null && held > mostHeld) {
        running = startHash();
        for (const part of parts) running.add(part);
        letGo();
      }
      if (running === null) parts.push(Uint8Array.from(bytes));
      else running.add(bytes);
    },
    finish: async () => {
      if (running !== null) return running.finish();
      const whole = concatBytes(...parts);
      letGo();
      const digest = await digestOf(whole);
      whole.fill(0);
      return digest;
    },
  };
}
