/**
 * Leaves out of the sealed screens what the schema library carries for writing JSON schemas and English messages, and its formats
 * of text: nothing on the phone writes a schema, an issue there has a code, and our schemas name no format. What is left out
 * answers nothing when it is called, or is not there to be called.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const emptied = /[\\/]zod[\\/]v4[\\/](?:core[\\/](?:to-json-schema|json-schema-processors)|locales[\\/]en)\.js$/;

/** `email(params) { return this.check(core._email(ZodEmail, params)); }` and its like, on a schema of text. */
const formats = /^ {4}(\w+)\(params\) \{\n {8}return this\.check\((?:core|iso)\.\w+\([^\n]*\);\n {4}\},\n/gm;

/** Ways to put schemas together that ours do not use, each of which holds a class of its own: `or(arg) { return union([this, arg]); }`. */
const unused =
  /^ {4}(?:nullish|nonoptional|or|and|transform|default|prefault|catch|pipe|readonly|superRefine|overwrite)\(\w*(?:, \w+)?\) \{\n {8}return [^\n]*;\n {4}\},\n/gm;

/** Reading and writing by other ways than `parse` and `safeParse`: `safeEncode(data, params) { return parse.safeEncode(this, …); }`. */
const otherWays =
  /^ {4}(?:async )?(?:\w+: (?:async )?function _)?(?:safe)?(?:encode|decode|parse|validate|Encode|Decode|Parse)(?:Async)?\(data, params\) \{\n {8}return (?:await )?parse\.(?!parse\(|safeParse\()[^\n]*\n {4}\},\n/gm;

/** Ways to make one object's schema from another's: `pick(mask) { return util.pick(this, mask); }`. Ours spread the shape. */
const reshaping =
  /^ {4}(?:extend|safeExtend|merge|pick|omit|partial|exactPartial|required)\((?:\.\.\.)?\w+\) \{\n {8}return util\.[^\n]*;\n {4}\},\n/gm;

function withoutFormats(code: string): string {
  if ((code.match(unused) ?? []).length !== 12) throw new Error('the ways to join schemas are written in another way');
  if ((code.match(otherWays) ?? []).length !== 12) throw new Error('the ways to read are written in another way');
  if ((code.match(reshaping) ?? []).length !== 8) throw new Error('objects are reshaped in another way');
  const fewer = code.replace(formats, '').replace(unused, '').replace(otherWays, '').replace(reshaping, '');
  if ((code.match(formats) ?? []).length < 20) throw new Error('the formats are written in another way');
  return fewer;
}

/** The Vite plugin, for the sealed screens alone. Fails the build where one of these no longer exports by name. */
export function noJsonSchemas(): Plugin {
  return {
    name: 'no-json-schemas',
    enforce: 'pre',
    transform: (code, id) => (/[\\/]zod[\\/]v4[\\/]classic[\\/]schemas\.js$/.test(id) ? withoutFormats(code) : null),
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
