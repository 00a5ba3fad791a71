/**
 * Making this browser ready to work without a connection, and ending that. Only when its advocate asks: the files of the app go into
 * the browser's cache and her record beside her sealed cases; ending it, or signing out, takes both away.
 */
import { type CasePlace, databaseName } from '../edge/case-place.ts';
import { workerAddress } from '../edge/worker-address.ts';
import { type FieldRecord, fieldRecordFrom, toFieldBytes } from './field-record.ts';

const recordName = 'field';

export interface FieldDevice {
  readonly read: () => Promise<FieldRecord | undefined>;
  /** False when this browser keeps nothing or runs no worker. */
  readonly keep: (record: FieldRecord) => Promise<boolean>;
  /** Whether what sets letters as PDF is on this device too. */
  readonly hasPapers: () => Promise<boolean>;
  /** Fetches it, tens of megabytes, once; false when it could not be fetched or kept. */
  readonly keepPapers: () => Promise<boolean>;
  readonly forget: () => Promise<void>;
}

/** Asks the offline worker; false where there is none. */
async function askWorker(asked: 'papers' | 'keep-papers'): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const worker = (await navigator.serviceWorker.getRegistration('/'))?.active;
  if (worker == null) return false;
  const { port1, port2 } = new MessageChannel();
  return await new Promise((resolve) => {
    port1.addEventListener('message', (event: MessageEvent<unknown>) => {
      port1.close();
      resolve(event.data === true);
    });
    port1.start();
    worker.postMessage(asked, [port2]);
  });
}

/** This browser, over the place where its cases rest. */
export function createFieldDevice(place: Pick<CasePlace, 'read' | 'write'>): FieldDevice {
  const isThere = async () => (await indexedDB.databases()).some(({ name }) => name === databaseName);
  return {
    read: async () => ((await isThere()) ? fieldRecordFrom(await place.read(recordName)) : undefined),
    keep: async (record) => {
      try {
        await navigator.serviceWorker.register(workerAddress('offline'), { scope: '/', updateViaCache: 'none' });
        await navigator.serviceWorker.ready;
        return await place.write(recordName, toFieldBytes(record));
      } catch {
        return false;
      }
    },
    hasPapers: async () => await askWorker('papers'),
    keepPapers: async () => await askWorker('keep-papers'),
    forget: async () => {
      if ((await isThere()) && (await place.read(recordName)) !== null) await place.write(recordName, new Uint8Array());
      // Neither is there where the place is not served over TLS: nothing was kept by them then.
      if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
      const registered = await navigator.serviceWorker.getRegistrations();
      for (const each of registered) await each.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    },
  };
}
