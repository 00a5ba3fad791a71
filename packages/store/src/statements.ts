/** What staff say beside a record, and a supervisor's approval of a report. Both are added and never altered. */
import {
  type AgencyId,
  type CallForService,
  type CallId,
  type CallStatement,
  type Instant,
  ok,
  type ResponseId,
  type Result,
  refused,
  type StaffId,
} from '@holdfast/domain';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { askForLook } from './queue-looks.ts';

type CallKey = Pick<CallForService, 'agencyId' | 'id'>;

/** A supervisor stands behind the report of one response. `by` is a display name. */
export interface ReportApproval {
  readonly responseId: ResponseId;
  readonly by: string;
  readonly at: Instant;
}

/** Records what was said at a call, under the actor's own name. `not-found` when the call is not this agency's. */
export async function recordStatement(
  session: Session<StaffActing>,
  { callId, statement }: { callId: CallId; statement: Omit<CallStatement, 'by'> },
): Promise<Result<CallStatement, StoreIssue>> {
  const { agencyId, actor } = session.acting;
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.call_statement')
      .values({
        agency_id: agencyId,
        call_id: callId,
        id: statement.id,
        kind: statement.kind,
        rule_id: statement.ruleId ?? null,
        item_id: statement.itemId ?? null,
        words: statement.words,
        said_by: actor,
        said_at: statement.at,
      })
      .execute();
    const events = [{ code: 'statement-recorded', recordKind: 'call', recordId: callId }];
    await appendAudit(session, { events, at: statement.at });
    const said = (await statementsAt(session, [{ agencyId, id: callId }])).find(
      (each) => each.statement.id === statement.id,
    );
    if (said === undefined) throw new Error('what was just said is not there');
    return ok(said.statement);
  });
}

/** Approves the report of one response. `already-there` when it was approved; `not-found` for another agency's. */
export async function approveReport(
  session: Session<StaffActing>,
  { callId, responseId, at }: { callId: CallId; responseId: ResponseId; at: Instant },
): Promise<Result<{ readonly done: true }, StoreIssue>> {
  const { agencyId, actor } = session.acting;
  return await attempt(session, async () => {
    const there = await session.transaction
      .selectFrom('open_plane.response')
      .select('id')
      .where('agency_id', '=', agencyId)
      .where('call_id', '=', callId)
      .where('id', '=', responseId)
      .execute();
    if (there.length === 0) return refused({ code: 'not-found' } as const);
    await session.transaction
      .insertInto('open_plane.report_approval')
      .values({ agency_id: agencyId, call_id: callId, response_id: responseId, approved_by: actor, approved_at: at })
      .execute();
    await appendAudit(session, { events: [{ code: 'report-approved', recordKind: 'call', recordId: callId }], at });
    await askForLook(session, { agencyId, callId, at });
    return ok({ done: true } as const);
  });
}

/** For set-up only: an approval that was made elsewhere. */
export async function putApproval(
  session: Session,
  approval: { agencyId: AgencyId; callId: CallId; responseId: ResponseId; approvedBy: StaffId; at: Instant },
): Promise<Result<{ readonly done: true }, StoreIssue>> {
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.report_approval')
      .values({
        agency_id: approval.agencyId,
        call_id: approval.callId,
        response_id: approval.responseId,
        approved_by: approval.approvedBy,
        approved_at: approval.at,
      })
      .execute();
    return ok({ done: true } as const);
  });
}

const agenciesOf = (calls: readonly CallKey[]): readonly AgencyId[] => [...new Set(calls.map((call) => call.agencyId))];

/** What was said at these calls, oldest first, with the names of who said it. Audited by the reader. */
export async function statementsAt(
  session: Session,
  calls: readonly CallKey[],
): Promise<readonly { callId: CallId; statement: CallStatement }[]> {
  if (calls.length === 0) return [];
  const rows = await session.transaction
    .selectFrom('open_plane.call_statement as said')
    .leftJoin('open_plane.staff_member as member', (join) =>
      join.onRef('member.agency_id', '=', 'said.agency_id').onRef('member.id', '=', 'said.said_by'),
    )
    .select(['said.call_id', 'said.id', 'said.kind', 'said.rule_id', 'said.item_id', 'said.words', 'said.said_by'])
    .select(['said.said_at', 'member.display_name'])
    .where('said.agency_id', 'in', agenciesOf(calls))
    .where(
      'said.call_id',
      'in',
      calls.map((call) => call.id),
    )
    .orderBy('said.said_at')
    .orderBy('said.id')
    .execute();
  return rows.map((row) => ({
    callId: row.call_id,
    statement: {
      id: row.id,
      kind: row.kind,
      words: row.words,
      by: row.display_name ?? row.said_by,
      at: row.said_at,
      ...(row.rule_id === null ? {} : { ruleId: row.rule_id }),
      ...(row.item_id === null ? {} : { itemId: row.item_id }),
    },
  }));
}

/** Which responses of these calls have an approved report. Audited by the reader. */
export async function approvalsOf(
  session: Session,
  calls: readonly CallKey[],
): Promise<readonly { callId: CallId; approval: ReportApproval }[]> {
  if (calls.length === 0) return [];
  const rows = await session.transaction
    .selectFrom('open_plane.report_approval as approval')
    .leftJoin('open_plane.staff_member as member', (join) =>
      join.onRef('member.agency_id', '=', 'approval.agency_id').onRef('member.id', '=', 'approval.approved_by'),
    )
    .select(['approval.call_id', 'approval.response_id', 'approval.approved_by', 'approval.approved_at'])
    .select('member.display_name')
    .where('approval.agency_id', 'in', agenciesOf(calls))
    .where(
      'approval.call_id',
      'in',
      calls.map((call) => call.id),
    )
    .orderBy('approval.approved_at')
    .execute();
  return rows.map((row) => ({
    callId: row.call_id,
    approval: { responseId: row.response_id, by: row.display_name ?? row.approved_by, at: row.approved_at },
  }));
}
