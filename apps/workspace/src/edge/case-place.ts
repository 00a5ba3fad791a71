/**
 * Where sealed case files rest in this browser between two openings: one record for each use and person, replaced whole. It holds
 * what came out of the worker sealed, and nothing else; without room or permission it keeps nothing and says so.
 */
import { withinBoxes } from './sealed-boxes.ts';

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
        const found: unknown = await withinBoxes(databaseName, 'readonly', (store) => store.get(name));
        return found instanceof Uint8Array ? found : null;
      } catch {
        return null;
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
  };
}
