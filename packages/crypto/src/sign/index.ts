/**
 * The door that can sign for an agency and cannot open anything: the key by which an agency says "received" and vouches for
 * its directory. It refuses to give the key out; it is made again from the server's secret whenever it is needed.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, type PlainBytes, plainBytes, utf8 } from '../bytes.ts';

/** An agency's signing key; its private half stays in the closure. */
export interface AgencyKey {
  readonly publicKey: PlainBytes;
  /** Ed25519 over exactly `message`. Deterministic. */
  readonly sign: (message: Uint8Array) => PlainBytes;
}

/** Changing it changes every agency's key, and what was signed before no longer checks against the new one. */
const label = 'agency/1/';

/**
 * The key of one agency under a server's secret: the same two always give the same key, so that none is kept anywhere.
 * Throws on a secret of fewer than 32 characters, which could be guessed.
 */
export function agencyKeyFrom(options: { readonly secret: string; readonly agencyId: string }): AgencyKey {
  if (options.secret.length < 32) throw new RangeError('a secret has 32 characters at least');
  const info = concatBytes(utf8(label), utf8(options.agencyId));
  const seed = plainBytes(hkdf(sha256, utf8(options.secret), undefined, info, 32));
  return {
    publicKey: plainBytes(ed25519.getPublicKey(seed)),
    sign: (message) => plainBytes(ed25519.sign(message, seed)),
  };
}

/** Changing it makes what devices hold unsent unreadable to their own people. */
const deviceLabel = 'device/1/';

/**
 * The key under which one member's devices keep what is not sent yet: given to that member while signed in, kept nowhere. The same
 * member gets the same key again, so that a session's end loses nothing. Throws as `agencyKeyFrom` does.
 */
export function deviceKeyFrom(options: {
  readonly secret: string;
  readonly agencyId: string;
  readonly staffId: string;
}): PlainBytes {
  if (options.secret.length < 32) throw new RangeError('a secret has 32 characters at least');
  // Ids hold no space, so that no two members share what stands here.
  const info = concatBytes(utf8(deviceLabel), utf8(`${options.agencyId} ${options.staffId}`));
  return plainBytes(hkdf(sha256, utf8(options.secret), undefined, info, 32));
}
