/** The key under which a member's devices keep what is not sent yet. */
import { expect, test } from 'vitest';
import { toBase64url } from '../bytes.ts';
import { agencyKeyFrom, deviceKeyFrom } from './index.ts';

const secret = 'only for tests, only for tests, only for tests';
const keyOf = (agencyId: string, staffId: string, of = secret) =>
  toBase64url(deviceKeyFrom({ secret: of, agencyId, staffId }));

test('is the same for a member and another for everyone else', () => {
  expect(keyOf('marlow-police', 'vance')).toBe(keyOf('marlow-police', 'vance'));
  const keys = [
    keyOf('marlow-police', 'vance'),
    keyOf('marlow-police', 'ibarra'),
    keyOf('marlow-sheriff', 'vance'),
    keyOf('marlow-police', 'vance', `${secret}, another`),
    // The two ids do not run into each other.
    keyOf('marlow', 'police vance'),
    toBase64url(agencyKeyFrom({ secret, agencyId: 'marlow-police' }).publicKey),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('is refused from a secret that could be guessed', () => {
  expect(() => keyOf('marlow-police', 'vance', 'short')).toThrow('32 characters');
});
