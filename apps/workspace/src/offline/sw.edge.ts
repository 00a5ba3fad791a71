/**
 * The offline worker: keeps the files of the app itself and answers with them when there is no connection. It never looks at a request
 * under `/api`, and keeps no answer to one: what cases hold rests sealed elsewhere, and what was disclosed rests nowhere.
 * What sets papers as PDF is kept apart, when the page asks for it: it is twenty times the rest, and the rest starts without it.
 */
declare const shellFiles: readonly string[];
declare const shellMark: string;
declare const paperFiles: readonly string[];
declare const paperMark: string;

type Waiting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Fetching = Event & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };

const cacheName = `shell-${shellMark}`;
/** Named by its own files: a new build of the page leaves it where it is. */
const paperCache = `papers-${paperMark}`;
const kept: ReadonlySet<string> = new Set(shellFiles);
const forPapers: ReadonlySet<string> = new Set(paperFiles);

function isWaiting(event: Event): event is Waiting {
  return 'waitUntil' in event;
}
function isFetching(event: Event): event is Fetching {
  return 'respondWith' in event && 'request' in event;
}

addEventListener('install', (event) => {
  if (isWaiting(event)) event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(['/', ...shellFiles])));
});

addEventListener('activate', (event) => {
  if (isWaiting(event)) event.waitUntil(dropOthers());
});

addEventListener('fetch', (event) => {
  if (!isFetching(event) || event.request.method !== 'GET') return;
  const address = new URL(event.request.url);
  if (address.origin !== location.origin || address.pathname.startsWith('/api/')) return;
  if (kept.has(address.pathname)) event.respondWith(fromShell(event.request, address.pathname));
  else if (forPapers.has(address.pathname)) event.respondWith(fromPapers(event.request, address.pathname));
  // The page is asked for anew, so that a new build is seen at once; the copy is for when nobody answers.
  else if (event.request.mode === 'navigate')
    event.respondWith(fetch(event.request).catch(() => fromShell(event.request, '/')));
});

/** The page asks whether what sets papers is here, or for it to be kept. The answer is whether it is here now. */
addEventListener('message', (event) => {
  if (!isWaiting(event)) return;
  const [port] = event.ports;
  if (port === undefined || (event.data !== 'papers' && event.data !== 'keep-papers')) return;
  event.waitUntil(
    (event.data === 'papers' ? hasPapers() : keepPapers()).then(
      (isHere) => port.postMessage(isHere),
      () => port.postMessage(false),
    ),
  );
});

async function hasPapers(): Promise<boolean> {
  const cache = await caches.open(paperCache);
  return (await cache.keys()).length === paperFiles.length;
}

async function keepPapers(): Promise<boolean> {
  const cache = await caches.open(paperCache);
  for (const file of paperFiles) if ((await cache.match(file)) === undefined) await cache.add(file);
  return true;
}

async function fromShell(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? (await fetch(request));
}

async function fromPapers(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(paperCache);
  return (await cache.match(path)) ?? (await fetch(request));
}

async function dropOthers(): Promise<void> {
  for (const name of await caches.keys()) if (name !== cacheName && name !== paperCache) await caches.delete(name);
}
