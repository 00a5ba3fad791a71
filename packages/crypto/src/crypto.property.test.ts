import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  base64urlFrom,
  concatBytes,
  equalBytes,
  hashLink,
  newId,
  pad,
  padEntry,
  randomBytes,
  sixWords,
  toBase64url,
  u32,
  u32At,
  unpad,
  unpadEntry,
  unveil,
  utf8,
  veil,
} from './index.ts';
import { identityFrom, newIdentity, recoveryWords, toIdentityText, vaultKeyFromWords } from './open/index.ts';

const bytes = (maxLength: number) => fc.uint8Array({ maxLength });
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const wireSizes = [4096, 16_384, 65_536];

describe('bytes', () => {
  test('base64url comes back, and holds nothing an address would change', () => {
    fc.assert(
      fc.property(bytes(300), (value) => {
        const text = toBase64url(value);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(base64urlFrom(text)).toEqual({ ok: true, value });
      }),
    );
  });

  test('any text is base64url of something or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = base64urlFrom(text);
        if (read.ok) expect(toBase64url(read.value)).toBe(text);
      }),
    );
  });

  test('equal means equal', () => {
    fc.assert(
      fc.property(bytes(40), bytes(40), (left, right) => {
        expect(equalBytes(left, right)).toBe(Buffer.compare(left, right) === 0);
        expect(equalBytes(left, left.slice())).toBe(true);
      }),
    );
  });

  test('numbers come back, and what is no number throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (value) => {
        expect(u32At(u32(value), 0)).toBe(value);
      }),
    );
    for (const value of [-1, 0.5, 2 ** 32, Number.NaN]) expect(() => u32(value)).toThrow(RangeError);
  });

  test('random bytes beyond what one call gives are all random', () => {
    const long = randomBytes(200_000);
    expect(equalBytes(long.subarray(0, 65_536), long.subarray(65_536, 131_072))).toBe(false);
    expect(long.subarray(-64).some((byte) => byte !== 0)).toBe(true);
  });

  test('ids have one form and do not repeat', () => {
    const ids = Array.from({ length: 1000 }, () => newId());
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});

describe('links', () => {
  test('moving a byte over the border gives another hash', () => {
    fc.assert(
      fc.property(key, fc.uint8Array({ minLength: 1, maxLength: 60 }), (previous, rest) => {
        expect(equalBytes(hashLink(previous, rest), hashLink(previous, rest.subarray(1)))).toBe(false);
      }),
    );
  });

  test('only a hash can be followed', () => {
    expect(() => hashLink(new Uint8Array(31), utf8('x'))).toThrow(RangeError);
  });
});

describe('padding', () => {
  test('what was padded for the wire comes back, from an allowed size', () => {
    fc.assert(
      fc.property(bytes(140_000), (value) => {
        const block = pad(value);
        expect(wireSizes.includes(block.length) || block.length % 65_536 === 0).toBe(true);
        expect(unpad(block)).toEqual({ ok: true, value });
      }),
      { numRuns: 30 },
    );
  });

  test('what was padded for the log comes back, and all lengths of one bucket look alike', () => {
    fc.assert(
      fc.property(bytes(70_000), (value) => {
        const block = padEntry(value);
        if (!block.ok) {
          expect(value.length).toBeGreaterThan(65_535);
          return;
        }
        expect(Math.log2(block.value.length) % 1).toBe(0);
        expect(unpadEntry(block.value)).toEqual({ ok: true, value });
      }),
      { numRuns: 30 },
    );
  });

  test('a block has one reading: anything that unpads is exactly what pads to it', () => {
    const nearlyBlocks = fc.tuple(fc.constantFrom(4096, 16_384, 5000), fc.nat(16_383), fc.nat(255));
    fc.assert(
      fc.property(nearlyBlocks, ([length, at, mark]) => {
        const block = new Uint8Array(length);
        block[at % length] = mark;
        const read = unpad(block);
        if (read.ok) expect(pad(read.value)).toEqual(block);
      }),
    );
  });
});

describe('the veil', () => {
  test('lifts from what was veiled, never looks the same twice, and adds 28 bytes', async () => {
    await fc.assert(
      fc.asyncProperty(bytes(500), async (value) => {
        const [first, second] = [await veil(value), await veil(value)];
        expect(equalBytes(first, second)).toBe(false);
        expect(first.length).toBe(value.length + 28);
        const lifted = await unveil(first);
        expect(lifted).toEqual({ ok: true, value });
      }),
      { numRuns: 40 },
    );
  });

  test('any bytes are lifted or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(bytes(100), async (noise) => {
        expect(await unveil(noise)).toEqual({ ok: false, issue: { code: 'not-veiled' } });
      }),
      { numRuns: 40 },
    );
  });
});

describe('words', () => {
  test('every key comes back from its twenty-four words', () => {
    fc.assert(
      fc.property(key, (value) => {
        const words = recoveryWords(value);
        expect(words).toHaveLength(24);
        expect(vaultKeyFromWords(words)).toEqual({ ok: true, value });
      }),
    );
  });

  test('swapping two different words is refused, or gives a key that is not the one', () => {
    fc.assert(
      fc.property(key, fc.nat(23), fc.nat(23), (value, from, to) => {
        const words = [...recoveryWords(value)];
        const [left = '', right = ''] = [words[from], words[to]];
        fc.pre(left !== right);
        words[from] = right;
        words[to] = left;
        const read = vaultKeyFromWords(words);
        expect(read.ok && equalBytes(read.value, value)).toBe(false);
      }),
    );
  });

  test('six words differ between a key and a text of the same bytes', () => {
    const text = 'age1abc';
    expect(sixWords(text)).not.toEqual(sixWords(utf8(text)));
    expect(new Set(Array.from({ length: 300 }, () => sixWords(randomBytes(32)).join(' '))).size).toBe(300);
  });
});

describe('identities', () => {
  test('every identity comes back from its text', () => {
    fc.assert(
      fc.property(key, (scalar) => {
        const identity = newIdentity(() => scalar);
        expect(identityFrom(toIdentityText(identity))).toEqual({ ok: true, value: identity });
      }),
      { numRuns: 20 },
    );
  });

  test('joining is joining', () => {
    fc.assert(
      fc.property(fc.array(bytes(20), { maxLength: 6 }), (parts) => {
        expect([...concatBytes(...parts)]).toEqual(parts.flatMap((part) => [...part]));
      }),
    );
  });
});
