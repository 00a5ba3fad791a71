/** What became of a release: sent, waiting, ended, stopped; the ledger of openings, checked; and the receipts, checked. */
import { toBase64url } from '@holdfast/crypto';
import { endOfRelease, type Instant, type Said } from '@holdfast/domain';
import { checkLedger, checkReceiptFor, type LedgerIssue } from '@holdfast/evidence/receipts';
import type { KeptRelease } from '@holdfast/vault';
import type { OpeningRow, ReceiptOfReport } from '@holdfast/wire';
import type { Inside } from '../state/inside.ts';
import { releaseWords } from '../words/shared.ts';

export type LedgerFault = LedgerIssue & { readonly name: string };

export type Openings = {
  readonly ok: boolean;
  /** Latest first. */
  readonly rows: readonly OpeningRow[];
  /** Releases whose list does not fit itself or what was seen before. */
  readonly faults: readonly LedgerFault[];
};

/** The rows of the ledger; not ok when they could not be had. What fits is noted, so that a later list has to follow it. */
export async function openingsOf(inside: Inside): Promise<Openings> {
  const said = await inside.post({ op: 'openings' });
  const account = inside.accountKey();
  if (!said.ok || said.answer.kind !== 'openings' || account === null) return { ok: false, rows: [], faults: [] };
  const { rows } = said.answer;
  const faults: LedgerFault[] = [];
  for (const kept of inside.held().releases) {
    const { id, recipientName } = kept.release;
    const checked = checkLedger({
      account: toBase64url(account),
      releaseId: id,
      disclosureId: kept.disclosureId,
      rows: rows.filter((row) => row.releaseId === id),
      seen: kept.openingsSeen,
    });
    if (!checked.ok) faults.push({ ...checked.issue, name: recipientName });
    else if (checked.value !== null && checked.value.sequence > (kept.openingsSeen?.sequence ?? 0)) {
      const { sequence, hash } = checked.value;
      await inside.perform({ do: 'note-openings', releaseId: id, sequence, hash: new Uint8Array(hash) });
    }
  }
  return { ok: true, rows: rows.toSorted((left, right) => (left.openedAt < right.openedAt ? 1 : -1)), faults };
}

/** A receipt that came and does not fit. */
export type WrongReceipt = { readonly receipt: ReceiptOfReport };

/** Looks for receipts of what was sent, keeps those that fit, and answers those that do not. */
export async function fetchReceipts(inside: Inside): Promise<readonly WrongReceipt[]> {
  const said = await inside.post({ op: 'receipts' });
  const from = inside.publicKey();
  if (!said.ok || said.answer.kind !== 'receipts' || from === null) return [];
  const wrong: WrongReceipt[] = [];
  for (const receipt of said.answer.receipts) {
    const kept = inside.held().releases.find(({ release }) => release.id === receipt.releaseId);
    if (kept?.receipt !== undefined || kept?.proof === undefined) continue;
    const known = inside.held().directories.find((head) => head.agencyId === receipt.agencyId);
    const manifest = { v: 1, release: kept.release, ...kept.proof } as const;
    const checked = checkReceiptFor(receipt, { manifest, from, agencyKey: known?.agencyKey });
    if (checked.ok) await inside.perform({ do: 'keep-receipt', receipt });
    else wrong.push({ receipt });
  }
  return wrong;
}

export type ReleaseState = { readonly kind: 'stopped' | 'ended' | 'waiting' | 'open'; readonly words: Said };

/** How a release stands at `now`. */
export function releaseState(kept: KeptRelease, now: Instant): ReleaseState {
  if (kept.revokedAt !== undefined) return { kind: 'stopped', words: releaseWords.stopped };
  if (endOfRelease(kept.release.endsOn) <= now) return { kind: 'ended', words: releaseWords.ended };
  if (kept.sentAt === undefined) return { kind: 'waiting', words: releaseWords.waiting };
  return { kind: 'open', words: releaseWords.open };
}
