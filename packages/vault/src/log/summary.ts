/**
 * The summary of a log: what its beginning came to, sealed beside it, so that opening reads this and only the entries after it. It
 * refuses to speak of any other bytes than those it was made of, and to be believed where it does not open: then the log is read.
 *
 * [Note: The log decides]
 * A summary holds the digest of exactly the bytes it was made of, which this key had verified by then. Where those bytes lie at the
 * beginning of the file, one digest by the platform checks them all: no bit of them has changed. An older summary of the same log
 * is as good, only shorter. A damaged one, another log's, or one that knows more than the log is passed over, and every entry is
 * opened and checked as if there were none. So nobody gains by changing, keeping or taking away a summary. Held by summary.test.ts.
 */
import {
  concatBytes,
  digestOf,
  equalBytes,
  hashLength,
  type PlainBytes,
  type RandomBytes,
  u32,
  u32At,
  utf8,
} from '@holdfast/crypto';
import { openBytes, paddedFileLength, sealBytes, sealingOverhead } from '@holdfast/crypto/open';
import { type Chain, signingFor } from './chains.ts';
import type { LogKeys } from './frame.ts';

export interface Summary {
  /** How many bytes of the file it speaks of. */
  readonly length: number;
  /** The chains as they stood there, this device's own first. */
  readonly chains: readonly Chain[];
  /** Whether something of another device had come in since this one last said what it had seen. */
  readonly unseen: boolean;
  /** What the app made of the entries; opaque here. */
  readonly bytes: Uint8Array;
}

const version = 1;
const purpose = utf8('summary/1');
const countLength = 4;

function chainBytes({ name, hashes, places }: Chain): Uint8Array {
  const numbers = new Uint8Array(places.length * countLength);
  const view = new DataView(numbers.buffer);
  for (const [index, place] of places.entries()) view.setUint32(index * countLength, place);
  return concatBytes(u32(name.length), name, u32(hashes.length), ...hashes, numbers);
}

/** The summary of the first `length` bytes of `file`, sealed and padded, so that its length says little. */
export async function sealSummary(options: {
  readonly summary: Summary;
  readonly file: Uint8Array;
  readonly keys: LogKeys;
  readonly random: RandomBytes;
}): Promise<PlainBytes> {
  const { summary, file, keys, random } = options;
  const { length, chains, unseen, bytes } = summary;
  const content = concatBytes(
    Uint8Array.of(version, unseen ? 1 : 0),
    u32(length),
    await digestOf(file.subarray(0, length)),
    u32(chains.length),
    ...chains.map(chainBytes),
    u32(bytes.length),
    bytes,
  );
  const padded = new Uint8Array(paddedFileLength(content.length + sealingOverhead) - sealingOverhead);
  padded.set(content);
  const sealed = await sealBytes({ key: keys.summaryKey, bytes: padded, purpose, random });
  content.fill(0);
  padded.fill(0);
  return sealed;
}

/** Reads on from where it stands. Only this code writes what it reads, under a key nobody else has. */
function reading(content: Uint8Array) {
  let at = 0;
  const take = (length: number): Uint8Array => {
    at += length;
    return content.subarray(at - length, at);
  };
  return { take, number: () => u32At(take(countLength), 0) };
}

function chainFrom(read: ReturnType<typeof reading>, keys: LogKeys): Chain | null {
  const name = read.take(read.number()).slice();
  const signing = signingFor(name, keys);
  const count = read.number();
  const hashes = Array.from({ length: count }, () => read.take(hashLength).slice());
  const places = Array.from({ length: count }, () => read.number());
  return signing === null ? null : { name, signing, hashes, places };
}

/** The summary in `sealed`, or `null` when it does not open or was not made of what `file` begins with. */
export async function openSummary(options: {
  readonly sealed: Uint8Array;
  readonly file: Uint8Array;
  readonly keys: LogKeys;
}): Promise<Summary | null> {
  const { sealed, file, keys } = options;
  const content = await openBytes({ key: keys.summaryKey, bytes: sealed, purpose });
  if (content === null || content[0] !== version) return null;
  const read = reading(content);
  const unseen = read.take(2)[1] === 1;
  const length = read.number();
  if (length > file.length) return null;
  if (!equalBytes(read.take(hashLength), await digestOf(file.subarray(0, length)))) return null;
  const chains: Chain[] = [];
  for (let left = read.number(); left > 0; left -= 1) {
    const chain = chainFrom(read, keys);
    if (chain === null) return null;
    chains.push(chain);
  }
  const bytes = read.take(read.number()).slice();
  content.fill(0);
  return { length, chains, unseen, bytes };
}
