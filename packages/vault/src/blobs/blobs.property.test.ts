import { concatBytes, equalBytes, randomBytes, sha256 } from '@holdfast/crypto';
import { sealingKeyFrom } from '@holdfast/crypto/open';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BlobStore, blobStore } from './blob-store.ts';
import { memoryBlobs } from './memory-blobs.ts';

let blobKey: CryptoKey;
beforeAll(async () => {
  blobKey = await sealingKeyFrom(new Uint8Array(32).fill(6));
});

/** Bytes that differ from place to place, made from a number so that a failing seed is short to read. */
function patterned(length: number, mark: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) * 7 + mark) & 255);
}

const stepsOfAFile = fc.array(fc.oneof(fc.nat(3000), fc.integer({ min: 400_000, max: 1_300_000 })), { maxLength: 5 });

async function add(store: BlobStore, name: string, bytes: Uint8Array): Promise<void> {
  const added = await store.add(name, bytes);
  if (!added.ok) throw new Error(added.issue.code);
}

describe('whatever is written, and in whatever steps', () => {
  test('it comes back, by any range, with the hash of the bytes as they came', async () => {
    await fc.assert(
      fc.asyncProperty(stepsOfAFile, fc.nat(5_000_000), fc.nat(2_000_000), async (steps, from, wanted) => {
        const store = blobStore({ place: memoryBlobs(), blobKey, random: randomBytes });
        const parts = steps.map(patterned);
        const whole = concatBytes(...parts);
        const begun = await store.begin();
        if (!begun.ok) throw new Error(begun.issue.code);
        for (const part of parts) await add(store, begun.value.name, part);
        const file = await store.end(begun.value.name);
        if (!file.ok) throw new Error(file.issue.code);
        expect(equalBytes(file.value.sha256, sha256(whole))).toBe(true);
        const range: Uint8Array[] = [];
        for (let at = from; at < Math.min(from + wanted, whole.length); ) {
          const read = await store.read(file.value, at, from + wanted - at);
          if (!read.ok || read.value.length === 0) throw new Error('a range ended too early');
          range.push(read.value);
          at += read.value.length;
        }
        expect(equalBytes(concatBytes(...range), whole.subarray(from, from + wanted))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('any flipped bit, any cut and any order of parts is noticed', async () => {
    const place = memoryBlobs();
    const store = blobStore({ place, blobKey, random: randomBytes });
    const begun = await store.begin();
    if (!begun.ok) throw new Error(begun.issue.code);
    await add(store, begun.value.name, patterned(3_300_000, 1));
    const kept = await store.end(begun.value.name);
    if (!kept.ok) throw new Error(kept.issue.code);
    const file = kept.value;
    const good = (place.files.get(file.name) ?? []).map((part) => part.slice());
    const readsWhole = async (parts: readonly Uint8Array[]): Promise<boolean> => {
      place.files.set(file.name, [...parts]);
      const fresh = blobStore({ place, blobKey, random: randomBytes });
      for (let at = 0; at < file.length; at += 1_048_576) if (!(await fresh.read(file, at, 1)).ok) return false;
      return true;
    };
    expect(await readsWhole(good)).toBe(true);
    const place3 = fc.record({ part: fc.nat(good.length - 1), at: fc.nat(2 ** 30), bit: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(place3, async ({ part, at, bit }) => {
        const parts = good.map((one) => one.slice());
        const changed = parts[part];
        if (changed === undefined) throw new Error('no part');
        changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ (1 << bit);
        expect(await readsWhole(parts)).toBe(false);
      }),
      { numRuns: 40 },
    );
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const inPlace = order.length === good.length && order.every((part, index) => part === index);
        expect(await readsWhole(order.map((index) => good[index] ?? new Uint8Array(0)))).toBe(inPlace);
      }),
      { numRuns: 30 },
    );
  });
});
