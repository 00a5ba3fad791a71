/**
 * Where records of a scene rest in this browser until they are sent, and when the network may be back. It holds sealed bytes under
 * opaque names and nothing else; without room or permission it keeps nothing and says so.
 */
import { withinBoxes } from './sealed-boxes.ts';

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
/** Source: product decision; a lost signal in a street is back within a minute or so. */
const everySoOften = 15_000;

/** The place of this browser. */
export function createScenePlace(): ScenePlace {
  return {
    readAll: async (prefix) => {
      try {
        // Names and bytes of one moment: read apart, a record sent in between would lend its name to another's bytes.
        const names: IDBValidKey[] = [];
        const values: unknown[] = await withinBoxes(databaseName, 'readonly', (store) => {
          const named = store.getAllKeys();
          named.addEventListener('success', () => names.push(...named.result));
          return store.getAll();
        });
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
        await withinBoxes(databaseName, 'readwrite', (store) => store.put(bytes, name));
        return true;
      } catch {
        return false;
      }
    },
    remove: async (name) => {
      try {
        await withinBoxes(databaseName, 'readwrite', (store) => store.delete(name));
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
