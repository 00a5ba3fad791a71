/** The outer shape of an age file: what we seal has it, whatever was cut from it has not, or does not open. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newIdentity, openSealed } from './open/identity.ts';
import { sealedLengthOf } from './sealed-shape.ts';
import { sealTo } from './sealing.ts';

const identity = newIdentity();
const pieceLength = 64 * 1024;

async function sealed(length: number): Promise<Uint8Array> {
  const made = await sealTo(identity.recipient, new Uint8Array(length).fill(7));
  if (!made.ok) throw new Error('not sealed');
  return made.value;
}

test.each([0, 1, 100, pieceLength - 1, pieceLength, pieceLength + 1, 2 * pieceLength, 200_000])(
  'of %i bytes, its length is told from outside',
  async (length) => {
    expect(sealedLengthOf(await sealed(length))).toEqual({ ok: true, value: length });
  },
);

test('cut anywhere, it is bad-shape or does not open', async () => {
  const whole = await sealed(pieceLength + 500);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      const cut = whole.slice(0, length);
      if (sealedLengthOf(cut).ok) expect((await openSealed({ identity, bytes: cut })).ok).toBe(false);
    }),
    { numRuns: 60 },
  );
  // Through the header and the nonce every single cut is told from outside.
  const head = whole.length - (pieceLength + 16) - (500 + 16);
  for (let length = 0; length < head; length += 1) expect(sealedLengthOf(whole.slice(0, length)).ok).toBe(false);
});

test('any other bytes are bad-shape', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      expect(sealedLengthOf(bytes)).toEqual({ ok: false, issue: { code: 'bad-shape' } });
    }),
  );
});
