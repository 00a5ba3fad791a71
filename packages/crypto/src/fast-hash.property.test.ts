// Both running hashes are SHA-256, however the bytes are cut; the fast one has the words of the standard, and gives way where it may not run.
import { createHash } from 'node:crypto';
import { sha256 as sha256Of } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { concatBytes, sha256, startFastHash, startHash, utf8 } from './index.ts';
import { firstState, mostBytes, roundWords, sha256Program } from './sha256-program.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe.each([
  ['the plain one', startHash],
  ['the fast one', startFastHash],
])('a running hash, %s', (_, start) => {
  test('is SHA-256, however the bytes are cut', () => {
    const part = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ minLength: 60_000, maxLength: 70_000 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const hash = start();
        for (const one of parts) hash.add(one);
        expect(hash.finish()).toEqual(sha256(concatBytes(...parts)));
      }),
      { numRuns: 100 },
    );
  });

  test('of every length around the end of a block, and around what is hashed at once', () => {
    const lengths = [...Array.from({ length: 200 }, (_, at) => at), mostBytes - 1, mostBytes, mostBytes + 1, 3_000_001];
    for (const length of lengths) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 256);
      const hash = start();
      hash.add(bytes);
      expect(hex(hash.finish())).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('two at once do not disturb each other', () => {
    const [left, right] = [start(), start()];
    for (let at = 0; at < 50; at += 1) {
      left.add(utf8('left'));
      right.add(utf8('right'));
    }
    expect(left.finish()).toEqual(sha256(utf8('left'.repeat(50))));
    expect(right.finish()).toEqual(sha256(utf8('right'.repeat(50))));
  });

  test('keeps nothing of the bytes it was given by reference', () => {
    const bytes = utf8('a picture');
    const hash = start();
    hash.add(bytes);
    bytes.fill(0);
    expect(hash.finish()).toEqual(sha256(utf8('a picture')));
  });
});

describe('the words of the program', () => {
  // Source: FIPS 180-4, sections 5.3.3 and 4.2.2, the first and the last of each, read 2026-11-22.
  test('are those of the standard', () => {
    const words = (all: readonly number[]) => all.map((word) => (word >>> 0).toString(16).padStart(8, '0'));
    expect(words(firstState()).filter((_, at) => at === 0 || at === 7)).toEqual(['6a09e667', '5be0cd19']);
    expect(words(roundWords()).filter((_, at) => at === 0 || at === 63)).toEqual(['428a2f98', 'c67178f2']);
    expect(roundWords()).toHaveLength(64);
  });

  test('lie far enough from a whole number that another engine, wrong in its last bits, finds the same', () => {
    for (let prime = 2; prime <= 311; prime += 1) {
      const left = (Math.cbrt(prime) * 2 ** 32) % 1;
      if (Number.isInteger(Math.cbrt(prime))) continue;
      expect(Math.min(left, 1 - left)).toBeGreaterThan(2 ** -15);
    }
  });

  test('the program is a WebAssembly module', () => {
    expect(WebAssembly.validate(sha256Program())).toBe(true);
  });
});

describe('where the program may not run', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const elsewhere = async (assembly: object) => {
    vi.resetModules();
    vi.stubGlobal('WebAssembly', assembly);
    return import('./fast-hash.ts');
  };
  const digest = (hash: ReturnType<typeof startHash>) => {
    hash.add(utf8('abc'));
    return hash.finish();
  };

  test('the library hashes', async () => {
    const refusing = class {
      constructor() {
        throw new EvalError('forbidden');
      }
    };
    const fast = await elsewhere({ Module: refusing });
    expect(digest(fast.startFastHash())).toEqual(sha256Of(utf8('abc')));
  });

  test('a program that does not agree with the library is not believed', async () => {
    const { Memory, Module } = WebAssembly;
    const Instance = class {
      exports = { h: () => undefined, m: new Memory({ initial: 1 }) };
    };
    const fast = await elsewhere({ Memory, Instance, Module });
    expect(digest(fast.startFastHash())).toEqual(sha256Of(utf8('abc')));
  });
});
