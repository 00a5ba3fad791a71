/**
 * Puts orders of a file into the registry, many at once and each at most once: the court and its number name an order. What a
 * later file says replaces what an earlier one said, and the earlier stays; what it cannot replace is answered row by row.
 */
import { type Instant, type Order, type OrderId, samePerson } from '@holdfast/domain';
import { order as orderSchema, parse, type RowFaultCode } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { columnsOf } from './registry-columns.ts';

/** An order as a row gave it. */
export interface OrderOfRow {
  readonly row: number;
  readonly order: Order;
  readonly receivedAt?: Instant;
}

export type PutOutcome =
  | { readonly row: number; readonly kind: 'new' | 'changed' | 'same'; readonly orderId: OrderId }
  | { readonly row: number; readonly kind: 'refused'; readonly code: RowFaultCode };

interface Known {
  readonly position: number;
  readonly id: OrderId;
  readonly revision: number;
  readonly import_id: string | null;
  readonly import_row: number | null;
  readonly provenance: string;
  readonly document: unknown;
  readonly same: boolean;
}

/** Puts `orders` of import `importId`; the outcomes stand in the order given. No row is left without one. */
export async function putOrdersOfFile(
  session: Session<StaffActing>,
  { orders, importId, at }: { orders: readonly OrderOfRow[]; importId: string; at: Instant },
): Promise<readonly PutOutcome[]> {
  const outcomes = new Map<number, PutOutcome>();
  const first = new Map<string, OrderOfRow>();
  for (const one of orders) {
    const key = keyOf(one.order);
    const before = first.get(key);
    if (before === undefined) first.set(key, one);
    else outcomes.set(one.row, again(one, before));
  }
  // A second round for orders that somebody else put between our look and our insert; a third would be a defect.
  // In one order for everyone, so that two files with the same orders wait for each other and never both.
  let left = [...first.values()].toSorted((one, other) => (keyOf(one.order) < keyOf(other.order) ? -1 : 1));
  for (let round = 0; left.length > 0 && round < 3; round += 1) {
    const known = new Map((await knownAmong(session, left)).map((found) => [found.position - 1, found]));
    const fresh: OrderOfRow[] = [];
    const changed: { one: OrderOfRow; found: Known }[] = [];
    const seen: { one: OrderOfRow; found: Known }[] = [];
    for (const [index, one] of left.entries()) {
      const found = known.get(index);
      if (found === undefined) fresh.push(one);
      else {
        const outcome = outcomeOf({ one, found, importId });
        outcomes.set(one.row, outcome);
        if (outcome.kind === 'changed') changed.push({ one, found });
        if (outcome.kind === 'same') seen.push({ one, found });
      }
    }
    await replace(session, { changed, importId, at });
    await mark(session, { seen, importId });
    await holdToo(session, [...changed, ...seen]);
    const inserted = await insert(session, { fresh, importId, at });
    for (const one of fresh.filter(({ order }) => inserted.has(order.id)))
      outcomes.set(one.row, { row: one.row, kind: 'new', orderId: one.order.id });
    left = fresh.filter(({ order }) => !inserted.has(order.id));
  }
  return orders.map(
    ({ row }): PutOutcome => outcomes.get(row) ?? { row, kind: 'refused', code: 'changed-while-importing' },
  );
}

function keyOf({ issuingCourt, orderNumber }: Order): string {
  return `${issuingCourt.name}\n${orderNumber}`;
}

/** A second row of one piece with the same court and number. */
function again(one: OrderOfRow, before: OrderOfRow): PutOutcome {
  const same = JSON.stringify({ ...one.order, id: '' }) === JSON.stringify({ ...before.order, id: '' });
  return same
    ? { row: one.row, kind: 'same', orderId: before.order.id }
    : { row: one.row, kind: 'refused', code: 'number-twice-in-file' };
}

function outcomeOf({
  one: { row, order },
  found,
  importId,
}: {
  readonly one: OrderOfRow;
  readonly found: Known;
  readonly importId: string;
}): PutOutcome {
  if (found.same) return { row, kind: 'same', orderId: found.id };
  const twice = found.import_id === importId && found.import_row !== row;
  if (twice) return { row, kind: 'refused', code: 'number-twice-in-file' };
  const before = parse(orderSchema, found.document);
  if (!before.ok) throw new Error('a stored order does not parse');
  const others =
    samePerson(before.value.protectedParty, order.protectedParty) === 'no' ||
    samePerson(before.value.restrainedParty, order.restrainedParty) === 'no';
  if (others) return { row, kind: 'refused', code: 'number-of-another-order' };
  // What a court sent is not replaced by what somebody else has of it.
  if (found.provenance === 'court' && order.provenance !== 'court')
    return { row, kind: 'refused', code: 'court-says-otherwise' };
  return { row, kind: 'changed', orderId: found.id };
}

/**
 * Those on record, locked. Looked up one by one by the unique key: as a join, the planner reads every order of the court for each piece. The documents of
 * the file are sent only for those found, because in a first file none is.
 */
async function knownAmong(session: Session<StaffActing>, orders: readonly OrderOfRow[]): Promise<readonly Known[]> {
  const { rows } = await sql<Omit<Known, 'same'>>`
    select w.position::int as position, o.id, o.revision, o.import_id, o.import_row, o.provenance, o.document
    from unnest(${orders.map(({ order }) => order.issuingCourt.name)}::text[], ${orders.map(({ order }) => order.orderNumber)}::text[])
      with ordinality as w (court, number, position)
    cross join lateral (select * from open_plane.protection_order known where known.partnership_id = ${session.acting.partnershipId}
      and known.issuing_court = w.court and known.order_number = w.number for update) o
    order by w.position`.execute(session.transaction);
  if (rows.length === 0) return [];
  const given = rows.map(({ position }) => JSON.stringify(orders[position - 1]?.order));
  const { rows: same } = await sql<{ id: OrderId }>`
    select o.id from unnest(${rows.map(({ id }) => id)}::text[], ${given}::text[]) as w (id, document)
    join open_plane.protection_order o on o.partnership_id = ${session.acting.partnershipId} and o.id = w.id
    where (o.document - 'id') = (w.document::jsonb - 'id')`.execute(session.transaction);
  const unchanged = new Set(same.map(({ id }) => id));
  return rows.map((row) => ({ ...row, same: unchanged.has(row.id) }));
}

async function insert(
  session: Session<StaffActing>,
  { fresh, importId, at }: { fresh: readonly OrderOfRow[]; importId: string; at: Instant },
): Promise<ReadonlySet<OrderId>> {
  if (fresh.length === 0) return new Set();
  const column = (value: (one: OrderOfRow) => string | number | null) => fresh.map(value);
  const derived = new Map(fresh.map((one) => [one, columnsOf(one.order, at)]));
  const { rows } = await sql<{ id: OrderId }>`
    insert into open_plane.protection_order (partnership_id, id, document, order_number, issuing_court, restrained_name, protected_name,
      issued_at, expires_on, provenance, received_at, entered_at, served_since, withdrawn_at, import_id, import_row, agencies)
    select ${session.acting.partnershipId}, w.id, w.document::jsonb, w.number, w.court, w.restrained, w.protected, w.issued, w.expires,
      w.provenance, w.received, ${at}::timestamptz, w.served, w.withdrawn, ${importId}, w.row, array[${session.acting.agencyId}]
    from unnest(${column(({ order }) => order.id)}::text[], ${column(({ order }) => JSON.stringify(order))}::text[],
      ${column(({ order }) => order.orderNumber)}::text[], ${column(({ order }) => order.issuingCourt.name)}::text[],
      ${column(({ order }) => order.restrainedParty.name)}::text[], ${column(({ order }) => order.protectedParty.name)}::text[],
      ${column(({ order }) => order.issuedAt)}::timestamptz[],
      ${column(({ order }) => (order.expiry.kind === 'on' ? order.expiry.date : null))}::date[],
      ${column(({ order }) => order.provenance)}::text[], ${column(({ receivedAt }) => receivedAt ?? null)}::timestamptz[],
      ${column((one) => derived.get(one)?.served_since ?? null)}::timestamptz[],
      ${column((one) => derived.get(one)?.withdrawn_at ?? null)}::timestamptz[],
      ${column(({ row }) => row)}::int[])
      as w (id, document, number, court, restrained, protected, issued, expires, provenance, received, served, withdrawn, row)
    order by w.court, w.number
    on conflict (partnership_id, issuing_court, order_number) do nothing
    returning id`.execute(session.transaction);
  return new Set(rows.map(({ id }) => id));
}

/** The earlier document goes to the versions before the later takes its place; the order keeps its id and its acts. */
async function replace(
  session: Session<StaffActing>,
  { changed, importId, at }: { changed: readonly { one: OrderOfRow; found: Known }[]; importId: string; at: Instant },
): Promise<void> {
  const { partnershipId, actor } = session.acting;
  for (const { one, found } of changed) {
    const order = { ...one.order, id: found.id };
    await session.transaction
      .insertInto('open_plane.order_version')
      .values({
        partnership_id: partnershipId,
        order_id: found.id,
        revision: found.revision,
        document: JSON.stringify(found.document),
        kept_at: at,
        kept_by: actor,
      })
      .execute();
    await session.transaction
      .updateTable('open_plane.protection_order')
      .set({
        document: JSON.stringify(order),
        restrained_name: order.restrainedParty.name,
        protected_name: order.protectedParty.name,
        issued_at: order.issuedAt,
        expires_on: order.expiry.kind === 'on' ? order.expiry.date : null,
        provenance: order.provenance,
        revision: found.revision + 1,
        import_id: importId,
        import_row: one.row,
        ...columnsOf(order, at),
        ...(one.receivedAt === undefined ? {} : { received_at: one.receivedAt }),
      })
      .where('partnership_id', '=', partnershipId)
      .where('id', '=', found.id)
      .execute();
  }
}

/** Notes which file named an order last, so that the same number further down the file is found. */
async function mark(
  session: Session<StaffActing>,
  { seen, importId }: { seen: readonly { one: OrderOfRow; found: Known }[]; importId: string },
): Promise<void> {
  if (seen.length === 0) return;
  await sql`update open_plane.protection_order o set import_id = ${importId}, import_row = w.row
    from unnest(${seen.map(({ found }) => found.id)}::text[], ${seen.map(({ one }) => one.row)}::int[]) as w (id, row)
    where o.partnership_id = ${session.acting.partnershipId} and o.id = w.id
      and (o.import_id is distinct from ${importId})`.execute(session.transaction);
}

/** See [Note: One court, one number, one order]. The agency is added once to those that it did not hold. */
async function holdToo(session: Session<StaffActing>, found: readonly { readonly found: Known }[]): Promise<void> {
  if (found.length === 0) return;
  const { partnershipId, agencyId } = session.acting;
  await sql`update open_plane.protection_order set agencies = agencies || ${agencyId}::text
    where partnership_id = ${partnershipId} and id = any(${found.map((one) => one.found.id)}::text[])
      and not (${agencyId} = any(agencies))`.execute(session.transaction);
}
