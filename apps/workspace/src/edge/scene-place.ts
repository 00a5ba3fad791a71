/**
 * Where records of a scene rest in this browser until they are sent, and when the network may be back. It holds sealed bytes under
 * opaque names and nothing else; without room or permission it keeps nothing and says so.
 */
export interface ScenePlace {
  /** Every box whose name begins so. Empty when the browser keeps nothing. */
  readonly readAll: (prefix: string) => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>;
  /** False when the browser did not keep it. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<boolean>;
  readonly remove: (name: string) => Promise<void>;
  /** Calls when a network comes back, and every so often while the page stands. Answers how to stop. */
  readonly whenBack: (act: () => void) => () => void;
  readonly online: () => boolean;
}

const databaseName = 'scenes';
const storeName = 'sealed';
/** Source: product decision; a lost signal in a street is back within a minute or so. */
const everySoOften = 15_000;

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
}

async function within<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened();
  try {
    return await new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(storeName));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not kept')));
    });
  } finally {
    database.close();
  }
}

/** The place of this browser. */
export function createScenePlace(): ScenePlace {
  return {
    readAll: async (prefix) => {
      try {
        const names = await within('readonly', (store) => store.getAllKeys());
        const values: unknown[] = await within('readonly', (store) => store.getAll());
        return names.flatMap((name, index) => {
          const bytes = values[index];
          return typeof name === 'string' && name.startsWith(prefix) && bytes instanceof Uint8Array
            ? [{ name, bytes }]
            : [];
        });
      } catch {
        return [];
      }
    },
    write: async (name, bytes) => {
      try {
        await within('readwrite', (store) => store.put(bytes, name));
        return true;
      } catch {
        return false;
      }
    },
    remove: async (name) => {
      try {
        await within('readwrite', (store) => store.delete(name));
      } catch {
        // What cannot be removed is sealed, and is sent again as the same record.
      }
    },
    whenBack: (act) => {
      addEventListener('online', act);
      const timer = setInterval(act, everySoOften);
      return () => {
        removeEventListener('online', act);
        clearInterval(timer);
      };
    },
    online: () => navigator.onLine,
  };
}
