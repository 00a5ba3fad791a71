import { readFileSync } from 'node:fs';
import { argon2id } from '@noble/hashes/argon2.js';
import { hex } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { vectorCases } from '../vectors/cases.ts';
import { makeVectors } from '../vectors/make.ts';
import standards from '../vectors/standards.json' with { type: 'json' };
import { stretch } from './open/stretch.ts';

describe('vectors', () => {
  for (const { name, run } of vectorCases) test(name, run);

  test('the committed vectors are what the fixed inputs give', async () => {
    const committed: unknown = JSON.parse(readFileSync(new URL('../vectors/ours.json', import.meta.url), 'utf8'));
    expect(JSON.parse(JSON.stringify(await makeVectors()))).toEqual(committed);
  });
});

describe('Argon2id', () => {
  const { argon2id: known } = standards;

  test(`a second implementation gives the answer of ${known.source.slice(0, 21)}`, () => {
    const output = argon2id(hex.decode(known.password), hex.decode(known.salt), {
      t: known.iterations,
      m: known.memoryKiB,
      p: known.lanes,
      key: hex.decode(known.key),
      personalization: hex.decode(known.data),
      dkLen: 32,
    });
    expect(hex.encode(output)).toBe(known.output);
  });

  for (const [memoryKiB, iterations] of [
    [8, 1],
    [64, 3],
    [1024, 2],
  ] as const) {
    test(`ours gives what the second gives at ${memoryKiB} KiB, ${iterations}`, async () => {
      const code = hex.decode(known.password);
      const salt = hex.decode(known.salt);
      const ours = await stretch({
        code,
        salt,
        parameters: { memoryKiB, iterations },
        floor: [{ memoryKiB, iterations }],
      });
      const theirs = argon2id(code, salt, { t: iterations, m: memoryKiB, p: 1, dkLen: 32 });
      expect(ours).toEqual({ ok: true, value: Uint8Array.from(theirs) });
    });
  }
});
