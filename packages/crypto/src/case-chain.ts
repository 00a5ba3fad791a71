/**
 * The order of a case file's log, checked without reading it: one chain for each case, written by several people, each entry
 * signed by its author. This is all the server may know of a case; it refuses to say who may write, which is the roster's to say.
 */
import { concatBytes, equalBytes, type PlainBytes, u32, utf8 } from './bytes.ts';
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
