/**
 * Where sealed case files rest in this browser between two openings: one record for each use and person, replaced whole. It holds
 * what came out of the worker sealed, and nothing else; without room or permission it keeps nothing and says so.
 */
export interface CasePlace {
  readonly read: (name: string) => Promise<Uint8Array | null>;
  /** False when the browser did not keep it. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<boolean>;
  /** Whether this page alone may write from now on; false while another page of this browser does. Ends with the page. */
  readonly hold: (name: string) => Promise<boolean>;
  readonly release: () => void;
}

/** The database of all of it. Whoever never opened a case has none, and none is to be made by looking. */
export const databaseName = 'cases';
const storeName = 'sealed';

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
export function createCasePlace(): CasePlace {
  let letGo: (() => void) | undefined;
  return {
    hold: (name) =>
      new Promise((resolve) => {
        navigator.locks
          .request(name, { ifAvailable: true }, async (lock) => {
            resolve(lock !== null);
            if (lock === null) return;
            await new Promise<void>((done) => {
              letGo = done;
            });
          })
          .catch(() => resolve(false));
      }),
    release: () => {
      letGo?.();
      letGo = undefined;
    },
    read: async (name) => {
      try {
        const found: unknown = await within('readonly', (store) => store.get(name));
        return found instanceof Uint8Array ? found : null;
      } catch {
        return null;
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
  };
}
