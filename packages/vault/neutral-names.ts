/**
 * A build step for every chunk that is served unveiled: third-party cryptography calls its keys by a word that must not lie
 * there, as property names no minifier may touch. Renames them, all or none; refuses a chunk it cannot make neutral.
 *
 * Safe because a chunk is self-contained and no platform interface has a name with that word: both ends of every such
 * name are in the same text. Held by src/log/neutral.test.ts, which also runs the renamed code.
 */

/** What is used of a Vite plugin; this room does not depend on Vite. */
export interface NeutralNamesPlugin {
  readonly name: string;
  readonly renderChunk: (code: string) => { readonly code: string; readonly map: null };
}

/** The renamed chunk. Throws when the word is left, which means that a format's own text came in, such as age's. */
export function withNeutralNames(code: string): string {
  const renamed = code.replaceAll('secret', 'inner').replaceAll('Secret', 'Inner');
  if (/secret/i.test(renamed))
    throw new Error('sealing in the age format belongs in the veiled bundle, not in this chunk');
  return renamed;
}

/** The Vite plugin, for the shell's and the worker's parts. */
export function neutralNames(): NeutralNamesPlugin {
  return { name: 'neutral-names', renderChunk: (code) => ({ code: withNeutralNames(code), map: null }) };
}
