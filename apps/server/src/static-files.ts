/**
 * A built app held in memory and answered by exact address. No path from a request ever reaches the disk, so there is nothing
 * to climb out of; a file that was not there at the start does not exist.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { sha256, toBase64url } from '@holdfast/crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface StaticFile {
  readonly bytes: Buffer;
  /** Present where it is worth it: text, and much smaller so. */
  readonly zipped?: Buffer;
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
  const zipped = /^text|json|xml|wasm/.test(type) ? gzipSync(bytes) : bytes;
  return {
    bytes,
    type,
    tag: toBase64url(sha256(bytes)).slice(0, 22),
    cache: cacheFor(address),
    ...(zipped.length < bytes.length * 0.9 ? { zipped } : {}),
  };
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
}): FastifyReply | null {
  const file = files.get(request.url.split('?', 1)[0] ?? '');
  return file === undefined ? null : sendFile({ file, request, reply });
}

export function sendFile({
  file,
  request,
  reply,
}: {
  readonly file: StaticFile;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}): FastifyReply {
  const mayZip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const zipped = mayZip ? file.zipped : undefined;
  // Two forms of one file are two things to a cache.
  const tag = `"${file.tag}${zipped === undefined ? '' : '-z'}"`;
  reply.header('cache-control', file.cache).header('etag', tag).header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  if (zipped !== undefined) reply.header('content-encoding', 'gzip');
  return reply.header('content-type', file.type).send(zipped ?? file.bytes);
}
