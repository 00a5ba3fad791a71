import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { randomBytes } from '../index.ts';
import { headLength, openPiece, paddedFileLength, pieceKeyFrom, sealPiece } from './pieces.ts';

const lengths = fc.oneof(fc.nat(1_000_000), fc.integer({ min: 0, max: 2 ** 40 }));
const fileKey = new Uint8Array(32).fill(5);
const head = randomBytes(headLength);
let key: CryptoKey;
beforeAll(async () => {
  key = await pieceKeyFrom({ fileKey, head });
});

describe('the length of a file that is kept', () => {
  test('is never shorter, adds little, and is a whole number of steps', () => {
    fc.assert(
      fc.property(lengths, (length) => {
        const padded = paddedFileLength(length);
        expect(padded).toBeGreaterThanOrEqual(Math.max(length, 131_072));
        expect(padded % 131_072).toBe(0);
        expect(padded).toBeLessThan(length * 1.032 + 2 * 131_072);
      }),
      { numRuns: 2000 },
    );
  });

  test('says less the longer the file is: all films of about a gibibyte have one of few lengths', () => {
    const gibibyte = 2 ** 30;
    const seen = new Set<number>();
    for (let length = gibibyte; length < 2 * gibibyte; length += 1_000_003) seen.add(paddedFileLength(length));
    expect(seen.size).toBeLessThanOrEqual(33);
  });

  test('is the same for every short file', () => {
    expect(new Set([0, 1, 70_000, 131_072].map(paddedFileLength))).toEqual(new Set([131_072]));
  });
});

describe('a piece', () => {
  test('opens in its own place and in no other', async () => {
    const place = fc.record({ index: fc.nat(2 ** 32 - 1), isLast: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), place, place, async (bytes, at, other) => {
        const sealed = await sealPiece({ key, bytes, ...at });
        expect(await openPiece({ key, bytes: sealed, ...at })).toEqual(bytes);
        if (at.index === other.index && at.isLast === other.isLast) return;
        expect(await openPiece({ key, bytes: sealed, ...other })).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test('does not open once any bit of either half of its key is another', async () => {
    const at = { index: 3, isLast: true };
    const sealed = await sealPiece({ key, bytes: Uint8Array.of(1, 2, 3), ...at });
    await fc.assert(
      fc.asyncProperty(fc.nat(headLength + 31), fc.nat(7), async (byte, bit) => {
        const halves = { fileKey: fileKey.slice(), head: head.slice() };
        const half = byte < 32 ? halves.fileKey : halves.head;
        const place = byte < 32 ? byte : byte - 32;
        half[place] = (half[place] ?? 0) ^ (1 << bit);
        expect(await openPiece({ key: await pieceKeyFrom(halves), bytes: sealed, ...at })).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
