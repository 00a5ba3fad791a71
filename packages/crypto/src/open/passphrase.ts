/**
 * Sealing a long file with a passphrase in the age format, so that any age tool can open it. The stretching lets go of the
 * processor again and again: a page that does it can still be closed. It refuses a passphrase too short to be worth it.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { base64nopad } from '@scure/base';
import { Decrypter, Encrypter, type Recipient, Stanza } from 'age-encryption';
import { concatBytes, type PlainBytes, utf8 } from '../bytes.ts';
import { type CryptoResult, ok, refused } from '../issues.ts';
import { type RandomBytes, randomBytes } from '../random.ts';

/**
 * 64 MiB for a moment, as much as a code takes here. The usual 18 takes 256 MiB, which ends a page on a small phone.
 * Source: age-encryption.org/v1, "The scrypt recipient type" (label, salt, work factor, N = 2^w, r = 8, p = 1); read 2026-11-22.
 */
const workFactor = 16;
const scryptLabel = 'age-encryption.org/v1/scrypt';
const saltLengthOfScrypt = 16;

/** Shorter ones are found by trying. Source: NIST SP 800-63B-4, section 3.1.1.2 (15 where it stands alone); read 2026-11-22. */
export const shortestPassphrase = 15;

/** How long the stretching may hold the processor before others have their turn. */
const turnMilliseconds = 10;

function passphraseRecipient(options: {
  readonly passphrase: string;
  readonly random: RandomBytes;
  readonly onStretched: (fraction: number) => void;
}): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = options.random(saltLengthOfScrypt);
      const key = await scryptAsync(utf8(options.passphrase), concatBytes(utf8(scryptLabel), salt), {
        N: 2 ** workFactor,
        r: 8,
        p: 1,
        dkLen: 32,
        asyncTick: turnMilliseconds,
        onProgress: options.onStretched,
      });
      // The key is fresh with the salt and seals once, so the format's nonce is all zero.
      const body = chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey);
      key.fill(0);
      return [new Stanza(['scrypt', base64nopad.encode(salt), String(workFactor)], body)];
    },
  };
}

/** `bytes`, sealed as they come; or `too-short` for the passphrase. What is read from the answer pulls from `bytes`. */
export async function sealWithPassphrase(options: {
  readonly passphrase: string;
  readonly bytes: ReadableStream<Uint8Array>;
  readonly random?: RandomBytes;
  readonly onStretched?: (fraction: number) => void;
}): Promise<CryptoResult<ReadableStream<Uint8Array>>> {
  const { passphrase, bytes, random = randomBytes, onStretched = () => {} } = options;
  if ([...passphrase].length < shortestPassphrase) return refused('too-short');
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient({ passphrase, random, onStretched }));
  return ok(await encrypter.encrypt(bytes));
}

/** What was sealed with `passphrase`, or `not-for-us`: another passphrase, truncated or changed. */
export async function openWithPassphrase(options: {
  readonly passphrase: string;
  readonly bytes: Uint8Array;
}): Promise<CryptoResult<PlainBytes>> {
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(options.passphrase);
    return ok(Uint8Array.from(await decrypter.decrypt(options.bytes)));
  } catch {
    return refused('not-for-us');
  }
}
