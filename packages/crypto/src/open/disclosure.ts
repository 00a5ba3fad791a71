/**
 * Sealing one disclosure: the content to a key made for it alone, and that key to the named recipient, so that the server
 * can hold both apart and destroy the small one. It refuses to reuse a content key.
 */
import { type PlainBytes, utf8 } from '../bytes.ts';
import { type CryptoResult, ok } from '../issues.ts';
import { type RandomBytes, randomBytes } from '../random.ts';
import { sealTo } from '../sealing.ts';
import { type Identity, identityFrom, newIdentity, openSealed, toIdentityText } from './identity.ts';

export interface SealedDisclosure {
  /** age, to the key made for this disclosure. */
  readonly contentCiphertext: PlainBytes;
  /** age, to the recipient: the text of that key. */
  readonly wrappedKey: PlainBytes;
}

/** A key for one content and no other. */
export function newFileKey(random: RandomBytes = randomBytes): Identity {
  return newIdentity(random);
}

/** Seals `bytes` for `recipient` alone; not even the sealer can open it again. Or `bad-recipient`. */
export async function sealDisclosure(options: {
  readonly recipient: string;
  readonly bytes: Uint8Array;
  readonly random?: RandomBytes;
}): Promise<CryptoResult<SealedDisclosure>> {
  const sealed = await sealFor([options.recipient], options);
  if (!sealed.ok) return sealed;
  const { contentCiphertext, first } = sealed.value;
  return ok({ contentCiphertext, wrappedKey: first });
}

/** As `sealDisclosure`, with the same key wrapped to `second` as well: whoever answers someone can read what they answered. */
export async function sealForTwo(options: {
  readonly recipient: string;
  readonly second: string;
  readonly bytes: Uint8Array;
  readonly random?: RandomBytes;
}): Promise<CryptoResult<SealedDisclosure & { readonly secondKey: PlainBytes }>> {
  const sealed = await sealFor([options.recipient, options.second], options);
  if (!sealed.ok) return sealed;
  const { contentCiphertext, first, second } = sealed.value;
  return ok({ contentCiphertext, wrappedKey: first, secondKey: second });
}

/** One content key, wrapped to each; `second` is that of the first where there is only one. */
async function sealFor(
  recipients: readonly [string, string?],
  { bytes, random }: { readonly bytes: Uint8Array; readonly random?: RandomBytes },
): Promise<
  CryptoResult<{ readonly contentCiphertext: PlainBytes; readonly first: PlainBytes; readonly second: PlainBytes }>
> {
  const fileKey = newFileKey(random);
  const keyText = utf8(toIdentityText(fileKey));
  const first = await sealTo(recipients[0], keyText);
  const second = recipients[1] === undefined ? first : await sealTo(recipients[1], keyText);
  keyText.fill(0);
  fileKey.scalar.fill(0);
  if (!first.ok) return first;
  if (!second.ok) return second;
  const content = await sealTo(fileKey.recipient, bytes);
  return content.ok ? ok({ contentCiphertext: content.value, first: first.value, second: second.value }) : content;
}

/** The wrapped key again, for another recipient, by whoever can open it. `not-for-us` when they cannot; `bad-recipient`. */
export async function passOnKey(options: {
  readonly identity: Identity;
  readonly wrappedKey: Uint8Array;
  readonly recipient: string;
}): Promise<CryptoResult<PlainBytes>> {
  const keyText = await openSealed({ identity: options.identity, bytes: options.wrappedKey });
  if (!keyText.ok) return keyText;
  const wrapped = await sealTo(options.recipient, keyText.value);
  keyText.value.fill(0);
  return wrapped;
}

/** The content, for the recipient. `not-for-us` when either part is another's, was changed, or they do not belong together. */
export async function openDisclosure(options: {
  readonly identity: Identity;
  readonly contentCiphertext: Uint8Array;
  readonly wrappedKey: Uint8Array;
}): Promise<CryptoResult<PlainBytes>> {
  const keyText = await openSealed({ identity: options.identity, bytes: options.wrappedKey });
  if (!keyText.ok) return keyText;
  const fileKey = identityFrom(new TextDecoder().decode(keyText.value));
  keyText.value.fill(0);
  if (!fileKey.ok) return { ok: false, issue: { code: 'not-for-us' } };
  const content = await openSealed({ identity: fileKey.value, bytes: options.contentCiphertext });
  fileKey.value.scalar.fill(0);
  return content;
}
