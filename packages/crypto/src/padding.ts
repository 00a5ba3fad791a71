/**
 * Padding, so that a length says little. A block is the bytes, one 0x80, then zeros up to the next allowed size
 * (ISO/IEC 7816-4 style). It refuses blocks of any other size and any other filling, so a block has one reading.
 */
import type { PlainBytes } from './bytes.ts';
import { type CryptoResult, ok, refused } from './issues.ts';

const kibibytes = (count: number): number => count * 1024;

/** Requests and answers on the wire: 4, 16, 64 KiB, then multiples of 64 KiB. Source: product decision, safety T4. */
const wireSteps = [kibibytes(4), kibibytes(16), kibibytes(64)] as const;
/** Entries of the log: 256 bytes doubling up to this. Source: storage measurements of the prototype. */
const smallestEntry = 256;
export const largestEntryBlock = kibibytes(64);
/** The longest payload an entry can hold: one byte is always the end mark. */
export const longestEntryPayload = largestEntryBlock - 1;

const endMark = 0x80;

function wireSizeFor(length: number): number {
  const largest = kibibytes(64);
  return wireSteps.find((size) => size >= length) ?? Math.ceil(length / largest) * largest;
}

function entrySizeFor(length: number): number | null {
  for (let size = smallestEntry; size <= largestEntryBlock; size *= 2) if (size >= length) return size;
  return null;
}

function padTo(bytes: Uint8Array, size: number): PlainBytes {
  const block = new Uint8Array(size);
  block.set(bytes);
  block[bytes.length] = endMark;
  return block;
}

function unpadBlock(block: Uint8Array, sizeFor: (length: number) => number | null): CryptoResult<Uint8Array> {
  let end = block.length - 1;
  while (end >= 0 && block[end] === 0) end -= 1;
  if (end < 0 || block[end] !== endMark) return refused('bad-padding');
  if (sizeFor(end + 1) !== block.length) return refused('bad-padding');
  return ok(block.subarray(0, end));
}

/** The bytes as a block for the wire. The veil adds 28 bytes to it, the same for every block. */
export function pad(bytes: Uint8Array): PlainBytes {
  return padTo(bytes, wireSizeFor(bytes.length + 1));
}

/** What was padded for the wire, or `bad-padding`. Only the smallest block that fits is accepted. */
export function unpad(block: Uint8Array): CryptoResult<Uint8Array> {
  return unpadBlock(block, wireSizeFor);
}

/** The payload as a block of the log, or `too-long`. */
export function padEntry(payload: Uint8Array): CryptoResult<PlainBytes> {
  const size = entrySizeFor(payload.length + 1);
  return size === null ? refused('too-long') : ok(padTo(payload, size));
}

/** What was padded for the log, or `bad-padding`. */
export function unpadEntry(block: Uint8Array): CryptoResult<Uint8Array> {
  return unpadBlock(block, entrySizeFor);
}
