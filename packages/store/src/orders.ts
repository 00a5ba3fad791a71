/**
 * Protection orders on record, for police who must act on them. Each order shown leaves an audit entry of its own, so that
 * "who looked at this order" has an answer; nothing here shows an order without one.
 */
import {
  type AgencyId,
  type Instant,
  type Order,
  type OrderId,
  ok,
  type PartnershipId,
  type Result,
  refused,
  type ServiceAttempt,
} from '@holdfast/domain';
import { order as orderSchema, parse } from '@holdfast/wire';
import { placeOf, type Session, type StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { columnsOf } from './registry-columns.ts';

/** Who keeps the order: a member's own partnership, or the one that set-up names. */
export interface OrderPlace {
  readonly partnershipId: PartnershipId;
}

/** Records an order. `already-there` for the same id or the same court and number; `not-allowed` for what advocates or survivors hold. */
export async function putOrder(
  session: Session,
  { order, partnershipId, at }: OrderPlace & { order: Order; at: Instant },
): Promise<Result<OrderId, StoreIssue>> {
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.protection_order')
      .values({
        partnership_id: partnershipId,
        id: order.id,
        document: JSON.stringify(order),
        order_number: order.orderNumber,
        issuing_court: order.issuingCourt.name,
        restrained_name: order.restrainedParty.name,
        protected_name: order.protectedParty.name,
        issued_at: order.issuedAt,
        expires_on: order.expiry.kind === 'on' ? order.expiry.date : null,
        provenance: order.provenance,
        entered_at: at,
        agencies: session.acting.kind === 'staff' ? [session.acting.agencyId] : [],
        ...columnsOf(order, at),
      })
      .execute();
    await appendAudit(session, { events: [{ code: 'order-recorded', recordKind: 'order', recordId: order.id }], at });
    return ok(order.id);
  });
}

/** Adds one act of giving notice to an order. `not-found` when the order is not on record in this partnership. */
export async function recordOrderService(
  session: Session<StaffActing>,
  {
    orderId,
    id,
    attempt: act,
    recordedAt,
  }: { orderId: OrderId; id: string; attempt: ServiceAttempt; recordedAt: Instant },
): Promise<Result<OrderId, StoreIssue>> {
  const { acting } = session;
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.order_service')
      .values({
        partnership_id: acting.partnershipId,
        order_id: orderId,
        id,
        agency_id: acting.agencyId,
        attempt: JSON.stringify(act),
        attempted_at: act.at,
        recorded_by: acting.actor,
        recorded_at: recordedAt,
        provenance: 'police',
      })
      .execute();
    await appendAudit(session, {
      events: [{ code: 'notice-recorded', recordKind: 'order', recordId: orderId }],
      at: recordedAt,
    });
    return ok(orderId);
  });
}

/** One order, audited. `not-found` for an unknown id, another partnership's, and for everyone who may not read orders. */
export async function readOrder(
  session: Session,
  { id, at }: { id: OrderId; at: Instant },
): Promise<Result<Order, StoreIssue>> {
  const [order] = await ordersById(session, [id]);
  if (order === undefined) return refused({ code: 'not-found' });
  await appendAudit(session, { events: [{ code: 'order-read', recordKind: 'order', recordId: id }], at });
  return ok(order);
}

/** Orders by id without an audit entry of their own: for readers within this room that write theirs. */
export async function ordersById(session: Session, ids: readonly OrderId[]): Promise<readonly Order[]> {
  if (ids.length === 0) return [];
  const rows = await ordersOf(session).select(['id', 'document']).where('id', 'in', ids).execute();
  return await completed(session, rows);
}

/** Whether anything is on record here; set-up asks it to know whether to begin. */
export async function countOrders(session: Session): Promise<number> {
  const row = await session.transaction
    .selectFrom('open_plane.protection_order')
    .select((each) => each.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

function ordersOf(session: Session) {
  const orders = session.transaction.selectFrom('open_plane.protection_order');
  const place = placeOf(session.acting);
  return place === undefined ? orders : orders.where('partnership_id', '=', place.partnershipId);
}

/** Parses the documents and adds the acts of notice recorded since, in the order they happened. */
async function completed(
  session: Session,
  rows: readonly { id: OrderId; document: unknown }[],
): Promise<readonly Order[]> {
  if (rows.length === 0) return [];
  const acts = await session.transaction
    .selectFrom('open_plane.order_service')
    .select(['order_id', 'attempt'])
    .where(
      'order_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('attempted_at')
    .execute();
  const events = await session.transaction
    .selectFrom('open_plane.order_event')
    .select(['order_id', 'kind', 'happened_at', 'detail'])
    .where(
      'order_id',
      'in',
      rows.map((row) => row.id),
    )
    .where('kind', '<>', 'next-try')
    .orderBy('happened_at')
    .execute();
  return rows.map(({ id, document }) =>
    orderFrom({
      document,
      acts: acts.filter((act) => act.order_id === id).map((act) => act.attempt),
      since: events.filter((event) => event.order_id === id),
    }),
  );
}

/** An order as it stands: the document, the acts of notice and what a court did since, each list in the order of time. Throws on one that does not parse. */
export function orderFrom({
  document,
  acts,
  since,
}: {
  readonly document: unknown;
  readonly acts: readonly unknown[];
  readonly since: readonly { readonly kind: string; readonly happened_at: Instant; readonly detail: unknown }[];
}): Order {
  const read = parse(orderSchema, document);
  if (!read.ok) throw new Error('a stored order does not parse');
  if (acts.length + since.length === 0) return read.value;
  const whole = parse(orderSchema, {
    ...read.value,
    serviceAttempts: [...read.value.serviceAttempts, ...acts],
    changes: [...read.value.changes, ...since.map(changeFrom)],
  });
  if (!whole.ok) throw new Error('a stored order does not parse');
  return whole.value;
}

/** What became of an order, as the order itself tells it. An end of its own stands in the detail. */
function changeFrom({ kind, happened_at, detail }: { kind: string; happened_at: Instant; detail: unknown }) {
  const hasEnd = typeof detail === 'object' && detail !== null && 'kind' in detail;
  return { kind, at: happened_at, ...(hasEnd ? { expiry: detail } : {}) };
}

/** An agency and its partnership, as calls name them. */
export interface AgencyPlace extends OrderPlace {
  readonly agencyId: AgencyId;
}
