/**
 * Keeps the index of names: what waits is indexed in pieces by the server's own work, before a look-up and after an import. Until an order is indexed, a
 * look-up by name says that some are not searchable yet; it never answers as if they were not there.
 */
import type { Instant, OrderId, PartnershipId } from '@holdfast/domain';
import { keysOfTerm, markFrom, type NameRow, nameRowsOf } from '@holdfast/domain/names';
import { sql } from 'kysely';
import type { Session, SystemActing } from './acting.ts';
import { conflictsAmong } from './lookups-conflicts.ts';

interface Waiting {
  readonly partnership_id: PartnershipId;
  readonly id: OrderId;
  readonly order_number: string;
  readonly restrained_name: string;
  readonly protected_name: string;
  readonly restrained_born: string | null;
  readonly protected_born: string | null;
}

/**
 * Indexes up to `most` orders that wait and answers how many it did; fewer than `most` means that none waits. With `onlyFew` it
 * does nothing where more than that wait.
 */
export async function indexOrders(
  session: Session<SystemActing>,
  { most, onlyFew = false, at }: { most: number; onlyFew?: boolean; at: Instant },
): Promise<number> {
  const enough = onlyFew ? sql`(select count(*) from first) <= ${most}` : sql`true`;
  const { rows } = await sql<Waiting>`
    with first as (
      select partnership_id, order_id from open_plane.order_to_index order by partnership_id, order_id
        limit ${onlyFew ? most + 1 : most}
    ), taken as (
      delete from open_plane.order_to_index w using first
        where first.partnership_id = w.partnership_id and first.order_id = w.order_id and ${enough}
      returning w.partnership_id, w.order_id
    )
    select o.partnership_id, o.id, o.order_number, o.restrained_name, o.protected_name,
      o.document #>> '{restrainedParty,bornOn}' as restrained_born, o.document #>> '{protectedParty,bornOn}' as protected_born
    from taken t join open_plane.protection_order o on o.partnership_id = t.partnership_id and o.id = t.order_id`.execute(
    session.transaction,
  );
  for (const [partnershipId, orders] of Map.groupBy(rows, (row) => row.partnership_id)) {
    await indexSome(session, { partnershipId, orders, at });
  }
  return rows.length;
}

async function indexSome(
  session: Session<SystemActing>,
  { partnershipId, orders, at }: { partnershipId: PartnershipId; orders: readonly Waiting[]; at: Instant },
): Promise<void> {
  const named = orders.flatMap((order) => [
    ...rowsOf(order, { party: 'restrained', line: order.restrained_name, born: order.restrained_born }),
    ...rowsOf(order, { party: 'protected', line: order.protected_name, born: order.protected_born }),
  ]);
  const ids = orders.map((order) => order.id);
  await sql`delete from open_plane.order_name where partnership_id = ${partnershipId} and order_id = any(${ids})`.execute(
    session.transaction,
  );
  await sql`insert into open_plane.order_name (partnership_id, order_id, party, given, surname, born, loss)
    select ${partnershipId}, * from unnest(${named.map((row) => row.id)}::text[], ${named.map((row) => row.party)}::text[],
      ${named.map((row) => row.given)}::text[], ${named.map((row) => row.surname)}::text[], ${named.map((row) => row.born)}::text[],
      ${named.map((row) => row.loss)}::real[])`.execute(session.transaction);
  await sql`delete from open_plane.order_mark where partnership_id = ${partnershipId} and kind = 'number' and order_id = any(${ids})`.execute(
    session.transaction,
  );
  const numbers = orders
    .map((order) => markFrom('number', order.order_number))
    .map((mark) => (mark === '' ? '?' : mark));
  await sql`insert into open_plane.order_mark select ${partnershipId}, n.id, 'number', n.value
    from unnest(${ids}::text[], ${numbers}::text[]) as n (id, value)`.execute(session.transaction);
  await countTerms(session, { partnershipId, named });
  await conflictsAmong(session, { partnershipId, named, at });
  await sql`insert into open_plane.name_count values (${partnershipId}, ${2 * orders.length})
    on conflict (partnership_id) do update set people = name_count.people + excluded.people`.execute(
    session.transaction,
  );
}

function rowsOf(
  order: Waiting,
  { party, line, born }: { party: 'restrained' | 'protected'; line: string; born: string | null },
): readonly (NameRow & { party: string })[] {
  return nameRowsOf({ id: order.id, line, born: born ?? undefined }).map((row) => ({ ...row, party }));
}

/** Counts each name and writes the keys of those that are new. In one order always, so that two at once wait and never block each other. */
async function countTerms(
  session: Session<SystemActing>,
  { partnershipId, named }: { partnershipId: PartnershipId; named: readonly NameRow[] },
): Promise<void> {
  const counts = new Map<string, { given: number; surname: number }>();
  for (const { given, surname } of named) {
    if (given !== '') countOf(counts, given).given += 1;
    if (surname !== '') countOf(counts, surname).surname += 1;
  }
  const terms = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (terms.length === 0) return;
  const { rows } = await sql<{ term: string }>`
    with counted as (
      insert into open_plane.name_term as t
      select ${partnershipId}, * from unnest(${terms.map(([term]) => term)}::text[],
        ${terms.map(([, count]) => count.given)}::int[], ${terms.map(([, count]) => count.surname)}::int[])
      on conflict (partnership_id, term) do update set as_given = t.as_given + excluded.as_given, as_surname = t.as_surname + excluded.as_surname
      returning term, as_given, as_surname
    )
    select c.term from counted c join unnest(${terms.map(([term]) => term)}::text[], ${terms.map(([, count]) => count.given)}::int[],
      ${terms.map(([, count]) => count.surname)}::int[]) as n (term, given, surname) on n.term = c.term
    where c.as_given = n.given and c.as_surname = n.surname`.execute(session.transaction);
  const keys = rows.flatMap(({ term }) => keysOfTerm(term).map((key) => ({ key, term })));
  if (keys.length === 0) return;
  await sql`insert into open_plane.name_key select ${partnershipId}, * from unnest(${keys.map(({ key }) => key)}::int[],
    ${keys.map(({ term }) => term)}::text[]) on conflict do nothing`.execute(session.transaction);
}

function countOf(counts: Map<string, { given: number; surname: number }>, term: string) {
  const known = counts.get(term);
  if (known !== undefined) return known;
  const made = { given: 0, surname: 0 };
  counts.set(term, made);
  return made;
}
