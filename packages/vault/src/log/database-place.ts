/**
 * The fallback place, in IndexedDB: for private windows and old browsers. The log lies in segments of exactly 128 KiB, each
 * a Blob written whole. It refuses small rows: measured, the engine keeps every old version of those in its own log,
 * while a large Blob is a file that is replaced.
 */
import { concatBytes, plainBytes, type RandomBytes, randomBytes, u32, u32At } from '@holdfast/crypto';
import { ok } from '@holdfast/domain';
import { type LogResult, refusedWith } from './issues.ts';
import type { LogPlace, LogStorage } from './log-storage.ts';

/** Source: safety, finding 5 (measured): 128 KiB and more is stored as a file. */
export const segmentLength = 131_072;
const countLength = 4;
const segmentRoom = segmentLength - countLength;
const storeName = 's';
const headerKey = 'p';
const summaryKey = 'q';

/** What is used of the Web Locks API: one holder, no waiting. */
export interface LockRoom {
  readonly request: (
    name: string,
    options: { readonly ifAvailable: true },
    hold: (lock: unknown) => Promise<void>,
  ) => Promise<unknown>;
}

export interface DatabasePlaceOptions {
  readonly factory: IDBFactory;
  readonly locks: LockRoom;
  readonly random?: RandomBytes;
  /** Seen by whoever looks at the phone's storage. */
  readonly name?: string;
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}

function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(storeName);
  };
  return settled(request);
}

/** Takes the lock without waiting: a function that lets it go, or `null` when another holds it. */
function takeLock(locks: LockRoom, name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    const hold = (lock: unknown): Promise<void> => {
      if (lock === null) {
        resolve(null);
        return Promise.resolve();
      }
      return new Promise((release) => resolve(release));
    };
    locks.request(name, { ifAvailable: true }, hold).catch(reject);
  });
}

async function bytesOf(value: unknown): Promise<Uint8Array> {
  return value instanceof Blob ? new Uint8Array(await value.arrayBuffer()) : new Uint8Array(0);
}

interface Change {
  readonly put: ReadonlyMap<number | string, Blob>;
  readonly drop?: string;
  /** Segments from this number on are dropped. */
  readonly dropFrom?: number;
}

/** All of it or none of it: one transaction, as durable as the engine can make it. */
function commit(database: IDBDatabase, change: Change): Promise<LogResult<true>> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve(ok(true));
      transaction.onabort = () => resolve(refusedWith('not-written'));
      const store = transaction.objectStore(storeName);
      if (change.dropFrom !== undefined) store.delete(IDBKeyRange.bound(change.dropFrom, Number.MAX_SAFE_INTEGER));
      if (change.drop !== undefined) store.delete(change.drop);
      for (const [key, blob] of change.put) store.put(blob, key);
    } catch {
      resolve(refusedWith('not-written'));
    }
  });
}

async function readLog(database: IDBDatabase): Promise<Uint8Array> {
  const range = IDBKeyRange.bound(0, Number.MAX_SAFE_INTEGER);
  const stored = await settled(database.transaction(storeName).objectStore(storeName).getAll(range));
  const parts: Uint8Array[] = [];
  for (const value of stored) {
    const segment = await bytesOf(value);
    if (segment.length === segmentLength) parts.push(segment.subarray(countLength, countLength + u32At(segment, 0)));
  }
  return concatBytes(...parts);
}

async function readOne(database: IDBDatabase, key: string): Promise<Uint8Array | null> {
  const stored: unknown = await settled(database.transaction(storeName).objectStore(storeName).get(key));
  return stored === undefined ? null : bytesOf(stored);
}

function oneBlob(key: string, bytes: Uint8Array): ReadonlyMap<string, Blob> {
  return new Map([[key, new Blob([plainBytes(bytes)])]]);
}

/** The segments that hold `tail`, the first of them numbered `from`; each filled up with noise. */
function segmentsOf(tail: Uint8Array, from: number, random: RandomBytes): Map<number, Blob> {
  const segments = new Map<number, Blob>();
  for (let at = 0; at < tail.length; at += segmentRoom) {
    const held = tail.subarray(at, at + segmentRoom);
    const filling = random(segmentRoom - held.length);
    const blob = new Blob([concatBytes(u32(held.length), held, filling)]);
    segments.set(from + at / segmentRoom, blob);
  }
  return segments;
}

/** A place in the database `name`. One writer by a lock of the same name. */
export function databasePlace(options: DatabasePlaceOptions): LogPlace {
  const { factory, locks, random = randomBytes, name = 'settings' } = options;

  async function opened(database: IDBDatabase, release: () => void): Promise<LogStorage> {
    const log = await readLog(database);
    let length = log.length;
    /** What lies in the last segment, which every append writes again. */
    let tail = log.slice(length - (length % segmentRoom));
    return {
      readAll: () => readLog(database),
      append: async (bytes) => {
        const joined = concatBytes(tail, bytes);
        const from = (length - tail.length) / segmentRoom;
        const written = await commit(database, { put: segmentsOf(joined, from, random) });
        if (!written.ok) return written;
        length += bytes.length;
        tail = joined.slice(joined.length - (length % segmentRoom));
        return written;
      },
      truncate: async (wanted) => {
        if (wanted >= length) return ok(true);
        const kept = (await readLog(database)).subarray(0, wanted);
        const from = Math.floor(wanted / segmentRoom);
        const rest = kept.slice(from * segmentRoom);
        const cut = await commit(database, { put: segmentsOf(rest, from, random), dropFrom: from });
        if (!cut.ok) return cut;
        length = wanted;
        tail = rest;
        return cut;
      },
      readHeader: () => readOne(database, headerKey),
      writeHeader: (bytes) => commit(database, { put: oneBlob(headerKey, bytes) }),
      readSummary: () => readOne(database, summaryKey),
      writeSummary: (bytes) =>
        commit(database, bytes === null ? { put: new Map(), drop: summaryKey } : { put: oneBlob(summaryKey, bytes) }),
      close: async () => {
        database.close();
        release();
      },
    };
  }

  return {
    open: async () => {
      const release = await takeLock(locks, name);
      if (release === null) return refusedWith('in-use');
      try {
        return ok(await opened(await openDatabase(factory, name), release));
      } catch {
        release();
        return refusedWith('not-written');
      }
    },
  };
}
