/**
 * One file, several chains: each device writes a chain of its own under a key of its own, and holds the others' word for word. It
 * refuses a chain that does not begin with its device's name, and an entry that follows no chain it knows.
 *
 * [Note: A chain for each device]
 * Two devices that write while apart would otherwise both write entry nine. The first entry of a chain names its device; its
 * signing key comes from the root key and that name, so the chain begins with a hash no other chain has. The first device's
 * name is no bytes at all: logs from before there were others are that, unchanged. Held by devices.test.ts.
 */
import { type ChainHead, chainStart, concatBytes, equalBytes, firstSequence, u32, u32At } from '@holdfast/crypto';
import type { SigningKey } from '@holdfast/crypto/open';
import type { FrameContent, LogKeys } from './frame.ts';

/** Bytes that name a later device, drawn at random when it joins. */
export const deviceNameLength = 16;

/** Where one device's chain has got to. */
export interface ChainEnd {
  /** Checks the chain's signatures, and names the chain. */
  readonly signer: Uint8Array;
  readonly head: ChainHead;
}

/** A chain while it grows: its device, its key, and by number the hash of each entry and where its frame lies in the file. */
export interface Chain {
  readonly name: Uint8Array;
  readonly signing: SigningKey;
  readonly hashes: Uint8Array[];
  readonly places: number[];
}

/** The key of the device with this name, or `null` when the bytes name none. */
export function signingFor(name: Uint8Array, keys: LogKeys): SigningKey | null {
  if (name.length === 0) return keys.signing;
  return name.length === deviceNameLength ? keys.device(name) : null;
}

/** A chain before its first entry. */
export function newChain(name: Uint8Array, signing: SigningKey): Chain {
  return { name: name.slice(), signing, hashes: [], places: [] };
}

/** The last entry of a chain; `null` before its first. */
export function headOf(chain: Chain): ChainHead | null {
  const hash = chain.hashes.at(-1);
  return hash === undefined ? null : { sequence: firstSequence + chain.hashes.length - 1, hash };
}

/** The chain an entry is of: one of `chains`, or the one it begins. `null` when it follows none. */
export function chainOf(options: {
  readonly content: FrameContent;
  readonly chains: readonly Chain[];
  readonly keys: LogKeys;
}): Chain | null {
  const { content, chains, keys } = options;
  const { sequence, previousHash } = content;
  if (sequence > firstSequence) {
    return (
      chains.find(({ hashes }) => {
        const before = hashes[sequence - firstSequence - 1];
        return before !== undefined && equalBytes(before, previousHash);
      }) ?? null
    );
  }
  const signing = signingFor(content.payload, keys);
  if (signing === null || !equalBytes(previousHash, chainStart(signing.publicKey))) return null;
  const known = chains.find((chain) => equalBytes(chain.signing.publicKey, signing.publicKey));
  return known ?? newChain(content.payload, signing);
}

/** Marks the entry that says which entries of other devices were here when this one went on. No record begins with it. */
const seenMark = 1;
const seenLength = 32 + 4;

/** What a device had of the others when it wrote on. */
export function seenPayload(ends: readonly ChainEnd[]): Uint8Array {
  return concatBytes(Uint8Array.of(seenMark), ...ends.flatMap(({ signer, head }) => [signer, u32(head.sequence)]));
}

/** What such an entry says, or `null` when the payload is anything else. */
export function seenFrom(
  payload: Uint8Array,
): readonly { readonly signer: Uint8Array; readonly sequence: number }[] | null {
  if (payload[0] !== seenMark || (payload.length - 1) % seenLength !== 0) return null;
  return Array.from({ length: (payload.length - 1) / seenLength }, (_, index) => {
    const at = 1 + index * seenLength;
    return { signer: payload.slice(at, at + 32), sequence: u32At(payload, at + 32) };
  });
}
