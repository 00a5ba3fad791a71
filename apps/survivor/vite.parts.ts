/**
 * The Vite settings of each part of the app. One chunk each: a module opened from memory has no address to load others from.
 */
import { fileURLToPath } from 'node:url';
import { neutralNames } from '@holdfast/vault/neutral-names';
import type { InlineConfig, Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { solidUnderTrustedTypes } from '../../scripts/vite-solid-trusted-types.ts';
import { onlyX25519 } from './vite.age.ts';
import { codesWithoutWords } from './vite.codes.ts';
import { namedIconsOnly } from './vite.icons.ts';
import { noJsonSchemas } from './vite.zod.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Part = {
  readonly entry: string;
  readonly file: string;
  readonly outDir: string;
  readonly plugins?: readonly Plugin[];
  readonly define?: Readonly<Record<string, string>>;
  readonly minify?: boolean;
  readonly format?: 'es' | 'iife';
};

function partConfig({
  entry,
  file,
  outDir,
  plugins = [],
  define = {},
  minify = true,
  format = 'es',
}: Part): InlineConfig {
  return {
    root: here('.'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    mode: 'production',
    define,
    plugins: [...plugins],
    build: {
      outDir,
      emptyOutDir: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      minify,
      cssCodeSplit: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: here(entry),
        preserveEntrySignatures: format === 'es' ? 'strict' : false,
        output: { entryFileNames: file, assetFileNames: 'a/s.[ext]', codeSplitting: false, format },
      },
    },
  };
}

/** Every part, in the order they are built. `bundle`, the only one with screens, `check`, `film` and `scan` are sealed before they are served. */
export function parts(options: {
  readonly outDir: string;
  readonly privateDir: string;
  readonly mark: string;
  readonly pagesKey?: string;
}) {
  const { outDir, privateDir, mark, pagesKey = '' } = options;
  const define = { buildMark: JSON.stringify(mark) };
  return {
    shell: partConfig({ entry: 'src/shell/main.ts', file: 'a/s.js', outDir }),
    worker: partConfig({ entry: 'src/worker/main.ts', file: 'a/w.js', outDir, plugins: [neutralNames()] }),
    offline: partConfig({ entry: 'src/offline/sw.edge.ts', file: 'sw.js', outDir, define }),
    // In one piece that runs as it stands: it lies in a page that is opened from a file.
    check: partConfig({
      entry: 'src/inside/take-out/check/main.ts',
      file: 'p.js',
      outDir: privateDir,
      format: 'iife',
      plugins: [noJsonSchemas(), codesWithoutWords()],
    }),
    // Brought in only when she reads a picture of a code.
    scan: partConfig({ entry: 'src/inside/share/scan/scan.edge.ts', file: 'c.js', outDir: privateDir }),
    // Brought in only when there is a film to be cleaned.
    film: partConfig({ entry: 'src/inside/evidence/film-parts.ts', file: 'f.js', outDir: privateDir }),
    bundle: partConfig({
      entry: 'src/inside/main.tsx',
      file: 'v.js',
      outDir: privateDir,
      plugins: [
        onlyX25519(),
        noJsonSchemas(),
        codesWithoutWords(),
        namedIconsOnly(),
        solidUnderTrustedTypes(),
        solid(),
      ],
      define: { pagesKey: JSON.stringify(pagesKey) },
    }),
  };
}
