/**
 * The order of a sealed log, checked without reading it: each entry has a number, names the hash of the one before, and
 * is signed. This is all the server may know of a log; it refuses to look inside.
 */
import { concatBytes, equalBytes, type PlainBytes, u32, utf8 } from './bytes.ts';
import { hashLength, hashLink, sha256 } from './hash.ts';
import { type CryptoResult, ok, refused } from './issues.ts';
import { publicKeyLength, signatureLength, signingMessage, verifySignature } from './signature.ts';

/** A place in a log: which entry, and its hash. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: Uint8Array;
}

/** One entry as the server sees it. */
export interface SealedEntry {
  readonly sequence: number;
  readonly previousHash: Uint8Array;
  /** What the next entry must name. */
  readonly hash: Uint8Array;
  readonly signature: Uint8Array;
  readonly ciphertext: Uint8Array;
}

type Unsigned = Pick<SealedEntry, 'sequence' | 'previousHash' | 'ciphertext'>;

/** The sequence number of a log's first entry. */
export const firstSequence = 0;

/** What the first entry names as "the one before": a hash only this key's log has, so logs cannot be spliced. */
export function chainStart(publicKey: Uint8Array): PlainBytes {
  return sha256(concatBytes(utf8('log/1/start'), publicKey));
}

/** The bytes the author signs for an entry: its number, the hash before, and the sealed bytes. */
export function entryMessage(entry: Unsigned): PlainBytes {
  return signingMessage('entry', hashLink(entry.previousHash, concatBytes(u32(entry.sequence), entry.ciphertext)));
}

/** The hash that the next entry must name. It covers the signature too, so a changed signature breaks the chain. */
export function entryHash(entry: Unsigned & { readonly signature: Uint8Array }): PlainBytes {
  return hashLink(sha256(entryMessage(entry)), entry.signature);
}

function isSequence(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 0xffffffff;
}

/**
 * Whether `entry` is the next one after `previous` (`null` before the first) in the log of `publicKey`; answers the new
 * head. Issues, in the order they are looked for: `bad-shape`, `out-of-order` (also a repeat), `wrong-link`,
 * `bad-signature`, and `wrong-link` again when the entry states a hash that is not its own. Pure, content unseen, never throws on any input of these types.
 */
export function checkChainLink(options: {
  readonly previous: ChainHead | null;
  readonly entry: SealedEntry;
  readonly publicKey: Uint8Array;
}): CryptoResult<ChainHead> {
  const { previous, entry, publicKey } = options;
  const shapely =
    isSequence(entry.sequence) &&
    entry.previousHash.length === hashLength &&
    entry.hash.length === hashLength &&
    entry.signature.length === signatureLength &&
    publicKey.length === publicKeyLength;
  if (!shapely) return refused('bad-shape');
  const expected = previous === null ? firstSequence : previous.sequence + 1;
  if (entry.sequence !== expected) return refused('out-of-order');
  const before = previous === null ? chainStart(publicKey) : previous.hash;
  if (!equalBytes(entry.previousHash, before)) return refused('wrong-link');
  const message = entryMessage(entry);
  if (!verifySignature({ publicKey, message, signature: entry.signature })) return refused('bad-signature');
  const hash = entryHash(entry);
  return equalBytes(entry.hash, hash) ? ok({ sequence: entry.sequence, hash }) : refused('wrong-link');
}
