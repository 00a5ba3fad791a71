/**
 * An age X25519 identity, and opening what was sealed to it. It refuses every other identity type and keeps nothing:
 * the holder owns the scalar and zeroes it.
 */
import { x25519 } from '@noble/curves/ed25519.js';
import { bech32 } from '@scure/base';
import { Decrypter } from 'age-encryption';
import { type PlainBytes, plainBytes } from '../bytes.ts';
import { type CryptoResult, ok, refused } from '../issues.ts';
import { type RandomBytes, randomBytes } from '../random.ts';
import { toRecipient } from '../sealing.ts';

/** The two halves: what others seal to, and what opens it. Survives a structured clone. */
export interface Identity {
  readonly recipient: string;
  readonly scalar: PlainBytes;
}

/** Source: age-encryption.org/v1, "The X25519 recipient type", read 2026-11-21. */
const identityPrefix = 'AGE-SECRET-KEY-';

/** The identity of a 32-byte scalar. Throws on any other length. */
export function identityOf(scalar: Uint8Array): Identity {
  return { recipient: toRecipient(x25519.getPublicKey(scalar)), scalar: plainBytes(scalar) };
}

/** A new random identity. */
export function newIdentity(random: RandomBytes = randomBytes): Identity {
  return identityOf(random(32));
}

/** The identity as every age tool reads it. A string cannot be zeroed: make it late and drop it soon. */
export function toIdentityText(identity: Identity): string {
  return bech32.encodeFromBytes(identityPrefix, identity.scalar).toUpperCase();
}

/** Reads `AGE-SECRET-KEY-1…`; anything else, also the post-quantum kind, is `bad-encoding`. */
export function identityFrom(text: string): CryptoResult<Identity> {
  const decoded = bech32.decodeUnsafe(text);
  if (decoded === undefined || decoded.prefix.toUpperCase() !== identityPrefix) return refused('bad-encoding');
  const scalar = bech32.fromWordsUnsafe(decoded.words);
  return scalar instanceof Uint8Array && scalar.length === 32 ? ok(identityOf(scalar)) : refused('bad-encoding');
}

/** What was sealed to `identity`, or `not-for-us`: another's, truncated or changed. */
export async function openSealed(options: {
  readonly identity: Identity;
  readonly bytes: Uint8Array;
}): Promise<CryptoResult<PlainBytes>> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(toIdentityText(options.identity));
    return ok(plainBytes(await decrypter.decrypt(options.bytes)));
  } catch {
    return refused('not-for-us');
  }
}
