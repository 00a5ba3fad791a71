import { describe, expect, test } from 'vitest';
import { equalBytes, randomBytes, utf8, verifySignature } from '../index.ts';
import { cryptoIssues } from '../issues.ts';
import {
  deriveVaultKeys,
  newIdentity,
  newStaffIdentity,
  openDisclosure,
  openSealed,
  sealDisclosure,
  sealForTwo,
  unwrapStaffIdentity,
  wrapStaffIdentity,
} from './index.ts';

const quick = { memoryKiB: 64, iterations: 1 };
const floor = [quick];
const rootKey = randomBytes(32);

describe('the keys of a root key', () => {
  test('are the same every time, differ from each other, and from those of another', async () => {
    const [keys, again, other] = [
      await deriveVaultKeys(rootKey),
      await deriveVaultKeys(rootKey),
      await deriveVaultKeys(randomBytes(32)),
    ];
    expect(again.signing.publicKey).toEqual(keys.signing.publicKey);
    expect(again.identity).toEqual(keys.identity);
    expect(keys.account.publicKey).not.toEqual(keys.signing.publicKey);
    expect(other.account.publicKey).not.toEqual(keys.account.publicKey);
  });

  test('cannot be taken out', async () => {
    const keys = await deriveVaultKeys(rootKey);
    for (const key of [keys.entryKey, keys.blobKey]) {
      expect(key.extractable).toBe(false);
      await expect(globalThis.crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });

  test('sign, until they are wiped', async () => {
    const keys = await deriveVaultKeys(rootKey);
    const message = utf8('m');
    const signature = keys.account.sign(message);
    expect(verifySignature({ publicKey: keys.account.publicKey, message, signature })).toBe(true);
    expect(verifySignature({ publicKey: keys.signing.publicKey, message, signature })).toBe(false);
    keys.wipe();
    expect(keys.identity.scalar).toEqual(new Uint8Array(32));
    expect(() => keys.account.sign(message)).toThrow('wiped');
    expect(() => keys.mask(message, 8)).toThrow('wiped');
  });
});

describe('a disclosure', () => {
  test('opens for its recipient and for nobody else', async () => {
    const [advocate, colleague] = [newIdentity(), newIdentity()];
    const bytes = utf8('two chosen items');
    const parcel = await sealDisclosure({ recipient: advocate.recipient, bytes });
    if (!parcel.ok) throw new Error(parcel.issue.code);
    expect(await openDisclosure({ identity: advocate, ...parcel.value })).toEqual({ ok: true, value: bytes });
    const refusal = { ok: false, issue: { code: 'not-for-us' } };
    expect(await openDisclosure({ identity: colleague, ...parcel.value })).toEqual(refusal);
    // The recipient's own key alone does not open the content: without the wrapped key it is gone.
    expect(await openSealed({ identity: advocate, bytes: parcel.value.contentCiphertext })).toEqual(refusal);
  });

  test('with a second key opens for both, each by their own, and for nobody else', async () => {
    const [advocate, liaison, colleague] = [newIdentity(), newIdentity(), newIdentity()];
    const bytes = utf8('an answer');
    const parcel = await sealForTwo({ recipient: advocate.recipient, second: liaison.recipient, bytes });
    if (!parcel.ok) throw new Error(parcel.issue.code);
    const { contentCiphertext, wrappedKey, secondKey } = parcel.value;
    const opened = async (identity: typeof advocate, key: Uint8Array) =>
      (await openDisclosure({ identity, contentCiphertext, wrappedKey: key })).ok;
    expect(await opened(advocate, wrappedKey)).toBe(true);
    expect(await opened(liaison, secondKey)).toBe(true);
    for (const key of [wrappedKey, secondKey]) expect(await opened(colleague, key)).toBe(false);
    expect(await opened(advocate, secondKey)).toBe(false);
  });

  test('is an age file in both its parts', async () => {
    const parcel = await sealDisclosure({ recipient: newIdentity().recipient, bytes: utf8('x') });
    if (!parcel.ok) throw new Error(parcel.issue.code);
    for (const part of [parcel.value.contentCiphertext, parcel.value.wrappedKey]) {
      expect(new TextDecoder().decode(part.subarray(0, 30))).toContain('age-encryption.org/v1');
    }
  });

  test('never uses one content key twice', async () => {
    const { recipient } = newIdentity();
    const [first, second] = await Promise.all([1, 2].map(() => sealDisclosure({ recipient, bytes: utf8('same') })));
    if (!first?.ok || !second?.ok) throw new Error('sealed');
    const stanza = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 80));
    expect(stanza(first.value.contentCiphertext)).not.toBe(stanza(second.value.contentCiphertext));
  });

  test('any flipped byte of either part is noticed', async () => {
    const identity = newIdentity();
    const parcel = await sealDisclosure({ recipient: identity.recipient, bytes: utf8('x') });
    if (!parcel.ok) throw new Error(parcel.issue.code);
    const { contentCiphertext, wrappedKey } = parcel.value;
    for (let at = 0; at < contentCiphertext.length; at += 7) {
      const changed = Uint8Array.from(contentCiphertext);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await openDisclosure({ identity, contentCiphertext: changed, wrappedKey })).ok).toBe(false);
    }
  });
});

describe('a staff identity', () => {
  test('comes back by its passphrase, however its letters were composed', async () => {
    const identity = newStaffIdentity();
    const wrapped = await wrapStaffIdentity({ identity, passphrase: 'caf\u00e9 lamp', parameters: quick, floor });
    if (!wrapped.ok) throw new Error(wrapped.issue.code);
    const opened = await unwrapStaffIdentity({ wrapped: wrapped.value, passphrase: 'cafe\u0301 lamp', floor });
    expect(opened).toEqual({ ok: true, value: identity });
    expect(equalBytes(wrapped.value.subarray(-32), identity.scalar)).toBe(false);
  });

  test('is refused when one byte was changed', async () => {
    const wrapped = await wrapStaffIdentity({
      identity: newStaffIdentity(),
      passphrase: 'p',
      parameters: quick,
      floor,
    });
    if (!wrapped.ok) throw new Error(wrapped.issue.code);
    for (let at = 9; at < wrapped.value.length; at += 5) {
      const changed = Uint8Array.from(wrapped.value);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await unwrapStaffIdentity({ wrapped: changed, passphrase: 'p', floor })).toMatchObject({ ok: false });
    }
  });
});

describe('the table of issues', () => {
  test('names each code in one form, with what it means', () => {
    for (const [name, { means }] of Object.entries(cryptoIssues)) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(means.length).toBeGreaterThan(10);
    }
  });
});
