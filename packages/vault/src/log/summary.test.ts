import { concatBytes, equalBytes, randomBytes, utf8 } from '@holdfast/crypto';
import { deriveVaultKeys, type VaultKeys } from '@holdfast/crypto/open';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { deviceNameLength } from './chains.ts';
import { smallestFrame } from './frame.ts';
import type { Log } from './log.ts';
import { type MemoryPlace, memoryPlace } from './memory-place.ts';
import { openLog } from './open-log.ts';

let keys: VaultKeys;
let strangers: VaultKeys;
beforeAll(async () => {
  keys = await deriveVaultKeys(new Uint8Array(32).fill(3));
  strangers = await deriveVaultKeys(new Uint8Array(32).fill(4));
});

async function openAt(place: MemoryPlace, device = new Uint8Array(0), by = keys): Promise<Log> {
  const storage = await place.open();
  if (!storage.ok) throw new Error(storage.issue.code);
  const log = await openLog({ storage: storage.value, keys: by, device });
  if (!log.ok) throw new Error(log.issue.code);
  return log.value;
}

async function write(log: Log, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) expect(await log.append(utf8(text))).toMatchObject({ ok: true });
}

async function sumUp(log: Log, text = 'what it came to'): Promise<void> {
  expect(await log.keepSummary({ bytes: utf8(text), ends: log.ends() })).toEqual({ ok: true, value: true });
}

/** One, two and three summed up, then four; closed. */
async function summedPlace(): Promise<MemoryPlace> {
  const place = memoryPlace();
  const log = await openAt(place);
  await write(log, 'one', 'two', 'three');
  await sumUp(log);
  await write(log, 'four');
  await log.close();
  return place;
}

const textOf = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);
const textsOf = (entries: readonly { readonly payload: Uint8Array }[]) => entries.map(({ payload }) => textOf(payload));
const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe('a log with a summary', () => {
  test('opens as the summary and what came after it; everything is there when it is asked for', async () => {
    const log = await openAt(await summedPlace());
    const rest = log.readRest();
    expect(textOf(rest.summary)).toBe('what it came to');
    expect(textsOf(rest.entries)).toEqual(['four']);
    expect(log.head()).toMatchObject({ sequence: 4 });
    expect(textsOf(await log.readFirst(2))).toEqual(['one', 'two']);
    expect(textsOf(await log.readAll())).toEqual(['one', 'two', 'three', 'four']);
    expect(textsOf(log.entries())).toEqual(['one', 'two', 'three', 'four']);
    expect(log.state).toEqual({ kind: 'whole' });
  });

  test('goes on where it was, sends what it would have sent, and is whole without the summary too', async () => {
    const place = await summedPlace();
    const log = await openAt(place);
    await write(log, 'five');
    const sent = await log.sealedAfter(-1);
    await log.close();
    place.put({ summary: null });
    const plain = await openAt(place);
    expect(textsOf(plain.entries())).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect(plain.readRest().summary).toBeNull();
    expect(await plain.sealedAfter(-1)).toEqual(sent);
    expect(sent.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('an older summary of the same log gives the same, only more is read', async () => {
    const place = memoryPlace();
    const log = await openAt(place);
    await write(log, 'one');
    await sumUp(log, 'old');
    const { summary: old } = place.bytes();
    await write(log, 'two');
    await sumUp(log, 'new');
    await log.close();
    place.put({ summary: old });
    const again = await openAt(place);
    expect(textOf(again.readRest().summary)).toBe('old');
    expect(textsOf(again.readRest().entries)).toEqual(['two']);
    expect(textsOf(await again.readAll())).toEqual(['one', 'two']);
  });

  test('a summary that is not of every entry is refused, and the one before stands', async () => {
    const place = await summedPlace();
    const log = await openAt(place);
    const before = place.bytes().summary;
    const ends = log.ends();
    await write(log, 'five');
    expect(await log.keepSummary({ bytes: utf8('without five'), ends })).toMatchObject({
      issue: { code: 'out-of-order' },
    });
    expect(place.bytes().summary).toEqual(before);
  });

  test('says of other devices what it has seen exactly when it would have without one', async () => {
    const [a, b] = [memoryPlace(), memoryPlace()];
    const first = await openAt(a);
    const other = await openAt(b, randomBytes(deviceNameLength));
    await write(other, 'theirs');
    await first.adopt(await other.sealedAfter(-1));
    await sumUp(first);
    await first.close();
    const again = await openAt(a);
    expect(again.ends()).toHaveLength(2);
    await write(again, 'mine', 'mine again');
    // The note of what was seen, then the two.
    expect(again.readRest().entries.map(({ payload }) => payload[0] === 1)).toEqual([true, false, false]);
    await sumUp(again);
    await again.close();
    const third = await openAt(a);
    await write(third, 'and again');
    expect(textsOf(third.readRest().entries)).toEqual(['and again']);
    expect(await third.adopt(await other.sealedAfter(-1))).toEqual({ ok: true, value: 0 });
  });
});

describe('at rest', () => {
  test('nothing of it can be read, and its length says no more than a file’s', async () => {
    const place = memoryPlace();
    const log = await openAt(place);
    await write(log, 'one');
    const lengths = new Set<number>();
    for (const length of [10, 5_000, 90_000]) {
      await sumUp(log, 'plain to see '.repeat(length / 10));
      const { summary } = place.bytes();
      lengths.add(summary?.length ?? 0);
      expect(new TextDecoder('latin1').decode(summary ?? undefined)).not.toContain('plain to see');
    }
    expect([...lengths]).toEqual([131_072]);
  });

  test('any change in it, and it is passed over', async () => {
    const place = await summedPlace();
    const { summary } = place.bytes();
    if (summary === null) throw new Error('no summary');
    for (const at of [0, 11, 12, 60, summary.length >> 1, summary.length - 1]) {
      place.put({ summary: flipped(summary, at) });
      const log = await openAt(place);
      expect(log.readRest().summary).toBeNull();
      expect(textsOf(log.entries())).toEqual(['one', 'two', 'three', 'four']);
      await log.close();
    }
    for (const torn of [summary.subarray(0, 70_000), concatBytes(randomBytes(70_000), summary.subarray(70_000))]) {
      place.put({ summary: torn });
      const log = await openAt(place);
      expect(textsOf(log.entries())).toEqual(['one', 'two', 'three', 'four']);
      await log.close();
    }
  });

  test('any change in what it speaks of is noticed as without it', async () => {
    const place = await summedPlace();
    const { log: bytes } = place.bytes();
    await fc.assert(
      fc.asyncProperty(fc.nat(4 * smallestFrame - 1), async (at) => {
        place.put({ log: flipped(bytes, at) });
        const log = await openAt(place);
        expect(log.readRest().summary).toBeNull();
        expect(log.state.kind).toBe('read-only');
        expect(log.entries().length).toBe(Math.max(0, Math.floor(at / smallestFrame) - 1));
        await log.close();
      }),
      { numRuns: 25 },
    );
  });

  test('one that knows more than the log, or another log’s, is passed over', async () => {
    const place = await summedPlace();
    const { log: bytes } = place.bytes();
    place.put({ log: bytes.subarray(0, 3 * smallestFrame) });
    const shorter = await openAt(place);
    expect(shorter.readRest().summary).toBeNull();
    expect(textsOf(shorter.entries())).toEqual(['one', 'two']);
    await shorter.close();
    const others = memoryPlace();
    const log = await openAt(others, new Uint8Array(0), strangers);
    await write(log, 'one', 'two', 'three');
    await sumUp(log, 'theirs');
    place.put({ log: bytes, summary: others.bytes().summary });
    expect(textsOf((await openAt(place)).entries())).toEqual(['one', 'two', 'three', 'four']);
  });

  test('an unfinished write after it is cut off, and only that', async () => {
    const place = await summedPlace();
    const { log: bytes } = place.bytes();
    place.put({ log: bytes.subarray(0, bytes.length - 5) });
    const log = await openAt(place);
    expect(log.state.kind).toBe('tail-removed');
    expect(textOf(log.readRest().summary)).toBe('what it came to');
    expect(textsOf(await log.readAll())).toEqual(['one', 'two', 'three']);
    await write(log, 'four again');
    expect(textsOf(log.entries())).toEqual(['one', 'two', 'three', 'four again']);
  });

  test('closing zeroes what was held of it', async () => {
    const log = await openAt(await summedPlace());
    await log.readAll();
    await log.close();
    expect(log.readRest().entries).toEqual([]);
    expect(equalBytes(log.readRest().summary ?? new Uint8Array(1), new Uint8Array(15))).toBe(true);
  });
});
