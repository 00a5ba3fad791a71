/**
 * One entry as it lies in the file: two masked lengths ‖ IV ‖ sealed(number ‖ hash before ‖ padded payload) ‖ masked
 * signature. Every byte looks random. It refuses to guess: a frame is whole or it is not a frame.
 *
 * [Note: Masked ends]
 * Lengths and Ed25519 signatures have visible patterns, and a pattern in a file of noise is a finding. They are hidden under
 * bytes made from the frame's own IV, which is fresh for each frame, so no mask is used twice. Held by entropy.test.ts.
 */
import {
  type CryptoResult,
  concatBytes,
  type PlainBytes,
  padEntry,
  type RandomBytes,
  signatureLength,
  u32,
  u32At,
  unpadEntry,
  utf8,
} from '@holdfast/crypto';
import { openBytes, sealBytes, sealingOverhead, type VaultKeys } from '@holdfast/crypto/open';

/** The part of the keys a log needs. */
export type LogKeys = Pick<VaultKeys, 'entryKey' | 'summaryKey' | 'mask' | 'signing' | 'device'>;

const lengthsLength = 8;
const ivLength = 12;
const numberAndHashLength = 4 + 32;
const smallestBlock = 256;
const largestBlock = 65_536;
const purpose = utf8('entry/1');

const frameLengthFor = (block: number): number =>
  lengthsLength + sealingOverhead + numberAndHashLength + block + signatureLength;
export const smallestFrame = frameLengthFor(smallestBlock);
export const largestFrame = frameLengthFor(largestBlock);

export interface Frame {
  /** IV ‖ sealed ‖ tag: what leaves the device when she backs up. */
  readonly ciphertext: Uint8Array;
  readonly signature: Uint8Array;
  /** Where the next frame begins. */
  readonly end: number;
}

export interface FrameContent {
  readonly sequence: number;
  readonly previousHash: Uint8Array;
  readonly payload: Uint8Array;
}

function xor(left: Uint8Array, right: Uint8Array): PlainBytes {
  const both = new Uint8Array(left.length);
  for (let at = 0; at < left.length; at += 1) both[at] = (left[at] ?? 0) ^ (right[at] ?? 0);
  return both;
}

/** Seals an entry, before it is signed. `too-long` when the payload does not fit the largest block. */
export async function sealContent(
  options: FrameContent & { readonly keys: LogKeys; readonly random: RandomBytes },
): Promise<CryptoResult<PlainBytes>> {
  const block = padEntry(options.payload);
  if (!block.ok) return block;
  const content = concatBytes(u32(options.sequence), options.previousHash, block.value);
  const value = await sealBytes({ key: options.keys.entryKey, bytes: content, purpose, random: options.random });
  content.fill(0);
  block.value.fill(0);
  return { ok: true, value };
}

/** What a ciphertext holds, or `null` when it was not sealed by this log's key or is not an entry. */
export async function openContent(ciphertext: Uint8Array, keys: LogKeys): Promise<FrameContent | null> {
  const content = await openBytes({ key: keys.entryKey, bytes: ciphertext, purpose });
  if (content === null || content.length < numberAndHashLength + smallestBlock) return null;
  const payload = unpadEntry(content.subarray(numberAndHashLength));
  if (!payload.ok) return null;
  const previousHash = content.slice(4, numberAndHashLength);
  const entry = { sequence: u32At(content, 0), previousHash, payload: payload.value.slice() };
  content.fill(0);
  return entry;
}

/** The bytes to append for a sealed and signed entry. */
export function toFrame(options: {
  readonly ciphertext: Uint8Array;
  readonly signature: Uint8Array;
  readonly keys: LogKeys;
}): PlainBytes {
  const { ciphertext, signature, keys } = options;
  const mask = keys.mask(ciphertext.subarray(0, ivLength), lengthsLength + signatureLength);
  const lengths = concatBytes(u32(ciphertext.length), u32(~ciphertext.length >>> 0));
  return concatBytes(
    xor(lengths, mask.subarray(0, lengthsLength)),
    ciphertext,
    xor(signature, mask.subarray(lengthsLength)),
  );
}

/** The frame that begins at `at`, or `null` when no whole frame does. Says nothing yet about who sealed it. */
export function frameAt(bytes: Uint8Array, at: number, keys: LogKeys): Frame | null {
  if (bytes.length - at < smallestFrame) return null;
  const from = at + lengthsLength;
  const iv = bytes.subarray(from, from + ivLength);
  const lengths = xor(bytes.subarray(at, from), keys.mask(iv, lengthsLength));
  const length = u32At(lengths, 0);
  if (~length >>> 0 !== u32At(lengths, 4)) return null;
  const end = from + length + signatureLength;
  if (end - at < smallestFrame || end - at > largestFrame || end > bytes.length) return null;
  const mask = keys.mask(iv, lengthsLength + signatureLength).subarray(lengthsLength);
  const signature = xor(bytes.subarray(from + length, end), mask);
  return { ciphertext: bytes.subarray(from, from + length), signature, end };
}
