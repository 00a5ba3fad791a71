/**
 * A large file while it is being written: bytes come in any steps and leave as sealed pieces. It refuses to know where they go.
 *
 * [Note: Three pieces]
 * One fills up while two are sealed on the platform's own threads; nobody waits for a piece before its room is needed. So sealing is as
 * fast as the platform seals, and three pieces are in memory however long the file is. They are written one after the other.
 */
import type { PlainBytes } from '@holdfast/crypto';
import { pieceLength, sealPiece } from '@holdfast/crypto/open';
import { ok } from '@holdfast/domain';
import type { LogResult } from '../log/issues.ts';
import type { BlobWriter } from './blob-place.ts';
import type { FileHash } from './file-hash.ts';
import { shapeOf } from './kept-file.ts';

const pieceCount = 3;

export interface Writing {
  readonly writer: BlobWriter;
  readonly fileKey: Uint8Array;
  readonly key: CryptoKey;
  readonly hash: FileHash;
  /** The rooms for pieces; the one of `index` is filling up. It is sealed only when more comes, because the last one is sealed otherwise. */
  readonly pieces: readonly PlainBytes[];
  /** Those that are on their way, the oldest first. */
  readonly going: Promise<LogResult<true>>[];
  filled: number;
  index: number;
  length: number;
}

/** One that has nothing yet. */
export function newWriting(made: Pick<Writing, 'writer' | 'fileKey' | 'key' | 'hash'>): Writing {
  const pieces = Array.from({ length: pieceCount }, () => new Uint8Array(pieceLength));
  return { ...made, pieces, going: [], filled: 0, index: 0, length: 0 };
}

function filling(now: Writing): PlainBytes {
  const piece = now.pieces[now.index % pieceCount];
  if (piece === undefined) throw new Error('no room for a piece');
  return piece;
}

/** Seals the piece that is full, behind those before it, and waits until there is room for the next. */
async function sealNext(now: Writing, isLast: boolean): Promise<LogResult<true>> {
  const { key, index, filled, writer, going } = now;
  const sealed = sealPiece({ key, index, isLast, bytes: filling(now).subarray(0, filled) });
  const written = Promise.all([sealed, going.at(-1)]).then(([bytes, before]) =>
    before === undefined || before.ok ? writer.add(bytes) : before,
  );
  // Whoever waits for it hears of a defect; nobody may be waiting yet.
  written.catch(() => undefined);
  going.push(written);
  now.index += 1;
  now.filled = 0;
  const oldest = going.length === pieceCount ? going.shift() : undefined;
  return oldest ?? ok(true);
}

/** Takes more bytes; seals each piece that is full once more comes. Issues are the place's, for this piece or one before. */
export async function give(now: Writing, bytes: Uint8Array): Promise<LogResult<true>> {
  for (let at = 0; at < bytes.length; ) {
    if (now.filled === pieceLength) {
      const sealed = await sealNext(now, false);
      if (!sealed.ok) return sealed;
    }
    const some = bytes.subarray(at, at + pieceLength - now.filled);
    filling(now).set(some, now.filled);
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
    filling(now).fill(0, now.filled, now.filled + some);
    now.filled += some;
    missing -= some;
  }
  await sealNext(now, true);
  return settled(now);
}

/** What came of those on their way: the first issue, for each answers as the one before it did. */
export async function settled(now: Writing): Promise<LogResult<true>> {
  return (await now.going.at(-1)) ?? ok(true);
}

/** Waits for what is on its way, so that nothing is written after it is dropped, and empties every piece. */
export async function emptied(now: Writing): Promise<void> {
  await settled(now).catch(() => undefined);
  for (const piece of now.pieces) piece.fill(0);
  now.fileKey.fill(0);
  await now.hash.finish();
}
