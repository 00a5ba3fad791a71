/**
 * Builds the survivor's app: the calculator in clear, the rest sealed in `a/v.bin`. The key of the seal is written beside the
 * served folder, never into it, and is kept from build to build so that installed copies can open a newer bundle.
 *
 *   node apps/survivor/build.ts --code 31415926535
 */

import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { randomBytes, sha256, toBase64url, utf8 } from '@holdfast/crypto';
import { sealBytes, sealingKeyFrom } from '@holdfast/crypto/open';
import { build as buildWithVite } from 'vite';
import { parts } from './vite.parts.ts';
import { escapeWords } from './vite.words.ts';
import { wrapBundleKey } from './wrap-code.ts';

export { wrapBundleKey } from './wrap-code.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export type Folders = {
  /** Served on the cover origin as it is. */
  readonly outDir?: string;
  /** Never served: the key of the bundle. */
  readonly privateDir?: string;
};

export type Built = { readonly outDir: string; readonly privateDir: string };

/** Builds everything; with `codes`, also the wrapped key. Throws when a part cannot be built. */
export async function build(options: Folders & { readonly codes?: readonly string[] } = {}): Promise<Built> {
  const { outDir, privateDir } = foldersOf(options);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(join(outDir, 'a'), { recursive: true });
  await mkdir(privateDir, { recursive: true });
  const first = parts({ outDir, privateDir, mark: '' });
  await buildWithVite(first.shell);
  await buildWithVite(first.worker);
  await buildWithVite(first.bundle);
  await cp(here('index.html'), join(outDir, 'index.html'));
  await escapeWords(join(outDir, 'a/w.js'));
  await sealBundle({ outDir, privateDir });
  const mark = await markOf(outDir);
  await buildWithVite(parts({ outDir, privateDir, mark }).offline);
  if (options.codes) await writeCodes({ outDir, privateDir, codes: options.codes });
  return { outDir, privateDir };
}

/** Writes `a/k.bin` for these codes into a built folder. Throws when it was never built. */
export async function writeCodes(options: Folders & { readonly codes: readonly string[] }): Promise<void> {
  const { outDir, privateDir } = foldersOf(options);
  const bundleKey = new Uint8Array(await readFile(join(privateDir, 'bundle.key')));
  await writeFile(join(outDir, 'a/k.bin'), await wrapBundleKey({ codes: options.codes, bundleKey }));
}

function foldersOf(options: Folders): Built {
  const outDir = resolve(options.outDir ?? here('../../dist/survivor'));
  return { outDir, privateDir: resolve(options.privateDir ?? `${outDir}-private`) };
}

async function sealBundle({ outDir, privateDir }: Built): Promise<void> {
  const keyFile = join(privateDir, 'bundle.key');
  if (!existsSync(keyFile)) await writeFile(keyFile, randomBytes(32), { mode: 0o600 });
  const key = await sealingKeyFrom(new Uint8Array(await readFile(keyFile)));
  const packed = await promisify(gzip)(await readFile(join(privateDir, 'v.js')), { level: 9 });
  const sealed = await sealBytes({ key, bytes: packed, purpose: utf8('v/1'), random: randomBytes });
  await writeFile(join(outDir, 'a/v.bin'), sealed);
}

/** Names a build by its bytes, so that an offline copy is replaced exactly when something changed. */
async function markOf(outDir: string): Promise<string> {
  const files = ['index.html', 'a/s.js', 'a/s.css', 'a/w.js', 'a/v.bin'];
  const hashes = await Promise.all(
    files.map(async (file) => sha256(new Uint8Array(await readFile(join(outDir, file))))),
  );
  return toBase64url(sha256(Buffer.concat(hashes))).slice(0, 12);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { code: { type: 'string', multiple: true }, out: { type: 'string' }, 'only-code': { type: 'boolean' } },
  });
  const folders = values.out === undefined ? {} : { outDir: values.out };
  if (values['only-code']) await writeCodes({ ...folders, codes: values.code ?? [] });
  else await build({ ...folders, ...(values.code === undefined ? {} : { codes: values.code }) });
}
