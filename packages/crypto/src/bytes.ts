/**
 * Bytes: joining, comparing, naming in text. It refuses to guess: text that is not exactly base64url is an issue,
 * never a shorter answer.
 */
import { base64urlnopad } from '@scure/base';
import { type CryptoResult, ok, refused } from './issues.ts';

/** Bytes that Web Crypto accepts: over a buffer of their own, not a shared one. */
export type PlainBytes = Uint8Array<ArrayBuffer>;

function isPlain(bytes: Uint8Array): bytes is PlainBytes {
  return typeof SharedArrayBuffer === 'undefined' || !(bytes.buffer instanceof SharedArrayBuffer);
}

/** The same bytes, in the form Web Crypto accepts; copied only when they lie in shared memory. */
export function plainBytes(bytes: Uint8Array): PlainBytes {
  return isPlain(bytes) ? bytes : Uint8Array.from(bytes);
}

/** One array holding all the parts in order. */
export function concatBytes(...parts: readonly Uint8Array[]): PlainBytes {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Whether two byte strings are the same. Looks at every byte, so the time taken says nothing about where they differ. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let at = 0; at < left.length; at += 1) difference |= (left[at] ?? 0) ^ (right[at] ?? 0);
  return difference === 0;
}

/** `text` as UTF-8. */
export function utf8(text: string): PlainBytes {
  return plainBytes(new TextEncoder().encode(text));
}

/** `value` as four bytes, most significant first. Throws outside 0 … 2³²-1. */
export function u32(value: number): PlainBytes {
  if (!Number.isInteger(value) || value < 0 || value > 0xffffffff)
    throw new RangeError('not an unsigned 32-bit number');
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** The four bytes at `at` as a number. Throws when there are fewer. */
export function u32At(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

/** Bytes as base64url without padding. */
export function toBase64url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}

/** Reads base64url without padding; refuses padding, other letters and loose trailing bits (`bad-encoding`). */
export function base64urlFrom(text: string): CryptoResult<Uint8Array> {
  try {
    return ok(base64urlnopad.decode(text));
  } catch {
    return refused('bad-encoding');
  }
}
