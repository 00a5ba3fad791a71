/** Leaves out of the sealed screens the icons that no source of theirs names. A name that is put together at run time would be lost: none is. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const entry = /^ {2}(?:'([a-z0-9-]+)'|([a-z0-9]+)): \[\n[\s\S]*?^ {2}\],\n/gm;

/** The Vite plugin, for the sealed screens alone. Fails the build where the icons are not written as it knows them. */
export function namedIconsOnly(): Plugin {
  return {
    name: 'named-icons-only',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/icon-paths.ts')) return null;
      const sources = globSync('{apps/survivor,packages/ui}/src/**/*.{ts,tsx}', { cwd: root })
        .filter((file) => !file.endsWith('icon-paths.ts'))
        .map((file) => readFileSync(`${root}${file}`, 'utf8'))
        .join('\n');
      let kept = 0;
      const fewer = code.replace(entry, (whole, quoted?: string, plain?: string) => {
        const isNamed = new RegExp(`['"]${quoted ?? plain ?? ''}['"]`).test(sources);
        kept += isNamed ? 1 : 0;
        return isNamed ? whole : '';
      });
      if (kept < 20) throw new Error('the icons are written in another way');
      return fewer;
    },
  };
}
