/**
 * Secret addresses at which a member's calendar reads their own dates. Only the digest of an address is kept, so nobody who reads
 * this table can use one; an ended one, or one of a member who left, answers nothing.
 */
import { type CivilDate, type Instant, ok, type Result, refused, type StaffId, type TimeZone } from '@holdfast/domain';
import type { StaffRole } from '@holdfast/wire';
import type { Session, StaffActing, SystemActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

export interface CalendarFeed {
  readonly id: string;
  readonly madeAt: Instant;
  /** The day it was last read: by day, so that it tells nobody when a telephone wakes. */
  readonly lastReadOn?: CivilDate;
}

/** Whose dates a feed gives. */
export interface FeedOwner extends Omit<StaffActing, 'kind' | 'purpose' | 'actor'> {
  readonly staffId: StaffId;
  readonly role: StaffRole;
  /** Of the partnership's place. */
  readonly timeZone: TimeZone;
}

/** Feeds of the actor that have not ended, newest first. */
export async function listFeeds(session: Session<StaffActing>): Promise<readonly CalendarFeed[]> {
  const rows = await session.transaction
    .selectFrom('open_plane.calendar_feed')
    .select(['id', 'made_at', 'last_read_on'])
    .where('agency_id', '=', session.acting.agencyId)
    .where('staff_id', '=', session.acting.actor)
    .where('ended_at', 'is', null)
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(({ id, made_at, last_read_on }) => ({
    id,
    madeAt: made_at,
    ...(last_read_on === null ? {} : { lastReadOn: last_read_on }),
  }));
}

/** Keeps a new feed of the actor's own, by the digest of its address. */
export async function makeFeed(
  session: Session<StaffActing>,
  { id, tokenHash, at }: { id: string; tokenHash: Uint8Array; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { partnershipId, agencyId, actor } = session.acting;
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.calendar_feed')
      .values({
        partnership_id: partnershipId,
        agency_id: agencyId,
        id,
        staff_id: actor,
        token_hash: tokenHash,
        made_at: at,
        ended_at: null,
        last_read_on: null,
      })
      .execute();
    await appendAudit(session, { events: [{ code: 'feed-made', recordKind: 'feed', recordId: id }], at });
    return ok(true);
  });
}

/** Ends a feed of the actor's own. `not-found` for another's and for one that has ended. */
export async function endFeed(
  session: Session<StaffActing>,
  { id, at }: { id: string; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { numUpdatedRows } = await session.transaction
    .updateTable('open_plane.calendar_feed')
    .set({ ended_at: at })
    .where('agency_id', '=', session.acting.agencyId)
    .where('staff_id', '=', session.acting.actor)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return refused({ code: 'not-found' });
  await appendAudit(session, { events: [{ code: 'feed-ended', recordKind: 'feed', recordId: id }], at });
  return ok(true);
}

/** Whose feed this address is, as the server's own work; `not-found` for an unknown or ended one, and where the member has left. */
export async function feedOwner(
  session: Session<SystemActing>,
  { tokenHash, today }: { tokenHash: Uint8Array; today: CivilDate },
): Promise<Result<FeedOwner, StoreIssue>> {
  const row = await session.transaction
    .selectFrom('open_plane.calendar_feed as f')
    .innerJoin('open_plane.staff_member as s', (join) =>
      join.onRef('s.agency_id', '=', 'f.agency_id').onRef('s.id', '=', 'f.staff_id'),
    )
    .innerJoin('open_plane.partnership as p', 'p.id', 'f.partnership_id')
    .select(['f.partnership_id', 'f.agency_id', 'f.id', 'f.staff_id', 's.role', 's.left_on', 'p.time_zone'])
    .where('f.token_hash', '=', tokenHash)
    .where('f.ended_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined || (row.left_on !== null && row.left_on <= today)) return refused({ code: 'not-found' });
  await session.transaction
    .updateTable('open_plane.calendar_feed')
    .set({ last_read_on: today })
    .where('agency_id', '=', row.agency_id)
    .where('id', '=', row.id)
    .execute();
  return ok({
    partnershipId: row.partnership_id,
    agencyId: row.agency_id,
    staffId: row.staff_id,
    role: row.role,
    timeZone: row.time_zone,
  });
}
