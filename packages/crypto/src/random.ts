/**
 * Randomness from the platform's own generator, in Node and in browsers. It refuses any other source, and any seed.
 */
import { type PlainBytes, toBase64url } from './bytes.ts';

/** How other rooms receive randomness: as an argument, so that a test can fix it. */
export type RandomBytes = (length: number) => Uint8Array;

/** What one call to the platform may return. Source: W3C Web Cryptography API, getRandomValues, step 2; read 2026-11-21. */
const mostPerCall = 65_536;

/** `length` random bytes. */
export function randomBytes(length: number): PlainBytes {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += mostPerCall) {
    globalThis.crypto.getRandomValues(bytes.subarray(at, Math.min(at + mostPerCall, length)));
  }
  return bytes;
}

/** A new opaque id: 128 random bits as 22 letters of base64url. Says nothing about what it names or when. */
export function newId(random: RandomBytes = randomBytes): string {
  return toBase64url(random(16));
}
