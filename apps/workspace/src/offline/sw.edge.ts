/**
 * The offline worker: keeps the files of the app itself and answers with them when there is no connection. It never looks at a request
 * under `/api`, and keeps no answer to one: what cases hold rests sealed elsewhere, and what was disclosed rests nowhere.
 */
declare const shellFiles: readonly string[];
declare const shellMark: string;

type Waiting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Fetching = Event & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };

const cacheName = `shell-${shellMark}`;
const kept: ReadonlySet<string> = new Set(shellFiles);

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
  // The page is asked for anew, so that a new build is seen at once; the copy is for when nobody answers.
  else if (event.request.mode === 'navigate')
    event.respondWith(fetch(event.request).catch(() => fromShell(event.request, '/')));
});

async function fromShell(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? (await fetch(request));
}

async function dropOthers(): Promise<void> {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
}
