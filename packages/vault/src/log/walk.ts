/**
 * Reads a log's bytes from the beginning and stops at the first thing that is not right: a bit, an order, a repeat, a
 * signature. It refuses to skip, to repair and to write; what to do about damage is decided from what it answers.
 *
 * [Note: One signature is enough]
 * Each entry's hash covers its signature, and the next entry of its chain names that hash inside its sealed part. So a changed
 * signature shows at the next entry, and only the last entry of each chain has to have its signature checked by itself. Ten
 * thousand checks would take seconds on a phone. Held by log.property.test.ts: any flipped bit is noticed.
 */
import {
  type ChainHead,
  entryHash,
  entryMessage,
  firstSequence,
  type SealedEntry,
  verifySignature,
} from '@holdfast/crypto';
import { type Chain, chainOf, headOf } from './chains.ts';
import {
  type Frame,
  type FrameContent,
  frameAt,
  type LogKeys,
  largestFrame,
  openContent,
  smallestFrame,
} from './frame.ts';

export interface WalkedEntry {
  readonly sealed: SealedEntry;
  readonly payload: Uint8Array;
  /** The public key of the chain it is of. */
  readonly signer: Uint8Array;
  /** Where its frame begins in the file. */
  readonly at: number;
}

export interface Walk {
  readonly entries: readonly WalkedEntry[];
  /** Every chain in the file. The first is this device's own. */
  readonly chains: readonly Chain[];
  /** The last entry of this device's own chain. */
  readonly head: ChainHead | null;
  /** Where the last good frame ends. */
  readonly goodLength: number;
  readonly isWhole: boolean;
}

/** The chain `content` goes on with as its very next entry, or `null`. */
function chainThatGoesOn(content: FrameContent, chains: readonly Chain[], keys: LogKeys): Chain | null {
  const chain = chainOf({ content, chains, keys });
  return chain !== null && chain.hashes.length === content.sequence - firstSequence ? chain : null;
}

/** A place in a file up to which everything was verified, and the chains as they stand there. The walk lets them grow. */
export interface WalkFrom {
  readonly length: number;
  readonly chains: readonly Chain[];
}

const beginning: WalkFrom = { length: 0, chains: [] };

/**
 * Every good entry after `from` (the beginning unless given), or the first `most`, up to the first damage, each proved to be this key's, in order, and
 * unchanged. Never throws on any bytes.
 */
export async function walkLog(
  bytes: Uint8Array,
  keys: LogKeys,
  from: WalkFrom = beginning,
  most = Number.POSITIVE_INFINITY,
): Promise<Walk> {
  const entries: WalkedEntry[] = [];
  const chains: Chain[] = [...from.chains];
  let at = from.length;
  let isGood = true;
  while (isGood && at < bytes.length && entries.length < most) {
    const frames = framesFrom(bytes, at, keys).slice(0, most - entries.length);
    const contents = await Promise.all(frames.map(({ ciphertext }) => openContent(ciphertext, keys)));
    isGood = frames.length > 0;
    for (const [index, { ciphertext, signature, end }] of frames.entries()) {
      const content = contents[index] ?? null;
      const chain = content === null ? null : chainThatGoesOn(content, chains, keys);
      if (content === null || chain === null) {
        isGood = false;
        break;
      }
      const { sequence, previousHash, payload } = content;
      const hash = entryHash({ sequence, previousHash, ciphertext, signature });
      const sealed = { sequence, previousHash, hash, signature, ciphertext };
      entries.push({ sealed, payload, signer: chain.signing.publicKey, at });
      if (chain.hashes.length === 0) chains.push(chain);
      chain.hashes.push(hash);
      chain.places.push(at);
      at = end;
    }
  }
  const unsigned = firstUnsigned(entries);
  if (unsigned !== undefined) {
    at = unsigned.at;
    while ((entries.at(-1)?.at ?? -1) >= at) dropLast(entries, chains);
  }
  const own = chains[0];
  return {
    entries,
    chains,
    head: own === undefined ? null : headOf(own),
    goodLength: at,
    isWhole: at === bytes.length,
  };
}

/** As many frames as are opened together: each on the platform's own threads, while waiting for one would be most of the time. */
const framesAtOnce = 64;

/** The next whole frames from `at` on. None when none begins there. */
function framesFrom(bytes: Uint8Array, at: number, keys: LogKeys): readonly Frame[] {
  const frames: Frame[] = [];
  for (let next = at; frames.length < framesAtOnce; ) {
    const frame = frameAt(bytes, next, keys);
    if (frame === null) break;
    frames.push(frame);
    next = frame.end;
  }
  return frames;
}

/** The first entry that is the last of its chain and whose signature does not hold. */
function firstUnsigned(entries: readonly WalkedEntry[]): WalkedEntry | undefined {
  const last = new Map(entries.map((entry) => [entry.signer, entry]));
  return [...last.values()]
    .filter(({ sealed, signer }) => {
      const { signature } = sealed;
      return !verifySignature({ publicKey: signer, message: entryMessage(sealed), signature });
    })
    .toSorted((left, right) => left.at - right.at)[0];
}

function dropLast(entries: WalkedEntry[], chains: Chain[]): void {
  const dropped = entries.pop();
  const index = chains.findIndex(({ signing }) => signing.publicKey === dropped?.signer);
  const chain = chains[index];
  chain?.hashes.pop();
  chain?.places.pop();
  if (chain?.hashes.length === 0) chains.splice(index, 1);
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
