/**
 * Leaves out of the sealed screens what the schema library carries for writing JSON schemas and English messages: nothing on the
 * phone writes a schema, and an issue there has a code. What is left out answers nothing when it is called.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const emptied = /[\\/]zod[\\/]v4[\\/](?:core[\\/](?:to-json-schema|json-schema-processors)|locales[\\/]en)\.js$/;

/** The Vite plugin, for the sealed screens alone. Fails the build where one of these no longer exports by name. */
export function noJsonSchemas(): Plugin {
  return {
    name: 'no-json-schemas',
    enforce: 'pre',
    async load(id) {
      if (!emptied.test(id)) return null;
      const source = await readFile(id, 'utf8');
      const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
      const lines = names.map((name) => `export const ${name} = () => undefined;`);
      if (/^export default/m.test(source)) lines.push('export default () => ({});');
      if (lines.length === 0) throw new Error(`nothing is exported by ${id}`);
      return lines.join('\n');
    },
  };
}
