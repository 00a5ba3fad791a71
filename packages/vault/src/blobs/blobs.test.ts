import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { concatBytes, equalBytes, randomBytes, sha256 } from '@holdfast/crypto';
import { headLength, sealingKeyFrom } from '@holdfast/crypto/open';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LogResult } from '../log/issues.ts';
import type { BlobPlace } from './blob-place.ts';
import { type BlobStore, blobStore } from './blob-store.ts';
import { blobPlaceCases } from './contracts/blob-place.contract.ts';
import type { KeptFile } from './kept-file.ts';
import { type MemoryBlobs, memoryBlobs } from './memory-blobs.ts';

let blobKey: CryptoKey;
beforeAll(async () => {
  blobKey = await sealingKeyFrom(new Uint8Array(32).fill(6));
});

function given<Value>(result: LogResult<Value>): Value {
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
}
const codeOf = (result: LogResult<unknown>): string => (result.ok ? 'accepted' : result.issue.code);

const storeOver = (place: MemoryBlobs): BlobStore => blobStore({ place, blobKey, random: randomBytes });

async function kept(
  bytes: Uint8Array,
): Promise<{ readonly place: MemoryBlobs; readonly store: BlobStore; readonly file: KeptFile }> {
  const place = memoryBlobs();
  const store = storeOver(place);
  const { name } = given(await store.begin());
  given(await store.add(name, bytes));
  return { place, store, file: given(await store.end(name)) };
}

describe('a place in memory', () => {
  for (const { name, run } of blobPlaceCases) test(name, () => run(async () => memoryBlobs()));
});

describe('a file that is not what was written', () => {
  const threePieces = randomBytes(2_500_000);
  const damages: readonly (readonly [what: string, damage: (parts: Uint8Array[]) => void, code: string])[] = [
    ['a changed bit in a piece', (parts) => parts[2]?.set([(parts[2]?.[77] ?? 0) ^ 4], 77), 'changed'],
    ['a changed bit in its head', (parts) => parts[0]?.set([(parts[0]?.[99_000] ?? 0) ^ 1], 99_000), 'changed'],
    ['two pieces in each other’s place', (parts) => parts.splice(1, 2, ...parts.slice(1, 3).toReversed()), 'changed'],
    ['its head in another place', (parts) => parts.push(...parts.splice(0, 1)), 'changed'],
    ['a piece given twice', (parts) => parts.splice(2, 1, ...parts.slice(1, 2)), 'changed'],
    ['its last piece missing', (parts) => parts.pop(), 'cut-short'],
    [
      'one byte missing at the end',
      (parts) => parts.push((parts.pop() ?? new Uint8Array(1)).slice(0, -1)),
      'cut-short',
    ],
    ['bytes after its end', (parts) => parts.push(randomBytes(50)), 'changed'],
  ];
  for (const [what, damage, code] of damages) {
    test(`${what}: ${code}`, async () => {
      const { place, file } = await kept(threePieces);
      damage(place.files.get(file.name) ?? []);
      const outcomes = new Set<string>();
      const store = storeOver(place);
      for (let at = 0; at < file.length; at += 1_048_576) outcomes.add(codeOf(await store.read(file, at, 10)));
      expect(outcomes).toContain(code);
      outcomes.delete('accepted');
      expect([...outcomes]).toEqual([code]);
    });
  }

  test('a piece of another file under the same keys: changed', async () => {
    const { place, store, file } = await kept(threePieces);
    const { name } = given(await store.begin());
    given(await store.add(name, threePieces));
    const other = given(await store.end(name));
    const parts = place.files.get(file.name);
    const strange = place.files.get(other.name)?.[2];
    if (parts === undefined || strange === undefined) throw new Error('no parts');
    parts[2] = strange;
    expect(codeOf(await storeOver(place).read(file, 1_048_576, 10))).toBe('changed');
  });

  test('an entry that says another name, length or hash than was sealed: changed', async () => {
    const { place, file } = await kept(threePieces);
    const others: readonly KeptFile[] = [
      { ...file, length: file.length - 1 },
      { ...file, length: file.length + 2 ** 32 },
      { ...file, sha256: sha256(Uint8Array.of(1)) },
      { ...file, name: `a${file.name.slice(1)}` === file.name ? `b${file.name.slice(1)}` : `a${file.name.slice(1)}` },
    ];
    for (const other of others) expect(codeOf(await storeOver(place).read(other, 0, 10))).toBe('changed');
  });

  test('opens with no other wrapping key', async () => {
    const { place, file } = await kept(threePieces);
    const stranger = await sealingKeyFrom(new Uint8Array(32).fill(7));
    const store = blobStore({ place, blobKey: stranger, random: randomBytes });
    expect(codeOf(await store.read(file, 0, 10))).toBe('changed');
  });
});

test('rests byte for byte as the first version wrote it, so that files of then open today', async () => {
  const place = memoryBlobs();
  let drawn = 0;
  const random = (length: number) =>
    new Uint8Array(length).map((_, at) => {
      drawn += 1;
      return (at * 7 + drawn) % 256;
    });
  const store = blobStore({ place, blobKey, random });
  const bytes = new Uint8Array(2_500_000).map((_, at) => (at * 13 + (at >> 9)) % 256);
  const { name } = given(await store.begin());
  for (let at = 0; at < bytes.length; at += 700_001) given(await store.add(name, bytes.slice(at, at + 700_001)));
  const file = given(await store.end(name));
  const resting = concatBytes(...(place.files.get(name) ?? []), file.wrappedKey, file.sha256);
  // Taken while one piece was sealed after the other.
  expect(Buffer.from(sha256(resting)).toString('hex')).toBe(
    'f00a84c9a8ac932bae344d2038f8f2453a172025aa796c30997061984420cd06',
  );
  expect(given(await storeOver(place).read(file, 1_048_576, 1_048_576))).toEqual(bytes.slice(1_048_576, 2_097_152));
});

describe('a removed file', () => {
  test('loses half of its key before its bytes: a copy of the rest opens no more', async () => {
    const { place, store, file } = await kept(randomBytes(500_000));
    const parts = place.files.get(file.name) ?? [];
    const pieces = parts.slice(1).map((part) => part.slice());
    const head = parts[0]?.slice() ?? new Uint8Array(0);
    given(await store.remove(file.name));
    const [overwritten] = place.overwritten;
    expect(overwritten).toHaveLength(headLength);
    expect(equalBytes(overwritten ?? head, head)).toBe(false);
    place.files.set(file.name, [overwritten ?? head, ...pieces]);
    expect(codeOf(await storeOver(place).read(file, 0, 10))).toBe('changed');
    place.files.set(file.name, [head, ...pieces]);
    expect(codeOf(await storeOver(place).read(file, 0, 10))).toBe('accepted');
  });
});

describe('a full device', () => {
  test('is told, takes away what was begun, and leaves every other file as it was', async () => {
    const { place, store, file } = await kept(randomBytes(300_000));
    place.roomLeft(1_500_000);
    const { name } = given(await store.begin());
    given(await store.add(name, randomBytes(1_048_576)));
    // Two pieces may be on their way before anybody hears of it.
    const codes: string[] = [];
    for (let times = 0; times < 5 && !codes.includes('full'); times += 1)
      codes.push(codeOf(await store.add(name, randomBytes(1_048_576))));
    expect(codes.at(-1)).toBe('full');
    expect([...place.files.keys()]).toEqual([file.name]);
    expect(codeOf(await store.add(name, randomBytes(1)))).toBe('not-begun');
    expect(given(await store.read(file, 0, 300_000))).toHaveLength(300_000);
    place.roomLeft(0);
    expect(codeOf(await store.begin())).toBe('full');
    expect([...place.files.keys()]).toEqual([file.name]);
  });

  test('is told at the end as well', async () => {
    const { place, store } = await kept(new Uint8Array(0));
    const { name } = given(await store.begin());
    given(await store.add(name, randomBytes(1000)));
    place.roomLeft(5);
    expect(codeOf(await store.end(name))).toBe('full');
    expect(place.files.size).toBe(1);
  });
});

describe('memory', () => {
  test('stays where it was while a file of one gibibyte is sealed', async () => {
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    if (typeof collect !== 'function') throw new Error('nothing can be measured');
    // The engine gives buffers back a moment after it found them unused, so the least of a few looks is what is held.
    const inUse = async (): Promise<number> => {
      let least = Number.POSITIVE_INFINITY;
      for (let look = 0; look < 8; look += 1) {
        collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
        await new Promise((resolve) => setImmediate(resolve));
        const { heapUsed, external } = process.memoryUsage();
        least = Math.min(least, heapUsed + external);
      }
      return least;
    };
    let resting = 0;
    const place: BlobPlace = {
      ...memoryBlobs(),
      create: async () => ({
        ok: true,
        value: {
          add: async (part) => {
            resting += part.length;
            return { ok: true, value: true };
          },
          end: async () => ({ ok: true, value: true }),
          drop: async () => undefined,
        },
      }),
    };
    const mebibyte = randomBytes(1_048_576);
    const store = blobStore({ place, blobKey, random: randomBytes });
    const { name } = given(await store.begin());
    given(await store.add(name, mebibyte));
    const before = await inUse();
    let most = 0;
    for (let count = 1; count < 1024; count += 1) {
      given(await store.add(name, mebibyte));
      if (count % 128 === 0) most = Math.max(most, await inUse());
    }
    expect(given(await store.end(name)).length).toBe(2 ** 30);
    expect(resting).toBeGreaterThan(2 ** 30);
    // Less than two pieces; a copy of the file would be a thousand.
    expect(most - before).toBeLessThan(2 * 1_048_576);
  }, 60_000);
});

describe('bytes at rest', () => {
  test('look like noise, whatever was kept, and have few lengths', async () => {
    const lengths = new Set<number>();
    for (const length of [0, 40_000, 131_072]) {
      const { place, file } = await kept(new Uint8Array(length));
      const all = Buffer.concat(place.files.get(file.name) ?? []);
      lengths.add(all.length);
      const counts = new Array<number>(256).fill(0);
      for (const byte of all) counts[byte] = (counts[byte] ?? 0) + 1;
      const entropy = counts.reduce((sum, count) => sum - (count / all.length) * Math.log2(count / all.length || 1), 0);
      expect(entropy).toBeGreaterThan(7.99);
      expect(file.name).toMatch(/^[a-z2-7]{16}\.dat$/);
    }
    expect(lengths.size).toBe(1);
  });
});
