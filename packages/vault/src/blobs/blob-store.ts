/**
 * Large files, sealed piece by piece as they come and opened piece by piece as they are asked for: a few pieces are in memory,
 * however long the file is. It refuses to answer for a file until it is whole and flushed, and never shows part of a piece
 * that is not what was written in its place.
 *
 * [Note: What makes a file exist]
 * A file is hers from the moment an entry of the log names it. Until then its bytes belong to nobody: a file that was being
 * written when the tab was killed is left over, and `keepOnly` takes it away at a later opening. So an entry never names
 * bytes that are not there, and bytes that no entry names do not stay.
 */
import type { PlainBytes, RandomBytes } from '@holdfast/crypto';
import {
  fileKeyLength,
  headLength,
  openBytes,
  openPiece,
  pieceKeyFrom,
  pieceLength,
  sealBytes,
} from '@holdfast/crypto/open';
import { ok } from '@holdfast/domain';
import { type LogResult, refusedWith } from '../log/issues.ts';
import type { BlobPlace, BlobReader } from './blob-place.ts';
import { startFileHash } from './file-hash.ts';
import { type KeptFile, shapeOf, wrappingPurpose } from './kept-file.ts';
import { emptied, give, giveEnd, newWriting, type Writing } from './writing.ts';

export interface BlobStore {
  /** `length` is what is expected, where that is known: a short file is then hashed by the platform. */
  readonly begin: (length?: number) => Promise<LogResult<{ readonly name: string }>>;
  /** The length so far; the last bytes may still be on their way. On `full` or `not-written` nothing of the file is left and nothing else has changed. */
  readonly add: (name: string, bytes: Uint8Array) => Promise<LogResult<number>>;
  /** The file, whole and durable. Issues as `add`, and `not-begun`. */
  readonly end: (name: string) => Promise<LogResult<KeptFile>>;
  readonly cancel: (name: string) => Promise<LogResult<true>>;
  /**
   * Bytes from `from` on: at most `length`, and fewer at the end of a piece, so ask again for the rest; none past the end.
   * Issues: `missing`, `cut-short`, `changed`.
   */
  readonly read: (file: KeptFile, from: number, length: number) => Promise<LogResult<PlainBytes>>;
  /** Destroys half of the file's key by writing over it, then lets the bytes go. Succeeds when there is none. */
  readonly remove: (name: string) => Promise<LogResult<true>>;
  /** Removes every file that is not named here, save those begun since the store was opened; answers how many. */
  readonly keepOnly: (names: readonly string[]) => Promise<LogResult<number>>;
  /** Drops what is being written and forgets every key. */
  readonly close: () => Promise<void>;
}

export interface BlobStoreOptions {
  readonly place: BlobPlace;
  /** Wraps the key of each file. */
  readonly blobKey: CryptoKey;
  readonly random: RandomBytes;
}

interface Reading {
  readonly name: string;
  readonly reader: BlobReader;
  readonly key: CryptoKey;
}

const nameLength = 16;
const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Sixteen letters and an ending as common as can be. */
function nameFrom(random: RandomBytes): string {
  return `${Array.from(random(nameLength), (byte) => letters[byte % 32]).join('')}.dat`;
}

/** A store over `place`. Its calls are made one after the other; the desk sees to that. */
export function blobStore(options: BlobStoreOptions): BlobStore {
  const { place, blobKey, random } = options;
  const writing = new Map<string, Writing>();
  /** Begun since this store was opened: an entry may be about to name them. */
  const fresh = new Set<string>();
  let reading: Reading | null = null;

  async function drop(name: string): Promise<void> {
    const now = writing.get(name);
    if (now === undefined) return;
    writing.delete(name);
    await emptied(now);
    await now.writer.drop();
  }
  async function stopReading(name?: string): Promise<void> {
    if (reading === null || (name !== undefined && reading.name !== name)) return;
    const { reader } = reading;
    reading = null;
    await reader.close();
  }

  async function readingOf(file: KeptFile): Promise<LogResult<Reading>> {
    if (reading?.name === file.name) return ok(reading);
    await stopReading();
    const fileKey = await openBytes({ key: blobKey, bytes: file.wrappedKey, purpose: wrappingPurpose(file) });
    if (fileKey === null) return refusedWith('changed');
    const opened = await place.open(file.name);
    if (!opened.ok) return opened;
    const { value: reader } = opened;
    const { resting } = shapeOf(file.length);
    if (reader.length !== resting) {
      await reader.close();
      return refusedWith(reader.length < resting ? 'cut-short' : 'changed');
    }
    const head = await reader.part(0);
    if (head.length !== headLength) {
      await reader.close();
      return refusedWith('changed');
    }
    const key = await pieceKeyFrom({ fileKey, head });
    fileKey.fill(0);
    reading = { name: file.name, reader, key };
    return ok(reading);
  }

  return {
    begin: async (length) => {
      const name = nameFrom(random);
      const created = await place.create(name);
      if (!created.ok) return created;
      const head = random(headLength);
      const fileKey = random(fileKeyLength);
      const key = await pieceKeyFrom({ fileKey, head });
      const now = newWriting({ writer: created.value, fileKey, key, hash: startFileHash(length) });
      writing.set(name, now);
      fresh.add(name);
      const written = await now.writer.add(head);
      if (!written.ok) await drop(name);
      return written.ok ? ok({ name }) : written;
    },
    add: async (name, bytes) => {
      const now = writing.get(name);
      if (now === undefined) return refusedWith('not-begun');
      const given = give(now, bytes);
      // Sealing runs on the platform's own threads; hashing meanwhile costs little more than the slower of the two.
      now.hash.add(bytes);
      now.length += bytes.length;
      const written = await given;
      if (!written.ok) await drop(name);
      return written.ok ? ok(now.length) : written;
    },
    end: async (name) => {
      const now = writing.get(name);
      if (now === undefined) return refusedWith('not-begun');
      const hashed = now.hash.finish();
      const given = await giveEnd(now);
      const sha256 = await hashed;
      const written = given.ok ? await now.writer.end() : given;
      if (!written.ok) {
        await drop(name);
        return written;
      }
      const { length } = now;
      const purpose = wrappingPurpose({ name, length, sha256 });
      const wrappedKey = await sealBytes({ key: blobKey, bytes: now.fileKey, purpose, random });
      writing.delete(name);
      await emptied(now);
      return ok({ name, wrappedKey, length, sha256 });
    },
    cancel: async (name) => {
      if (!writing.has(name)) return refusedWith('not-begun');
      await drop(name);
      return ok(true);
    },
    read: async (file, from, length) => {
      if (from < 0 || from >= file.length || length <= 0) return ok(new Uint8Array(0));
      const opened = await readingOf(file);
      if (!opened.ok) return opened;
      const { pieces } = shapeOf(file.length);
      const index = Math.floor(from / pieceLength);
      const { key, reader } = opened.value;
      const bytes = await reader.part(index + 1);
      const piece = await openPiece({ key, index, isLast: index === pieces - 1, bytes });
      if (piece === null) return refusedWith('changed');
      const start = from - index * pieceLength;
      const stop = Math.min(start + length, file.length - index * pieceLength, piece.length);
      return ok(start === 0 && stop === piece.length ? piece : piece.slice(start, stop));
    },
    remove: async (name) => {
      await drop(name);
      await stopReading(name);
      fresh.delete(name);
      return place.remove(name);
    },
    keepOnly: async (names) => {
      const kept = new Set([...names, ...fresh]);
      const others = (await place.names()).filter((name) => !kept.has(name));
      for (const name of others) {
        await stopReading(name);
        const removed = await place.remove(name);
        if (!removed.ok) return removed;
      }
      return ok(others.length);
    },
    close: async () => {
      for (const name of [...writing.keys()]) await drop(name);
      await stopReading();
      await place.close();
    },
  };
}
