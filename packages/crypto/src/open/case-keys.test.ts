import { describe, expect, test } from 'vitest';
import { concatBytes } from '../bytes.ts';
import {
  caseChainStart,
  caseEntryHash,
  caseEntryMessage,
  checkCaseLink,
  isCaseEntryBy,
  isCaseEntryByQuickly,
  type SealedCaseEntry,
} from '../case-chain.ts';
import { newCaseKey, staffCaseKeys, unwrapCaseKey, wrapCaseKey } from './case-keys.ts';
import { newStaffIdentity } from './staff.ts';

const imani = newStaffIdentity();
const petra = newStaffIdentity();
const key = newCaseKey();
const first = { caseId: 'case-one', epoch: 0 };

async function wrapped(): Promise<Uint8Array> {
  const made = await wrapCaseKey({ key, ...first, recipient: imani.recipient });
  if (!made.ok) throw new Error(made.issue.code);
  return made.value;
}

describe('the key of a case', () => {
  test('opens for whom it was wrapped to, and for nobody else', async () => {
    const sealed = await wrapped();
    expect(await unwrapCaseKey({ identity: imani, wrapped: sealed, ...first })).toEqual({ ok: true, value: key });
    expect(await unwrapCaseKey({ identity: petra, wrapped: sealed, ...first })).toEqual({
      ok: false,
      issue: { code: 'not-for-us' },
    });
  });

  test.each([
    ['another case', { caseId: 'case-two', epoch: 0 }],
    ['another epoch', { caseId: 'case-one', epoch: 1 }],
  ])('does not pass for the key of %s', async (_, named) => {
    expect(await unwrapCaseKey({ identity: imani, wrapped: await wrapped(), ...named })).toEqual({
      ok: false,
      issue: { code: 'not-for-us' },
    });
  });

  test('an identity gives the same signing key on any device, and another identity another', async () => {
    const [one, again, other] = await Promise.all([staffCaseKeys(imani), staffCaseKeys(imani), staffCaseKeys(petra)]);
    expect(again.signing.publicKey).toEqual(one.signing.publicKey);
    expect(other.signing.publicKey).not.toEqual(one.signing.publicKey);
  });
});

describe('the log of a case', () => {
  async function entryAfter(
    previous: { sequence: number; hash: Uint8Array } | null,
    epoch = 0,
  ): Promise<SealedCaseEntry> {
    const { signing } = await staffCaseKeys(imani);
    const unsigned = {
      sequence: previous === null ? 0 : previous.sequence + 1,
      previousHash: previous?.hash ?? caseChainStart('case-one'),
      ciphertext: new Uint8Array(300).fill(epoch),
      epoch,
    };
    const signed = { ...unsigned, signature: signing.sign(caseEntryMessage(unsigned)) };
    return { ...signed, hash: caseEntryHash(signed) };
  }

  test('one entry follows another, whoever wrote them', async () => {
    const one = await entryAfter(null);
    const two = await entryAfter(one, 1);
    expect(checkCaseLink({ caseId: 'case-one', previous: null, entry: one })).toMatchObject({ ok: true });
    expect(checkCaseLink({ caseId: 'case-one', previous: one, entry: two })).toMatchObject({
      ok: true,
      value: { sequence: 1 },
    });
  });

  test('an entry of another case, a repeat, and a changed epoch are refused', async () => {
    const one = await entryAfter(null);
    const code = (options: Parameters<typeof checkCaseLink>[0]) => {
      const checked = checkCaseLink(options);
      return checked.ok ? 'taken' : checked.issue.code;
    };
    expect(code({ caseId: 'case-two', previous: null, entry: one })).toBe('wrong-link');
    expect(code({ caseId: 'case-one', previous: one, entry: one })).toBe('out-of-order');
    expect(code({ caseId: 'case-one', previous: null, entry: { ...one, epoch: 1 } })).toBe('wrong-link');
    expect(
      code({
        caseId: 'case-one',
        previous: null,
        entry: { ...one, ciphertext: concatBytes(one.ciphertext, new Uint8Array(1)) },
      }),
    ).toBe('wrong-link');
  });

  test('a signature is its author’s only', async () => {
    const one = await entryAfter(null);
    const [mine, hers] = await Promise.all([staffCaseKeys(imani), staffCaseKeys(petra)]);
    expect(isCaseEntryBy(one, mine.signing.publicKey)).toBe(true);
    expect(isCaseEntryBy(one, hers.signing.publicKey)).toBe(false);
    expect(isCaseEntryBy({ ...one, epoch: 1 }, mine.signing.publicKey)).toBe(false);
    expect(await isCaseEntryByQuickly(one, mine.signing.publicKey)).toBe(true);
    expect(await isCaseEntryByQuickly(one, hers.signing.publicKey)).toBe(false);
    expect(await isCaseEntryByQuickly({ ...one, epoch: 1 }, mine.signing.publicKey)).toBe(false);
    expect(await isCaseEntryByQuickly(one, new Uint8Array(31))).toBe(false);
  });
});
