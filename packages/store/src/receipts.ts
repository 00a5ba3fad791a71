/**
 * That an agency received what was disclosed to one of its people: kept once for a release, only for someone who opened it, and
 * read by her. Whoever is not the named recipient finds nothing.
 */
import { type DisclosureId, type Instant, ok, type ReleaseId, type Result, refused } from '@holdfast/domain';
import type { AccountActing, Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

/**
 * Keeps what `sign` makes for the release of a disclosure that the actor opened. `not-found` for anyone but its recipient,
 * `not-opened` before the first opening, `already-there` when it was acknowledged before.
 */
export async function putReceipt(
  session: Session<StaffActing>,
  {
    id,
    at,
    sign,
  }: { readonly id: DisclosureId; readonly at: Instant; readonly sign: (releaseId: ReleaseId) => Uint8Array },
): Promise<Result<Uint8Array, StoreIssue>> {
  const { actor, agencyId } = session.acting;
  const sent = await session.transaction
    .selectFrom('sealed_plane.disclosure')
    .select(['account_id', 'release_id'])
    .where('id', '=', id)
    .where('recipient_staff_id', '=', actor)
    .where('recipient_agency_id', '=', agencyId)
    .orderBy('made_on')
    .orderBy('account_id')
    .limit(1)
    .executeTakeFirst();
  if (sent === undefined) return refused({ code: 'not-found' });
  const opened = await session.transaction
    .selectFrom('sealed_plane.disclosure_opening')
    .select('sequence')
    .where('account_id', '=', sent.account_id)
    .where('release_id', '=', sent.release_id)
    .where('disclosure_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  if (opened === undefined) return refused({ code: 'not-opened' });
  const receipt = sign(sent.release_id);
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('sealed_plane.receipt')
      .values({
        ...sent,
        disclosure_id: id,
        recipient_agency_id: agencyId,
        recipient_staff_id: actor,
        receipt,
      })
      .execute();
    await appendAudit(session, {
      events: [{ code: 'disclosure-acknowledged', recordKind: 'disclosure', recordId: id }],
      at,
    });
    return ok(receipt);
  });
}

/** Every receipt of what she released, as it was signed. */
export async function listReceipts(session: Session<AccountActing>): Promise<readonly Uint8Array[]> {
  const rows = await session.transaction
    .selectFrom('sealed_plane.receipt')
    .select('receipt')
    .where('account_id', '=', session.acting.actor)
    .orderBy('release_id')
    .execute();
  return rows.map((row) => new Uint8Array(row.receipt));
}
