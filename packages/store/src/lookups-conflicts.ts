/**
 * Who must not look at which order. Members and those they live with are compared with the parties of every order that comes in; a supervisor may mark
 * more. A likeness is enough to keep someone from looking, and never anything else: it accuses nobody.
 */
import {
  type AgencyId,
  type Instant,
  idOf,
  type OrderId,
  ok,
  type PartnershipId,
  type Result,
  refused,
  type StaffId,
} from '@holdfast/domain';
import { bornBits, type NameFound, type NameRow, nameShelfOf } from '@holdfast/domain/names';
import { sql } from 'kysely';
import type { Session, StaffActing, SystemActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { findPeopleOf } from './lookups-people.ts';

/** Bits within which a party is taken for a member: a short form or one slip, and no other day of birth. */
const likeEnough = 7;

/** A person an order may be about: a member, or someone a member lives with. */
export interface StaffPerson {
  readonly staffId: StaffId;
  readonly relation: 'self' | 'household';
  readonly name: string;
  /** As much of the day of birth as is known; empty for nothing. */
  readonly born?: string | undefined;
}

/** Keeps the name of a member or of someone they live with, in the administrator's own agency. `not-allowed` elsewhere. */
export async function putStaffPerson(
  session: Session<StaffActing>,
  { person, at }: { person: StaffPerson; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { partnershipId, agencyId } = session.acting;
  return await attempt(session, async () => {
    await sql`insert into open_plane.staff_person values (${partnershipId}, ${agencyId}, ${person.staffId}, ${person.relation},
      ${person.name}, ${person.born ?? ''}) on conflict do nothing`.execute(session.transaction);
    await appendAudit(session, {
      events: [{ code: 'staff-person-named', recordKind: 'staff', recordId: person.staffId }],
      at,
    });
    return ok(true);
  });
}

/** Marks one order as one that a member must not look at. `not-found` for an order not on record; `not-allowed` for oneself or without the role. */
export async function markConflict(
  session: Session<StaffActing>,
  {
    orderId,
    staffId,
    kind,
    reason,
    at,
  }: {
    orderId: OrderId;
    staffId: StaffId;
    kind: 'party' | 'household' | 'marked';
    reason?: string | undefined;
    at: Instant;
  },
): Promise<Result<true, StoreIssue>> {
  const { partnershipId, agencyId, actor } = session.acting;
  return await attempt(session, async () => {
    if (!(await isOnRecord(session, orderId))) return refused({ code: 'not-found' });
    const marked = { kind, reason: reason ?? null, marked_by: actor, marked_at: at };
    // One that was ended may be marked again; one that stands is there already.
    const { numUpdatedRows: again } = await session.transaction
      .updateTable('open_plane.order_conflict')
      .set({ ...marked, ended_at: null, ended_by: null, ended_because: null })
      .where('partnership_id', '=', partnershipId)
      .where('agency_id', '=', agencyId)
      .where('order_id', '=', orderId)
      .where('staff_id', '=', staffId)
      .where('ended_at', 'is not', null)
      .executeTakeFirst();
    if (again === 0n)
      await session.transaction
        .insertInto('open_plane.order_conflict')
        .values({
          partnership_id: partnershipId,
          agency_id: agencyId,
          order_id: orderId,
          staff_id: staffId,
          ...marked,
        })
        .execute();
    await appendAudit(session, { events: [{ code: 'conflict-marked', recordKind: 'order', recordId: orderId }], at });
    return ok(true);
  });
}

/** Whether the actor can see such an order. */
export async function isOnRecord(session: Session<StaffActing>, orderId: OrderId): Promise<boolean> {
  const row = await session.transaction
    .selectFrom('open_plane.protection_order')
    .select('id')
    .where('partnership_id', '=', session.acting.partnershipId)
    .where('id', '=', orderId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Compares newly indexed parties with members and those they live with, and marks what is like enough. */
export async function conflictsAmong(
  session: Session<SystemActing>,
  { partnershipId, named, at }: { partnershipId: PartnershipId; named: readonly NameRow[]; at: Instant },
): Promise<void> {
  const people = await session.transaction
    .selectFrom('open_plane.staff_person')
    .selectAll()
    .where('partnership_id', '=', partnershipId)
    .execute();
  if (people.length === 0) return;
  const shelf = nameShelfOf(
    named.filter((row) => row.loss === 0).map((row) => ({ ...row, born: row.born === '' ? undefined : row.born })),
  );
  const marks = people.flatMap((person) =>
    shelf
      .find({ line: person.name, born: person.born_on })
      .filter(isLikeEnough)
      .map(({ id }) => ({ person, orderId: idOf<'order'>(id) })),
  );
  if (marks.length === 0) return;
  await sql`insert into open_plane.order_conflict
    select ${partnershipId}, m.agency, m.order_id, m.staff, m.kind, 'by-name', ${at}::timestamptz from unnest(
      ${marks.map(({ person }) => person.agency_id)}::text[], ${marks.map(({ orderId }) => orderId)}::text[],
      ${marks.map(({ person }) => person.staff_id)}::text[],
      ${marks.map(({ person }) => (person.relation === 'self' ? 'party' : 'household'))}::text[]) as m (agency, order_id, staff, kind)
    on conflict do nothing`.execute(session.transaction);
}

/** Compares every order on record with someone who was just named, and marks what is like enough; answers how many. */
export async function compareWithOrders(
  session: Session<SystemActing>,
  {
    partnershipId,
    agencyId,
    person,
    at,
  }: { partnershipId: PartnershipId; agencyId: AgencyId; person: StaffPerson; at: Instant },
): Promise<number> {
  const question = { line: person.name, ...(person.born === undefined ? {} : { born: person.born }) };
  const found = (await findPeopleOf(session, { partnershipId, question })).filter(isLikeEnough);
  if (found.length === 0) return 0;
  await session.transaction
    .insertInto('open_plane.order_conflict')
    .values(
      found.map(({ orderId }) => ({
        partnership_id: partnershipId,
        agency_id: agencyId,
        order_id: orderId,
        staff_id: person.staffId,
        kind: person.relation === 'self' ? ('party' as const) : ('household' as const),
        marked_by: 'by-name',
        marked_at: at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return found.length;
}

/** A record without a day of birth is not unlike for that. */
export function isLikeEnough({ bits, born }: NameFound): boolean {
  return bits <= likeEnough + (born === 'missing' ? bornBits.missing : 0);
}

/** Which of these the actor is in conflict with. */
export async function conflictsOf(
  session: Session<StaffActing>,
  orderIds: readonly OrderId[],
): Promise<readonly OrderId[]> {
  if (orderIds.length === 0) return [];
  const rows = await session.transaction
    .selectFrom('open_plane.order_conflict')
    .select('order_id')
    .where('staff_id', '=', session.acting.actor)
    .where('order_id', 'in', orderIds)
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => row.order_id);
}
