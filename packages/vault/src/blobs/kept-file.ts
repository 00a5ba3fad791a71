/**
 * What an entry of the log holds of a large file, and the shape such a file has where it rests. It holds no key that opens
 * anything by itself.
 */
import { concatBytes, type PlainBytes, u32, utf8 } from '@holdfast/crypto';
import { headLength, paddedFileLength, pieceLength, pieceOverhead } from '@holdfast/crypto/open';

/** What an entry holds of a file, and all that is needed to read it again. */
export interface KeptFile {
  /** The name it rests under; says nothing. */
  readonly name: string;
  /** The file's own key, sealed for this name, length and hash and for no other. */
  readonly wrappedKey: PlainBytes;
  /** Of the bytes as they came. */
  readonly length: number;
  readonly sha256: PlainBytes;
}

/** What the wrapping is for: this name, this length, these bytes, and no other. */
export function wrappingPurpose({ name, length, sha256 }: Omit<KeptFile, 'wrappedKey'>): PlainBytes {
  const high = Math.floor(length / 2 ** 32);
  return concatBytes(utf8('file/1'), utf8(name), u32(high), u32(length % 2 ** 32), sha256);
}

/** Pieces of a file of `length` bytes, and how many bytes rest for it. */
export function shapeOf(length: number): {
  readonly padded: number;
  readonly pieces: number;
  readonly resting: number;
} {
  const padded = paddedFileLength(length);
  const pieces = Math.ceil(padded / pieceLength);
  return { padded, pieces, resting: headLength + padded + pieces * pieceOverhead };
}
