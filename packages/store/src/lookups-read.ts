/**
 * Everything a look-up reads about the orders it found, in one statement: each round trip and each plan under the policies costs about as much as
 * the rows themselves. The policies decide what is seen, as everywhere; it writes nothing.
 */
import { type Instant, instantOf, type Order, type OrderId } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { orderFrom } from './orders.ts';

export interface OrdersRead {
  /** Those of the orders asked for that the actor must not look at. */
  readonly conflicts: readonly OrderId[];
  /** Those that describe nobody. */
  readonly canaries: readonly OrderId[];
  readonly orders: ReadonlyMap<OrderId, Order>;
  readonly cautions: ReadonlyMap<OrderId, readonly string[]>;
  /** Orders on record whose names are not in the index yet, counted to a hundred thousand. */
  readonly waiting: number;
}

interface Row {
  readonly conflicts: readonly OrderId[];
  readonly canaries: readonly OrderId[];
  readonly waiting: number;
  readonly orders: readonly {
    readonly id: OrderId;
    readonly document: unknown;
    readonly acts: readonly unknown[];
    readonly events: readonly { readonly kind: string; readonly at: number; readonly detail: unknown }[];
    readonly cautions: readonly string[];
  }[];
}

/** Reads it for `ids`, in the actor's partnership. */
export async function readFound(session: Session<StaffActing>, ids: readonly OrderId[]): Promise<OrdersRead> {
  const { partnershipId, actor } = session.acting;
  const wanted = sql`${[...ids]}::text[]`;
  const { rows } = await sql<Row>`
    select
      array(select c.order_id from open_plane.order_conflict c
        where c.staff_id = ${actor} and c.order_id = any(${wanted}) and c.ended_at is null) as conflicts,
      array(select distinct y.order_id from open_plane.canary_order y
        where y.partnership_id = ${partnershipId} and y.order_id = any(${wanted})) as canaries,
      (select count(*)::int from (select from open_plane.order_to_index w
        where w.partnership_id = ${partnershipId} limit 100000) w) as waiting,
      coalesce((select json_agg(json_build_object('id', o.id, 'document', o.document,
          'acts', (select coalesce(json_agg(s.attempt order by s.attempted_at), '[]') from open_plane.order_service s
            where s.partnership_id = ${partnershipId} and s.order_id = o.id),
          'events', (select coalesce(json_agg(json_build_object('kind', e.kind, 'detail', e.detail,
              'at', (extract(epoch from e.happened_at) * 1000)::float8) order by e.happened_at), '[]')
            from open_plane.order_event e
            where e.partnership_id = ${partnershipId} and e.order_id = o.id and e.kind <> 'next-try'),
          'cautions', (select coalesce(json_agg(m.value order by m.value), '[]') from open_plane.order_mark m
            where m.partnership_id = ${partnershipId} and m.order_id = o.id and m.kind = 'caution')))
        from open_plane.protection_order o
        where o.partnership_id = ${partnershipId} and o.id = any(${wanted})), '[]') as orders`.execute(
    session.transaction,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a statement without its row');
  const orders = row.orders.map(({ id, document, acts, events, cautions }) => {
    const since = events.map(({ kind, at, detail }) => ({ kind, happened_at: momentOf(at), detail }));
    return { id, order: orderFrom({ document, acts, since }), cautions };
  });
  return {
    conflicts: row.conflicts,
    canaries: row.canaries,
    waiting: row.waiting,
    orders: new Map(orders.map(({ id, order }) => [id, order])),
    cautions: new Map(orders.map(({ id, cautions }) => [id, cautions])),
  };
}

/** Milliseconds of the database, which keeps no finer ones here. */
function momentOf(milliseconds: number): Instant {
  return instantOf(Math.round(milliseconds));
}
