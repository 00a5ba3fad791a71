/**
 * Watching those who look: alerts, look-ups that do not fit an incident or a shift, orders that describe nobody, and what others may take away to check. It
 * tells a supervisor what to ask about and says nothing of why someone looked.
 */
import {
  type AgencyId,
  type Instant,
  idOf,
  instantOf,
  type OrderId,
  ok,
  type Result,
  refused,
  type StaffId,
} from '@holdfast/domain';
import type { StaffRole } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { isOnRecord } from './lookups-conflicts.ts';

export interface LookUpWarning {
  readonly id: string;
  readonly kind: 'conflict' | 'canary';
  readonly staffId: StaffId;
  readonly staffName: string;
  readonly orderId: OrderId;
  readonly purpose: string;
  readonly raisedAt: Instant;
  readonly seenAt?: Instant;
}

/** `same-question`: one member asked the same several times under incidents that are no calls of the agency. `off-shift`: outside every shift. */
export interface UnusualLookUps {
  readonly kind: 'same-question' | 'off-shift';
  readonly staffId: StaffId;
  readonly staffName: string;
  readonly count: number;
  /** Of so many look-ups by this member in the time reviewed. */
  readonly outOf: number;
  readonly incidentNumbers: readonly string[];
  readonly orderIds: readonly OrderId[];
  readonly lastAt: Instant;
}

export interface RegistryWatch {
  readonly alerts: readonly LookUpWarning[];
  readonly unusual: readonly UnusualLookUps[];
  /** Look-ups since `since`, and how many fell where the roster says nothing of the member, so that the shift cannot be told. */
  readonly lookUps: number;
  readonly withoutRoster: number;
}

/** How often the same question must come before it is unusual. */
const sameQuestionTimes = 3;

/** What a supervisor should look at, newest first; empty for everyone else. The review itself is audited. */
export async function watchRegistry(
  session: Session<StaffActing>,
  { since, at }: { since: Instant; at: Instant },
): Promise<RegistryWatch> {
  const { agencyId } = session.acting;
  const alerts = await sql<{
    id: string;
    kind: LookUpWarning['kind'];
    staff_id: StaffId;
    staff_name: string | null;
    order_id: OrderId;
    purpose: string;
    raised_at: Instant;
    seen_at: Instant | null;
  }>`select a.id, a.kind, a.staff_id, s.display_name as staff_name, a.order_id, a.purpose, a.raised_at, a.seen_at
    from open_plane.registry_alert a left join open_plane.staff_member s on s.agency_id = a.agency_id and s.id = a.staff_id
    where a.agency_id = ${agencyId} and a.raised_at >= ${since} order by a.raised_at desc limit 200`.execute(
    session.transaction,
  );
  const unusual = await unusualLookUps(session, since);
  const { rows: counts } = await sql<{ look_ups: number; without_roster: number }>`
    select count(*) as look_ups, count(*) filter (where not exists (
      select from open_plane.shift s where s.agency_id = l.agency_id and s.staff_id = l.staff_id
        and s.begins_at > l.looked_at - interval '7 days' and s.begins_at < l.looked_at + interval '7 days')) as without_roster
    from open_plane.look_up l where l.agency_id = ${agencyId} and l.looked_at >= ${since}`.execute(session.transaction);
  await appendAudit(session, { events: [{ code: 'look-ups-reviewed', recordKind: 'look-up', recordId: '' }], at });
  return {
    alerts: alerts.rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      staffId: row.staff_id,
      staffName: row.staff_name ?? row.staff_id,
      orderId: row.order_id,
      purpose: row.purpose,
      raisedAt: row.raised_at,
      ...(row.seen_at === null ? {} : { seenAt: row.seen_at }),
    })),
    unusual,
    lookUps: counts[0]?.look_ups ?? 0,
    withoutRoster: counts[0]?.without_roster ?? 0,
  };
}

async function unusualLookUps(session: Session<StaffActing>, since: Instant): Promise<readonly UnusualLookUps[]> {
  const { agencyId } = session.acting;
  const { rows } = await sql<{
    kind: UnusualLookUps['kind'];
    staff_id: StaffId;
    staff_name: string | null;
    count: number;
    out_of: number;
    incident_numbers: readonly string[];
    order_ids: readonly string[] | null;
    last_ms: number;
  }>`
    with looked as (
      select l.*, not exists (select from open_plane.call_for_service c where c.agency_id = l.agency_id
          and lower(c.call_number) = lower(l.incident_number)) as no_call,
        exists (select from open_plane.shift s where s.agency_id = l.agency_id and s.staff_id = l.staff_id
          and s.begins_at > l.looked_at - interval '7 days' and s.begins_at < l.looked_at + interval '7 days') as rostered,
        exists (select from open_plane.shift s where s.agency_id = l.agency_id and s.staff_id = l.staff_id
          and l.looked_at between s.begins_at and s.ends_at) as on_shift
      from open_plane.look_up l where l.agency_id = ${agencyId} and l.looked_at >= ${since}
    ), grouped as (
      select 'same-question' as kind, staff_id, asked as what, array_agg(id) as ids from looked where no_call
        group by staff_id, asked having count(*) >= ${sameQuestionTimes}
      union all
      select 'off-shift', staff_id, '', array_agg(id) from looked where rostered and not on_shift group by staff_id
    )
    select g.kind, g.staff_id, s.display_name as staff_name, cardinality(g.ids) as count,
      (select count(*) from looked l where l.staff_id = g.staff_id) as out_of,
      array(select distinct l.incident_number from looked l where l.id = any(g.ids) order by 1 limit 10) as incident_numbers,
      array(select distinct o from looked l, unnest(l.order_ids) o where l.id = any(g.ids) order by 1 limit 25) as order_ids,
      (select extract(epoch from max(l.looked_at)) * 1000 from looked l where l.id = any(g.ids))::float8 as last_ms
    from grouped g left join open_plane.staff_member s on s.agency_id = ${agencyId} and s.id = g.staff_id
    order by last_ms desc limit 100`.execute(session.transaction);
  return rows.map((row) => ({
    kind: row.kind,
    staffId: row.staff_id,
    staffName: row.staff_name ?? row.staff_id,
    count: row.count,
    outOf: row.out_of,
    incidentNumbers: row.incident_numbers,
    orderIds: (row.order_ids ?? []).map((id) => idOf<'order'>(id)),
    lastAt: instantOf(row.last_ms),
  }));
}

/** Says that a supervisor has seen an alert about someone else. `not-found` for another agency's, one about oneself, or one seen before. */
export async function seeAlert(
  session: Session<StaffActing>,
  { id, at }: { id: string; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { agencyId, actor } = session.acting;
  return await attempt(session, async () => {
    const { numUpdatedRows } = await session.transaction
      .updateTable('open_plane.registry_alert')
      .set({ seen_by: actor, seen_at: at })
      .where('agency_id', '=', agencyId)
      .where('id', '=', id)
      .where('seen_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return refused({ code: 'not-found' });
    await appendAudit(session, { events: [{ code: 'alert-seen', recordKind: 'alert', recordId: id }], at });
    return ok(true);
  });
}

/** Marks an order as one that describes nobody. `not-found` for an order not on record; `not-allowed` without the role. */
export async function plantCanary(
  session: Session<StaffActing>,
  { orderId, at }: { orderId: OrderId; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { partnershipId, actor } = session.acting;
  return await attempt(session, async () => {
    if (!(await isOnRecord(session, orderId))) return refused({ code: 'not-found' });
    await session.transaction
      .insertInto('open_plane.canary_order')
      .values({ partnership_id: partnershipId, order_id: orderId, planted_by: actor, planted_at: at })
      .execute();
    return ok(true);
  });
}

/** Keeps when members work. A shift that is there already is left as it is. */
export async function putShifts(
  session: Session<StaffActing>,
  {
    shifts,
  }: { shifts: readonly { readonly staffId: StaffId; readonly beginsAt: Instant; readonly endsAt: Instant }[] },
): Promise<Result<true, StoreIssue>> {
  const { partnershipId, agencyId } = session.acting;
  if (shifts.length === 0) return ok(true);
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.shift')
      .values(
        shifts.map(({ staffId, beginsAt, endsAt }) => ({
          partnership_id: partnershipId,
          agency_id: agencyId,
          staff_id: staffId,
          begins_at: beginsAt,
          ends_at: endsAt,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return ok(true);
  });
}

/** One entry of a chain as it is taken away: every field that its hash covers, and the hashes in hexadecimal. */
export interface ExportedEntry {
  readonly agencyId: string;
  readonly sequence: number;
  readonly actor: string;
  readonly role: string;
  readonly code: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly purpose: string;
  readonly recordedAt: Instant;
  readonly previousHash: string;
  readonly hash: string;
}

/** Up to `most` entries of a police agency's chain after `after`, for the partnership's coordinator; none for anyone else. Taking it is audited in the taker's own chain. */
export async function exportAudit(
  session: Session<StaffActing>,
  { agencyId, after, most, at }: { agencyId: AgencyId; after: number; most: number; at: Instant },
): Promise<readonly ExportedEntry[]> {
  const { rows } =
    await sql<ExportedEntry>`select agency_id as "agencyId", sequence, actor, role, code, record_kind as "recordKind",
    record_id as "recordId", purpose, context.instant_text(recorded_at) as "recordedAt", encode(previous_hash, 'hex') as "previousHash",
    encode(hash, 'hex') as hash from audit.export(${agencyId}, ${after}, ${most})`.execute(session.transaction);
  await appendAudit(session, { events: [{ code: 'audit-exported', recordKind: 'audit', recordId: agencyId }], at });
  return rows;
}

export interface OrderAccess {
  readonly agencyName: string;
  readonly role: StaffRole;
  readonly code: string;
  readonly purpose: string;
  readonly on: string;
}

/** Who looked at an order, for the person it protects, asked for by her advocate with the court and the number; nothing after `until`, and no names. */
export async function reportAccesses(
  session: Session<StaffActing>,
  { court, orderNumber, until, at }: { court: string; orderNumber: string; until: Instant; at: Instant },
): Promise<readonly OrderAccess[]> {
  const { rows } =
    await sql<OrderAccess>`select agency_name as "agencyName", role, code, purpose, looked_on::text as "on"
    from audit.accesses(${court}, ${orderNumber}, ${until})`.execute(session.transaction);
  await appendAudit(session, { events: [{ code: 'accesses-reported', recordKind: 'order', recordId: '' }], at });
  return rows;
}
