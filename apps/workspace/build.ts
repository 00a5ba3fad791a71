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

/** The offline worker, which knows the files of this build by name. What sets papers is not among them: it is large, and can wait. */
async function buildOfflineWorker(outDir: string): Promise<void> {
  const names = (await readdir(path.join(outDir, 'assets'))).filter((name) => /\.(js|css)$/.test(name)).toSorted();
  const shellFiles = names.filter((name) => !name.startsWith('paper-')).map((name) => `/assets/${name}`);
  const page = await readFile(path.join(outDir, 'index.html'));
  const shellMark = createHash('sha256').update(page).update(shellFiles.join(' ')).digest('hex').slice(0, 16);
  await viteBuild({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { shellFiles: JSON.stringify(shellFiles), shellMark: JSON.stringify(shellMark) },
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
