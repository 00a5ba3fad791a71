/**
 * AES-256-GCM through Web Crypto, with a fresh 12-byte IV written first. It refuses to pick keys, and to say why an
 * opening failed: there is only "opened" and "not".
 */
import { concatBytes, type PlainBytes, plainBytes } from './bytes.ts';
import type { RandomBytes } from './random.ts';

/** Source: NIST SP 800-38D, sections 5.2.1.1 and 8.2.2 (96-bit random IV, 128-bit tag), read 2026-11-21. */
export const ivLength = 12;
export const tagLength = 16;
/** What sealing adds to the length. */
export const sealingOverhead = ivLength + tagLength;

/** A key that page code can use and never read. The caller still owns, and should zero, `raw`. */
export function sealingKeyFrom(raw: Uint8Array): Promise<CryptoKey> {
  return globalThis.crypto.subtle.importKey('raw', plainBytes(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export interface SealingOptions {
  readonly key: CryptoKey;
  readonly bytes: Uint8Array;
  /** What the box is for; a box sealed for one purpose does not open for another. */
  readonly purpose: Uint8Array;
}

/** IV ‖ ciphertext ‖ tag. */
export async function sealBytes(options: SealingOptions & { readonly random: RandomBytes }): Promise<PlainBytes> {
  const iv = plainBytes(options.random(ivLength));
  const additionalData = plainBytes(options.purpose);
  const algorithm = { name: 'AES-GCM', iv, additionalData };
  const sealed = await globalThis.crypto.subtle.encrypt(algorithm, options.key, plainBytes(options.bytes));
  return concatBytes(iv, new Uint8Array(sealed));
}

/** What was sealed, or `null` when the key, the purpose or any bit is not the one it was sealed with. */
export async function openBytes(options: SealingOptions): Promise<PlainBytes | null> {
  if (options.bytes.length < sealingOverhead) return null;
  const iv = plainBytes(options.bytes.subarray(0, ivLength));
  const additionalData = plainBytes(options.purpose);
  const algorithm = { name: 'AES-GCM', iv, additionalData };
  try {
    const body = plainBytes(options.bytes.subarray(ivLength));
    return new Uint8Array(await globalThis.crypto.subtle.decrypt(algorithm, options.key, body));
  } catch {
    return null;
  }
}
