/**
 * Randomness that is the same every time, for vectors and nothing else: SHA-256 of a counter. It lives outside `src`, so
 * no program can import it through a door.
 */
import { concatBytes, type RandomBytes, sha256, u32, utf8 } from '../src/index.ts';

/** A source that gives the same bytes to the same calls. */
export function fixedRandom(seed: string): RandomBytes {
  let counter = 0;
  return (length) => {
    const blocks = Array.from({ length: Math.ceil(length / 32) }, () => {
      counter += 1;
      return sha256(concatBytes(utf8(seed), u32(counter)));
    });
    return concatBytes(...blocks).slice(0, length);
  };
}
