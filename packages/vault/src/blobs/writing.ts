/**
 * A large file while it is being written: bytes come in any steps and leave as sealed pieces, one in memory at a time. It
 * refuses to know where they go.
 */
import type { FileHash, PlainBytes } from '@holdfast/crypto';
import { pieceLength, sealPiece } from '@holdfast/crypto/open';
import { ok } from '@holdfast/domain';
import type { LogResult } from '../log/issues.ts';
import type { BlobWriter } from './blob-place.ts';
import { shapeOf } from './kept-file.ts';

export interface Writing {
  readonly writer: BlobWriter;
  readonly fileKey: Uint8Array;
  readonly key: CryptoKey;
  readonly hash: FileHash;
  /** The piece that is filling up; sealed only when more comes, because the last one is sealed otherwise. */
  readonly piece: PlainBytes;
  filled: number;
  index: number;
  length: number;
}

async function sealNext(now: Writing, isLast: boolean): Promise<LogResult<true>> {
  const { key, index, piece, filled } = now;
  const sealed = await sealPiece({ key, index, isLast, bytes: piece.subarray(0, filled) });
  now.index += 1;
  now.filled = 0;
  return now.writer.add(sealed);
}

/** Takes more bytes; seals each piece that is full once more comes. Issues are the place's. */
export async function give(now: Writing, bytes: Uint8Array): Promise<LogResult<true>> {
  for (let at = 0; at < bytes.length; ) {
    if (now.filled === pieceLength) {
      const sealed = await sealNext(now, false);
      if (!sealed.ok) return sealed;
    }
    const some = bytes.subarray(at, at + pieceLength - now.filled);
    now.piece.set(some, now.filled);
    now.filled += some.length;
    at += some.length;
  }
  return ok(true);
}

/** Fills up to the padded length with zeros, which are sealed like the rest, and seals the last piece as the last. */
export async function giveEnd(now: Writing): Promise<LogResult<true>> {
  const { padded } = shapeOf(now.length);
  for (let missing = padded - now.length; missing > 0; ) {
    if (now.filled === pieceLength) {
      const sealed = await sealNext(now, false);
      if (!sealed.ok) return sealed;
    }
    const some = Math.min(missing, pieceLength - now.filled);
    now.piece.fill(0, now.filled, now.filled + some);
    now.filled += some;
    missing -= some;
  }
  return sealNext(now, true);
}
