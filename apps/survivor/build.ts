/**
 * Builds the survivor's app: the calculator in clear, the screens sealed in `a/v.bin`, what is only read sealed in `a/t.bin`, what
 * is seldom needed in `a/p.bin`: the page that checks a copy, the cleaning of films, and reading a code by the camera; the directory
 * of help near her in `a/d.bin`. The keys are written beside the served folder, never into it, and are kept from build to build so that installed copies can open newer
 * ones; that of the pages lies within the sealed screens.
 *
 *   node apps/survivor/build.ts --code 31415926535 --help directory.json
 */

import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { randomBytes, toBase64url, utf8 } from '@holdfast/crypto';
import { sealBytes, sealingKeyFrom } from '@holdfast/crypto/open';
import { build as buildWithVite } from 'vite';
import { checkPageAround } from './check-page.ts';
import { type HelpFile, markOf, sealHelp } from './seal-help.ts';
import { allPages } from './src/inside/words/pages/all-pages.ts';
import { parts } from './vite.parts.ts';
import { escapeWords } from './vite.words.ts';
import { wrapBundleKey } from './wrap-code.ts';

export { type HelpFile, sealHelp } from './seal-help.ts';
export { wrapBundleKey } from './wrap-code.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export type Folders = {
  /** Served on the cover origin as it is. */
  readonly outDir?: string;
  /** Never served: the key of the bundle. */
  readonly privateDir?: string;
};

export type Built = { readonly outDir: string; readonly privateDir: string };

/** Builds everything; with `codes`, also the wrapped key; with `help`, with that directory. Throws when a part cannot be built. */
export async function build(
  options: Folders & { readonly codes?: readonly string[]; readonly help?: HelpFile } = {},
): Promise<Built> {
  const { outDir, privateDir } = foldersOf(options);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(join(outDir, 'a'), { recursive: true });
  await mkdir(privateDir, { recursive: true });
  const pagesKey = await keyAt(join(privateDir, 'pages.key'));
  const first = parts({ outDir, privateDir, mark: '', pagesKey: toBase64url(pagesKey) });
  await buildWithVite(first.shell);
  await buildWithVite(first.worker);
  await buildWithVite(first.bundle);
  await cp(here('index.html'), join(outDir, 'index.html'));
  await escapeWords(join(outDir, 'a/w.js'));
  await sealBundle({ outDir, privateDir });
  await seal({ key: pagesKey, bytes: utf8(JSON.stringify(allPages)), purpose: 't/1', file: join(outDir, 'a/t.bin') });
  await buildWithVite(first.check);
  await buildWithVite(first.film);
  await buildWithVite(first.scan);
  const built = async (file: string) => (await readFile(join(privateDir, file), 'utf8')).trim();
  const seldom = {
    checkPage: checkPageAround(await built('p.js')),
    film: await built('f.js'),
    scan: await built('c.js'),
  };
  await seal({ key: pagesKey, bytes: utf8(JSON.stringify(seldom)), purpose: 'p/1', file: join(outDir, 'a/p.bin') });
  await sealHelp({ outDir, privateDir, help: options.help ?? null });
  const mark = await markOf(outDir);
  await writeFile(join(privateDir, 'mark'), mark);
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
  const key = await keyAt(join(privateDir, 'bundle.key'));
  const bytes = new Uint8Array(await readFile(join(privateDir, 'v.js')));
  await seal({ key, bytes, purpose: 'v/1', file: join(outDir, 'a/v.bin') });
}

/** The key in a file, made and kept when there is none yet. */
async function keyAt(file: string): Promise<Uint8Array> {
  if (!existsSync(file)) await writeFile(file, randomBytes(32), { mode: 0o600 });
  return new Uint8Array(await readFile(file));
}

async function seal(options: {
  readonly key: Uint8Array;
  readonly bytes: Uint8Array;
  readonly purpose: string;
  readonly file: string;
}): Promise<void> {
  const key = await sealingKeyFrom(options.key);
  // One round is nine kilobytes shorter than zlib's best; more rounds find three hundred bytes and take twice as long.
  const packed = new Uint8Array(await zopfli.gzipAsync(options.bytes, { numiterations: 1 }));
  if (!(await promisify(gunzip)(packed)).equals(options.bytes)) throw new Error('what was packed does not unpack');
  await writeFile(
    options.file,
    await sealBytes({ key, bytes: packed, purpose: utf8(options.purpose), random: randomBytes }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      code: { type: 'string', multiple: true },
      out: { type: 'string' },
      help: { type: 'string' },
      'only-code': { type: 'boolean' },
    },
  });
  const folders = values.out === undefined ? {} : { outDir: values.out };
  if (values['only-code']) await writeCodes({ ...folders, codes: values.code ?? [] });
  else {
    const help = values.help === undefined ? {} : { help: { text: await readFile(values.help, 'utf8') } };
    await build({ ...folders, ...help, ...(values.code === undefined ? {} : { codes: values.code }) });
  }
}
