import { describe, expect, test } from 'vitest';
import { randomBytes, utf8 } from '../index.ts';
import { blankHeader, headerFor, headerLength, openHeader, slotCount, slotLength } from './header.ts';

const quick = { memoryKiB: 64, iterations: 1 };
const floor = [quick];
const code = utf8('2580');
const rootKey = randomBytes(32);
const areaLength = headerLength - slotCount * slotLength;

async function headerWith(options: Parameters<typeof blankHeader>[0] = {}): Promise<Uint8Array> {
  const header = await headerFor({ code, rootKey, parameters: quick, floor, ...options });
  if (!header.ok) throw new Error(header.issue.code);
  return header.value;
}

describe('a header', () => {
  test('opens by its code and by no other', async () => {
    const header = await headerWith();
    expect(await openHeader({ header, code, floor })).toEqual({ ok: true, value: rootKey });
    expect(await openHeader({ header, code: utf8('0000'), floor })).toEqual({ ok: true, value: null });
  });

  test('a blank one, an empty one and a short one are wrong codes, not errors', async () => {
    for (const header of [blankHeader({ parameters: quick }), new Uint8Array(0), new Uint8Array(headerLength)]) {
      expect(await openHeader({ header, code, floor })).toEqual({ ok: true, value: null });
    }
  });

  test('uses every slot in turn, so the place of a used one says nothing', async () => {
    const used = new Set<number>();
    for (let index = 0; index < 60 && used.size < slotCount; index += 1) {
      const header = await headerWith();
      for (let slot = 0; slot < slotCount; slot += 1) {
        const changed = Uint8Array.from(header);
        const at = areaLength + slot * slotLength + 100;
        changed[at] = (changed[at] ?? 0) ^ 1;
        const opened = await openHeader({ header: changed, code, floor });
        if (opened.ok && opened.value === null) used.add(slot);
      }
    }
    expect([...used].sort()).toEqual([0, 1, 2, 3]);
  });

  test('shows no two bytes in common with another of the same code and key', async () => {
    const [first, second] = [await headerWith(), await headerWith()];
    const same = first.filter((byte, index) => byte === second[index]).length;
    // Chance alone gives one in 256.
    expect(same / headerLength).toBeLessThan(0.006);
  });

  test('does the same work for a right code, a wrong one and a damaged file', async () => {
    // The first slot, so that stopping at the one that opens would show.
    const header = await headerWith({ random: (length) => (length === 1 ? Uint8Array.of(0) : randomBytes(length)) });
    const damaged = header.slice(0, 100);
    const count = async (given: Uint8Array, typed: Uint8Array): Promise<number> => {
      const { subtle } = globalThis.crypto;
      const original = subtle.decrypt;
      let decryptions = 0;
      subtle.decrypt = (...args) => {
        decryptions += 1;
        return original.apply(subtle, args);
      };
      try {
        await openHeader({ header: given, code: typed, floor });
      } finally {
        subtle.decrypt = original;
      }
      return decryptions;
    };
    expect([await count(header, code), await count(header, utf8('1')), await count(damaged, code)]).toEqual([4, 4, 4]);
  });

  test('parameters below the floor in a file are not obeyed', async () => {
    const header = await headerWith();
    const stricter = [{ memoryKiB: 128, iterations: 1 }];
    const refusal = await headerFor({ code, rootKey, parameters: quick, floor: stricter });
    expect(refusal).toEqual({ ok: false, issue: { code: 'below-floor' } });
    expect(await openHeader({ header, code, floor: stricter })).toEqual({ ok: true, value: null });
  });

  test('holds a key of one size', async () => {
    const refusal = await headerFor({ code, rootKey: new Uint8Array(31), parameters: quick, floor });
    expect(refusal).toEqual({ ok: false, issue: { code: 'bad-shape' } });
  });
});
