/**
 * Matching calls that came in by file with orders: what waits, what is proposed and why, and what a person answers. Nothing is linked but by an
 * answer; an answer can be taken back and none is removed; whoever is in conflict with an order neither sees nor settles what may be about it.
 */
import { type CallId, type Instant, type OrderId, ok, type Result, refused } from '@holdfast/domain';
import {
  type ArrivedCall,
  arrivedCall,
  type CallToMatch,
  callClues,
  callForService,
  type MatchAnswer,
  type MatchState,
  parse,
  reasonsProposed,
  type WhyProposed,
} from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt, withoutNulls } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { raiseConflict } from './lookups.ts';
import { ordersById } from './orders.ts';
import { askForLook } from './queue-looks.ts';

export interface MatchCounts {
  readonly proposed: number;
  readonly notProposed: number;
  readonly confirmed: number;
  readonly none: number;
}

/** What may be asked of a match: one proposed order, none of them, or the last answer taken back. */
export type MatchAsked =
  | { readonly kind: 'confirmed'; readonly orderId: OrderId }
  | { readonly kind: 'none' }
  | { readonly kind: 'undone' };

/** Calls of the actor's agency that came in by file, in one state, newest first, with how many there are in each. */
export async function listArrivedCalls(
  session: Session<StaffActing>,
  { state, proposed, most, at }: { state: MatchState; proposed: boolean; most: number; at: Instant },
): Promise<{ readonly calls: readonly ArrivedCall[]; readonly counts: MatchCounts }> {
  const rows = await arrivedOf(session)
    .where('arrived.state', '=', state)
    .where((each) => (state !== 'waiting' ? each.lit(true) : each(proposalCount, proposed ? '>' : '=', 0)))
    .orderBy('call.received_at', 'desc')
    .orderBy('call.id')
    .limit(most)
    .execute();
  const counted = await sql<{ state: MatchState; proposed: boolean; count: number }>`
    select a.state, exists (select from open_plane.call_proposal p where p.agency_id = a.agency_id and p.call_id = a.call_id) as proposed,
      count(*)::int as count
    from open_plane.arrived_call a where a.agency_id = ${session.acting.agencyId} group by 1, 2`.execute(
    session.transaction,
  );
  const count = (fits: (row: (typeof counted.rows)[number]) => boolean) =>
    counted.rows.filter(fits).reduce((sum, row) => sum + row.count, 0);
  await appendAudit(session, { events: [{ code: 'arrived-calls-listed', recordKind: 'call', recordId: '' }], at });
  return {
    calls: rows.map((row) => arrivedFrom(row)),
    counts: {
      proposed: count((row) => row.state === 'waiting' && row.proposed),
      notProposed: count((row) => row.state === 'waiting' && !row.proposed),
      confirmed: count((row) => row.state === 'confirmed'),
      none: count((row) => row.state === 'none'),
    },
  };
}

/** One such call with the orders proposed for it that the actor may see; each is audited as shown. `not-found` for any other call. */
export async function readArrivedCall(
  session: Session<StaffActing>,
  { id, at }: { id: CallId; at: Instant },
): Promise<Result<CallToMatch, StoreIssue>> {
  const [row] = await arrivedOf(session).where('call.id', '=', id).execute();
  if (row === undefined) return refused({ code: 'not-found' });
  const clues = parse(callClues, row.clues);
  if (!clues.ok) throw new Error('stored clues do not parse');
  const reasons = await reasonsOf(session, id);
  // An answered call shows the order it was matched with; its proposals are asked for again by taking the answer back.
  const wanted = row.state === 'waiting' ? [...reasons.keys()] : row.order_id === null ? [] : [row.order_id];
  const orders = new Map((await ordersById(session, wanted)).map((order) => [order.id, order]));
  const answers = await answersOf(session, id);
  const shown = wanted.flatMap((orderId) => {
    const order = orders.get(orderId);
    return order === undefined ? [] : [{ order, why: [...(reasons.get(orderId) ?? [])] }];
  });
  const code = row.state === 'waiting' ? 'order-proposed' : 'order-read';
  await appendAudit(session, {
    events: [
      { code: 'arrived-call-read', recordKind: 'call', recordId: id },
      ...shown.map(({ order }) => ({ code, recordKind: 'order', recordId: order.id })),
    ],
    at,
  });
  return ok({
    arrived: arrivedFrom(row),
    units: [...row.units],
    clues: { people: clues.value.people, numbers: clues.value.numbers, plates: clues.value.plates },
    proposed: shown,
    looked: row.looked_at !== null,
    answers,
  });
}

/**
 * Takes an answer down and, for a confirmed order, links the call with it; all at once, in the audit chain. `stale` when somebody answered since;
 * `out-of-order` for an answer that does not follow the last; `not-found` for an order that is not proposed; `in-conflict`, with an alert, when the
 * call may be about an order the actor must not see.
 */
export async function answerMatch(
  session: Session<StaffActing>,
  { id, asked, answers, alertId, at }: { id: CallId; asked: MatchAsked; answers: number; alertId: string; at: Instant },
): Promise<Result<CallToMatch, StoreIssue>> {
  const { agencyId } = session.acting;
  const [held] = await session.transaction
    .selectFrom('open_plane.arrived_call')
    .select(['state', 'answers', 'proposed'])
    .where('agency_id', '=', agencyId)
    .where('call_id', '=', id)
    .forUpdate()
    .execute();
  if (held === undefined) return refused({ code: 'not-found' });
  const linked = await orderOf(session, id);
  // Settling a call is settling it for everyone: who must not see an order does not say that the call is not about it.
  const wall = await raiseConflict(session, {
    orderIds: [...held.proposed, ...(linked === undefined ? [] : [linked])],
    alertId,
    at,
  });
  if (!wall.ok) return wall;
  if (held.answers !== answers) return refused({ code: 'stale' });
  if ((asked.kind === 'undone') === (held.state === 'waiting')) return refused({ code: 'out-of-order' });
  if (asked.kind === 'confirmed' && !(await reasonsOf(session, id)).has(asked.orderId))
    return refused({ code: 'not-found' });
  const kept = await keepAnswer(session, { id, asked, number: answers + 1, linked, at });
  return kept.ok ? await readArrivedCall(session, { id, at }) : kept;
}

async function keepAnswer(
  session: Session<StaffActing>,
  {
    id,
    asked,
    number,
    linked,
    at,
  }: { id: CallId; asked: MatchAsked; number: number; linked: OrderId | undefined; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { agencyId, actor } = session.acting;
  const orderId = asked.kind === 'confirmed' ? asked.orderId : null;
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.call_match')
      .values({
        agency_id: agencyId,
        call_id: id,
        number,
        kind: asked.kind,
        order_id: orderId,
        answered_by: actor,
        answered_at: at,
      })
      .execute();
    await session.transaction
      .updateTable('open_plane.arrived_call')
      // Taken back, the server looks again: orders may have come in since.
      .set({
        answers: number,
        ...(asked.kind === 'undone' ? { state: 'waiting' as const, looked_at: null } : { state: asked.kind }),
      })
      .where('agency_id', '=', agencyId)
      .where('call_id', '=', id)
      .execute();
    const moved = await session.transaction
      .updateTable('open_plane.call_for_service')
      .set({ order_id: orderId })
      .where('agency_id', '=', agencyId)
      .where('id', '=', id)
      .returning('received_at')
      .execute();
    const [call] = moved;
    if (call === undefined) return refused({ code: 'not-allowed' });
    const touched = orderId ?? linked;
    await appendAudit(session, {
      events: [
        { code: `match-${asked.kind}`, recordKind: 'call', recordId: id },
        ...(touched === undefined
          ? []
          : [{ code: orderId === null ? 'call-unlinked' : 'call-linked', recordKind: 'order', recordId: touched }]),
      ],
      at,
    });
    await askForLook(session, { agencyId, callId: id, at: call.received_at });
    return ok(true);
  });
}

async function orderOf(session: Session<StaffActing>, id: CallId): Promise<OrderId | undefined> {
  const row = await session.transaction
    .selectFrom('open_plane.call_for_service')
    .select('order_id')
    .where('agency_id', '=', session.acting.agencyId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.order_id ?? undefined;
}

const proposalCount = sql<number>`(select count(*)::int from open_plane.call_proposal p
  where p.agency_id = arrived.agency_id and p.call_id = arrived.call_id)`;

function arrivedOf({ transaction, acting }: Session<StaffActing>) {
  return transaction
    .selectFrom('open_plane.arrived_call as arrived')
    .innerJoin('open_plane.call_for_service as call', (join) =>
      join.onRef('call.agency_id', '=', 'arrived.agency_id').onRef('call.id', '=', 'arrived.call_id'),
    )
    .select([
      'call.id',
      'call.agency_id as agencyId',
      'call.provenance',
      'call.call_number as callNumber',
      'call.order_id',
      'call.received_at as receivedAt',
      'call.dispatched_at as dispatchedAt',
      'call.arrived_at as arrivedAt',
      'call.cleared_at as clearedAt',
      'call.initial_type as initialType',
      'call.final_type as finalType',
      'call.disposition',
      'arrived.source_name',
      'arrived.came_at',
      'arrived.state',
      'arrived.looked_at',
      'arrived.units',
      'arrived.clues',
      proposalCount.as('proposals'),
    ])
    .where('arrived.agency_id', '=', acting.agencyId);
}

type ArrivedRow = Awaited<ReturnType<ReturnType<typeof arrivedOf>['execute']>>[number];

function arrivedFrom({
  source_name,
  came_at,
  state,
  proposals,
  looked_at: _,
  units: __,
  clues: ___,
  ...row
}: ArrivedRow): ArrivedCall {
  const { order_id, ...columns } = row;
  const call = parse(callForService, withoutNulls({ ...columns, orderId: order_id }));
  if (!call.ok) throw new Error('a stored call does not parse');
  const read = parse(arrivedCall, { call: call.value, sourceName: source_name, arrivedAt: came_at, state, proposals });
  if (!read.ok) throw new Error('a stored call does not parse');
  return read.value;
}

async function reasonsOf(
  session: Session<StaffActing>,
  id: CallId,
): Promise<ReadonlyMap<OrderId, readonly WhyProposed[]>> {
  const rows = await session.transaction
    .selectFrom('open_plane.call_proposal')
    .select(['order_id', 'why'])
    .where('agency_id', '=', session.acting.agencyId)
    .where('call_id', '=', id)
    .orderBy('place')
    .execute();
  return new Map(
    rows.map((row) => {
      const why = parse(reasonsProposed, row.why);
      if (!why.ok) throw new Error('stored reasons do not parse');
      return [row.order_id, why.value];
    }),
  );
}

async function answersOf(session: Session<StaffActing>, id: CallId): Promise<MatchAnswer[]> {
  const { rows } = await sql<{ kind: MatchAnswer['kind']; by: string; at: Instant; orderNumber: string | null }>`
    select m.kind, coalesce(s.display_name, m.answered_by) as by, m.answered_at as at, o.order_number as "orderNumber"
    from open_plane.call_match m left join open_plane.staff_member s on s.agency_id = m.agency_id and s.id = m.answered_by
      left join open_plane.protection_order o on o.partnership_id = ${session.acting.partnershipId} and o.id = m.order_id
    where m.agency_id = ${session.acting.agencyId} and m.call_id = ${id} order by m.number`.execute(
    session.transaction,
  );
  return rows.map(({ orderNumber, ...answer }) => ({ ...answer, ...(orderNumber === null ? {} : { orderNumber }) }));
}
