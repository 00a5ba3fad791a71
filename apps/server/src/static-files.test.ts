/** The built apps as they are answered: by exact address, with a cache rule of their own, and nothing beside them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startForTest, type TestServer } from './testing/start-for-test.edge.ts';

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hf-built-'));
  await mkdir(path.join(folder, 'a'));
  await mkdir(path.join(folder, 'assets'));
  for (const [name, text] of [
    ['index.html', '<!doctype html><title>Calculator</title>'],
    ['sw.js', '1'],
    ['a/v.bin', 'x'],
    ['a/w.js', '2'],
    ['a/long.js', 'again and '.repeat(400)],
    ['assets/app-B3x9Qk2_.css', 'a{}'],
  ] as const) {
    await writeFile(path.join(folder, name), text);
  }
  server = await startForTest({ county: false, coverFolder: folder, workspaceFolder: folder });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

it.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['/sw.js', 'text/javascript; charset=utf-8', 'max-age=86400'],
  ['/a/v.bin', 'application/octet-stream', 'no-store'],
  ['/a/w.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/assets/app-B3x9Qk2_.css', 'text/css; charset=utf-8', 'max-age=31536000, immutable'],
])('%s is %s, %s', async (url, type, cache) => {
  const answered = await server.server.cover.inject({ url });
  expect([answered.statusCode, answered.headers['content-type'], answered.headers['cache-control']]).toEqual([
    200,
    type,
    cache,
  ]);
  const again = await server.server.cover.inject({ url, headers: { 'if-none-match': String(answered.headers.etag) } });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

it.each(['/../package.json', '/a/../../x', '/a%2fv.bin', '/.git/config', '/a', '/assets/'])(
  '%s is not there',
  async (url) => {
    expect((await server.server.cover.inject({ url })).statusCode).toBe(404);
  },
);

it('a screen of the workspace answers its page, a missing file does not', async () => {
  expect((await server.server.workspace.inject({ url: '/calls/call-0001' })).body).toContain('<title>');
  expect((await server.server.workspace.inject({ url: '/assets/gone.js' })).statusCode).toBe(404);
});

it('text that is much smaller zipped is sent so to whoever takes it, and has a tag of its own', async () => {
  const url = '/a/long.js';
  const plain = await server.server.cover.inject({ url });
  const zipped = await server.server.cover.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
  expect([plain.headers['content-encoding'], zipped.headers['content-encoding']]).toEqual([undefined, 'gzip']);
  expect(zipped.headers.etag).not.toBe(plain.headers.etag);
  expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body);
});
