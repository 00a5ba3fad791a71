/**
 * An agency's directory of keys, checked row by row, against the agency's signature and against how far it went before, so that a
 * key cannot be put in the place of another unseen. It cannot tell whose hand is on a key: that is what six words are for.
 */
import { equalBytes, verifySignature } from '@holdfast/crypto';
import { ok, type Result, refused, type StaffId } from '@holdfast/domain';
import { type DirectoryEntry, headMessage, type SignedHead } from '@holdfast/wire';
import { chainedHash, chainStart, hexOf } from './chained-hash.ts';

/**
 * `head-not-signed`: the signature is not the agency's over this head. `directory-broken`: a row does not follow or does not say
 * its hash, or the head is not the last row. `directory-forked`: what was seen before is not in it. `agency-key-changed`: another
 * key signs for the agency than before.
 */
export type DirectoryIssueCode =
  | 'head-not-signed'
  | 'directory-broken'
  | 'directory-forked'
  | 'agency-key-changed'
  | 'nobody-there';

export interface DirectoryIssue {
  readonly code: DirectoryIssueCode;
}

export interface DirectoryAnswer {
  readonly entries: readonly DirectoryEntry[];
  readonly head: SignedHead;
}

/** The head, once every row follows. With `known`, the rows have to begin with the one `known` names. */
export function checkDirectory({
  answer,
  known,
}: {
  readonly answer: DirectoryAnswer;
  readonly known?: SignedHead | undefined;
}): Result<SignedHead, DirectoryIssue> {
  const { entries, head } = answer;
  const signed = { publicKey: head.agencyKey, message: headMessage(head), signature: head.signature };
  if (!verifySignature(signed)) return refused({ code: 'head-not-signed' });
  if (known !== undefined && (known.agencyId !== head.agencyId || !equalBytes(known.agencyKey, head.agencyKey)))
    return refused({ code: 'agency-key-changed' });
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return refused({ code: 'directory-broken' });
  if (known !== undefined && !(first.sequence === known.sequence && equalBytes(first.hash, known.hash)))
    return refused({ code: 'directory-forked' });
  if (known === undefined && !(first.sequence === 1 && equalBytes(first.previousHash, chainStart)))
    return refused({ code: 'directory-broken' });
  const follows = entries.every((entry, index) => {
    const before = entries[index - 1];
    const linked =
      before === undefined || (entry.sequence === before.sequence + 1 && equalBytes(entry.previousHash, before.hash));
    const hash = hashOfEntry(head.agencyId, entry);
    return linked && hash !== null && equalBytes(hash, entry.hash);
  });
  const whole = follows && last.sequence === head.sequence && equalBytes(last.hash, head.hash);
  return whole ? ok(head) : refused({ code: 'directory-broken' });
}

function hashOfEntry(agencyId: string, entry: DirectoryEntry) {
  const { sequence, staffId, recipient, validFrom, previousHash } = entry;
  return chainedHash([agencyId, String(sequence), staffId, recipient, validFrom, hexOf(previousHash)]);
}

/** The key `staffId` has by these rows: the last they entered; `undefined` when the rows hold none of theirs. */
export function keyIn(entries: readonly DirectoryEntry[], staffId: StaffId): string | undefined {
  return entries.findLast((entry) => entry.staffId === staffId)?.recipient;
}
