import { concatBytes, utf8 } from '@holdfast/crypto';
import { deriveVaultKeys, type VaultKeys } from '@holdfast/crypto/open';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallestFrame } from './frame.ts';
import { memoryPlace } from './memory-place.ts';
import { openLog } from './open-log.ts';
import { walkLog } from './walk.ts';

let keys: VaultKeys;
let fourEntries: Uint8Array;

async function logOf(payloads: readonly Uint8Array[]): Promise<Uint8Array> {
  const place = memoryPlace();
  const storage = await place.open();
  if (!storage.ok) throw new Error('a new place opens');
  const log = await openLog({ storage: storage.value, keys });
  if (!log.ok) throw new Error('an empty log opens');
  for (const payload of payloads) await log.value.append(payload);
  return place.bytes().log;
}

beforeAll(async () => {
  keys = await deriveVaultKeys(new Uint8Array(32).fill(3));
  fourEntries = await logOf(['a', 'b', 'c', 'd'].map(utf8));
});

describe('whatever is written and whatever happens to it', () => {
  test('payloads of any bytes come back', async () => {
    const payloads = fc.array(fc.uint8Array({ minLength: 1, maxLength: 3000 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(payloads, async (written) => {
        const walk = await walkLog(await logOf(written), keys);
        expect(walk.isWhole).toBe(true);
        expect(walk.entries.slice(1).map(({ payload }) => [...payload])).toEqual(written.map((bytes) => [...bytes]));
      }),
      { numRuns: 25 },
    );
  });

  test('any flipped bit is noticed, and nothing before its entry is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(fourEntries.length - 1), fc.nat(7), async (at, bit) => {
        const changed = fourEntries.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        const walk = await walkLog(changed, keys);
        expect(walk.isWhole).toBe(false);
        expect(walk.entries).toHaveLength(Math.floor(at / smallestFrame));
      }),
      { numRuns: 300 },
    );
  });

  test('any other order of frames is noticed', async () => {
    const frames = Array.from({ length: 5 }, (_, index) => index);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(frames, { minLength: 5, maxLength: 5 }), async (order) => {
        const parts = order.map((index) => fourEntries.subarray(index * smallestFrame, (index + 1) * smallestFrame));
        const walk = await walkLog(concatBytes(...parts), keys);
        const inPlace = order.findIndex((frame, index) => frame !== index);
        expect(walk.entries).toHaveLength(inPlace === -1 ? frames.length : inPlace);
        expect(walk.isWhole).toBe(inPlace === -1);
      }),
      { numRuns: 60 },
    );
  });

  test('cut anywhere, what was whole before the cut is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(fourEntries.length), async (length) => {
        const walk = await walkLog(fourEntries.subarray(0, length), keys);
        expect(walk.entries).toHaveLength(Math.floor(length / smallestFrame));
        expect(walk.goodLength).toBe(walk.entries.length * smallestFrame);
      }),
      { numRuns: 100 },
    );
  });

  test('no bytes at all make reading throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (noise) => {
        const walk = await walkLog(noise, keys);
        expect(walk.entries).toEqual([]);
        expect(walk.isWhole).toBe(noise.length === 0);
      }),
      { numRuns: 100 },
    );
  });
});
