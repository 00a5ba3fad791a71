/**
 * The supervisor's queue as it is read: a page at a time, with its counts. It finds nothing by itself (`queue-sweep.ts` does), and
 * what is decided stands in `queue-items.ts`.
 */
import type { CallId, Instant, ItemId, QueueItem, QueueKind, QueueState } from '@holdfast/domain';
import { parse, queueEvidence } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { appendAudit } from './audit.ts';

/** A place in the list: after the item that began to wait then. */
export interface QueueCursor {
  readonly since: Instant;
  readonly id: ItemId;
}

/** Calls the queue has had to look at since it began. */
export async function countQueuedCalls(
  session: Session<StaffActing>,
  { beginsAt }: { beginsAt: Instant },
): Promise<number> {
  const { count } = await session.transaction
    .selectFrom('open_plane.call_for_service')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('agency_id', '=', session.acting.agencyId)
    .where('received_at', '>=', beginsAt)
    .executeTakeFirstOrThrow();
  return count;
}

export interface QueuePage {
  readonly items: readonly (QueueItem & { readonly replies: number })[];
  /** How many wait, by kind; kinds without any are left out. */
  readonly waiting: readonly { readonly kind: QueueKind; readonly count: number }[];
}

/** A page of the queue, longest waiting first, with the counts of what waits. Nothing for roles other than supervisor's agency. */
export async function listQueue(
  session: Session<StaffActing>,
  {
    kind,
    decided = false,
    after,
    most,
    at,
  }: { kind?: QueueKind | undefined; decided?: boolean; after?: QueueCursor | undefined; most: number; at: Instant },
): Promise<QueuePage> {
  const { agencyId } = session.acting;
  const { rows } = await sql<ItemRow & { replies: number }>`
    select ${itemColumns}, (select count(*)::int from open_plane.call_statement s
      where s.agency_id = i.agency_id and s.call_id = i.call_id and s.item_id = i.id) as replies
    from (select * from open_plane.queue_item
      where agency_id = ${agencyId} and ${decided ? sql`state not in ('open', 'sent-back')` : sql`state in ('open', 'sent-back')`}
        ${kind === undefined ? sql`` : sql`and kind = ${kind}`}
        ${after === undefined ? sql`` : sql`and (since_at, id) > (${after.since}::timestamptz, ${after.id})`}
      order by since_at, id limit ${most}) i ${itemJoins}
    order by i.since_at, i.id`.execute(session.transaction);
  const counted = await sql<{ kind: QueueKind; count: number }>`
    select kind, count(*)::int as count from open_plane.queue_item
    where agency_id = ${agencyId} and state in ('open', 'sent-back') group by kind`.execute(session.transaction);
  await appendAudit(session, { events: [{ code: 'queue-listed', recordKind: 'queue', recordId: '' }], at });
  return { items: rows.map((row) => ({ ...itemFrom(row), replies: row.replies })), waiting: counted.rows };
}

/** A row of the queue with the number it is known by. */
export interface ItemRow {
  readonly id: ItemId;
  readonly kind: QueueKind;
  readonly state: QueueState;
  readonly since_at: Instant;
  readonly found_at: Instant;
  readonly state_at: Instant;
  readonly call_id: CallId | null;
  readonly order_id: QueueItem['orderId'] | null;
  readonly evidence: unknown;
  readonly number: string | null;
}

export const itemColumns = sql`i.id, i.kind, i.state, i.since_at, i.found_at, i.state_at, i.call_id, i.order_id, i.evidence,
  coalesce(c.call_number, o.order_number) as number`;
export const itemJoins = sql`left join open_plane.call_for_service c on c.agency_id = i.agency_id and c.id = i.call_id
  left join open_plane.protection_order o on o.partnership_id = context.partnership() and o.id = i.order_id`;

/** The item of a row. Throws on stored evidence that does not parse. */
export function itemFrom(row: ItemRow): QueueItem {
  const evidence = parse(queueEvidence, row.evidence);
  if (!evidence.ok) throw new Error('stored evidence does not parse');
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    since: row.since_at,
    foundAt: row.found_at,
    stateAt: row.state_at,
    // An order in conflict with the reader is not read, so its number is not shown either.
    number: row.number ?? 'Not shown to you',
    evidence: evidence.value,
    ...(row.call_id === null ? {} : { callId: row.call_id }),
    ...(row.order_id === null || row.order_id === undefined ? {} : { orderId: row.order_id }),
  };
}
