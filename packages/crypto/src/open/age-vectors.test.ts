/**
 * All public test vectors of the age format against our own way of opening. Source: npm `cctv-age` 0.2.0, the C2SP CCTV vectors
 * for age. What our path does not take at all (passphrases, armour, post-quantum keys) has to be refused, never half opened.
 */
import { inflateSync } from 'node:zlib';
import * as vectors from 'cctv-age';
import { expect, test } from 'vitest';
import { equalBytes } from '../bytes.ts';
import { sha256 } from '../hash.ts';
import { sealedLengthOf } from '../sealed-shape.ts';
import { identityFrom, newIdentity, openSealed } from './identity.ts';

interface Vector {
  readonly name: string;
  readonly expected: string;
  readonly payload: string | undefined;
  readonly identities: readonly string[];
  readonly armored: boolean;
  readonly bytes: Uint8Array;
}

function vectorFrom(name: string, file: Uint8Array): Vector {
  const end = file.findIndex((byte, index) => byte === 10 && file[index + 1] === 10);
  const head = new TextDecoder().decode(file.subarray(0, end)).split('\n');
  const all = (key: string) =>
    head.flatMap((line) => (line.startsWith(`${key}: `) ? [line.slice(key.length + 2)] : []));
  const body = file.subarray(end + 2);
  return {
    name,
    expected: all('expect')[0] ?? '',
    payload: all('payload')[0],
    identities: all('identity'),
    armored: all('armored')[0] === 'yes',
    bytes: all('compressed')[0] === 'zlib' ? inflateSync(body) : body,
  };
}

const all: readonly Vector[] = Object.entries<Uint8Array>(vectors).map(([name, file]) => vectorFrom(name, file));

/** Whether our path takes this kind of file at all: not armoured, for a key of the one kind we use. */
const isOurKind = (vector: Vector) => !vector.armored && vector.identities.some((text) => identityFrom(text).ok);

/** Counted once, so that vectors cannot fall out of the tests unseen. */
const ofOurKind = 68;
const thatOpen = 14;

test('there are all 143 of them, and a good part of them is of our kind', () => {
  expect(all).toHaveLength(143);
  expect(all.filter(isOurKind)).toHaveLength(ofOurKind);
  expect(all.filter((vector) => isOurKind(vector) && vector.expected === 'success')).toHaveLength(thatOpen);
});

test.each(all)('$name', async (vector) => {
  const known = vector.identities.flatMap((text) => {
    const identity = identityFrom(text);
    return identity.ok ? [identity.value] : [];
  });
  // A file for a passphrase or for another kind of key is tried with a key of ours, as a recipient would.
  for (const identity of known.length > 0 ? known : [newIdentity()]) {
    const opened = await openSealed({ identity, bytes: vector.bytes });
    if (isOurKind(vector) && vector.expected === 'success') {
      const payload = Uint8Array.from(Buffer.from(vector.payload ?? '', 'hex'));
      expect(opened.ok && equalBytes(sha256(opened.value), payload)).toBe(true);
      expect(sealedLengthOf(vector.bytes)).toEqual({ ok: true, value: opened.ok ? opened.value.length : -1 });
    } else expect(opened).toEqual({ ok: false, issue: { code: 'not-for-us' } });
  }
});
