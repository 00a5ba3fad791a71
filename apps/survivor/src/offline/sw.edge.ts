/**
 * The offline worker: answers the page, its files, its manifest and its icons from the device. Anything else goes to the
 * network untouched, and it asks the network for nothing by itself.
 */

import { handedAnswer, handedPath, takeHanded } from './handing.edge.ts';
import { iconPicture } from './icon.ts';
import {
  iconFrom,
  type Look,
  lookFrom,
  lookPlace,
  lookText,
  manifestFrom,
  manifestPath,
  pageWith,
  usualLook,
} from './look.ts';

declare const buildMark: string;

type Waiting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Installing = Waiting & { readonly addRoutes?: (routes: readonly unknown[]) => Promise<void> };
type Fetching = Event & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };
type Scope = {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly registration: { readonly active: unknown };
};

const cacheName = `c-${buildMark}`;
/** What others keep under these names is not ours to drop: the worker beside the page its copy, the page its look. */
const keptNames = [cacheName, 'k', lookPlace.cache];
/** The same bytes for everybody who visits. All of one build or none of it: a part that cannot be had leaves the older copy whole. */
const files = ['/', '/a/s.js', '/a/s.css', '/a/w.js', '/a/v.bin', '/a/t.bin', '/a/p.bin', '/a/d.bin'];
/** Belongs to the place that serves the page and not to the build; it need not be there. */
const extras = ['/a/k.bin'];

function isWaiting(event: Event): event is Waiting {
  return 'waitUntil' in event;
}
function isInstalling(event: Event): event is Installing {
  return isWaiting(event);
}
function isFetching(event: Event): event is Fetching {
  return 'respondWith' in event && 'request' in event;
}
function isScope(scope: object): scope is Scope {
  return 'skipWaiting' in scope && 'clients' in scope && 'registration' in scope;
}

async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  const fresh = (file: string) => new Request(file, { cache: 'reload' });
  await cache.addAll(files.map(fresh));
  await Promise.allSettled(extras.map((file) => cache.add(fresh(file))));
}

/** There for everybody from the first visit, so that having one says nothing. */
async function keepUsualLook(): Promise<void> {
  const cache = await caches.open(lookPlace.cache);
  if (!(await cache.match(lookPlace.path))) await cache.put(lookPlace.path, new Response(lookText(usualLook)));
}

async function keptLook(): Promise<Look> {
  const kept = await caches.match(lookPlace.path, { cacheName: lookPlace.cache });
  return kept ? lookFrom(await kept.text()) : usualLook;
}

async function dropOldFiles(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !keptNames.includes(name)).map((name) => caches.delete(name)));
}

async function answer(request: Request, path: string): Promise<Response> {
  if (path === manifestPath) {
    const headers = { 'content-type': 'application/manifest+json', 'cache-control': 'no-store' };
    return new Response(manifestFrom(await keptLook()), { headers });
  }
  const icon = iconFrom(path);
  if (icon) return new Response(await iconPicture(icon), { headers: { 'content-type': 'image/png' } });
  if (path === handedPath) return handedAnswer();
  if (path.startsWith('/i/') || path === lookPlace.path) return new Response(null, { status: 404 });
  if (!files.includes(path) && !extras.includes(path)) return fetch(request);
  const kept = await caches.match(path, { cacheName });
  if (!kept) return fetch(request);
  return path === '/' ? dressed(kept) : kept;
}

async function dressed(page: Response): Promise<Response> {
  const headers = new Headers(page.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  return new Response(pageWith(await keptLook(), await page.text()), { status: 200, headers });
}

addEventListener('install', (event) => {
  if (!isInstalling(event)) return;
  // Without this route Chromium also sends the page's request to the server on a cold start (service worker auto-preload).
  const routed = event.addRoutes?.([{ condition: { urlPattern: { pathname: '/*' } }, source: 'fetch-event' }]);
  event.waitUntil(Promise.all([routed, keepFiles(), keepUsualLook()]).then(beginUnlessOneServes));
});

/**
 * The first one serves the page at once. A newer one waits until every page of the older was left: a page must never be handed
 * the worker or the screens of another build.
 */
async function beginUnlessOneServes(): Promise<void> {
  const scope: object = globalThis;
  if (isScope(scope) && scope.registration.active === null) await scope.skipWaiting();
}

addEventListener('activate', (event) => {
  const scope: object = globalThis;
  if (isWaiting(event))
    event.waitUntil(dropOldFiles().then(() => (isScope(scope) ? scope.clients.claim() : undefined)));
});

addEventListener('message', ({ data, ports }) => takeHanded(data, ports));

addEventListener('fetch', (event) => {
  if (!isFetching(event) || event.request.method !== 'GET') return;
  const address = new URL(event.request.url);
  if (address.origin === location.origin) event.respondWith(answer(event.request, address.pathname));
});
