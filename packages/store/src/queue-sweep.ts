/**
 * The server's own work on the queue: looks at the calls that are due for a look, puts what it finds in the queue, and settles what
 * the record has come to show as done. A supervisor's decision stands: nothing here opens a closed item again but more calls.
 */
import {
  type AgencyId,
  type CallId,
  type Instant,
  type IssuingPlace,
  idOf,
  instantOf,
  type Jurisdiction,
  type LawBook,
  lookAtCall,
  lookAtRepeats,
  millisecondsOf,
  type OrderId,
  type PartnershipId,
  type QueueFinding,
  type QueueSettings,
} from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, SystemActing } from './acting.ts';
import { callsById, filesOf } from './calls.ts';
import { queueSettingsOf, setQueueSettings } from './queue-settings.ts';

/** No time in the record can change what a look finds. */
const never = instantOf(Date.UTC(9999, 0, 1));

export interface SweepOfAgency {
  readonly agencyId: AgencyId;
  readonly partnershipId: PartnershipId;
  /** Whose law binds its officers. */
  readonly place: IssuingPlace;
  readonly law: LawBook;
  readonly now: Instant;
  /** Calls looked at in one sweep. */
  readonly most: number;
  readonly newId: () => string;
}

/** Every police agency with whose law binds its officers: for the server's own work. */
export async function listPoliceAgencies(
  session: Session<SystemActing>,
): Promise<
  readonly Pick<
    SweepOfAgency & { readonly jurisdiction: Jurisdiction },
    'agencyId' | 'partnershipId' | 'jurisdiction'
  >[]
> {
  return await session.transaction
    .selectFrom('open_plane.agency as agency')
    .innerJoin('open_plane.partnership as partnership', 'partnership.id', 'agency.partnership_id')
    .select(['agency.id as agencyId', 'agency.partnership_id as partnershipId', 'partnership.jurisdiction'])
    .where('agency.kind', '=', 'police')
    .orderBy('agency.id')
    .execute();
}

/** One sweep of one agency. Answers how many calls it looked at: as many as `most` means that more may wait. */
export async function sweepQueue(session: Session<SystemActing>, sweep: SweepOfAgency): Promise<number> {
  const { agencyId, partnershipId, now, most } = sweep;
  const known = await queueSettingsOf(session, { agencyId, now });
  if (known.revision === 0) await setQueueSettings(session, { agencyId, partnershipId, change: known, at: now });
  const { settings, beginsAt } = known;
  const { rows: due } = await sql<{ call_id: CallId }>`
    select call_id from open_plane.queue_look where agency_id = ${agencyId} and look_at <= ${now}::timestamptz
    order by look_at limit ${most} for update skip locked`.execute(session.transaction);
  const ids = due.map((row) => row.call_id);
  if (ids.length > 0) await lookAt(session, { sweep, settings, beginsAt, ids });
  await lookAtUnserved(session, { sweep, settings, beginsAt });
  return ids.length;
}

interface Looking {
  readonly sweep: SweepOfAgency;
  readonly settings: QueueSettings;
  readonly beginsAt: Instant;
}

async function lookAt(
  session: Session<SystemActing>,
  { sweep, settings, beginsAt, ids }: Looking & { readonly ids: readonly CallId[] },
): Promise<void> {
  const { agencyId, place, law, now } = sweep;
  const calls = (await callsById(session, { agencyId, ids })).filter((call) => call.receivedAt >= beginsAt);
  const files = await filesOf(session, calls);
  const looks = files.map(({ call, order, responses, dutiesDone, approvals }) => ({
    id: call.id,
    ...lookAtCall({
      law,
      place,
      order,
      call,
      responses,
      marks: dutiesDone,
      approved: approvals.map(({ responseId }) => responseId),
      settings,
      now,
    }),
  }));
  await putFindings(session, { sweep, findings: looks.flatMap(({ findings }) => findings) });
  await settle(session, {
    sweep,
    where: sql`call_id = any(${ids}::text[])`,
    found: looks.flatMap(({ findings }) => findings),
  });
  const again = new Map(looks.map((look) => [look.id, look.again]));
  await sql`update open_plane.queue_look l set look_at = d.look_at
    from unnest(${ids}::text[], ${ids.map((id) => again.get(id) ?? never)}::timestamptz[]) as d (call_id, look_at)
    where l.agency_id = ${agencyId} and l.call_id = d.call_id`.execute(session.transaction);
  await lookAtOrders(session, { sweep, settings, orderIds: calls.flatMap((call) => call.orderId ?? []) });
}

async function lookAtOrders(
  session: Session<SystemActing>,
  { sweep, settings, orderIds }: Omit<Looking, 'beginsAt'> & { readonly orderIds: readonly OrderId[] },
): Promise<void> {
  const { agencyId, now } = sweep;
  if (orderIds.length === 0) return;
  const { rows } = await sql<{ order_id: OrderId; id: CallId; callNumber: string; receivedAt: Instant }>`
    select order_id, id, call_number as "callNumber", received_at as "receivedAt" from open_plane.call_for_service
    where agency_id = ${agencyId} and order_id = any(${[...new Set(orderIds)]}::text[])
      and received_at >= ${before(now, settings.repeatDays)}::timestamptz`.execute(session.transaction);
  const findings = [...new Set(orderIds)].flatMap((orderId) => {
    const calls = rows.filter((row) => row.order_id === orderId);
    return lookAtRepeats({ orderId, calls, settings, now }) ?? [];
  });
  await putFindings(session, { sweep, findings });
}

/** Orders made since the queue began, past the agency's days, that nothing shows as served. */
async function lookAtUnserved(session: Session<SystemActing>, { sweep, settings, beginsAt }: Looking): Promise<void> {
  const { partnershipId, now } = sweep;
  // The ways of notice are those that `serviceAt` counts, as in the list of what is still to be served.
  const { rows } = await sql<{ id: OrderId; from: Instant }>`
    select o.id, coalesce(o.received_at, o.issued_at) as "from" from open_plane.protection_order o
    where o.partnership_id = ${partnershipId} and o.served_since is null and o.withdrawn_at is null
      and o.issued_at >= ${beginsAt}::timestamptz and coalesce(o.received_at, o.issued_at) <= ${before(now, settings.unservedDays)}::timestamptz
      and (o.expires_on is null or o.expires_on >= ${now.slice(0, 10)}::date)
      and not exists (select from open_plane.order_service s where s.partnership_id = o.partnership_id and s.order_id = o.id
        and s.attempt ->> 'succeeded' = 'yes' and (s.attempt ->> 'method' in ('personal', 'verbal-by-officer', 'present-in-court')
          or s.attempt ? 'proofFiledAt' or s.attempt ->> 'onlyDurationDiffers' = 'yes'))
    limit 5000`.execute(session.transaction);
  const findings = rows.map(
    ({ id, from }): QueueFinding => ({
      kind: 'not-served',
      subject: { orderId: id },
      since: instantOf(millisecondsOf(from) + settings.unservedDays * 86_400_000),
      evidence: [{ kind: 'limit', amount: settings.unservedDays, unit: 'days' }],
    }),
  );
  await putFindings(session, { sweep, findings });
  await settle(session, { sweep, where: sql`kind = 'not-served'`, found: findings });
}

async function putFindings(
  session: Session<SystemActing>,
  { sweep, findings }: { readonly sweep: SweepOfAgency; readonly findings: readonly QueueFinding[] },
): Promise<void> {
  if (findings.length === 0) return;
  const { agencyId, now, newId } = sweep;
  const rows = findings.map((finding) => ({
    id: idOf<'queue-item'>(newId()),
    kind: finding.kind,
    call_id: 'callId' in finding.subject ? finding.subject.callId : null,
    order_id: 'orderId' in finding.subject ? finding.subject.orderId : null,
    since_at: finding.since,
    evidence: finding.evidence,
  }));
  await sql`insert into open_plane.queue_item as i (agency_id, id, kind, subject, call_id, order_id, since_at, found_at, state_at, evidence)
    select ${agencyId}, f.id, f.kind, coalesce(f.call_id, f.order_id), f.call_id, f.order_id, f.since_at, ${now}::timestamptz,
      ${now}::timestamptz, f.evidence
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f (id text, kind text, call_id text, order_id text,
      since_at timestamptz, evidence jsonb)
    on conflict (agency_id, kind, subject) do update set since_at = excluded.since_at, evidence = excluded.evidence,
      state = case when ${opensAgain} then 'open' else i.state end,
      state_at = case when ${opensAgain} then excluded.state_at else i.state_at end
    where i.evidence <> excluded.evidence or ${opensAgain}`.execute(session.transaction);
}

/** What was settled by the record and no longer is; and calls that came after a supervisor had decided of the earlier ones. */
const opensAgain = sql`(i.state = 'settled'
  or (i.kind = 'repeat-calls' and i.state in ('explained', 'closed') and excluded.since_at > i.state_at))`;

async function settle(
  session: Session<SystemActing>,
  {
    sweep,
    where,
    found,
  }: { readonly sweep: SweepOfAgency; readonly where: ReturnType<typeof sql>; readonly found: readonly QueueFinding[] },
): Promise<void> {
  const { agencyId, now, newId } = sweep;
  const kept = found.map(({ kind, subject }) => `${kind} ${'callId' in subject ? subject.callId : subject.orderId}`);
  const { rows } = await sql<{ id: string }>`
    update open_plane.queue_item set state = 'settled', state_at = ${now}::timestamptz
    where agency_id = ${agencyId} and state in ('open', 'sent-back') and ${where}
      and kind || ' ' || subject <> all (${kept}::text[]) returning id`.execute(session.transaction);
  if (rows.length === 0) return;
  await sql`insert into open_plane.queue_decision (agency_id, item_id, id, kind, decided_by, decided_at)
    select ${agencyId}, s.item_id, s.id, 'settled', ${session.acting.actor}, ${now}::timestamptz
    from unnest(${rows.map((row) => row.id)}::text[], ${rows.map(() => newId())}::text[]) as s (item_id, id)`.execute(
    session.transaction,
  );
}

function before(now: Instant, days: number): Instant {
  return instantOf(millisecondsOf(now) - days * 86_400_000);
}
