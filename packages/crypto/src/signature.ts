/**
 * Checking Ed25519 signatures, and the one way this product words a message before signing it.
 * It refuses to sign: signing keys live behind `crypto/open`.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes, type PlainBytes, utf8 } from './bytes.ts';
import { sha256 } from './hash.ts';

/** Source: RFC 8032, section 5.1.5 and 5.1.6, read 2026-11-21. */
export const publicKeyLength = 32;
export const signatureLength = 64;

/**
 * Whether `signature` is the key holder's over exactly `message`.
 *
 * Strict in RFC 8032's sense: non-canonical encodings and small-order keys are refused, so one message has one valid
 * signature per key. Never throws; malformed input is `false`.
 */
export function verifySignature(options: {
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}): boolean {
  if (options.publicKey.length !== publicKeyLength || options.signature.length !== signatureLength) return false;
  try {
    return ed25519.verify(options.signature, options.message, options.publicKey, { zip215: false });
  } catch {
    return false;
  }
}

/**
 * What one key may sign more than one kind of thing must be told apart by: a label before the hash. `entry` is a link of
 * the log; `record` is a document of hers that others check, such as a permission; `receipt` and `directory` are an agency's:
 * that something was received, and how far its directory of keys goes; `audit` says how far its audit chain went when it was taken away.
 */
export type SigningPurpose = 'entry' | 'record' | 'receipt' | 'directory' | 'audit';

/** The exact bytes that are signed for `bytes` under `purpose`. */
export function signingMessage(purpose: SigningPurpose, bytes: Uint8Array): PlainBytes {
  return concatBytes(utf8(`sign/1/${purpose}/`), sha256(bytes));
}
