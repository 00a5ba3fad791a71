/**
 * Reads a log's bytes from the beginning and stops at the first thing that is not right: a bit, an order, a repeat, a
 * signature. It refuses to skip, to repair and to write; what to do about damage is decided from what it answers.
 *
 * [Note: One signature is enough]
 * Each entry's hash covers its signature, and the next entry names that hash inside its sealed part. So a changed signature
 * shows at the next entry, and only the last entry's signature has to be checked by itself. Ten thousand checks would take
 * seconds on a phone. Held by log.property.test.ts: any flipped bit is noticed.
 */
import {
  type ChainHead,
  chainStart,
  entryHash,
  entryMessage,
  equalBytes,
  firstSequence,
  type SealedEntry,
  verifySignature,
} from '@holdfast/crypto';
import { type FrameContent, frameAt, type LogKeys, largestFrame, openContent, smallestFrame } from './frame.ts';

export interface WalkedEntry {
  readonly sealed: SealedEntry;
  readonly payload: Uint8Array;
  /** Where its frame begins in the file. */
  readonly at: number;
}

export interface Walk {
  readonly entries: readonly WalkedEntry[];
  readonly head: ChainHead | null;
  /** Where the last good frame ends. */
  readonly goodLength: number;
  readonly isWhole: boolean;
}

function follows(content: FrameContent, head: ChainHead | null, start: Uint8Array): boolean {
  const expected = head === null ? firstSequence : head.sequence + 1;
  return content.sequence === expected && equalBytes(content.previousHash, head === null ? start : head.hash);
}

/** Every good entry up to the first damage, each proved to be this key's, in order, and unchanged. Never throws on any bytes. */
export async function walkLog(bytes: Uint8Array, keys: LogKeys): Promise<Walk> {
  const publicKey = keys.signing.publicKey;
  const start = chainStart(publicKey);
  const entries: WalkedEntry[] = [];
  let head: ChainHead | null = null;
  let at = 0;
  while (at < bytes.length) {
    const frame = frameAt(bytes, at, keys);
    const content = frame === null ? null : await openContent(frame.ciphertext, keys);
    if (frame === null || content === null || !follows(content, head, start)) break;
    const { sequence, previousHash, payload } = content;
    const { ciphertext, signature } = frame;
    const hash = entryHash({ sequence, previousHash, ciphertext, signature });
    entries.push({ sealed: { sequence, previousHash, hash, signature, ciphertext }, payload, at });
    head = { sequence, hash };
    at = frame.end;
  }
  const last = entries.at(-1);
  if (last !== undefined) {
    const { signature } = last.sealed;
    if (!verifySignature({ publicKey, message: entryMessage(last.sealed), signature })) {
      entries.pop();
      const before = entries.at(-1);
      head = before === undefined ? null : { sequence: before.sealed.sequence, hash: before.sealed.hash };
      at = last.at;
    }
  }
  return { entries, head, goodLength: at, isWhole: at === bytes.length };
}

/**
 * Whether what follows `goodLength` can only be an unfinished write: it begins within one maximal frame of the end, no
 * whole frame of ours lies there or after it (a repeated one, or one whose signature is wrong, is still hers to read), and it
 * is not the log's own beginning. Anything else is damage in the middle, where cutting would throw away what is good.
 */
export async function isTornTail(options: {
  readonly bytes: Uint8Array;
  readonly goodLength: number;
  readonly keys: LogKeys;
}): Promise<boolean> {
  const { bytes, goodLength, keys } = options;
  if (bytes.length - goodLength > largestFrame) return false;
  // With other keys every log fails at its first byte; only what cannot hold an entry may be cut there.
  if (goodLength === 0) return bytes.length < smallestFrame || bytes.every((byte) => byte === 0);
  for (let at = goodLength; at <= bytes.length - smallestFrame; at += 1) {
    const frame = frameAt(bytes, at, keys);
    if (frame !== null && (await openContent(frame.ciphertext, keys)) !== null) return false;
  }
  return true;
}
