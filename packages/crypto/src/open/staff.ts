/**
 * A staff member's identity: made in their browser, kept on the server only wrapped by a passphrase the server never sees.
 * It refuses to be recovered: a lost passphrase is a new identity and new wrapped keys.
 */
import { concatBytes, type PlainBytes, plainBytes, u32, u32At, utf8 } from '../bytes.ts';
import { openBytes, sealBytes, sealingKeyFrom } from '../gcm.ts';
import { type CryptoResult, ok, refused } from '../issues.ts';
import { type RandomBytes, randomBytes } from '../random.ts';
import { type Identity, identityOf, newIdentity } from './identity.ts';
import { type StretchFloor, type StretchParameters, saltLength, stretch, usualStretch } from './stretch.ts';

const version = 1;
const purpose = utf8('staff/1');
const boxAt = 1 + 4 + 4 + saltLength;

/** A new identity for a staff member. Its recipient is published; read its six words aloud. */
export function newStaffIdentity(random: RandomBytes = randomBytes): Identity {
  return newIdentity(random);
}

/** The passphrase as bytes, the same however the keyboard composed its letters. Source: RFC 8265, section 4.2.1 (NFC). */
function passphraseBytes(passphrase: string): PlainBytes {
  return plainBytes(utf8(passphrase.normalize('NFC')));
}

interface WrappingOptions {
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly parameters: StretchParameters;
  readonly floor?: StretchFloor | undefined;
}

async function wrappingKey(options: WrappingOptions): Promise<CryptoResult<CryptoKey>> {
  const code = passphraseBytes(options.passphrase);
  const { salt, parameters, floor } = options;
  const stretched = await stretch({ code, salt, parameters, floor });
  code.fill(0);
  if (!stretched.ok) return stretched;
  const key = await sealingKeyFrom(stretched.value);
  stretched.value.fill(0);
  return ok(key);
}

/**
 * The identity under `passphrase`: version ‖ memory ‖ passes ‖ salt ‖ box. Issues: `below-floor`, `no-memory`.
 * How long a passphrase must be is the sign-up form's rule, not this one's.
 */
export async function wrapStaffIdentity(options: {
  readonly identity: Identity;
  readonly passphrase: string;
  readonly random?: RandomBytes;
  readonly parameters?: StretchParameters;
  readonly floor?: StretchFloor | undefined;
}): Promise<CryptoResult<PlainBytes>> {
  const random = options.random ?? randomBytes;
  const parameters = options.parameters ?? usualStretch;
  const salt = random(saltLength);
  const key = await wrappingKey({ passphrase: options.passphrase, salt, parameters, floor: options.floor });
  if (!key.ok) return key;
  const box = await sealBytes({ key: key.value, bytes: options.identity.scalar, purpose, random });
  return ok(concatBytes(Uint8Array.of(version), u32(parameters.memoryKiB), u32(parameters.iterations), salt, box));
}

/**
 * The identity again. Issues: `not-for-us` (wrong passphrase, or changed bytes), `bad-shape` (not a wrapped identity),
 * `below-floor` (the bytes ask for weaker stretching than allowed), `no-memory`.
 */
export async function unwrapStaffIdentity(options: {
  readonly wrapped: Uint8Array;
  readonly passphrase: string;
  readonly floor?: StretchFloor | undefined;
}): Promise<CryptoResult<Identity>> {
  const { wrapped, passphrase } = options;
  if (wrapped.length <= boxAt || wrapped[0] !== version) return refused('bad-shape');
  const parameters = { memoryKiB: u32At(wrapped, 1), iterations: u32At(wrapped, 5) };
  const key = await wrappingKey({ passphrase, salt: wrapped.subarray(9, boxAt), parameters, floor: options.floor });
  if (!key.ok) return key;
  const scalar = await openBytes({ key: key.value, bytes: wrapped.subarray(boxAt), purpose });
  return scalar === null || scalar.length !== 32 ? refused('not-for-us') : ok(identityOf(scalar));
}
