/**
 * A long file as sealed pieces, so that any part of it can be sealed and opened while nearly nothing of it is in memory. It
 * refuses a piece in another's place, a piece of another file, and an end that is not the end.
 *
 * [Note: Two halves of a file's key]
 * A file opens with a key of its own (kept wrapped, elsewhere) *and* the head of the file, which is 128 KiB of noise. The key
 * elsewhere may lie where nothing can be taken back. Writing over the head is therefore what makes a file unreadable for
 * everyone, its owner too, before the bytes themselves are let go.
 */
import { concatBytes, type PlainBytes, plainBytes, u32, utf8 } from '../bytes.ts';
import { sealingKeyFrom, tagLength } from '../gcm.ts';
import { sha256 } from '../hash.ts';
import { deriveKey, labels } from './derive.ts';

/** Bytes of a file in one piece. Source: storage measurements of the prototype (1 MiB, memory flat over 1 GiB). */
export const pieceLength = 1_048_576;
/** What sealing adds to a piece. */
export const pieceOverhead = tagLength;
/** Source: safety, finding 5 (measured): in a database, 128 KiB and more is stored as a file and leaves no old version. */
export const headLength = 131_072;
export const fileKeyLength = 32;

const paddingStep = 131_072;
const purpose = utf8('piece/1');

export interface PiecePlace {
  readonly index: number;
  readonly isLast: boolean;
}

/**
 * The length a file of `length` bytes is padded to: Padmé, then whole steps of 128 KiB. It adds at most 3 % and one step.
 * Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019, section 4.2.
 */
export function paddedFileLength(length: number): number {
  if (!Number.isSafeInteger(length) || length < 0) throw new RangeError('not a length');
  const bits = Math.floor(Math.log2(Math.max(length, paddingStep)));
  const step = 2 ** (bits - (Math.floor(Math.log2(bits)) + 1));
  const padme = Math.ceil(Math.max(length, paddingStep) / step) * step;
  return Math.ceil(padme / paddingStep) * paddingStep;
}

/** The key of the pieces, from both halves. The caller owns, and should zero, `fileKey`. */
export async function pieceKeyFrom(halves: {
  readonly fileKey: Uint8Array;
  readonly head: Uint8Array;
}): Promise<CryptoKey> {
  if (halves.fileKey.length !== fileKeyLength || halves.head.length !== headLength)
    throw new RangeError('a half of a key has another length');
  const raw = deriveKey({ key: halves.fileKey, label: labels.pieces, salt: sha256(halves.head) });
  const key = await sealingKeyFrom(raw);
  raw.fill(0);
  return key;
}

/** A piece's place is its IV: a counter and a mark for the last. The key is fresh for each file, so no IV comes twice. */
function algorithmAt({ index, isLast }: PiecePlace): AesGcmParams {
  const iv = concatBytes(new Uint8Array(7), u32(index), Uint8Array.of(isLast ? 1 : 0));
  return { name: 'AES-GCM', iv, additionalData: purpose };
}

/** The sealed piece. A place must never be sealed twice under one key. */
export async function sealPiece(
  piece: PiecePlace & { readonly key: CryptoKey; readonly bytes: Uint8Array },
): Promise<PlainBytes> {
  const sealed = await globalThis.crypto.subtle.encrypt(algorithmAt(piece), piece.key, plainBytes(piece.bytes));
  return new Uint8Array(sealed);
}

/** What was sealed at this place, or `null` for another place, another file or any changed bit. */
export async function openPiece(
  piece: PiecePlace & { readonly key: CryptoKey; readonly bytes: Uint8Array },
): Promise<PlainBytes | null> {
  try {
    const opened = await globalThis.crypto.subtle.decrypt(algorithmAt(piece), piece.key, plainBytes(piece.bytes));
    return new Uint8Array(opened);
  } catch {
    return null;
  }
}
