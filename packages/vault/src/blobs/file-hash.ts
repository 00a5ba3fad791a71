/**
 * The hash of a file that comes in pieces, by whichever is quicker: a short file whose length is known is held and left to the
 * platform, which knows no "more to come"; any other is hashed as it comes. It refuses to hold a long one.
 */
import { digestOf, type PlainBytes, startFastHash } from '@holdfast/crypto';

export interface FileHash {
  readonly add: (bytes: Uint8Array) => void;
  /** The hash of all that was added; it empties what it held. May be called again, for the emptying; then it says nothing. */
  readonly finish: () => Promise<PlainBytes>;
}

/** As much of a file as is held: a photograph or a spoken note is shorter, and a phone has room for it twice. */
export const mostHeld = 16 * 1_048_576;

/** Begins one. `length` is what is expected, where that is known; less or more may come. */
export function startFileHash(length: number | undefined): FileHash {
  if (length === undefined || length > mostHeld) return hashAsItComes();
  const held = new Uint8Array(length);
  let filled = 0;
  let going: FileHash | null = null;
  const letGo = (): FileHash => {
    const other = hashAsItComes();
    other.add(held.subarray(0, filled));
    held.fill(0);
    return other;
  };
  return {
    add: (bytes) => {
      if (going === null && filled + bytes.length > length) going = letGo();
      if (going !== null) return going.add(bytes);
      held.set(bytes, filled);
      filled += bytes.length;
    },
    finish: async () => {
      if (going !== null) return going.finish();
      const digest = await digestOf(held.subarray(0, filled));
      held.fill(0);
      filled = 0;
      return digest;
    },
  };
}

function hashAsItComes(): FileHash {
  const hash = startFastHash();
  return { add: hash.add, finish: async () => hash.finish() };
}
