/**
 * Leaves out of the sealed screens the sentences of the table of codes: they are for staff and in one language. The phone goes by
 * the codes and has words of its own for each.
 */
import type { Plugin } from 'vite';

/** The Vite plugin, for the sealed screens alone. Fails the build where the table is not written as it knows it. */
export function codesWithoutWords(): Plugin {
  return {
    name: 'codes-without-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]packages[\\/]wire[\\/]src[\\/]issues\.ts$/.test(id)) return null;
      let count = 0;
      const bare = code.replace(/^( {4}(?:words|remedy):)\s*(?:'[^'\n]*'|"[^"\n]*"),$/gm, (_, name: string) => {
        count += 1;
        return `${name} '',`;
      });
      const all = (code.match(/^ {4}(?:words|remedy):/gm) ?? []).length;
      if (count === 0 || count !== all) throw new Error('the table of codes is written in another way');
      return bare;
    },
  };
}
