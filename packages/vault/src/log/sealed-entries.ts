/** The entries of one chain as they leave the device, read again from the file. It decrypts only what it must to tell whose they are. */
import { chainStart, entryHash, equalBytes, firstSequence, type SealedEntry } from '@holdfast/crypto';
import { frameAt, type LogKeys, openContent } from './frame.ts';

/** Re-reads the good part of the file and names the links of the entries of `signer` after `sequence` again. */
export async function sealedEntries(options: {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly keys: LogKeys;
  readonly sequence: number;
  readonly signer: Uint8Array | undefined;
}): Promise<readonly SealedEntry[]> {
  const { bytes, length, keys, signer } = options;
  if (signer === undefined) return [];
  const found: SealedEntry[] = [];
  let previousHash: Uint8Array = chainStart(signer);
  let sequence = firstSequence;
  for (let at = 0; at < length; ) {
    const frame = frameAt(bytes, at, keys);
    const content = frame === null ? null : await openContent(frame.ciphertext, keys);
    if (frame === null || content === null) throw new Error('a verified frame is gone');
    at = frame.end;
    if (content.sequence !== sequence || !equalBytes(content.previousHash, previousHash)) continue;
    const { ciphertext, signature } = frame;
    const hash = entryHash({ sequence, previousHash, ciphertext, signature });
    if (sequence > options.sequence)
      found.push({ sequence, previousHash, hash, signature, ciphertext: ciphertext.slice() });
    previousHash = hash;
    sequence += 1;
  }
  return found;
}
