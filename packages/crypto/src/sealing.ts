/**
 * Sealing to someone's public key in the age format, so that any age tool can open it with the right key.
 * It refuses passphrases and every recipient type but X25519, and it cannot open anything.
 */
import { bech32 } from '@scure/base';
import { Encrypter } from 'age-encryption';
import { type PlainBytes, plainBytes } from './bytes.ts';
import { type CryptoResult, ok, refused } from './issues.ts';

/** Source: age-encryption.org/v1, "The X25519 recipient type" (Bech32, prefix `age`), read 2026-11-21. */
const recipientPrefix = 'age';

/** The bytes of an `age1…` recipient, or `bad-recipient`. Upper case, other prefixes and other lengths are refused. */
export function recipientFrom(text: string): CryptoResult<Uint8Array> {
  if (!text.startsWith(`${recipientPrefix}1`)) return refused('bad-recipient');
  const decoded = bech32.decodeUnsafe(text);
  if (decoded === undefined || decoded.prefix !== recipientPrefix) return refused('bad-recipient');
  const bytes = bech32.fromWordsUnsafe(decoded.words);
  return bytes instanceof Uint8Array && bytes.length === 32 ? ok(bytes) : refused('bad-recipient');
}

/** The `age1…` text of an X25519 public key. Throws when it is not 32 bytes. */
export function toRecipient(publicKey: Uint8Array): string {
  if (publicKey.length !== 32) throw new RangeError('an X25519 key has 32 bytes');
  return bech32.encodeFromBytes(recipientPrefix, publicKey);
}

/** `bytes` sealed to `recipient`; only the holder of its identity can open it, not even the sealer. Or `bad-recipient`. */
export async function sealTo(recipient: string, bytes: Uint8Array): Promise<CryptoResult<PlainBytes>> {
  if (!recipientFrom(recipient).ok) return refused('bad-recipient');
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
    return ok(plainBytes(await encrypter.encrypt(bytes)));
  } catch {
    // A well-formed text can still name a point of small order, which age refuses.
    return refused('bad-recipient');
  }
}
