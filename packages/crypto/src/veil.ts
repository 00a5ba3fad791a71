/**
 * The veil: AES-GCM under a key that everyone can read here. It keeps words out of caches and out of boxes that inspect
 * TLS; it refuses to be called encryption, because whoever has this source can lift it. Held by no secret, tested as such.
 */
import { type PlainBytes, utf8 } from './bytes.ts';
import { openBytes, sealBytes, sealingKeyFrom } from './gcm.ts';
import { sha256 } from './hash.ts';
import { type CryptoResult, ok, refused } from './issues.ts';
import { type RandomBytes, randomBytes } from './random.ts';

/** SHA-256 of this sentence is the veil's key. Public on purpose; changing it changes the wire format. */
export const veilConstant = 'A veil is not a lock. 1';

const purpose = utf8('veil/1');
let importedKey: Promise<CryptoKey> | undefined;

function veilKey(): Promise<CryptoKey> {
  importedKey ??= sealingKeyFrom(sha256(utf8(veilConstant)));
  return importedKey;
}

/** IV (12 bytes) ‖ veiled bytes ‖ tag (16 bytes). Every call differs, also for equal bytes. */
export async function veil(bytes: Uint8Array, random: RandomBytes = randomBytes): Promise<PlainBytes> {
  return sealBytes({ key: await veilKey(), bytes, purpose, random });
}

/** What was veiled, or `not-veiled`. */
export async function unveil(bytes: Uint8Array): Promise<CryptoResult<PlainBytes>> {
  const opened = await openBytes({ key: await veilKey(), bytes, purpose });
  return opened === null ? refused('not-veiled') : ok(opened);
}
