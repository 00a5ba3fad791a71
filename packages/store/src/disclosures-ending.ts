/**
 * How a disclosure ends: content and every wrapped key are destroyed, at the end of the term or when she stops it; the release, the
 * ledger and the receipt stay. It refuses to end what is not hers, and what has not ended.
 */
import { type CivilDate, ok, type ReleaseId, type Result, refused } from '@holdfast/domain';
import { sql } from 'kysely';
import type { AccountActing, Session, SystemActing } from './acting.ts';
import type { StoreIssue } from './issues.ts';

/**
 * Ends a release on `on` and destroys its content and wrapped keys. `not-found` when it is not hers, is unknown or was revoked
 * before; what somehow stayed is destroyed all the same.
 */
export async function revokeRelease(
  session: Session<AccountActing>,
  { releaseId, on }: { releaseId: ReleaseId; on: CivilDate },
): Promise<Result<ReleaseId, StoreIssue>> {
  const account = session.acting.actor;
  await session.transaction
    .deleteFrom('sealed_plane.disclosure_key')
    .where('account_id', '=', account)
    .where('disclosure_id', 'in', (each) =>
      each
        .selectFrom('sealed_plane.disclosure')
        .select('id')
        .where('account_id', '=', account)
        .where('release_id', '=', releaseId),
    )
    .execute();
  await session.transaction
    .deleteFrom('sealed_plane.disclosure_passed')
    .where('account_id', '=', account)
    .where('release_id', '=', releaseId)
    .execute();
  await session.transaction
    .updateTable('sealed_plane.disclosure')
    .set({ content: null })
    .where('account_id', '=', account)
    .where('release_id', '=', releaseId)
    .execute();
  const { numUpdatedRows } = await session.transaction
    .updateTable('sealed_plane.release')
    .set({ revoked_on: on })
    .where('account_id', '=', account)
    .where('id', '=', releaseId)
    .where('revoked_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 0n ? refused({ code: 'not-found' }) : ok(releaseId);
}

/**
 * Destroys content and wrapped keys of releases whose last day is before `today` or that were revoked; answers how many
 * disclosures lost their key.
 */
export async function destroyEndedDisclosures(
  session: Session<SystemActing>,
  { today }: { today: CivilDate },
): Promise<number> {
  const { transaction } = session;
  const ended = sql`join sealed_plane.release r on r.account_id = d.account_id and r.id = d.release_id
    where (r.ends_on < ${today} or r.revoked_on is not null)`;
  await sql`delete from sealed_plane.disclosure_passed p where exists (select from sealed_plane.disclosure d ${ended}
    and d.account_id = p.account_id and d.id = p.disclosure_id)`.execute(transaction);
  const { numAffectedRows } = await sql`delete from sealed_plane.disclosure_key k where exists
    (select from sealed_plane.disclosure d ${ended} and d.account_id = k.account_id and d.id = k.disclosure_id)`.execute(
    transaction,
  );
  // What is destroyed already is not written again: each run would otherwise touch every ended row there ever was.
  await sql`update sealed_plane.disclosure d set content = null from sealed_plane.release r
    where r.account_id = d.account_id and r.id = d.release_id and not d.destroyed
      and (r.ends_on < ${today} or r.revoked_on is not null)`.execute(transaction);
  return Number(numAffectedRows ?? 0n);
}
