/** What became of a release: sent, waiting, ended, stopped; and the ledger of openings. */
import { endOfRelease, type Instant } from '@holdfast/domain';
import type { KeptRelease } from '@holdfast/vault';
import type { OpeningRow } from '@holdfast/wire';
import type { Post } from '../state/post.ts';

export type Openings = { readonly ok: boolean; readonly rows: readonly OpeningRow[] };

/** The rows of the ledger, latest first; not ok when they could not be had. */
export async function openingsOf(post: Post): Promise<Openings> {
  const said = await post({ op: 'openings' });
  if (!said.ok || said.answer.kind !== 'openings') return { ok: false, rows: [] };
  return { ok: true, rows: said.answer.rows.toSorted((left, right) => (left.openedAt < right.openedAt ? 1 : -1)) };
}

export type ReleaseState = { readonly kind: 'stopped' | 'ended' | 'waiting' | 'open'; readonly words: string };

/** How a release stands at `now`. */
export function releaseState(kept: KeptRelease, now: Instant): ReleaseState {
  if (kept.revokedAt !== undefined) return { kind: 'stopped', words: 'Stopped' };
  if (endOfRelease(kept.release.endsOn) <= now) return { kind: 'ended', words: 'Ended' };
  return kept.sentAt === undefined ? { kind: 'waiting', words: 'Not sent' } : { kind: 'open', words: 'Can be opened' };
}
