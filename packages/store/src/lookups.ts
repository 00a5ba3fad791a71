/**
 * The look-up of orders by those who must act on them: by name, number, block or plate. Each leaves an audit entry for every order shown, a row for the patterns
 * that supervisors see, and an alert where someone looks at what they must not. It shows nothing to whoever is in conflict with an order it found.
 */
import { type Instant, idOf, type Order, type OrderId, ok, type Result, refused } from '@holdfast/domain';
import { type MarkKind, markFrom, type NameQuestion, nameWordsOf, shownOf } from '@holdfast/domain/names';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { type AuditEvent, appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { conflictsOf } from './lookups-conflicts.ts';
import { findPeople, type PersonFound } from './lookups-people.ts';
import { readFound } from './lookups-read.ts';

export interface LookUpQuestion {
  /** One line of a name, in whatever order it was heard. */
  readonly name?: string | undefined;
  /** As much of the day of birth as is known. */
  readonly born?: string | undefined;
  readonly orderNumber?: string | undefined;
  readonly addressBlock?: string | undefined;
  readonly plate?: string | undefined;
  /** Also those that are less likely, which are otherwise only counted. */
  readonly lessLikely?: boolean | undefined;
}

/** How an order was found: by a mark of its own, or by a party's name with the reasons. */
export type FoundBy =
  | { readonly by: MarkKind }
  | ({ readonly by: 'name' } & Omit<PersonFound, 'id' | 'orderId' | 'bits'>);

export interface OrderFound {
  readonly order: Order;
  readonly foundBy: FoundBy;
  readonly cautions: readonly string[];
}

export interface LookUpAnswer {
  /** Likeliest first. */
  readonly found: readonly OrderFound[];
  /** How many more are less likely and were not shown. */
  readonly lessLikely: number;
  /** Orders on record that cannot be found by name yet. */
  readonly notSearchable: number;
}

export interface LookUpAsked {
  readonly question: LookUpQuestion;
  readonly purpose: string;
  readonly incidentNumber: string;
  /** Made by the caller; names the row and, with an ending, its alerts. */
  readonly id: string;
  readonly at: Instant;
}

/** What one screen shows. */
export const mostFound = 25;

/**
 * Looks up orders. `in-conflict` when one of those found may not be read by the actor: then none is shown, an alert is raised, and all of it stays on
 * record. A question with a number, a block or a plate is answered by that; otherwise by the name.
 */
export async function lookUpOrders(
  session: Session<StaffActing>,
  asked: LookUpAsked,
): Promise<Result<LookUpAnswer, StoreIssue>> {
  const { question } = asked;
  const { shown, less } = await candidatesFor(session, question);
  const ids = shown.map(({ orderId }) => orderId);
  const { conflicts, canaries, orders, cautions, waiting } = await readFound(session, ids);
  if (conflicts.length > 0) {
    await writeDown(session, { asked, ids, events: [] });
    await raise(session, { kind: 'conflict', orderIds: conflicts, asked });
    return refused({ code: 'in-conflict' });
  }
  const found = shown.flatMap(({ orderId, foundBy }) => {
    const order = orders.get(orderId);
    return order === undefined ? [] : [{ order, foundBy, cautions: cautions.get(orderId) ?? [] }];
  });
  const events = found.map(({ order }) => ({ code: 'order-found', recordKind: 'order', recordId: order.id }));
  const none = [{ code: 'no-order-found', recordKind: 'order', recordId: '' }];
  await writeDown(session, { asked, ids, events: events.length > 0 ? events : none });
  await raise(session, { kind: 'canary', orderIds: canaries, asked });
  return ok({ found, lessLikely: less, notSearchable: waiting });
}

/** Refuses and raises an alert when the actor is in conflict with this order; for whoever is about to read it by its id. */
export async function refuseInConflict(
  session: Session<StaffActing>,
  { orderId, alertId, at }: { orderId: OrderId; alertId: string; at: Instant },
): Promise<Result<true, StoreIssue>> {
  return await raiseConflict(session, { orderIds: [orderId], alertId, at });
}

/** As `refuseInConflict`, for a record that may be about any of several orders. */
export async function raiseConflict(
  session: Session<StaffActing>,
  { orderIds, alertId, at }: { orderIds: readonly OrderId[]; alertId: string; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const conflicts = await conflictsOf(session, [...new Set(orderIds)]);
  if (conflicts.length === 0) return ok(true);
  await raise(session, { kind: 'conflict', orderIds: conflicts, asked: { id: alertId, at } });
  return refused({ code: 'in-conflict' });
}

interface Candidate {
  readonly orderId: OrderId;
  readonly foundBy: FoundBy;
}

async function candidatesFor(
  session: Session<StaffActing>,
  question: LookUpQuestion,
): Promise<{ readonly shown: readonly Candidate[]; readonly less: number }> {
  const marks = marksOf(question);
  if (marks.length > 0) {
    const shown = await byMarks(session, marks);
    return { shown, less: 0 };
  }
  const asked: NameQuestion = {
    ...(question.name === undefined ? {} : { line: question.name }),
    ...(question.born === undefined ? {} : { born: question.born }),
  };
  const people = await findPeople(session, asked);
  const { shown, less } = shownOf(people);
  const visible = (question.lessLikely === true ? [...shown, ...less] : shown).slice(0, mostFound);
  const candidates = people
    .filter((each) => visible.some(({ id }) => id === each.id))
    .map(({ id: _, orderId, bits: __, ...why }) => ({ orderId, foundBy: { by: 'name' as const, ...why } }));
  return { shown: candidates, less: Math.min(people.length, 4 * mostFound) - candidates.length };
}

function marksOf(question: LookUpQuestion): readonly { readonly kind: MarkKind; readonly value: string }[] {
  const written = { number: question.orderNumber, 'address-block': question.addressBlock, plate: question.plate };
  return (['number', 'plate', 'address-block'] as const).flatMap((kind) => {
    const text = written[kind];
    return text === undefined ? [] : [{ kind, value: markFrom(kind, text) }];
  });
}

/** Orders that bear every mark asked for; a mark that reads as nothing is borne by none. */
async function byMarks(
  session: Session<StaffActing>,
  marks: readonly { readonly kind: MarkKind; readonly value: string }[],
): Promise<readonly Candidate[]> {
  const [first] = marks;
  if (first === undefined || marks.some(({ value }) => value === '')) return [];
  const borne = sql`select order_id from open_plane.order_mark where partnership_id = ${session.acting.partnershipId}`;
  // A plan of the first is kept; one of a list is made anew each time, which costs more than finding the order.
  const { rows } = await (marks.length === 1
    ? sql<{
        order_id: string;
      }>`${borne} and kind = ${first.kind} and value = ${first.value} order by order_id limit ${mostFound}`
    : sql<{ order_id: string }>`${borne}
      and (kind, value) in (select * from unnest(${marks.map(({ kind }) => kind)}::text[], ${marks.map(({ value }) => value)}::text[]))
    group by order_id having count(distinct kind) = ${marks.length} order by order_id limit ${mostFound}`
  ).execute(session.transaction);
  return rows.map(({ order_id }) => ({ orderId: idOf<'order'>(order_id), foundBy: { by: first.kind } }));
}

/** The cautions of these orders, as their sources wrote them; for whoever shows the orders beside them. */
export async function cautionsOf(
  session: Session<StaffActing>,
  ids: readonly OrderId[],
): Promise<ReadonlyMap<OrderId, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await session.transaction
    .selectFrom('open_plane.order_mark')
    .select(['order_id', 'value'])
    .where('partnership_id', '=', session.acting.partnershipId)
    .where('kind', '=', 'caution')
    .where('order_id', 'in', ids)
    .orderBy('value')
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.order_id)].map(([id, list]) => [id, list.map(({ value }) => value)]),
  );
}

async function writeDown(
  session: Session<StaffActing>,
  { asked, ids, events }: { asked: LookUpAsked; ids: readonly OrderId[]; events: readonly AuditEvent[] },
): Promise<void> {
  const { partnershipId, agencyId, actor } = session.acting;
  const { name, orderNumber, plate, addressBlock } = asked.question;
  // The same person asked for in another order of words is the same question.
  const words = [...nameWordsOf(name ?? '')].toSorted().join(' ');
  const text = [agencyId, words, ...[orderNumber, plate, addressBlock].map((part) => (part ?? '').toLowerCase())].join(
    '|',
  );
  // One statement for the row that supervisors see and the entries that nobody can take back.
  await sql`with kept as (
      insert into open_plane.look_up values (${partnershipId}, ${agencyId}, ${asked.id}, ${actor}, ${asked.at}, ${asked.purpose},
        ${asked.incidentNumber}, encode(sha256(convert_to(${text}, 'UTF8')), 'hex'), ${[...ids]}::text[]))
    select audit.append(e.code, e.record_kind, e.record_id, ${asked.at}::timestamptz)
    from unnest(${events.map((event) => event.code)}::text[], ${events.map((event) => event.recordKind)}::text[],
      ${events.map((event) => event.recordId)}::text[]) as e (code, record_kind, record_id)`.execute(
    session.transaction,
  );
}

/** An alert for each, and an audit entry beside it: the one a supervisor sees, the other nobody can take back. */
async function raise(
  session: Session<StaffActing>,
  {
    kind,
    orderIds,
    asked,
  }: { kind: 'conflict' | 'canary'; orderIds: readonly OrderId[]; asked: Pick<LookUpAsked, 'id' | 'at'> },
): Promise<void> {
  if (orderIds.length === 0) return;
  const { partnershipId, agencyId, actor, purpose } = session.acting;
  await session.transaction
    .insertInto('open_plane.registry_alert')
    .values(
      orderIds.map((orderId, index) => ({
        partnership_id: partnershipId,
        agency_id: agencyId,
        id: `${asked.id}-${kind}-${index + 1}`,
        kind,
        staff_id: actor,
        order_id: orderId,
        purpose,
        raised_at: asked.at,
        seen_by: null,
        seen_at: null,
      })),
    )
    .execute();
  const code = kind === 'conflict' ? 'conflict-refused' : 'canary-found';
  await appendAudit(session, {
    events: orderIds.map((recordId) => ({ code, recordKind: 'order', recordId })),
    at: asked.at,
  });
}

/** Keeps what else an order may be found by, and cautions as their source wrote them. `not-found` for an order not on record. */
export async function putOrderMarks(
  session: Session,
  {
    partnershipId,
    orderId,
    marks,
  }: {
    partnershipId: StaffActing['partnershipId'];
    orderId: OrderId;
    marks: readonly { readonly kind: 'address-block' | 'plate' | 'caution'; readonly written: string }[];
  },
): Promise<void> {
  const values = marks
    .map(({ kind, written }) => ({
      kind,
      value: kind === 'caution' ? written.trim().slice(0, 200) : markFrom(kind, written),
    }))
    .filter(({ value }) => value !== '');
  if (values.length === 0) return;
  await session.transaction
    .insertInto('open_plane.order_mark')
    .values(values.map((each) => ({ partnership_id: partnershipId, order_id: orderId, ...each })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
