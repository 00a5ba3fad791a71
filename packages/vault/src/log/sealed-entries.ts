/** The entries of one chain as they leave the device, read again from where they lie in the file. It decrypts nothing. */
import { chainStart, entryHash, equalBytes, firstSequence, type SealedEntry } from '@holdfast/crypto';
import type { Chain } from './chains.ts';
import { frameAt, type LogKeys } from './frame.ts';

/** The entries of `chain` after `sequence`. Throws when the file no longer holds what was verified there. */
export function sealedEntries(options: {
  readonly bytes: Uint8Array;
  readonly keys: LogKeys;
  readonly chain: Chain;
  readonly sequence: number;
}): readonly SealedEntry[] {
  const { bytes, keys, chain } = options;
  const { signing, hashes, places } = chain;
  const first = Math.max(options.sequence + 1, firstSequence);
  return places.slice(first - firstSequence).map((place, index) => {
    const sequence = first + index;
    const frame = frameAt(bytes, place, keys);
    const hash = hashes[sequence - firstSequence];
    if (frame === null || hash === undefined) throw new Error('a verified frame is gone');
    const previousHash = hashes[sequence - firstSequence - 1] ?? chainStart(signing.publicKey);
    const { signature } = frame;
    const ciphertext = frame.ciphertext.slice();
    if (!equalBytes(hash, entryHash({ sequence, previousHash, ciphertext, signature })))
      throw new Error('a verified frame was changed');
    return { sequence, previousHash, hash, signature, ciphertext };
  });
}
