import { utf8 } from '@holdfast/crypto';
import { blankHeader, deriveVaultKeys, headerFor } from '@holdfast/crypto/open';
import { describe, expect, test } from 'vitest';
import { memoryPlace } from './memory-place.ts';
import { openLog } from './open-log.ts';

/** Stretching small enough for a test; no program passes such a floor. */
const quick = { memoryKiB: 64, iterations: 1 };
const sentinel = 'PLANTED-SENTINEL-8271';

/** Shannon entropy of the bytes, in bits per byte. */
function entropyOf(bytes: Uint8Array): number {
  const counts = new Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts.reduce(
    (sum, count) => (count === 0 ? sum : sum - (count / bytes.length) * Math.log2(count / bytes.length)),
    0,
  );
}

function holds(bytes: Uint8Array, text: string): boolean {
  const all = Buffer.from(bytes);
  return all.includes(Buffer.from(text, 'utf8')) || all.includes(Buffer.from(text, 'utf16le'));
}

function longestRunOfZeros(bytes: Uint8Array): number {
  let longest = 0;
  let run = 0;
  for (const byte of bytes) {
    run = byte === 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

async function logOfSentinels(count: number): Promise<Uint8Array> {
  const place = memoryPlace();
  const storage = await place.open();
  if (!storage.ok) throw new Error('a new place opens');
  const keys = await deriveVaultKeys(new Uint8Array(32).fill(4));
  const log = await openLog({ storage: storage.value, keys });
  if (!log.ok) throw new Error('an empty log opens');
  for (let index = 0; index < count; index += 1) await log.value.append(utf8(`${sentinel} ${index}`));
  return place.bytes().log;
}

describe('bytes at rest', () => {
  test('a log looks like noise, its lengths and signatures too', async () => {
    const log = await logOfSentinels(600);
    expect(log.length).toBeGreaterThan(200_000);
    expect(entropyOf(log)).toBeGreaterThan(7.99);
    expect(longestRunOfZeros(log)).toBeLessThan(6);
    expect(holds(log, sentinel)).toBe(false);
  });

  test('the same place in every frame looks like noise as well', async () => {
    const log = await logOfSentinels(600);
    const frame = log.length / 601;
    // Lengths stand first; the last byte of an Ed25519 signature is at most 0x10 when it is not hidden.
    for (const at of [0, 1, 4, frame - 1]) {
      const column = Uint8Array.from({ length: 601 }, (_, index) => log[index * frame + at] ?? 0);
      expect(new Set(column).size).toBeGreaterThan(180);
    }
  });

  test('a header looks like noise whether or not it holds anything, and always has one size', async () => {
    const rootKey = utf8(sentinel.padEnd(32, '.'));
    const used = await headerFor({ code: utf8('2580'), rootKey, parameters: quick, floor: [quick] });
    if (!used.ok) throw new Error(used.issue.code);
    for (const header of [used.value, blankHeader()]) {
      expect(header).toHaveLength(131_072);
      expect(entropyOf(header)).toBeGreaterThan(7.99);
      expect(longestRunOfZeros(header)).toBeLessThan(6);
      expect(holds(header, sentinel)).toBe(false);
    }
  });
});
