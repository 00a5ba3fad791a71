/**
 * The life of an order: what a court changed since, who tried to serve it and when the next try is. Events are added and never
 * altered; who adds one says which state of the order they saw, so that two at once are not both believed.
 */
import {
  type AgencyId,
  type CivilDate,
  type Instant,
  type Order,
  type OrderChange,
  type OrderId,
  ok,
  type Result,
  refused,
} from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { ordersById } from './orders.ts';

/** An order with its clocks. */
export interface OrderLife {
  readonly order: Order;
  /** The state of the record; given back with a change. */
  readonly revision: number;
  readonly receivedAt?: Instant;
  readonly enteredAt?: Instant;
  readonly nextTryOn?: CivilDate;
  /** Every agency that brought it in, recorded service of it or what a court changed, by name: the one this actor belongs to among them. */
  readonly heldBy: readonly string[];
}

/** One order with its clocks, audited. */
export async function readOrderLife(
  session: Session<StaffActing>,
  { id, at }: { id: OrderId; at: Instant },
): Promise<Result<OrderLife, StoreIssue>> {
  const [life] = await livesOf(session, [id]);
  if (life === undefined) return refused({ code: 'not-found' });
  await appendAudit(session, { events: [{ code: 'order-read', recordKind: 'order', recordId: id }], at });
  return ok(life);
}

/** Orders not known to be served, not withdrawn and not past the day on their face, the oldest first; each one shown is audited. */
export async function listUnserved(
  session: Session<StaffActing>,
  { today, most, at }: { today: CivilDate; most: number; at: Instant },
): Promise<{ readonly lives: readonly OrderLife[]; readonly count: number }> {
  const { partnershipId } = session.acting;
  // The ways of notice are those that `serviceAt` counts.
  const { rows } = await sql<{ id: OrderId; count: number }>`
    select o.id, count(*) over ()::int as count from open_plane.protection_order o
    where o.partnership_id = ${partnershipId} and o.served_since is null and o.withdrawn_at is null
      and (o.expires_on is null or o.expires_on >= ${today}::date)
      and not exists (select from open_plane.order_service s where s.partnership_id = o.partnership_id and s.order_id = o.id
        and s.attempt ->> 'succeeded' = 'yes' and (s.attempt ->> 'method' in ('personal', 'verbal-by-officer', 'present-in-court')
          or s.attempt ? 'proofFiledAt' or s.attempt ->> 'onlyDurationDiffers' = 'yes'))
    order by o.issued_at, o.id limit ${most}`.execute(session.transaction);
  const lives = await livesOf(
    session,
    rows.map(({ id }) => id),
  );
  const events = lives.map(({ order }) => ({ code: 'unserved-listed', recordKind: 'order', recordId: order.id }));
  await appendAudit(session, { events, at });
  return {
    lives: lives.toSorted((one, other) => (one.order.issuedAt < other.order.issuedAt ? -1 : 1)),
    count: rows[0]?.count ?? 0,
  };
}

/** Adds what a court made of the order. `stale` when it is no longer at `revision`: read it again first. */
export async function recordOrderChange(
  session: Session<StaffActing>,
  {
    orderId,
    id,
    revision,
    change,
    at,
  }: { orderId: OrderId; id: string; revision: number; change: OrderChange; at: Instant },
): Promise<Result<OrderLife, StoreIssue>> {
  const { partnershipId } = session.acting;
  return await attempt(session, async () => {
    const ends = change.kind === 'recalled' || change.kind === 'dismissed';
    const moved = await session.transaction
      .updateTable('open_plane.protection_order')
      .set({ revision: revision + 1, ...(ends ? { withdrawn_at: change.at } : {}) })
      .where('partnership_id', '=', partnershipId)
      .where('id', '=', orderId)
      .where('revision', '=', revision)
      .returning('id')
      .execute();
    if (moved.length === 0) {
      const [there] = await livesOf(session, [orderId]);
      return refused({ code: there === undefined ? 'not-found' : 'stale' });
    }
    await addEvent(session, { orderId, id, kind: change.kind, happenedAt: change.at, detail: change.expiry ?? {}, at });
    return await afterwards(session, orderId);
  });
}

/** Plans the next try to serve it. A later plan stands above an earlier one. */
export async function planNextTry(
  session: Session<StaffActing>,
  { orderId, id, on, at }: { orderId: OrderId; id: string; on: CivilDate; at: Instant },
): Promise<Result<OrderLife, StoreIssue>> {
  return await attempt(session, async () => {
    await addEvent(session, { orderId, id, kind: 'next-try', happenedAt: at, detail: { on }, at });
    return await afterwards(session, orderId);
  });
}

/** Planned next tries from `from` to `to`, of orders the actor may read: the last plan of each order counts. */
export async function listNextTries(
  session: Session<StaffActing>,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<readonly { readonly orderId: OrderId; readonly orderNumber: string; readonly on: CivilDate }[]> {
  const { rows } = await sql<{ order_id: OrderId; order_number: string; next: CivilDate }>`
    select p.order_id, o.order_number, p.next from (
      select distinct on (order_id) order_id, (detail ->> 'on')::date as next from open_plane.order_event
      where partnership_id = ${session.acting.partnershipId} and kind = 'next-try' order by order_id, recorded_at desc) p
    join open_plane.protection_order o on o.partnership_id = ${session.acting.partnershipId} and o.id = p.order_id
    where p.next between ${from}::date and ${to}::date and o.served_since is null and o.withdrawn_at is null
    order by p.next, p.order_id limit 500`.execute(session.transaction);
  return rows.map(({ order_id, order_number, next }) => ({ orderId: order_id, orderNumber: order_number, on: next }));
}

async function afterwards(session: Session<StaffActing>, orderId: OrderId): Promise<Result<OrderLife, StoreIssue>> {
  const [life] = await livesOf(session, [orderId]);
  return life === undefined ? refused({ code: 'not-found' }) : ok(life);
}

async function addEvent(
  session: Session<StaffActing>,
  {
    orderId,
    id,
    kind,
    happenedAt,
    detail,
    at,
  }: {
    orderId: OrderId;
    id: string;
    kind: OrderChange['kind'] | 'next-try';
    happenedAt: Instant;
    detail: object;
    at: Instant;
  },
): Promise<void> {
  const { partnershipId, agencyId, actor } = session.acting;
  await session.transaction
    .insertInto('open_plane.order_event')
    .values({
      partnership_id: partnershipId,
      order_id: orderId,
      id,
      agency_id: agencyId,
      kind,
      happened_at: happenedAt,
      detail: JSON.stringify(detail),
      recorded_by: actor,
      recorded_at: at,
      provenance: kind === 'next-try' ? 'police' : 'court',
    })
    .execute();
  await appendAudit(session, { events: [{ code: `order-${kind}`, recordKind: 'order', recordId: orderId }], at });
}

async function livesOf(session: Session<StaffActing>, ids: readonly OrderId[]): Promise<readonly OrderLife[]> {
  if (ids.length === 0) return [];
  const orders = await ordersById(session, ids);
  const clocks = await session.transaction
    .selectFrom('open_plane.protection_order')
    .select(['id', 'revision', 'received_at', 'entered_at', 'agencies'])
    .where('partnership_id', '=', session.acting.partnershipId)
    .where('id', 'in', ids)
    .execute();
  const { rows: tries } = await sql<{ order_id: OrderId; next: CivilDate }>`
    select distinct on (order_id) order_id, (detail ->> 'on')::date as next from open_plane.order_event
    where partnership_id = ${session.acting.partnershipId} and order_id = any(${[...ids]}) and kind = 'next-try'
    order by order_id, recorded_at desc`.execute(session.transaction);
  const held = await holdersOf(session, clocks);
  return orders.flatMap((order) => {
    const clock = clocks.find((one) => one.id === order.id);
    if (clock === undefined) return [];
    const next = tries.find((one) => one.order_id === order.id)?.next;
    return [
      {
        order,
        revision: clock.revision,
        heldBy: held.get(order.id) ?? [],
        ...(clock.received_at === null ? {} : { receivedAt: clock.received_at }),
        ...(clock.entered_at === null ? {} : { enteredAt: clock.entered_at }),
        ...(next === undefined ? {} : { nextTryOn: next }),
      },
    ];
  });
}

/** Names of the agencies that hold each order. See [Note: One court, one number, one order]. */
async function holdersOf(
  session: Session<StaffActing>,
  orders: readonly { readonly id: OrderId; readonly agencies: readonly AgencyId[] }[],
): Promise<ReadonlyMap<OrderId, readonly string[]>> {
  const { partnershipId } = session.acting;
  const ids = orders.map(({ id }) => id);
  const { rows } = await sql<{ order_id: OrderId; names: readonly string[] }>`
    select w.order_id, array_agg(distinct a.name order by a.name) as names from (
      select o.id as order_id, unnest(o.agencies) as agency_id from open_plane.protection_order o
        where o.partnership_id = ${partnershipId} and o.id = any(${ids})
      union select order_id, agency_id from open_plane.order_service where partnership_id = ${partnershipId} and order_id = any(${ids})
      union select order_id, agency_id from open_plane.order_event where partnership_id = ${partnershipId} and order_id = any(${ids})) w
    join open_plane.agency a on a.partnership_id = ${partnershipId} and a.id = w.agency_id
    group by w.order_id`.execute(session.transaction);
  return new Map(rows.map(({ order_id, names }) => [order_id, names]));
}
