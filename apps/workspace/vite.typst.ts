/**
 * A Vite plugin for Typst under a policy that lets no text become code. Its glue makes five small functions from text; here they stand
 * written out, and any other text is refused. Fails the build when the glue has other places, or was not met.
 */
import type { Plugin } from 'vite';

const noArguments = 'new Function(getStringFromWasm0(arg0, arg1))';
const withArguments = 'new Function(getStringFromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3))';
/** Never reached in a browser. */
const inNodeOnly = "const escapeImport = new Function('m', 'return import(m)');";

/** By their texts in typst.ts 0.7.0. No file and no package is ever read: everything is handed in as bytes. */
const writtenOut = `
const __nothingToRead = () => { throw new Error('nothing to read'); };
const __writtenOut = new Map([
  ['return 0', () => 0],
  ['return true', () => true],
  ['path\\nreturn path', (path) => path],
  ["throw new Error('Dummy AccessModel, please initialize compiler with withAccessModel()')", __nothingToRead],
  ["throw new Error('Dummy Registry, please initialize compiler with withPackageRegistry()')", __nothingToRead],
]);
const __functionOf = (...texts) => {
  const known = __writtenOut.get(texts.join('\\n'));
  if (known === undefined) throw new EvalError('no text becomes code here');
  return known;
};
`;

export function typstWithoutEval(): Plugin {
  return {
    name: 'typst-without-eval',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('typst-ts-web-compiler') || !code.includes('new Function')) return null;
      const changed = code
        .replace(inNodeOnly, 'const escapeImport = () => __functionOf();')
        .replace(noArguments, '__functionOf(getStringFromWasm0(arg0, arg1))')
        .replace(withArguments, '__functionOf(getStringFromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3))');
      if (changed.includes('new Function'))
        throw new Error('the glue of Typst makes functions from text elsewhere too; read it and mend this transform');
      return { code: writtenOut + changed, map: null };
    },
    generateBundle(_, bundle) {
      for (const made of Object.values(bundle))
        if (made.type === 'chunk' && made.code.includes('new Function('))
          throw new Error(`${made.fileName} makes a function from text; the transform met other glue than it knows`);
    },
  };
}
