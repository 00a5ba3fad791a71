/**
 * The keys of case files: what grows from a staff member's identity, and one key for each epoch of each case, wrapped to each
 * person assigned. It refuses a wrapped key that was made for another case or another epoch.
 */
import { concatBytes, equalBytes, type PlainBytes, plainBytes, utf8 } from '../bytes.ts';
import { sealingKeyFrom } from '../gcm.ts';
import { hashLength, sha256 } from '../hash.ts';
import { type CryptoResult, ok, refused } from '../issues.ts';
import { type RandomBytes, randomBytes } from '../random.ts';
import { sealTo } from '../sealing.ts';
import { deriveKey, labels } from './derive.ts';
import { type Identity, openSealed } from './identity.ts';
import { type SigningKey, signingKeyFrom } from './vault-keys.ts';

const keyLength = 32;

export interface StaffCaseKeys {
  /** Signs entries of case files, and nothing else. */
  readonly signing: SigningKey;
  /** AES-256-GCM, not extractable: what rests on this device between two openings. */
  readonly localKey: CryptoKey;
}

/** What grows from `identity` for case files. The same identity always gives the same keys, on any device. */
export async function staffCaseKeys(identity: Identity): Promise<StaffCaseKeys> {
  const raw = deriveKey({ key: identity.scalar, label: labels.caseLocal });
  const localKey = await sealingKeyFrom(raw);
  raw.fill(0);
  return { signing: signingKeyFrom(deriveKey({ key: identity.scalar, label: labels.caseSigning })), localKey };
}

/** A key for one epoch of one case and no other. */
export function newCaseKey(random: RandomBytes = randomBytes): PlainBytes {
  return plainBytes(random(keyLength));
}

const boundTo = (caseId: string, epoch: number): PlainBytes => sha256(utf8(`case/1/key/${caseId}/${epoch}`));

/** The key of an epoch for `recipient` alone: an age file. Or `bad-recipient`. */
export async function wrapCaseKey(options: {
  readonly key: Uint8Array;
  readonly caseId: string;
  readonly epoch: number;
  readonly recipient: string;
}): Promise<CryptoResult<PlainBytes>> {
  const bound = concatBytes(boundTo(options.caseId, options.epoch), options.key);
  const wrapped = await sealTo(options.recipient, bound);
  bound.fill(0);
  return wrapped;
}

/** The key again, for the recipient. `not-for-us` for another's, a changed one, and one of another case or epoch. */
export async function unwrapCaseKey(options: {
  readonly identity: Identity;
  readonly wrapped: Uint8Array;
  readonly caseId: string;
  readonly epoch: number;
}): Promise<CryptoResult<PlainBytes>> {
  const opened = await openSealed({ identity: options.identity, bytes: options.wrapped });
  if (!opened.ok) return opened;
  const bytes = opened.value;
  const fits =
    bytes.length === hashLength + keyLength &&
    equalBytes(bytes.subarray(0, hashLength), boundTo(options.caseId, options.epoch));
  return fits ? ok(plainBytes(bytes.subarray(hashLength))) : refused('not-for-us');
}
