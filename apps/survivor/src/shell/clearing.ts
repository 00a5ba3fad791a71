/**
 * Leaves nothing of this page on the device: files, databases, cached answers, the offline worker. Each is tried whatever became of the
 * others. The worker beside the page has let its files go before this is called.
 */

/** Everything this page could have kept. Never throws. */
export async function clearDevice(window: Window): Promise<void> {
  await Promise.allSettled([clearFiles(window), clearDatabases(window), clearAnswers(window), clearWorkers(window)]);
}

async function clearFiles({ navigator }: Window): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  await Promise.allSettled(names.map((name) => root.removeEntry(name, { recursive: true })));
}

async function clearDatabases({ indexedDB }: Window): Promise<void> {
  const found = await indexedDB.databases();
  await Promise.all(
    found.map(
      ({ name }) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.deleteDatabase(name ?? '');
          request.onsuccess = () => resolve();
          request.onerror = () => resolve();
          request.onblocked = () => resolve();
        }),
    ),
  );
}

async function clearAnswers({ caches }: Window): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
}

async function clearWorkers({ navigator }: Window): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}
