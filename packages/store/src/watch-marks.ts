/**
 * What a supervisor has marked: who must not look at which order and why, which orders describe nobody, and when members work. A
 * conflict is ended with a reason and its row stays; nobody ends their own.
 */
import { type Instant, idOf, type OrderId, ok, type Result, refused, type StaffId } from '@holdfast/domain';
import { markFrom } from '@holdfast/domain/names';
import type { StaffRole } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

export interface ConflictMark {
  readonly orderId: OrderId;
  /** Absent where the supervisor may not see the order either. */
  readonly orderNumber?: string;
  readonly staffId: StaffId;
  readonly staffName: string;
  readonly kind: 'party' | 'household' | 'marked';
  /** Found by comparing names, not by a person. */
  readonly byName: boolean;
  readonly markedAt: Instant;
  readonly reason?: string;
  readonly endedAt?: Instant;
  readonly endedBecause?: string;
}

export interface WatchMarks {
  readonly conflicts: readonly ConflictMark[];
  readonly canaries: readonly {
    readonly orderId: OrderId;
    readonly orderNumber: string;
    readonly name: string;
    readonly plantedAt: Instant;
  }[];
  readonly members: readonly { readonly staffId: StaffId; readonly name: string; readonly role: StaffRole }[];
  readonly shifts: readonly {
    readonly staffId: StaffId;
    readonly staffName: string;
    readonly beginsAt: Instant;
    readonly endsAt: Instant;
  }[];
}

/** All of it for the actor's agency, newest first; empty for who is no supervisor. The review is audited. */
export async function readWatchMarks(session: Session<StaffActing>, { at }: { at: Instant }): Promise<WatchMarks> {
  const { agencyId, partnershipId, role } = session.acting;
  if (role !== 'supervisor') return { conflicts: [], canaries: [], members: [], shifts: [] };
  const conflicts = await session.transaction
    .selectFrom('open_plane.order_conflict as c')
    .leftJoin('open_plane.protection_order as o', (join) =>
      join.onRef('o.partnership_id', '=', 'c.partnership_id').onRef('o.id', '=', 'c.order_id'),
    )
    .leftJoin('open_plane.staff_member as s', (join) =>
      join.onRef('s.agency_id', '=', 'c.agency_id').onRef('s.id', '=', 'c.staff_id'),
    )
    .select(['c.order_id', 'c.staff_id', 'c.kind', 'c.marked_by', 'c.marked_at', 'c.reason', 'c.ended_at'])
    .select(['c.ended_because', 'o.order_number', 's.display_name'])
    .where('c.agency_id', '=', agencyId)
    .orderBy('c.marked_at', 'desc')
    .limit(500)
    .execute();
  const canaries = await session.transaction
    .selectFrom('open_plane.canary_order as c')
    .innerJoin('open_plane.protection_order as o', (join) =>
      join.onRef('o.partnership_id', '=', 'c.partnership_id').onRef('o.id', '=', 'c.order_id'),
    )
    .select(['c.order_id', 'c.planted_at', 'o.order_number', 'o.restrained_name'])
    .where('c.partnership_id', '=', partnershipId)
    .orderBy('c.planted_at', 'desc')
    .limit(200)
    .execute();
  const members = await session.transaction
    .selectFrom('open_plane.staff_member')
    .select(['id', 'display_name', 'role'])
    .where('agency_id', '=', agencyId)
    .where('left_on', 'is', null)
    .orderBy('display_name')
    .execute();
  const shifts = await session.transaction
    .selectFrom('open_plane.shift')
    .select(['staff_id', 'begins_at', 'ends_at'])
    .where('agency_id', '=', agencyId)
    .orderBy('begins_at', 'desc')
    .limit(100)
    .execute();
  const nameOf = new Map(members.map(({ id, display_name }) => [id, display_name]));
  await appendAudit(session, { events: [{ code: 'marks-reviewed', recordKind: 'look-up', recordId: '' }], at });
  return {
    conflicts: conflicts.map((row) => ({
      orderId: row.order_id,
      staffId: row.staff_id,
      staffName: row.display_name ?? row.staff_id,
      kind: row.kind,
      byName: row.marked_by === 'by-name',
      markedAt: row.marked_at,
      ...(row.order_number === null ? {} : { orderNumber: row.order_number }),
      ...(row.reason === null ? {} : { reason: row.reason }),
      ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
      ...(row.ended_because === null ? {} : { endedBecause: row.ended_because }),
    })),
    canaries: canaries.map((row) => ({
      orderId: row.order_id,
      orderNumber: row.order_number,
      name: row.restrained_name,
      plantedAt: row.planted_at,
    })),
    members: members.map(({ id, display_name, role: what }) => ({ staffId: id, name: display_name, role: what })),
    shifts: shifts.map((row) => ({
      staffId: row.staff_id,
      staffName: nameOf.get(row.staff_id) ?? row.staff_id,
      beginsAt: row.begins_at,
      endsAt: row.ends_at,
    })),
  };
}

/** Ends a conflict of someone else, with a reason. `not-found` for one that does not stand, and for one's own. */
export async function endConflict(
  session: Session<StaffActing>,
  { orderId, staffId, because, at }: { orderId: OrderId; staffId: StaffId; because: string; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { partnershipId, agencyId, actor } = session.acting;
  return await attempt(session, async () => {
    const { numUpdatedRows } = await session.transaction
      .updateTable('open_plane.order_conflict')
      .set({ ended_at: at, ended_by: actor, ended_because: because })
      .where('partnership_id', '=', partnershipId)
      .where('agency_id', '=', agencyId)
      .where('order_id', '=', orderId)
      .where('staff_id', '=', staffId)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return refused({ code: 'not-found' });
    await appendAudit(session, { events: [{ code: 'conflict-ended', recordKind: 'order', recordId: orderId }], at });
    return ok(true);
  });
}

/** Orders that bear this number, whichever court gave it; those that the actor may see. */
export async function ordersNumbered(
  session: Session<StaffActing>,
  { orderNumber }: { orderNumber: string },
): Promise<readonly OrderId[]> {
  const { rows } = await sql<{ order_id: string }>`
    select o.id as order_id from open_plane.order_mark m
    join open_plane.protection_order o on o.partnership_id = m.partnership_id and o.id = m.order_id
    where m.partnership_id = ${session.acting.partnershipId} and m.kind = 'number' and m.value = ${markFrom('number', orderNumber)}
    order by o.id limit 20`.execute(session.transaction);
  return rows.map(({ order_id }) => idOf<'order'>(order_id));
}
