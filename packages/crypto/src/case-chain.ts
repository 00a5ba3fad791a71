/**
 * The order of a case file's log, checked without reading it: one chain for each case, written by several people, each entry
 * signed by its author. This is all the server may know of a case; it refuses to say who may write, which is the roster's to say.
 */
import { concatBytes, equalBytes, type PlainBytes, plainBytes, toBase64url, u32, utf8 } from './bytes.ts';
import { type ChainHead, entryHash, entryMessage, type SealedEntry } from './chain.ts';
import { hashLength, sha256 } from './hash.ts';
import { type CryptoResult, ok, refused } from './issues.ts';
import { signatureLength, verifySignature } from './signature.ts';

/** One entry of a case as the server sees it. */
export interface SealedCaseEntry extends SealedEntry {
  /** Which of the case's keys it was sealed with. */
  readonly epoch: number;
}

/** What the first entry of a case names as "the one before", so that no entry fits another case. */
export function caseChainStart(caseId: string): PlainBytes {
  return sha256(utf8(`case/1/start/${caseId}`));
}

type Linked = Pick<SealedCaseEntry, 'sequence' | 'previousHash' | 'ciphertext' | 'epoch'>;

/** The epoch is signed with the bytes, so that nobody can pass an entry off as one of another key. */
function linked({ sequence, previousHash, ciphertext, epoch }: Linked) {
  return { sequence, previousHash, ciphertext: concatBytes(u32(epoch), ciphertext) };
}

/** The bytes an author signs. */
export function caseEntryMessage(entry: Linked): PlainBytes {
  return entryMessage(linked(entry));
}

/** The hash that the next entry must name. */
export function caseEntryHash(entry: Linked & { readonly signature: Uint8Array }): PlainBytes {
  return entryHash({ ...linked(entry), signature: entry.signature });
}

/**
 * Whether `entry` follows `previous` (`null` before the first) in the log of `caseId`; answers the new head. Issues: `bad-shape`,
 * `out-of-order` (also a repeat), `wrong-link`. Its signature is not looked at: see
 * `isCaseEntryBy`. Pure; never throws.
 */
export function checkCaseLink(options: {
  readonly caseId: string;
  readonly previous: ChainHead | null;
  readonly entry: SealedCaseEntry;
}): CryptoResult<ChainHead> {
  const { caseId, previous, entry } = options;
  const counts = [entry.sequence, entry.epoch].every(
    (count) => Number.isInteger(count) && count >= 0 && count <= 0xffffffff,
  );
  const sized = entry.previousHash.length === hashLength && entry.hash.length === hashLength;
  if (!counts || !sized || entry.signature.length !== signatureLength) return refused('bad-shape');
  if (entry.sequence !== (previous === null ? 0 : previous.sequence + 1)) return refused('out-of-order');
  const before = previous === null ? caseChainStart(caseId) : previous.hash;
  if (!equalBytes(entry.previousHash, before)) return refused('wrong-link');
  const hash = caseEntryHash(entry);
  return equalBytes(entry.hash, hash) ? ok({ sequence: entry.sequence, hash }) : refused('wrong-link');
}

/** Whether the holder of `publicKey` signed this entry. Never throws; malformed input is `false`. */
export function isCaseEntryBy(entry: SealedCaseEntry, publicKey: Uint8Array): boolean {
  return verifySignature({ publicKey, message: caseEntryMessage(entry), signature: entry.signature });
}

/** Imported keys, because importing one costs as much as a check; a caseload has a handful. */
const imported = new Map<string, Promise<CryptoKey | null>>();

function importedKey(publicKey: Uint8Array): Promise<CryptoKey | null> {
  const name = toBase64url(publicKey);
  const known = imported.get(name);
  if (known !== undefined) return known;
  const made = globalThis.crypto.subtle
    .importKey('raw', plainBytes(publicKey), 'Ed25519', false, ['verify'])
    .catch(() => null);
  imported.set(name, made);
  return made;
}

/**
 * As `isCaseEntryBy`, by the platform where it knows Ed25519, which is many times quicker over a whole caseload. What the platform
 * refuses is looked at again by our own stricter check, so that no platform's oddity sets an entry aside.
 */
export async function isCaseEntryByQuickly(entry: SealedCaseEntry, publicKey: Uint8Array): Promise<boolean> {
  const key = publicKey.length === 32 ? await importedKey(publicKey) : null;
  if (key === null) return isCaseEntryBy(entry, publicKey);
  const signature = plainBytes(entry.signature);
  const fits = await globalThis.crypto.subtle.verify('Ed25519', key, signature, caseEntryMessage(entry));
  return fits || isCaseEntryBy(entry, publicKey);
}
