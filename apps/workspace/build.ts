/** Builds the workspace into a folder: one page, one script, one style sheet, two workers, the offline worker, nothing inline. It sends nothing and serves nothing. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';
import solid from 'vite-plugin-solid';
import { solidUnderTrustedTypes } from '../../scripts/vite-solid-trusted-types.ts';
import { typstWithoutEval } from './vite.typst.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Writes the built app to `outDir`, replacing what was there. Throws when the build fails. */
export async function build({ outDir }: { readonly outDir: string }): Promise<void> {
  await viteBuild({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [solidUnderTrustedTypes(), solid()],
    worker: {
      format: 'es',
      plugins: () => [typstWithoutEval()],
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Inlined assets would need `data:` in the policy, and the preload helper would fetch on its own.
      assetsInlineLimit: 0,
      modulePreload: false,
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  await buildOfflineWorker(outDir);
}

/**
 * The offline worker, which knows the files of this build by name. What sets papers is a list of its own: it is large, comes after the
 * rest, and stays when only the rest has changed.
 */
async function buildOfflineWorker(outDir: string): Promise<void> {
  const names = (await readdir(path.join(outDir, 'assets'))).toSorted();
  const setsPapers = (name: string) => name.startsWith('paper-') || /\.(wasm|ttf)$/.test(name);
  const addressOf = (name: string) => `/assets/${name}`;
  const paperFiles = names.filter(setsPapers).map(addressOf);
  const shellFiles = names.filter((name) => /\.(js|css)$/.test(name) && !setsPapers(name)).map(addressOf);
  const page = await readFile(path.join(outDir, 'index.html'));
  const markOf = (...parts: readonly (string | Uint8Array)[]) => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex').slice(0, 16);
  };
  const shellMark = markOf(page, shellFiles.join(' '));
  const paperMark = markOf(paperFiles.join(' '));
  const define = Object.fromEntries(
    Object.entries({ shellFiles, shellMark, paperFiles, paperMark }).map(([name, value]) => [
      name,
      JSON.stringify(value),
    ]),
  );
  await viteBuild({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: false,
      reportCompressedSize: false,
      lib: { entry: path.join(here, 'src/offline/sw.edge.ts'), formats: ['es'], fileName: () => 'sw.js' },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ outDir: fileURLToPath(new URL('dist', import.meta.url)) });
}
