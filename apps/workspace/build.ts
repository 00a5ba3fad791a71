/** Builds the workspace into a folder: one page, one script, one style sheet, two workers, nothing inline. It sends nothing and serves nothing. */
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
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ outDir: fileURLToPath(new URL('dist', import.meta.url)) });
}
