/**
 * The worker beside the calculator: owns the keys and the files. The page ends it to close; it never outlives what it opened.
 */
import { equalBytes } from '@holdfast/crypto';
import { type BlobDirectory, type BlobPlace, databaseBlobs, directoryBlobs } from '@holdfast/vault/blobs';
import {
  type Desk,
  databasePlace,
  deskAt,
  directoryPlace,
  type LogPlace,
  type SyncDirectory,
  serveDesk,
} from '@holdfast/vault/log';
import { clearAll } from './clearing.ts';
import type { Files } from './opening.ts';
import { isBegun, tryKeys } from './opening.ts';

const keptName = 'k';
const modulePath = '/a/v.bin';

async function bytesAt(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array(0);
}

/** The current copy, then the last one that was in use here, so that a bad copy on the way can close nobody out. */
async function moduleCopies(): Promise<readonly Uint8Array[]> {
  const copies: Uint8Array[] = [];
  try {
    copies.push(await bytesAt(modulePath));
  } catch {
    // Without the network and without an offline copy the kept one remains.
  }
  const kept = await caches.match(modulePath, { cacheName: keptName });
  if (kept) copies.push(new Uint8Array(await kept.arrayBuffer()));
  return copies;
}

function isSyncDirectory(directory: object): directory is SyncDirectory & BlobDirectory {
  return 'getFileHandle' in directory && 'getDirectoryHandle' in directory;
}

/** Where the log and the large files rest: always both in the same kind of place. */
type Places = { readonly place: LogPlace; readonly blobs: BlobPlace };

async function findPlaces(): Promise<Places> {
  try {
    const directory = await navigator.storage.getDirectory();
    const handles = globalThis.FileSystemFileHandle?.prototype ?? {};
    if (isSyncDirectory(directory) && 'createSyncAccessHandle' in handles)
      return { place: directoryPlace({ directory }), blobs: directoryBlobs({ directory }) };
  } catch {
    // Private windows refuse; the other place may still do.
  }
  return {
    place: databasePlace({ factory: indexedDB, locks: navigator.locks }),
    blobs: databaseBlobs({ factory: indexedDB }),
  };
}

/** A beginning that is under way. Ending in the middle of it would leave a place that neither opens nor begins again. */
let finishing: Promise<unknown> = Promise.resolve();

function whole<Ask, Answer>(act: (ask: Ask) => Promise<Answer>): (ask: Ask) => Promise<Answer> {
  return (ask) => {
    const done = act(ask);
    finishing = done.catch(() => undefined);
    return done;
  };
}

function serve(desk: Desk): MessagePort {
  const channel = new MessageChannel();
  serveDesk(channel.port1, {
    ...desk,
    create: whole(desk.create),
    recover: whole(desk.recover),
    join: whole(desk.join),
  });
  return channel.port2;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

const ready = findPlaces().then(async ({ place, blobs }) => {
  const desk = deskAt({ place, blobs, clock: () => performance.now() });
  await desk.prepare({});
  return { desk, place, blobs, begun: () => isBegun(place) };
});

async function keepCopy(copy: Uint8Array): Promise<void> {
  try {
    const cache = await caches.open(keptName);
    const kept = await cache.match(modulePath);
    if (kept && equalBytes(new Uint8Array(await kept.arrayBuffer()), copy)) return;
    await cache.put(modulePath, new Response(Uint8Array.from(copy)));
  } catch {
    // Private windows keep nothing; the network is asked again next time.
  }
}

const files: Files = { module: moduleCopies, key: () => bytesAt('/a/k.bin'), keep: keepCopy };

addEventListener('message', ({ data }: MessageEvent) => {
  if (data === 'end') {
    void ready.then(({ desk }) => finishing.then(() => desk.lock({}))).finally(() => globalThis.close());
    return;
  }
  if (data === 'clear') {
    const cleared = finishing.then(() => ready).then(clearAll);
    finishing = cleared.catch(() => undefined);
    void cleared.catch(() => false).then((done) => postMessage({ kind: 'cleared', done }));
    return;
  }
  if (!(data instanceof Uint8Array)) return;
  const keys = new Uint8Array(data);
  data.fill(0);
  void ready
    .then((made) => tryKeys({ ...made, files, serve, pause }, keys))
    .then((tried) => {
      const moved: Transferable[] = tried.kind === 'open' ? [tried.module.buffer, tried.port] : [];
      postMessage(tried, { transfer: moved });
    });
});
