import { randomBytes, type SealedEntry, utf8 } from '@holdfast/crypto';
import { deriveVaultKeys, type VaultKeys } from '@holdfast/crypto/open';
import { beforeAll, describe, expect, test } from 'vitest';
import { deviceNameLength } from './chains.ts';
import type { Log } from './log.ts';
import { type MemoryPlace, memoryPlace } from './memory-place.ts';
import { openLog } from './open-log.ts';

let keys: VaultKeys;
let strangers: VaultKeys;
beforeAll(async () => {
  keys = await deriveVaultKeys(new Uint8Array(32).fill(7));
  strangers = await deriveVaultKeys(new Uint8Array(32).fill(8));
});

type Device = { readonly place: MemoryPlace; readonly log: Log };

async function openAt(place: MemoryPlace, device?: Uint8Array, by = keys): Promise<Log> {
  const storage = await place.open();
  if (!storage.ok) throw new Error(storage.issue.code);
  const log = await openLog({ storage: storage.value, keys: by, ...(device === undefined ? {} : { device }) });
  if (!log.ok) throw new Error(log.issue.code);
  return log.value;
}

async function deviceWith(device: Uint8Array, ...texts: readonly string[]): Promise<Device> {
  const place = memoryPlace();
  const log = await openAt(place, device);
  for (const text of texts) await write(log, text);
  return { place, log };
}

const first = (...texts: readonly string[]) => deviceWith(new Uint8Array(0), ...texts);
const later = (...texts: readonly string[]) => deviceWith(randomBytes(deviceNameLength), ...texts);

async function write(log: Log, text: string): Promise<void> {
  expect(await log.append(utf8(text))).toMatchObject({ ok: true });
}

/** Everything a device holds, as it would be sent. */
async function allOf(log: Log): Promise<readonly SealedEntry[]> {
  const parts = await Promise.all(log.ends().map(({ signer }) => log.sealedAfter(-1, signer)));
  return parts.flat();
}

const textsOf = (log: Log): readonly string[] =>
  log
    .entries()
    .filter(({ payload }) => payload[0] !== 1)
    .map(({ payload }) => new TextDecoder().decode(payload))
    .toSorted();

describe('two devices', () => {
  test('writing apart and taking in each other’s entries hold the same, also after opening again', async () => {
    const a = await first('a1', 'a2');
    const b = await later('b1');
    expect(await a.log.adopt(await allOf(b.log))).toEqual({ ok: true, value: 2 });
    expect(await b.log.adopt(await allOf(a.log))).toEqual({ ok: true, value: 3 });
    await write(a.log, 'a3');
    await write(b.log, 'b2');
    expect(await b.log.adopt(await a.log.sealedAfter(2))).toMatchObject({ ok: true });
    expect(await a.log.adopt(await allOf(b.log))).toMatchObject({ ok: true });
    for (const { log, place } of [a, b]) {
      expect(textsOf(log)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2']);
      await log.close();
      const again = await openAt(place);
      expect(again.state).toEqual({ kind: 'whole' });
      expect(textsOf(again)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2']);
    }
  });

  test('a device goes on with its own chain after taking others in, also after opening again', async () => {
    const a = await first('a1');
    const b = await later('b1');
    const own = b.log.head();
    await b.log.adopt(await allOf(a.log));
    await b.log.close();
    const again = await openAt(b.place);
    expect(again.head()).toEqual(own);
    await write(again, 'b2');
    expect(again.ends().map(({ head }) => head.sequence)).toEqual([3, 1]);
  });

  test('what it had seen is said once before it writes on, and not again', async () => {
    const a = await first('a1');
    const b = await later('b1');
    await b.log.adopt(await allOf(a.log));
    for (const text of ['b2', 'b3']) await write(b.log, text);
    expect(b.log.entries().filter(({ payload }) => payload[0] === 1)).toHaveLength(1);
    await b.log.close();
    const again = await openAt(b.place);
    await write(again, 'b4');
    expect(again.entries().filter(({ payload }) => payload[0] === 1)).toHaveLength(1);
  });

  test('what was taken in is the same bytes, so a third device takes it from either', async () => {
    const a = await first('a1', 'a2');
    const b = await later('b1');
    await b.log.adopt(await allOf(a.log));
    const c = await later();
    expect(await c.log.adopt(await allOf(b.log))).toMatchObject({ ok: true, value: 5 });
    expect(textsOf(c.log)).toEqual(['a1', 'a2', 'b1']);
    expect(await c.log.adopt(await allOf(a.log))).toEqual({ ok: true, value: 0 });
  });
});

describe('what comes from elsewhere', () => {
  test('twice is taken once', async () => {
    const a = await first('a1', 'a2');
    const b = await later();
    const sent = await allOf(a.log);
    expect(await b.log.adopt([...sent, ...sent])).toEqual({ ok: true, value: 3 });
    expect(await b.log.adopt(sent)).toEqual({ ok: true, value: 0 });
  });

  test('its own entries that it lost are taken back, and it goes on after them', async () => {
    const a = await first('a1', 'a2');
    const kept = await allOf(a.log);
    const older = memoryPlace();
    const log = await openAt(older);
    await log.close();
    older.put({ log: a.place.bytes().log.subarray(0, older.bytes().log.length) });
    const back = await openAt(older);
    expect(back.ends()[0]?.head.sequence).toBe(0);
    expect(await back.adopt(kept)).toEqual({ ok: true, value: 2 });
    await write(back, 'a3');
    expect(textsOf(back)).toEqual(['a1', 'a2', 'a3']);
  });

  test('an entry under a number that is taken is refused, and nothing changes', async () => {
    const a = await first('a1', 'a2');
    const copied = memoryPlace();
    const whole = a.place.bytes().log;
    copied.put({ log: whole.subarray(0, (whole.length / 3) * 2) });
    const twin = await openAt(copied);
    await write(twin, 'another second');
    const before = a.place.bytes().log;
    expect(await a.log.adopt(await allOf(twin))).toMatchObject({ ok: false, issue: { code: 'forked' } });
    expect(a.place.bytes().log).toEqual(before);
  });

  test.each([
    ['a gap', (sent: readonly SealedEntry[]) => sent.filter(({ sequence }) => sequence !== 1), 'out-of-order'],
    ['the wrong way round', (sent: readonly SealedEntry[]) => sent.toReversed(), 'out-of-order'],
    [
      'a changed byte',
      (sent: readonly SealedEntry[]) =>
        sent.map((entry) => ({
          ...entry,
          ciphertext: entry.ciphertext.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
        })),
      'not-for-us',
    ],
    [
      'a changed signature at the end',
      (sent: readonly SealedEntry[]) => {
        const last = sent.at(-1);
        if (last === undefined) throw new Error('nothing sent');
        return [
          ...sent.slice(0, -1),
          { ...last, signature: last.signature.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) },
        ];
      },
      'not-for-us',
    ],
    [
      'a changed signature in the middle',
      (sent: readonly SealedEntry[]) =>
        sent.map((entry) =>
          entry.sequence === 1 ? { ...entry, signature: entry.signature.map((byte) => byte ^ 1) } : entry,
        ),
      'out-of-order',
    ],
  ])('%s is refused whole, and not a byte changes', async (_, change, code) => {
    const a = await first('a1', 'a2', 'a3');
    const b = await later('b1');
    const before = b.place.bytes().log;
    expect(await b.log.adopt(change(await allOf(a.log)))).toMatchObject({ ok: false, issue: { code } });
    expect(b.place.bytes().log).toEqual(before);
    expect(textsOf(b.log)).toEqual(['b1']);
  });

  test('someone else’s log is refused', async () => {
    const theirs = await openAt(memoryPlace(), undefined, strangers);
    const b = await later('b1');
    expect(await b.log.adopt(await theirs.sealedAfter(-1))).toMatchObject({ issue: { code: 'not-for-us' } });
  });

  test('on a full disk leaves what was there, and comes in whole later', async () => {
    const a = await first('a1', 'a2');
    const b = await later('b1');
    const before = b.place.bytes().log;
    b.place.failAfter(500);
    expect(await b.log.adopt(await allOf(a.log))).toMatchObject({ ok: false, issue: { code: 'not-written' } });
    expect(b.place.bytes().log).toEqual(before);
    b.place.failAfter(null);
    expect(await b.log.adopt(await allOf(a.log))).toEqual({ ok: true, value: 3 });
    await b.log.close();
    expect((await openAt(b.place)).state).toEqual({ kind: 'whole' });
  });

  test('cut in the middle of being written, it is cut off to the last whole entry and comes in again', async () => {
    const a = await first('a1', 'a2');
    const b = await later('b1');
    await b.log.adopt(await allOf(a.log));
    const whole = b.place.bytes().log;
    await b.log.close();
    b.place.put({ log: whole.subarray(0, whole.length - 100) });
    const again = await openAt(b.place);
    expect(again.state).toMatchObject({ kind: 'tail-removed' });
    expect(await again.adopt(await allOf(a.log))).toEqual({ ok: true, value: 1 });
    expect(textsOf(again)).toEqual(['a1', 'a2', 'b1']);
  });
});
