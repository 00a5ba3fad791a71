/**
 * A built app held in memory and answered by exact address. No path from a request ever reaches the disk, so there is nothing
 * to climb out of; a file that was not there at the start does not exist.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256, toBase64url } from '@holdfast/crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface StaticFile {
  readonly bytes: Buffer;
  /** Where it is worth it: text, programs and typefaces, and much smaller so. Made once, beside the loop, when it is first wanted. */
  readonly zipped: () => Promise<Buffer | undefined>;
  readonly type: string;
  readonly tag: string;
  readonly cache: string;
}
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/** Kinds of content the two apps are made of. Anything else is answered as plain bytes. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

const seconds = { day: 86_400, year: 31_536_000 } as const;

/** Reads a built app. `/` is its `index.html`. Throws when the folder is missing. */
export async function staticFilesIn(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, StaticFile>();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const full = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(folder, full).split(path.sep).join('/')}`;
    files.set(address, fileFrom({ address, bytes: await readFile(full) }));
  }
  const front = files.get('/index.html');
  if (front !== undefined) files.set('/', front);
  return files;
}

function fileFrom({ address, bytes }: { readonly address: string; readonly bytes: Buffer }): StaticFile {
  const type = types[path.posix.extname(address)] ?? 'application/octet-stream';
  const worthIt = /^text|json|xml|wasm|ttf/.test(type);
  let made: Promise<Buffer | undefined> | undefined;
  return {
    bytes,
    type,
    tag: toBase64url(sha256(bytes)).slice(0, 22),
    cache: cacheFor(address),
    zipped: () => {
      made ??= worthIt ? smaller(bytes) : Promise.resolve(undefined);
      return made;
    },
  };
}

const zip = promisify(gzip);

async function smaller(bytes: Buffer): Promise<Buffer | undefined> {
  const zipped = await zip(bytes);
  return zipped.length < bytes.length * 0.9 ? zipped : undefined;
}

/**
 * The page is asked for again each time. The offline worker may be a day old: with `updateViaCache: 'all'` the browser then asks
 * for nothing at a start. The sealed bundle is never to be kept by a cache. Names with a hash in them never change.
 */
function cacheFor(address: string): string {
  if (address.endsWith('.bin')) return 'no-store';
  if (address === '/sw.js') return `max-age=${seconds.day}`;
  return /[-.][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/.test(address) ? `max-age=${seconds.year}, immutable` : 'no-cache';
}

/** Answers a file of the app, or null when there is none at that address. */
export function answerStatic({
  files,
  request,
  reply,
}: {
  readonly files: StaticFiles;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}): Promise<FastifyReply> | null {
  const file = files.get(request.url.split('?', 1)[0] ?? '');
  return file === undefined ? null : sendFile({ file, request, reply });
}

export async function sendFile({
  file,
  request,
  reply,
}: {
  readonly file: StaticFile;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}): Promise<FastifyReply> {
  const mayZip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const zipped = mayZip ? await file.zipped() : undefined;
  // Two forms of one file are two things to a cache.
  const tag = `"${file.tag}${zipped === undefined ? '' : '-z'}"`;
  reply.header('cache-control', file.cache).header('etag', tag).header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  if (zipped !== undefined) reply.header('content-encoding', 'gzip');
  return reply.header('content-type', file.type).send(zipped ?? file.bytes);
}
