import { chainStart, checkChainLink, concatBytes, equalBytes, utf8 } from '@holdfast/crypto';
import { deriveVaultKeys, type VaultKeys } from '@holdfast/crypto/open';
import { beforeAll, describe, expect, test } from 'vitest';
import { logStorageCases } from './contracts/log-storage.contract.ts';
import { largestFrame, smallestFrame } from './frame.ts';
import type { Log, OpenLogOptions } from './log.ts';
import { type MemoryPlace, memoryPlace } from './memory-place.ts';
import { openLog } from './open-log.ts';

describe('memory', () => {
  for (const { name, run } of logStorageCases) test(name, () => run(async () => memoryPlace()));
});

let keys: VaultKeys;
let otherKeys: VaultKeys;
beforeAll(async () => {
  keys = await deriveVaultKeys(new Uint8Array(32).fill(1));
  otherKeys = await deriveVaultKeys(new Uint8Array(32).fill(2));
});

async function openAt(place: MemoryPlace, options: Partial<OpenLogOptions> = {}): Promise<Log> {
  const storage = await place.open();
  if (!storage.ok) throw new Error(storage.issue.code);
  const log = await openLog({ storage: storage.value, keys, ...options });
  if (!log.ok) throw new Error(log.issue.code);
  return log.value;
}

async function placeWith(...texts: readonly string[]): Promise<MemoryPlace> {
  const place = memoryPlace();
  const log = await openAt(place);
  for (const text of texts) expect(await log.append(utf8(text))).toMatchObject({ ok: true });
  await log.close();
  return place;
}

const textsOf = (log: Log): readonly string[] => log.entries().map(({ payload }) => new TextDecoder().decode(payload));

/** Frames of short payloads all have the smallest length. */
function framesOf(place: MemoryPlace): readonly Uint8Array[] {
  const { log } = place.bytes();
  return Array.from({ length: log.length / smallestFrame }, (_, index) =>
    log.subarray(index * smallestFrame, (index + 1) * smallestFrame),
  );
}

describe('a log', () => {
  test('gives back what was appended, in order, after closing and opening', async () => {
    const place = await placeWith('one', 'two', 'three');
    const log = await openAt(place);
    expect(log.state).toEqual({ kind: 'whole' });
    expect(textsOf(log)).toEqual(['one', 'two', 'three']);
    expect(log.entries().map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(log.head()).toMatchObject({ sequence: 3 });
  });

  test('serves appends in the order they were asked, also without waiting between them', async () => {
    const place = memoryPlace();
    const log = await openAt(place);
    await Promise.all(Array.from({ length: 20 }, (_, index) => log.append(utf8(`n${index}`))));
    await log.close();
    expect(textsOf(await openAt(place))).toEqual(Array.from({ length: 20 }, (_, index) => `n${index}`));
  });

  test('refuses an empty and an over-long payload and stays usable', async () => {
    const log = await openAt(memoryPlace());
    expect(await log.append(new Uint8Array(0))).toMatchObject({ ok: false, issue: { code: 'empty' } });
    expect(await log.append(new Uint8Array(65_536))).toMatchObject({ ok: false, issue: { code: 'too-long' } });
    expect(await log.append(new Uint8Array(65_535))).toMatchObject({ ok: true });
  });

  test('hands the server entries whose order and signature it can check without reading them', async () => {
    const log = await openAt(await placeWith('one', 'two'));
    const sealed = await log.sealedAfter(-1);
    expect(sealed.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    let head: { sequence: number; hash: Uint8Array } | null = null;
    for (const entry of sealed) {
      const checked = checkChainLink({ previous: head, entry, publicKey: keys.signing.publicKey });
      if (!checked.ok) throw new Error(checked.issue.code);
      head = checked.value;
    }
    expect(head).toEqual(log.head());
    expect(await log.sealedAfter(1)).toHaveLength(1);
  });

  test('begins with a hash that only its own key has', () => {
    expect(equalBytes(chainStart(keys.signing.publicKey), chainStart(otherKeys.signing.publicKey))).toBe(false);
  });

  test('zeroes the payloads it held when it closes', async () => {
    const log = await openAt(await placeWith('one'));
    const payload = log.entries()[0]?.payload;
    await log.close();
    expect(payload).toEqual(new Uint8Array(3));
    expect(await log.append(utf8('late'))).toMatchObject({ issue: { code: 'closed' } });
  });
});

describe('an unfinished write', () => {
  const tails: readonly (readonly [string, (log: Uint8Array) => Uint8Array])[] = [
    ['the last frame cut by 100 bytes', (log) => log.subarray(0, log.length - 100)],
    ['one byte of a frame', (log) => concatBytes(log, Uint8Array.of(7))],
    ['4 KiB of zeros', (log) => concatBytes(log, new Uint8Array(4096))],
    ['300 bytes of noise', (log) => concatBytes(log, new Uint8Array(300).fill(0xa5))],
    ['lengths without a body', (log) => concatBytes(log, log.subarray(0, 20))],
    ['a maximal frame but one byte', (log) => concatBytes(log, new Uint8Array(largestFrame - 1).fill(3))],
  ];
  for (const [name, damage] of tails) {
    test(`${name}: is cut off, and the log goes on`, async () => {
      const place = await placeWith('one', 'two', 'three');
      const whole = place.bytes().log.length;
      place.put({ log: damage(place.bytes().log) });
      const log = await openAt(place);
      expect(log.state).toMatchObject({ kind: 'tail-removed' });
      const kept = damage(new Uint8Array(whole)).length < whole ? ['one', 'two'] : ['one', 'two', 'three'];
      expect(textsOf(log)).toEqual(kept);
      expect(await log.append(utf8('next'))).toMatchObject({ ok: true });
      await log.close();
      const again = await openAt(place);
      expect(again.state).toEqual({ kind: 'whole' });
      expect(textsOf(again)).toEqual([...kept, 'next']);
    });
  }

  test('a beginning that was never finished begins again', async () => {
    const place = memoryPlace();
    place.put({ log: new Uint8Array(100).fill(9) });
    expect((await openAt(place)).state).toEqual({ kind: 'tail-removed', bytes: 100 });
  });

  test('a full disk: the entry is refused, its part is cut, the log goes on when there is room', async () => {
    const place = memoryPlace();
    const log = await openAt(place);
    await log.append(utf8('one'));
    const before = place.bytes().log;
    place.failAfter(50);
    expect(await log.append(utf8('two'))).toMatchObject({ ok: false, issue: { code: 'not-written' } });
    expect(place.bytes().log).toEqual(before);
    place.failAfter(null);
    expect(await log.append(utf8('three'))).toMatchObject({ ok: true });
    expect(textsOf(log)).toEqual(['one', 'three']);
  });
});

describe('damage before the end', () => {
  async function openDamaged(
    place: MemoryPlace,
    log: Uint8Array,
  ): Promise<{ readonly log: Log; readonly kept: boolean }> {
    place.put({ log });
    const opened = await openAt(place);
    return { log: opened, kept: equalBytes(place.bytes().log, log) };
  }

  test('a flipped bit in the middle: readable up to it, nothing cut, nothing added', async () => {
    const place = await placeWith('one', 'two', 'three', 'four');
    const bytes = place.bytes().log;
    bytes[2 * smallestFrame + 200] = (bytes[2 * smallestFrame + 200] ?? 0) ^ 1;
    const { log, kept } = await openDamaged(place, bytes);
    expect(log.state).toEqual({ kind: 'read-only', because: 'damage', unreadableBytes: 3 * smallestFrame });
    expect(textsOf(log)).toEqual(['one']);
    expect(await log.append(utf8('more'))).toMatchObject({ issue: { code: 'read-only' } });
    expect(kept).toBe(true);
  });

  test('more noise at the end than one write can leave is not cut', async () => {
    const place = await placeWith('one');
    const noise = new Uint8Array(largestFrame + 1).fill(3);
    const { log, kept } = await openDamaged(place, concatBytes(place.bytes().log, noise));
    expect(log.state).toEqual({ kind: 'read-only', because: 'damage', unreadableBytes: largestFrame + 1 });
    expect(textsOf(log)).toEqual(['one']);
    expect(kept).toBe(true);
  });

  test('entries in another order are refused from the first that is out of place', async () => {
    const place = await placeWith('one', 'two', 'three');
    const [start, one, two, three] = framesOf(place);
    if (!start || !one || !two || !three) throw new Error('four frames');
    const { log, kept } = await openDamaged(place, concatBytes(start, two, one, three));
    expect(log.state).toMatchObject({ kind: 'read-only' });
    expect(textsOf(log)).toEqual([]);
    expect(kept).toBe(true);
  });

  test('an entry repeated at the end is refused and not cut', async () => {
    const place = await placeWith('one', 'two');
    const last = framesOf(place).at(-1);
    const { log, kept } = await openDamaged(place, concatBytes(place.bytes().log, last ?? new Uint8Array(0)));
    expect(log.state).toMatchObject({ kind: 'read-only', because: 'damage' });
    expect(textsOf(log)).toEqual(['one', 'two']);
    expect(kept).toBe(true);
  });

  test('an entry left out of the middle is noticed', async () => {
    const place = await placeWith('one', 'two', 'three');
    const [start, one, , three] = framesOf(place);
    if (!start || !one || !three) throw new Error('four frames');
    const { log } = await openDamaged(place, concatBytes(start, one, three));
    expect(textsOf(log)).toEqual(['one']);
    expect(log.state).toMatchObject({ kind: 'read-only' });
  });

  test('a changed last signature is noticed, and the entry is not cut off', async () => {
    const place = await placeWith('one', 'two');
    const bytes = place.bytes().log;
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    const { log, kept } = await openDamaged(place, bytes);
    expect(log.state).toMatchObject({ kind: 'read-only' });
    expect(textsOf(log)).toEqual(['one']);
    expect(kept).toBe(true);
  });

  test('other keys read nothing and change nothing', async () => {
    const place = await placeWith('one');
    const before = place.bytes().log;
    const log = await openAt(place, { keys: otherKeys });
    expect(log.state).toMatchObject({ kind: 'read-only' });
    expect(log.entries()).toEqual([]);
    expect(place.bytes().log).toEqual(before);
  });

  test('an older copy put back is noticed by whoever knows where the log had come to', async () => {
    const place = await placeWith('one');
    const older = place.bytes().log;
    const grown = await openAt(place);
    await grown.append(utf8('two'));
    const reached = grown.head();
    await grown.close();
    if (reached === null) throw new Error('a head');
    place.put({ log: older });
    const log = await openAt(place, { atLeast: reached });
    expect(log.state).toEqual({ kind: 'read-only', because: 'behind' });
    expect(await log.append(utf8('fork'))).toMatchObject({ issue: { code: 'read-only' } });
  });
});
