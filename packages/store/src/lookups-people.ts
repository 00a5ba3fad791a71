/** Asks the index of names. It answers ids with the reasons they were found, reads no order and writes nothing; `lookups.ts` decides what is shown. */
import { idOf, type OrderId, type PartnershipId } from '@holdfast/domain';
import {
  type NameFound,
  type NameQuestion,
  type NameRow,
  nameSearchOf,
  rankNames,
  rowsWantedBy,
  type TermOnRecord,
} from '@holdfast/domain/names';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';

export interface PersonFound extends NameFound {
  readonly orderId: OrderId;
  readonly party: 'restrained' | 'protected';
}

/** Rows taken of one pair of names, of one family name on its own, and of one day: enough to fill many screens. */
const most = { ofPair: 60, ofSurname: 40, ofDays: 600 };

/** Parties like the one asked for, likeliest first, one row to an order. Empty when nothing of a name was asked. */
export async function findPeople(
  session: Session<StaffActing>,
  question: NameQuestion,
): Promise<readonly PersonFound[]> {
  return await findPeopleOf(session, { partnershipId: session.acting.partnershipId, question });
}

/** As `findPeople`, in a partnership that the server's own work names. The policies decide all the same. */
export async function findPeopleOf(
  session: Session,
  { partnershipId, question }: { partnershipId: PartnershipId; question: NameQuestion },
): Promise<readonly PersonFound[]> {
  const search = nameSearchOf(question);
  if (search === undefined) return [];
  const { rows: terms } = await sql<TermOnRecord & { readonly people: number | null }>`
    select term, as_given as "asGiven", as_surname as "asSurname",
      (select people from open_plane.name_count where partnership_id = ${partnershipId}) as people from open_plane.name_term
    where partnership_id = ${partnershipId} and term = any(array(
      select distinct term from open_plane.name_key where partnership_id = ${partnershipId} and key = any(${search.keys}::int[])))`.execute(
    session.transaction,
  );
  const wanted = rowsWantedBy(search, terms);
  const rows = await rowsFor(session, { partnershipId, wanted });
  return onePerOrder(
    rankNames({
      search,
      rows,
      onRecord: terms,
      people: terms[0]?.people ?? (await peopleOnRecord(session, partnershipId)),
    }),
  );
}

/** How many stand in the index, for a question none of whose names does. */
async function peopleOnRecord(session: Session, partnershipId: PartnershipId): Promise<number> {
  const counted = await session.transaction
    .selectFrom('open_plane.name_count')
    .select('people')
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst();
  return counted?.people ?? 0;
}

type Wanted = ReturnType<typeof rowsWantedBy>;
type Found = Omit<NameRow, 'id'> & { order_id: OrderId; party: 'restrained' | 'protected' };

async function rowsFor(
  session: Session,
  { partnershipId, wanted }: { partnershipId: PartnershipId; wanted: Wanted },
): Promise<readonly NameRow[]> {
  const columns = sql`n.order_id, n.party, n.given, n.surname, n.born, n.loss`;
  const pairs = [...wanted.pairs, ...wanted.givens.slice(0, 4).map((given) => ({ surname: '', given }))];
  const { rows } = await sql<Found>`
    select f.* from unnest(${pairs.map(({ surname }) => surname)}::text[], ${pairs.map(({ given }) => given)}::text[]) as p (surname, given)
      cross join lateral (select ${columns} from open_plane.order_name n
        where n.partnership_id = ${partnershipId} and n.surname = p.surname and n.given = p.given limit ${most.ofPair}) f
    union
    select f.* from unnest(${wanted.surnames}::text[]) as s (surname)
      cross join lateral (select ${columns} from open_plane.order_name n
        where n.partnership_id = ${partnershipId} and n.surname = s.surname limit ${most.ofSurname}) f
    union
    select f.* from (select ${columns} from open_plane.order_name n
      where n.partnership_id = ${partnershipId} and n.born = any(${wanted.days}::text[]) and n.born <> '' limit ${most.ofDays}) f
    union
    select f.* from (select ${columns} from open_plane.order_name n
      where n.partnership_id = ${partnershipId} and n.born = any(${wanted.nearDays}::text[]) and n.born <> ''
        and n.surname = any(${wanted.surnames}::text[]) limit ${most.ofDays}) f`.execute(session.transaction);
  return rows.map(({ order_id, party, ...row }) => ({ ...row, id: `${party} ${order_id}` }));
}

function onePerOrder(ranked: readonly NameFound[]): readonly PersonFound[] {
  const found = new Map<string, PersonFound>();
  for (const each of ranked) {
    const space = each.id.indexOf(' ');
    const orderId = each.id.slice(space + 1);
    const party = each.id.startsWith('restrained') ? 'restrained' : 'protected';
    if (!found.has(orderId)) found.set(orderId, { ...each, orderId: idOf<'order'>(orderId), party });
  }
  return [...found.values()];
}
