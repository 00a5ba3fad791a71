/**
 * Calls for service, responses and duties done, in the open plane of one police agency. A response supersedes and never
 * erases; another agency's call is simply not found.
 */
import {
  type CallForService,
  type CallId,
  type CallStatement,
  type Instant,
  type Order,
  ok,
  type Response,
  type Result,
  refused,
} from '@holdfast/domain';
import { callForService, type DutyDone, parse, type ToldRecord } from '@holdfast/wire';
import { placeOf, type Session } from './acting.ts';
import { attempt, withoutNulls } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { type AgencyPlace, ordersById } from './orders.ts';
import { itemsOfCall } from './queue-items.ts';
import { askForLook } from './queue-looks.ts';
import { dutiesDoneAt, responsesTo } from './responses.ts';
import { approvalsOf, type ReportApproval, statementsAt } from './statements.ts';
import { toldAt } from './told-records.ts';

/** A call with all that hangs on it. `order` is absent when the call names none or the actor gave no purpose. */
export interface CallFileOnRecord {
  readonly call: CallForService;
  readonly order?: Order;
  readonly responses: readonly Response[];
  readonly dutiesDone: readonly DutyDone[];
  readonly told?: readonly ToldRecord[];
  readonly statements: readonly CallStatement[];
  readonly approvals: readonly ReportApproval[];
}

/** Records a call. `already-there` for the same id or number in this agency; `not-found` for an order not on record. */
export async function recordCall(
  session: Session,
  { call, partnershipId, at }: { call: CallForService; partnershipId: AgencyPlace['partnershipId']; at: Instant },
): Promise<Result<CallForService, StoreIssue>> {
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.call_for_service')
      .values({
        agency_id: call.agencyId,
        id: call.id,
        partnership_id: partnershipId,
        call_number: call.callNumber,
        order_id: call.orderId ?? null,
        received_at: call.receivedAt,
        dispatched_at: call.dispatchedAt ?? null,
        arrived_at: call.arrivedAt ?? null,
        cleared_at: call.clearedAt ?? null,
        initial_type: call.initialType,
        final_type: call.finalType ?? null,
        disposition: call.disposition ?? null,
        provenance: call.provenance,
        // What set-up brings in has a history of its own; the measures take it as recorded when it came in.
        recorded_at: session.acting.kind === 'staff' ? at : null,
      })
      .execute();
    await appendAudit(session, { events: [{ code: 'call-recorded', recordKind: 'call', recordId: call.id }], at });
    await askForLook(session, { agencyId: call.agencyId, callId: call.id, at: call.receivedAt });
    return ok(call);
  });
}

/** Calls the actor may see, newest first, with how many fit in all. Pass `before` the last one's time for the next page. */
export async function listCalls(
  session: Session,
  { before, find, most, at }: { before?: Instant | undefined; find?: string | undefined; most: number; at: Instant },
): Promise<{ readonly calls: readonly CallForService[]; readonly count: number }> {
  let fitting = callsOf(session);
  if (find !== undefined) {
    const pattern = `%${find.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
    fitting = fitting.where((each) =>
      each.or([
        each('call_number', 'ilike', pattern),
        each('initial_type', 'ilike', pattern),
        each('final_type', 'ilike', pattern),
        each('disposition', 'ilike', pattern),
      ]),
    );
  }
  const counted = await fitting.select((each) => each.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  let page = fitting.select(callColumns).orderBy('received_at', 'desc').orderBy('id').limit(most);
  if (before !== undefined) page = page.where('received_at', '<', before);
  const rows = await page.execute();
  await appendAudit(session, { events: [{ code: 'calls-listed', recordKind: 'call', recordId: '' }], at });
  return { calls: rows.map(callFrom), count: counted.count };
}

/** One call with its order, responses and duties done, audited. `not-found` for an unknown id and for another agency's. */
export async function readCall(
  session: Session,
  { id, at }: { id: CallId; at: Instant },
): Promise<Result<CallFileOnRecord & { readonly queue: Awaited<ReturnType<typeof itemsOfCall>> }, StoreIssue>> {
  const rows = await callsOf(session).select(callColumns).where('id', '=', id).execute();
  const [file] = await filesOf(session, rows.map(callFrom));
  if (file === undefined) return refused({ code: 'not-found' });
  const queue = await itemsOfCall(session, file.call);
  const ofOrder =
    file.order === undefined ? [] : [{ code: 'order-read', recordKind: 'order', recordId: file.order.id }];
  await appendAudit(session, { events: [{ code: 'call-read', recordKind: 'call', recordId: id }, ...ofOrder], at });
  return ok({ ...file, queue });
}

/** Every call received since `since` with all that hangs on it, oldest first, for one review; audited as one. */
export async function reviewCalls(
  session: Session,
  { since, at, most }: { since: Instant; at: Instant; most: number },
): Promise<readonly CallFileOnRecord[]> {
  const rows = await callsOf(session)
    .select(callColumns)
    .where('received_at', '>=', since)
    .orderBy('received_at')
    .orderBy('id')
    .limit(most)
    .execute();
  await appendAudit(session, { events: [{ code: 'calls-reviewed', recordKind: 'call', recordId: '' }], at });
  return await filesOf(session, rows.map(callFrom));
}

function callsOf(session: Session) {
  const calls = session.transaction.selectFrom('open_plane.call_for_service');
  const place = placeOf(session.acting);
  return place === undefined ? calls : calls.where('agency_id', '=', place.agencyId);
}

const callColumns = [
  'id',
  'agency_id as agencyId',
  'provenance',
  'call_number as callNumber',
  'order_id as orderId',
  'received_at as receivedAt',
  'dispatched_at as dispatchedAt',
  'arrived_at as arrivedAt',
  'cleared_at as clearedAt',
  'initial_type as initialType',
  'final_type as finalType',
  'disposition',
] as const;

function callFrom(row: object): CallForService {
  const read = parse(callForService, withoutNulls(row));
  if (!read.ok) throw new Error('a stored call does not parse');
  return read.value;
}

/** These calls of one agency, oldest first. Audited by the reader. */
export async function callsById(
  session: Session,
  { agencyId, ids }: { agencyId: CallForService['agencyId']; ids: readonly CallId[] },
): Promise<readonly CallForService[]> {
  if (ids.length === 0) return [];
  const rows = await session.transaction
    .selectFrom('open_plane.call_for_service')
    .select(callColumns)
    .where('agency_id', '=', agencyId)
    .where('id', 'in', ids)
    .orderBy('received_at')
    .execute();
  return rows.map(callFrom);
}

/** These calls with all that hangs on them; audited by the reader. */
export async function filesOf(
  session: Session,
  calls: readonly CallForService[],
): Promise<readonly CallFileOnRecord[]> {
  if (calls.length === 0) return [];
  // One connection answers one query at a time, so these wait for each other anyway.
  const responses = await responsesTo(session, calls);
  const dutiesDone = await dutiesDoneAt(session, calls);
  const told = await toldAt(session, calls);
  const statements = await statementsAt(session, calls);
  const approvals = await approvalsOf(session, calls);
  const orders = await ordersById(
    session,
    calls.flatMap((call) => (call.orderId === undefined ? [] : [call.orderId])),
  );
  const orderById = new Map(orders.map((order) => [order.id, order]));
  return calls.map((call) => {
    const order = call.orderId === undefined ? undefined : orderById.get(call.orderId);
    const toldHere = told.filter((each) => each.callId === call.id).map((each) => each.told);
    return {
      call,
      ...(order === undefined ? {} : { order }),
      ...(toldHere.length === 0 ? {} : { told: toldHere }),
      responses: responses.filter((each) => each.callId === call.id),
      dutiesDone: dutiesDone.filter((each) => each.callId === call.id).map((each) => each.done),
      statements: statements.filter((each) => each.callId === call.id).map((each) => each.statement),
      approvals: approvals.filter((each) => each.callId === call.id).map((each) => each.approval),
    };
  });
}
