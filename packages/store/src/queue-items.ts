/** One item of the queue: its history, how common it is, and a supervisor's decision about it. Nothing of it is erased. */
import {
  type CallForService,
  type Instant,
  type ItemId,
  ok,
  type QueueDecision,
  type QueueItem,
  type QueueKind,
  type QueueState,
  type Result,
  refused,
} from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { type ItemRow, itemColumns, itemFrom, itemJoins } from './queue.ts';
import { queueSettingsOf } from './queue-settings.ts';

const waiting: readonly QueueState[] = ['open', 'sent-back'];

/** What was decided of an item, by whom (a display name), and why. */
export interface DecisionOnRecord {
  readonly kind: QueueDecision | 'settled';
  readonly reason?: string;
  readonly words?: string;
  readonly by: string;
  readonly at: Instant;
}

/** How common this is: never a rate of one person without what it is a part of. */
export interface ItemContext {
  /** Calls the queue has looked at since it began, and items of this kind found among them, whatever became of them. */
  readonly calls: number;
  readonly ofKind: number;
  /** Whoever recorded the response that stands, with how many responses are theirs and how many such items are on them. */
  readonly officer?: { readonly name: string; readonly responses: number; readonly ofKind: number };
}

export interface QueueItemOnRecord {
  readonly item: QueueItem;
  readonly decisions: readonly DecisionOnRecord[];
  readonly context: ItemContext;
}

/** One item with its history and how common it is, audited. */
export async function readQueueItem(
  session: Session<StaffActing>,
  { id, at }: { id: ItemId; at: Instant },
): Promise<Result<QueueItemOnRecord, StoreIssue>> {
  const { agencyId } = session.acting;
  const { rows } = await sql<ItemRow>`select ${itemColumns} from open_plane.queue_item i ${itemJoins}
    where i.agency_id = ${agencyId} and i.id = ${id}`.execute(session.transaction);
  const [row] = rows;
  if (row === undefined) return refused({ code: 'not-found' });
  const decisions = await sql<{
    kind: DecisionOnRecord['kind'];
    reason: string | null;
    words: string | null;
    by: string;
    at: Instant;
  }>`
    select d.kind, d.reason, d.words, coalesce(m.display_name, d.decided_by) as by, d.decided_at as at
    from open_plane.queue_decision d
    left join open_plane.staff_member m on m.agency_id = d.agency_id and m.id = d.decided_by
    where d.agency_id = ${agencyId} and d.item_id = ${id} order by d.decided_at, d.id`.execute(session.transaction);
  await appendAudit(session, { events: [{ code: 'queue-item-read', recordKind: 'queue-item', recordId: id }], at });
  return ok({
    item: itemFrom(row),
    decisions: decisions.rows.map(({ reason, words, ...rest }) => ({
      ...rest,
      ...(reason === null ? {} : { reason }),
      ...(words === null ? {} : { words }),
    })),
    context: await contextOf(session, { item: row, at }),
  });
}

async function contextOf(
  session: Session<StaffActing>,
  { item, at }: { item: ItemRow; at: Instant },
): Promise<ItemContext> {
  const { agencyId } = session.acting;
  const { beginsAt } = await queueSettingsOf(session, { agencyId, now: at });
  const { rows } = await sql<{
    calls: number;
    of_kind: number;
    name: string | null;
    responses: number;
    theirs: number;
  }>`
    with standing as (select r.call_id, r.recorded_by from open_plane.response r
      join open_plane.call_for_service c on c.agency_id = r.agency_id and c.id = r.call_id and c.received_at >= ${beginsAt}::timestamptz
      where r.agency_id = ${agencyId} and not exists (select from open_plane.response s
        where s.agency_id = r.agency_id and s.call_id = r.call_id and s.supersedes = r.id)),
    who as (select max(recorded_by) as id from standing where call_id = ${item.call_id})
    select (select count(*)::int from open_plane.call_for_service where agency_id = ${agencyId} and received_at >= ${beginsAt}::timestamptz) as calls,
      (select count(*)::int from open_plane.queue_item where agency_id = ${agencyId} and kind = ${item.kind}) as of_kind,
      (select display_name from open_plane.staff_member m, who where m.agency_id = ${agencyId} and m.id = who.id) as name,
      (select count(distinct call_id)::int from standing, who where recorded_by = who.id) as responses,
      (select count(*)::int from open_plane.queue_item i, who where i.agency_id = ${agencyId} and i.kind = ${item.kind}
        and exists (select from standing s where s.call_id = i.call_id and s.recorded_by = who.id)) as theirs`.execute(
    session.transaction,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a count without a row');
  return {
    calls: row.calls,
    ofKind: row.of_kind,
    ...(row.name === null ? {} : { officer: { name: row.name, responses: row.responses, ofKind: row.theirs } }),
  };
}

/** What waits on one call, with what was asked of its officer last. Audited by the reader. */
export async function itemsOfCall(
  session: Session,
  call: Pick<CallForService, 'agencyId' | 'id'>,
): Promise<readonly { id: ItemId; kind: QueueKind; state: QueueState; asked?: string }[]> {
  const rows = await session.transaction
    .selectFrom('open_plane.queue_item as item')
    .select(['item.id', 'item.kind', 'item.state'])
    .select((each) =>
      each
        .selectFrom('open_plane.queue_decision as decision')
        .select('decision.words')
        .whereRef('decision.agency_id', '=', 'item.agency_id')
        .whereRef('decision.item_id', '=', 'item.id')
        .where('decision.kind', '=', 'sent-back')
        .orderBy('decision.decided_at', 'desc')
        .limit(1)
        .as('asked'),
    )
    .where('item.agency_id', '=', call.agencyId)
    .where('item.call_id', '=', call.id)
    .where('item.state', 'in', waiting)
    .orderBy('item.since_at')
    .execute();
  return rows.map(({ asked, ...item }) => ({ ...item, ...(asked === null ? {} : { asked }) }));
}

/** Decides of an item as it stood at `stateAt`. `stale` when someone, or the record, moved it since; `not-found` for another agency's. */
export async function decideQueueItem(
  session: Session<StaffActing>,
  {
    id,
    decisionId,
    stateAt,
    kind,
    reason,
    words,
    at,
  }: {
    id: ItemId;
    decisionId: string;
    stateAt: Instant;
    kind: QueueDecision;
    reason?: string | undefined;
    words: string;
    at: Instant;
  },
): Promise<Result<{ readonly done: true }, StoreIssue>> {
  const { agencyId, actor } = session.acting;
  const state: QueueState = kind === 'reopened' ? 'open' : kind;
  return await attempt(session, async () => {
    const moved = await session.transaction
      .updateTable('open_plane.queue_item')
      .set({ state, state_at: at })
      .where('agency_id', '=', agencyId)
      .where('id', '=', id)
      .where('state_at', '=', stateAt)
      .returning('id')
      .execute();
    if (moved.length === 0) {
      const there = await session.transaction
        .selectFrom('open_plane.queue_item')
        .select('id')
        .where('agency_id', '=', agencyId)
        .where('id', '=', id)
        .execute();
      return refused({ code: there.length === 0 ? 'not-found' : 'stale' } as const);
    }
    await session.transaction
      .insertInto('open_plane.queue_decision')
      .values({
        agency_id: agencyId,
        item_id: id,
        id: decisionId,
        kind,
        reason: reason ?? null,
        words,
        decided_by: actor,
        decided_at: at,
      })
      .execute();
    await appendAudit(session, {
      events: [{ code: `queue-item-${kind}`, recordKind: 'queue-item', recordId: id }],
      at,
    });
    return ok({ done: true } as const);
  });
}
