/**
 * Everything that grows from one root key, each part under its own label. It refuses to give back the root key, and its
 * names say nothing of what is kept, because it runs in the part of the app that is not veiled.
 */
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { concatBytes, type PlainBytes, plainBytes, u32 } from '../bytes.ts';
import { sealingKeyFrom } from '../gcm.ts';
import { sha256 } from '../hash.ts';
import { toRecipient } from '../sealing.ts';
import { deriveKey, labels } from './derive.ts';

/** A signing key whose private half stays in this closure. */
export interface SigningKey {
  readonly publicKey: PlainBytes;
  /** Ed25519 over exactly `message`. Deterministic. */
  readonly sign: (message: Uint8Array) => PlainBytes;
}

export interface VaultKeys {
  /** AES-256-GCM, not extractable: entries of the log. */
  readonly entryKey: CryptoKey;
  /** AES-256-GCM, not extractable: pictures and recordings. */
  readonly blobKey: CryptoKey;
  /** AES-256-GCM, not extractable: what the beginning of the log came to. */
  readonly summaryKey: CryptoKey;
  /** `length` bytes that hide the shape of a stored frame; different for each `nonce`. */
  readonly mask: (nonce: Uint8Array, length: number) => PlainBytes;
  /** Signs documents, and the entries of the first device; checked by the server and by those she shares with. */
  readonly signing: SigningKey;
  /** Signs the entries of one later device, named by its own bytes. The same bytes always give the same key. */
  readonly device: (name: Uint8Array) => SigningKey;
  /** Signs requests to the server, and nothing else; its public half is the account. */
  readonly account: SigningKey;
  /** What others seal to so that only she can open it; `scalar` opens it. */
  readonly identity: { readonly recipient: string; readonly scalar: PlainBytes };
  /** Zeroes every byte this object still holds. Nothing of it works afterwards. */
  readonly wipe: () => void;
}

/** A signing key from 32 bytes, which it keeps. */
export function signingKeyFrom(seed: PlainBytes): SigningKey {
  return {
    publicKey: plainBytes(ed25519.getPublicKey(seed)),
    sign: (message) => plainBytes(ed25519.sign(message, seed)),
  };
}

async function consumedKey(raw: PlainBytes): Promise<CryptoKey> {
  const key = await sealingKeyFrom(raw);
  raw.fill(0);
  return key;
}

/**
 * SHA-256 in counter mode over fixed-length parts, so it cannot be extended. Cheap on purpose: looking for whole frames
 * after damage asks for one at every byte.
 */
function maskBytes(options: {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  readonly length: number;
}): PlainBytes {
  const blocks = Array.from({ length: Math.ceil(options.length / 32) }, (_, counter) =>
    sha256(concatBytes(options.key, u32(counter), options.nonce)),
  );
  return concatBytes(...blocks).slice(0, options.length);
}

/** The keys of `rootKey` (32 bytes, owned and zeroed by the caller). The same key always gives the same keys. */
export async function deriveVaultKeys(rootKey: Uint8Array): Promise<VaultKeys> {
  if (rootKey.length !== 32) throw new RangeError('a root key has 32 bytes');
  const derived = (label: string): PlainBytes => deriveKey({ key: rootKey, label });
  const maskKey = derived(labels.mask);
  const signingSeed = derived(labels.signing);
  const accountSeed = derived(labels.account);
  const devicesKey = derived(labels.devices);
  const scalar = derived(labels.identity);
  const recipient = toRecipient(x25519.getPublicKey(scalar));
  let wiped = false;
  const live = <Answer>(act: () => Answer): Answer => {
    if (wiped) throw new Error('these keys were wiped');
    return act();
  };
  const guarded = (key: SigningKey): SigningKey => ({
    publicKey: key.publicKey,
    sign: (message) => live(() => key.sign(message)),
  });
  return {
    entryKey: await consumedKey(derived(labels.entries)),
    blobKey: await consumedKey(derived(labels.blobs)),
    summaryKey: await consumedKey(derived(labels.summary)),
    mask: (nonce, length) => live(() => maskBytes({ key: maskKey, nonce, length })),
    signing: guarded(signingKeyFrom(signingSeed)),
    device: (name) =>
      live(() => guarded(signingKeyFrom(deriveKey({ key: devicesKey, label: labels.device, salt: name })))),
    account: guarded(signingKeyFrom(accountSeed)),
    identity: { recipient, scalar },
    wipe: () => {
      wiped = true;
      for (const bytes of [maskKey, signingSeed, accountSeed, devicesKey, scalar]) bytes.fill(0);
    },
  };
}
