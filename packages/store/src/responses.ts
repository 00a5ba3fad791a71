/**
 * What was done at a call: responses, which supersede one another and are never erased, and duties recorded as done.
 * Another agency's call is simply not found.
 */
import {
  type AgencyId,
  type CallForService,
  type CallId,
  type Instant,
  ok,
  type Response,
  type Result,
  type RuleId,
  refused,
  type StaffId,
} from '@holdfast/domain';
import { type DutyDone, parse, response as responseSchema } from '@holdfast/wire';
import type { Session } from './acting.ts';
import { attempt, withoutNulls } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { askForLook } from './queue-looks.ts';

/**
 * Records what was done at a call. `not-found` when the call is not this agency's or the superseded response is not there;
 * `stale` when someone has already superseded the same one.
 */
export async function recordResponse(
  session: Session,
  { response, agencyId }: { response: Response; agencyId: AgencyId },
): Promise<Result<Response, StoreIssue>> {
  const outcome = await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.response')
      .values({
        agency_id: agencyId,
        call_id: response.callId,
        id: response.id,
        recorded_by: response.recordedBy,
        recorded_at: response.recordedAt,
        supersedes: response.supersedes ?? null,
        facts: JSON.stringify(response.facts),
        scene: response.scene === undefined ? null : JSON.stringify(response.scene),
        times: response.times === undefined ? null : JSON.stringify(response.times),
        officer_name: response.officerName ?? null,
        badge: response.badge ?? null,
        report_number: response.reportNumber ?? null,
        report_asked_for_at: response.reportAskedForAt ?? null,
        report_completed_at: response.reportCompletedAt ?? null,
        served_at: response.servedAt ?? null,
        proof_entered_at: response.proofEnteredAt ?? null,
        note: response.note ?? null,
      })
      .execute();
    await appendAudit(session, {
      events: [{ code: 'response-recorded', recordKind: 'call', recordId: response.callId }],
      at: response.recordedAt,
    });
    await askForLook(session, { agencyId, callId: response.callId, at: response.recordedAt });
    return ok(response);
  });
  if (outcome.ok || outcome.issue.code !== 'already-there' || response.supersedes === undefined) return outcome;
  const sameId = await session.transaction
    .selectFrom('open_plane.response')
    .select('id')
    .where('call_id', '=', response.callId)
    .where('id', '=', response.id)
    .execute();
  return sameId.length > 0 ? outcome : refused({ code: 'stale' });
}

/** What was done to meet one duty at one call. */
export interface DutyDoneRecord {
  readonly agencyId: AgencyId;
  readonly callId: CallId;
  readonly ruleId: RuleId;
  readonly doneAt: Instant;
  readonly doneBy: StaffId;
  readonly recordedAt: Instant;
  readonly note?: string | undefined;
}

/** Records that a duty was done. `not-found` when the call is not this agency's; `already-there` when it was recorded. */
export async function recordDutyDone(session: Session, record: DutyDoneRecord): Promise<Result<DutyDone, StoreIssue>> {
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.duty_done')
      .values({
        agency_id: record.agencyId,
        call_id: record.callId,
        rule_id: record.ruleId,
        done_at: record.doneAt,
        done_by: record.doneBy,
        recorded_at: record.recordedAt,
        note: record.note ?? null,
      })
      .execute();
    await appendAudit(session, {
      events: [{ code: 'duty-done', recordKind: 'call', recordId: record.callId }],
      at: record.recordedAt,
    });
    await askForLook(session, { agencyId: record.agencyId, callId: record.callId, at: record.recordedAt });
    const done = (await dutiesDoneAt(session, [{ agencyId: record.agencyId, id: record.callId }])).find(
      (each) => each.done.ruleId === record.ruleId,
    );
    return done === undefined ? refused({ code: 'not-found' }) : ok(done.done);
  });
}

/** What names a call: its agency and its id there. */
type CallKey = Pick<CallForService, 'agencyId' | 'id'>;
const agenciesOf = (calls: readonly CallKey[]): readonly AgencyId[] => [...new Set(calls.map((call) => call.agencyId))];
const idsOf = (calls: readonly CallKey[]): readonly CallId[] => calls.map((call) => call.id);

/** Responses to these calls in the order they were recorded, superseded ones among them. Audited by the reader. */
export async function responsesTo(session: Session, calls: readonly CallKey[]): Promise<readonly Response[]> {
  const rows = await session.transaction
    .selectFrom('open_plane.response')
    .select([
      'id',
      'call_id as callId',
      'recorded_by as recordedBy',
      'recorded_at as recordedAt',
      'supersedes',
      'facts',
      'scene',
      'times',
      'officer_name as officerName',
      'badge',
      'report_number as reportNumber',
      'report_asked_for_at as reportAskedForAt',
      'report_completed_at as reportCompletedAt',
      'served_at as servedAt',
      'proof_entered_at as proofEnteredAt',
      'note',
    ])
    .where('agency_id', 'in', agenciesOf(calls))
    .where('call_id', 'in', idsOf(calls))
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => {
    const read = parse(responseSchema, withoutNulls(row));
    if (!read.ok) throw new Error('a stored response does not parse');
    return read.value;
  });
}

/** Duties recorded as done at these calls, with the names of who did them. Audited by the reader. */
export async function dutiesDoneAt(
  session: Session,
  calls: readonly CallKey[],
): Promise<readonly { callId: CallId; done: DutyDone }[]> {
  const rows = await session.transaction
    .selectFrom('open_plane.duty_done as done')
    .leftJoin('open_plane.staff_member as member', (join) =>
      join.onRef('member.agency_id', '=', 'done.agency_id').onRef('member.id', '=', 'done.done_by'),
    )
    .select([
      'done.call_id',
      'done.rule_id',
      'done.done_at',
      'done.recorded_at',
      'done.done_by',
      'done.note',
      'member.display_name',
    ])
    .where('done.agency_id', 'in', agenciesOf(calls))
    .where('done.call_id', 'in', idsOf(calls))
    .orderBy('done.done_at')
    .execute();
  return rows.map((row) => ({
    callId: row.call_id,
    done: {
      ruleId: row.rule_id,
      doneAt: row.done_at,
      recordedAt: row.recorded_at,
      by: row.display_name ?? row.done_by,
      ...(row.note === null ? {} : { note: row.note }),
    },
  }));
}
