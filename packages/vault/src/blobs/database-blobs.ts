/**
 * The fallback place for large files, in IndexedDB: for private windows and old browsers. Each part is one Blob of at least
 * 128 KiB, written whole: measured, the engine keeps such a one as a file that is replaced, and every old version of less.
 */
import { plainBytes, randomBytes } from '@holdfast/crypto';
import { headLength } from '@holdfast/crypto/open';
import { ok } from '@holdfast/domain';
import { type LogResult, refusedWith } from '../log/issues.ts';
import type { BlobPlace, BlobReader, BlobWriter } from './blob-place.ts';

const storeName = 'p';

export interface DatabaseBlobsOptions {
  readonly factory: IDBFactory;
  /** Seen by whoever looks at the phone's storage. */
  readonly name?: string;
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}

/** All of it or none of it, as durable as the engine can make it. */
function commit(database: IDBDatabase, change: (store: IDBObjectStore) => void): Promise<LogResult<true>> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve(ok(true));
      transaction.onabort = () =>
        resolve(refusedWith(transaction.error?.name === 'QuotaExceededError' ? 'full' : 'not-written'));
      change(transaction.objectStore(storeName));
    } catch {
      resolve(refusedWith('not-written'));
    }
  });
}

/** Every part of one file. */
const partsOf = (name: string): IDBKeyRange => IDBKeyRange.bound([name], [name, []]);
const blobOf = (bytes: Uint8Array): Blob => new Blob([plainBytes(bytes)]);

/** A place in the database `name`. */
export function databaseBlobs(options: DatabaseBlobsOptions): BlobPlace {
  const { factory, name: databaseName = 'data' } = options;
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    if (opened !== null) return opened;
    const request = factory.open(databaseName, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(storeName);
    };
    opened = settled(request);
    return opened;
  };
  const store = async (): Promise<IDBObjectStore> => (await database()).transaction(storeName).objectStore(storeName);

  function writerOf(name: string, inside: IDBDatabase): BlobWriter {
    let next = 0;
    return {
      add: async (part) => {
        const written = await commit(inside, (parts) => parts.put(blobOf(part), [name, next]));
        next += 1;
        return written;
      },
      end: async () => ok(true),
      drop: async () => {
        await commit(inside, (parts) => parts.delete(partsOf(name)));
      },
    };
  }

  function readerOf(parts: readonly unknown[]): BlobReader {
    const blobs = parts.filter((part): part is Blob => part instanceof Blob);
    return {
      length: blobs.reduce((sum, { size }) => sum + size, 0),
      part: async (index) => new Uint8Array((await blobs[index]?.arrayBuffer()) ?? new ArrayBuffer(0)),
      close: async () => undefined,
    };
  }

  return {
    names: async () => {
      const keys = await settled((await store()).getAllKeys());
      const names = keys.flatMap((key) => (Array.isArray(key) && typeof key[0] === 'string' ? [key[0]] : []));
      return [...new Set(names)];
    },
    create: async (name) => {
      try {
        const inside = await database();
        if ((await settled((await store()).count(partsOf(name)))) > 0) return refusedWith('not-written');
        return ok(writerOf(name, inside));
      } catch {
        return refusedWith('not-written');
      }
    },
    open: async (name) => {
      const parts: readonly unknown[] = await settled((await store()).getAll(partsOf(name)));
      return parts.length === 0 ? refusedWith('missing') : ok(readerOf(parts));
    },
    remove: async (name) => {
      const inside = await database();
      const isThere = (await settled((await store()).count(partsOf(name)))) > 0;
      if (!isThere) return ok(true);
      const written = await commit(inside, (parts) => parts.put(blobOf(randomBytes(headLength)), [name, 0]));
      return written.ok ? commit(inside, (parts) => parts.delete(partsOf(name))) : written;
    },
    close: async () => {
      const was = opened;
      opened = null;
      (await was)?.close();
    },
  };
}
