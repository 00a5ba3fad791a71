/**
 * Leaves out of the sealed screens what the age library carries for kinds of recipients that `crypto` refuses before it is asked:
 * hybrid and hardware ones. What remains of them throws when called, and sealing then answers `bad-recipient` as before.
 */
import type { Plugin } from 'vite';

/** What the left out modules would give; the library touches these inside functions only. */
const unused: Readonly<Record<string, readonly string[]>> = {
  '@noble/post-quantum/hybrid.js': ['MLKEM768P256', 'MLKEM768X25519'],
  '@noble/curves/nist.js': ['p256'],
};

/** Kinds of recipients that are refused, and the library's own stretching, which holds the processor: ours does not. */
const refused = [
  'HybridRecipient',
  'HybridIdentity',
  'TagRecipient',
  'HybridTagRecipient',
  'ScryptRecipient',
  'ScryptIdentity',
];

/** The library's recipients without those. Throws where a class is no longer written as it was. */
function fewerRecipients(code: string): string {
  return refused.reduce((before, name) => {
    const after = before.replace(
      new RegExp(`^export class ${name} \\{\\n[\\s\\S]*?^\\}$`, 'm'),
      `export class ${name} {}`,
    );
    if (after === before) throw new Error(`there is no ${name}`);
    return after;
  }, code);
}

/** The Vite plugin, for the sealed screens alone. */
export function onlyX25519(): Plugin {
  const marked = (module: string): string => `\0unused:${module}`;
  return {
    name: 'only-x25519',
    enforce: 'pre',
    resolveId: (module) => (Object.hasOwn(unused, module) ? marked(module) : null),
    transform: (code, id) => (/age-encryption\/dist\/recipients\.js$/.test(id) ? fewerRecipients(code) : null),
    load: (id) => {
      const module = Object.keys(unused).find((known) => marked(known) === id);
      return module === undefined
        ? null
        : (unused[module] ?? []).map((name) => `export const ${name} = Object.freeze({});`).join('\n');
    },
  };
}
