/**
 * SHA-256 over bytes that come one after the other, by a WebAssembly program of ours where there is one that agrees with the library,
 * and by the library elsewhere. It refuses to be slow for nothing and to be wrong for speed.
 */
import { sha256 as sha256Of } from '@noble/hashes/sha2.js';
import { equalBytes } from './bytes.ts';
import { hashLength, type RunningHash, startHash } from './hash.ts';
import { blockLength, blocksAt, firstState, mostBytes, sha256Program, stateAt } from './sha256-program.ts';

type Blocks = (from: number, until: number) => void;

function isBlocks(given: unknown): given is Blocks {
  return typeof given === 'function';
}

/** Compiled once; `null` where it cannot be had or does not agree. */
let compiled: WebAssembly.Module | null | undefined;

/** A hash over a memory of its own. `finish` empties it. Throws where there is no WebAssembly. */
function startWith(module: WebAssembly.Module): RunningHash {
  const { h: hashBlocks, m: memory } = new WebAssembly.Instance(module).exports;
  if (!isBlocks(hashBlocks) || !(memory instanceof WebAssembly.Memory)) throw new TypeError('another program');
  const view = new DataView(memory.buffer);
  const blocks = new Uint8Array(memory.buffer, blocksAt, mostBytes);
  for (const [index, word] of firstState().entries()) view.setInt32(stateAt + index * 4, word, true);
  /** Bytes at the beginning of `blocks` that are not hashed yet, and of all so far. */
  let waiting = 0;
  let length = 0;
  const hashWaiting = (): void => {
    const whole = waiting - (waiting % blockLength);
    if (whole === 0) return;
    hashBlocks(blocksAt, blocksAt + whole);
    blocks.copyWithin(0, whole, waiting);
    waiting -= whole;
  };
  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    for (let at = 0; at < bytes.length; ) {
      const some = bytes.subarray(at, at + mostBytes - waiting);
      blocks.set(some, waiting);
      waiting += some.length;
      at += some.length;
      if (waiting === mostBytes) hashWaiting();
    }
  };
  return {
    add,
    finish: () => {
      // Source: FIPS 180-4, section 5.1.1: one bit, zeros, and the number of bits in the last eight bytes of a block.
      const bits = length * 8;
      const end = new Uint8Array(
        (length % blockLength < blockLength - 8 ? 1 : 2) * blockLength - (length % blockLength),
      );
      const endView = new DataView(end.buffer);
      end[0] = 0x80;
      endView.setUint32(end.length - 8, Math.floor(bits / 2 ** 32));
      endView.setUint32(end.length - 4, bits % 2 ** 32);
      add(end);
      hashWaiting();
      const digest = new Uint8Array(hashLength);
      const into = new DataView(digest.buffer);
      for (let at = 0; at < hashLength; at += 4) into.setInt32(at, view.getInt32(stateAt + at, true));
      new Uint8Array(memory.buffer).fill(0);
      return digest;
    },
  };
}

function compile(): WebAssembly.Module | null {
  // Longer than one block and no whole number of them.
  const trial = Uint8Array.from({ length: 1000 }, (_, at) => at % 251);
  try {
    const module = new WebAssembly.Module(sha256Program());
    const hash = startWith(module);
    hash.add(trial);
    return equalBytes(hash.finish(), sha256Of(trial)) ? module : null;
  } catch {
    // Forbidden here, or no memory for it: the library goes on.
    return null;
  }
}

/** Begins one. Never throws. */
export function startFastHash(): RunningHash {
  compiled ??= compile();
  if (compiled === null) return startHash();
  try {
    return startWith(compiled);
  } catch {
    return startHash();
  }
}
