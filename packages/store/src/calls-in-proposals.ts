/**
 * The server's own work on calls that came in: looks for orders that each may be about and keeps them as proposals with their reasons. It acts for
 * nobody, so that it finds the same whoever brought the file in; what of it a person sees is for the policies. It links nothing.
 */
import { type Instant, idOf, type OrderId, type PartnershipId } from '@holdfast/domain';
import { type ClueFound, type OrderProposed, proposalsFrom, shownOf } from '@holdfast/domain/names';
import { type CallClues, callClues, parse, type WhyProposed } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing, SystemActing } from './acting.ts';
import { findPeopleOf } from './lookups-people.ts';

/** Orders taken of one name, and of all marks: more than a person would ever compare. */
const mostOfName = 10;
const mostOfMarks = 40;

/** Looks for up to `most` calls that wait for it and answers for how many it did; fewer than `most` means that none waits. */
export async function proposeForCalls(
  session: Session<SystemActing>,
  { most, at }: { most: number; at: Instant },
): Promise<number> {
  const { rows } = await sql<{ agency_id: string; call_id: string; partnership_id: PartnershipId; clues: unknown }>`
    select agency_id, call_id, partnership_id, clues from open_plane.arrived_call
    where looked_at is null and state = 'waiting' order by came_at, call_id limit ${most} for update skip locked`.execute(
    session.transaction,
  );
  for (const row of rows) {
    const clues = parse(callClues, row.clues);
    if (!clues.ok) throw new Error('stored clues do not parse');
    const proposed = proposalsFrom(await foundBy(session, { partnershipId: row.partnership_id, clues: clues.value }));
    await sql`delete from open_plane.call_proposal where agency_id = ${row.agency_id} and call_id = ${row.call_id}`.execute(
      session.transaction,
    );
    await sql`insert into open_plane.call_proposal (agency_id, call_id, order_id, partnership_id, place, why)
      select ${row.agency_id}, ${row.call_id}, p.id, ${row.partnership_id}, p.place, p.why::jsonb
      from unnest(${proposed.map(({ orderId }) => orderId)}::text[], ${proposed.map((_, index) => index + 1)}::int[],
        ${proposed.map((one) => JSON.stringify(whyOf(one)))}::text[]) as p (id, place, why)`.execute(
      session.transaction,
    );
    await sql`update open_plane.arrived_call set looked_at = ${at}::timestamptz, proposed = ${proposed.map(({ orderId }) => orderId)}::text[]
      where agency_id = ${row.agency_id} and call_id = ${row.call_id}`.execute(session.transaction);
  }
  return rows.length;
}

/** Has every waiting call of the actor's agency looked for again, such as after new orders came in; answers how many. */
export async function askToProposeAgain({ transaction, acting }: Session<StaffActing>): Promise<number> {
  const { numUpdatedRows } = await transaction
    .updateTable('open_plane.arrived_call')
    .set({ looked_at: null })
    .where('agency_id', '=', acting.agencyId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

async function foundBy(
  session: Session<SystemActing>,
  { partnershipId, clues }: { partnershipId: PartnershipId; clues: CallClues },
): Promise<readonly ClueFound[]> {
  const found: ClueFound[] = [...(await byMarks(session, { partnershipId, clues }))];
  for (const { part, name, born } of clues.people) {
    const question = { line: name, ...(born === undefined ? {} : { born }) };
    const people = await findPeopleOf(session, { partnershipId, question });
    const shown = new Set(
      shownOf(people)
        .shown.slice(0, mostOfName)
        .map(({ id }) => id),
    );
    for (const { orderId, party, id, ...likeness } of people)
      if (shown.has(id)) found.push({ orderId, by: 'name', part, party, name: likeness });
  }
  const canaries = await describeNobody(session, { partnershipId, ids: found.map(({ orderId }) => orderId) });
  return found.filter(({ orderId }) => !canaries.has(orderId));
}

async function byMarks(
  session: Session<SystemActing>,
  { partnershipId, clues: { numbers, plates, blocks } }: { partnershipId: PartnershipId; clues: CallClues },
): Promise<readonly ClueFound[]> {
  const marks = [
    ...numbers.map((value) => ({ kind: 'number' as const, value })),
    ...plates.map((value) => ({ kind: 'plate' as const, value })),
    ...blocks.map((value) => ({ kind: 'address-block' as const, value })),
  ];
  if (marks.length === 0) return [];
  const { rows } = await sql<{ order_id: OrderId; kind: 'number' | 'plate' | 'address-block' }>`
    select m.order_id, m.kind from open_plane.order_mark m
    where m.partnership_id = ${partnershipId} and (m.kind, m.value) in (select * from unnest(
      ${marks.map(({ kind }) => kind)}::text[], ${marks.map(({ value }) => value)}::text[]))
    order by array_position(array['number', 'plate', 'address-block'], m.kind), m.order_id limit ${mostOfMarks}`.execute(
    session.transaction,
  );
  return rows.map(({ order_id, kind }) => ({ orderId: order_id, by: kind }));
}

/** An order that describes nobody is there for those who look without a call; proposing it would only give it away. */
async function describeNobody(
  session: Session<SystemActing>,
  { partnershipId, ids }: { partnershipId: PartnershipId; ids: readonly string[] },
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await session.transaction
    .selectFrom('open_plane.canary_order')
    .select('order_id')
    .where('partnership_id', '=', partnershipId)
    .where(
      'order_id',
      'in',
      ids.map((id) => idOf<'order'>(id)),
    )
    .execute();
  return new Set(rows.map((row) => row.order_id));
}

function whyOf({ why }: OrderProposed): readonly WhyProposed[] {
  return why.map((one): WhyProposed => {
    if (one.by !== 'name') return { foundBy: { by: one.by } };
    const { given, surname, swapped, born } = one.name;
    return {
      foundBy: { by: 'name', party: one.party, given: given.reason, surname: surname.reason, swapped, born },
      part: one.part,
    };
  });
}
