/**
 * The list of openings of one release, checked row by row and against how far it went before. It tells a changed, missing, added
 * or rewritten row; it cannot tell an opening that the server never wrote down.
 */
import { equalBytes } from '@holdfast/crypto';
import { type DisclosureId, ok, type ReleaseId, type Result, refused } from '@holdfast/domain';
import type { OpeningRow } from '@holdfast/wire';
import { chainedHash, chainStart, hexOf } from './chained-hash.ts';

/** How far a list of openings went. */
export interface LedgerPlace {
  readonly sequence: number;
  readonly hash: Uint8Array;
}

/**
 * `ledger-broken`: a row does not follow the one before, or says something other than its hash. `ledger-cut`: rows seen before
 * are gone. `ledger-rewritten`: the row seen last says something else now. `at` is the number of the row.
 */
export interface LedgerIssue {
  readonly code: 'ledger-broken' | 'ledger-cut' | 'ledger-rewritten';
  readonly at: number;
}

/** How far the list goes, `null` for an empty one; or what is wrong with it. `rows` are those of this release, in any order. */
export function checkLedger({
  account,
  releaseId,
  disclosureId,
  rows,
  seen,
}: {
  /** Her account: her public key as text. */
  readonly account: string;
  readonly releaseId: ReleaseId;
  readonly disclosureId: DisclosureId;
  readonly rows: readonly OpeningRow[];
  readonly seen?: LedgerPlace | undefined;
}): Result<LedgerPlace | null, LedgerIssue> {
  const inOrder = rows.toSorted((left, right) => left.sequence - right.sequence);
  let last: LedgerPlace | null = null;
  for (const row of inOrder) {
    const expected: number = (last?.sequence ?? 0) + 1;
    const about = row.releaseId === releaseId && row.disclosureId === disclosureId;
    const follows = row.sequence === expected && equalBytes(row.previousHash, last?.hash ?? chainStart);
    const hash = chainedHash([
      account,
      row.releaseId,
      String(row.sequence),
      row.disclosureId,
      row.openedAt,
      row.openedBy,
      // An opening says nothing more; anything else says what it was, so that one cannot be turned into the other.
      ...(row.act === undefined || row.act === 'opened' ? [] : [row.act]),
      hexOf(row.previousHash),
    ]);
    if (!about || !follows || hash === null || !equalBytes(row.hash, hash))
      return refused({ code: 'ledger-broken', at: expected });
    last = { sequence: row.sequence, hash: row.hash };
  }
  if (seen === undefined) return ok(last);
  if ((last?.sequence ?? 0) < seen.sequence) return refused({ code: 'ledger-cut', at: (last?.sequence ?? 0) + 1 });
  const same = inOrder[seen.sequence - 1];
  return same !== undefined && equalBytes(same.hash, seen.hash)
    ? ok(last)
    : refused({ code: 'ledger-rewritten', at: seen.sequence });
}
