/**
 * Audits of an agency's own export: how far each is, the mapping it was read by, and the measures it answered. Rows of the export never come here. What is
 * answered is kept as it was given; whoever gives it has hidden small counts already.
 */
import { type AgencyId, type Instant, ok, type Result, refused } from '@holdfast/domain';
import { type AuditRunState, auditRunStates } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing, SystemActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

export interface AuditRunOnRecord {
  readonly id: string;
  readonly agencyId: AgencyId;
  readonly agencyName: string;
  readonly state: AuditRunState;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly receivedBytes: number;
  /** As it was kept; whoever reads it parses it. */
  readonly mapping: unknown;
  readonly answer: unknown;
  readonly stage: string | null;
  readonly done: number | null;
  readonly fault: string | null;
  readonly startedByName: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly sharedAt: Instant | null;
}

const open: readonly AuditRunState[] = ['receiving', 'proposed', 'waiting', 'running'];

function runsOf(session: Session) {
  return session.transaction
    .selectFrom('open_plane.audit_run as r')
    .innerJoin('open_plane.agency as g', (on) =>
      on.onRef('g.id', '=', 'r.agency_id').onRef('g.partnership_id', '=', 'r.partnership_id'),
    )
    .leftJoin('open_plane.staff_member as s', (on) =>
      on.onRef('s.agency_id', '=', 'r.agency_id').onRef('s.id', '=', 'r.started_by'),
    )
    .select([
      'r.id',
      'r.agency_id as agencyId',
      'g.name as agencyName',
      'r.state',
      'r.file_name as fileName',
      'r.file_bytes as fileBytes',
      'r.received_bytes as receivedBytes',
      'r.mapping',
      'r.answer',
      'r.stage',
      'r.done',
      'r.fault',
      's.display_name as startedByName',
      'r.started_at as startedAt',
      'r.ended_at as endedAt',
      'r.shared_at as sharedAt',
    ]);
}

type Found = Omit<AuditRunOnRecord, 'startedByName'> & { readonly startedByName: string | null };

/** Staff of other agencies are not seen by name; who began a shared run is then its agency. */
const named = (row: Found): AuditRunOnRecord => ({
  ...row,
  fileBytes: Number(row.fileBytes),
  receivedBytes: Number(row.receivedBytes),
  startedByName: row.startedByName ?? row.agencyName,
});

const eventOf = (code: string, id: string) => ({ code, recordKind: 'audit-run', recordId: id });

/** Begins a run; nothing of its file is there yet. */
export async function beginAuditRun(
  session: Session<StaffActing>,
  { id, fileName, fileBytes, at }: { id: string; fileName: string; fileBytes: number; at: Instant },
): Promise<Result<AuditRunOnRecord, StoreIssue>> {
  const { partnershipId, agencyId, actor } = session.acting;
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.audit_run')
      .values({
        partnership_id: partnershipId,
        agency_id: agencyId,
        id,
        state: 'receiving',
        file_name: fileName,
        file_bytes: fileBytes,
        stage: null,
        done: null,
        fault: null,
        started_by: actor,
        started_at: at,
        ended_at: null,
        shared_at: null,
      })
      .execute();
    await appendAudit(session, { events: [eventOf('audit-run-begun', id)], at });
    return await readAuditRun(session, id);
  });
}

/** The runs that the actor may see, newest first. */
export async function listAuditRuns(
  session: Session<StaffActing>,
  { most }: { most: number },
): Promise<readonly AuditRunOnRecord[]> {
  return (await runsOf(session).orderBy('r.started_at', 'desc').limit(most).execute()).map(named);
}

/** One run; `not-found` for one the actor may not see. */
export async function readAuditRun(session: Session, id: string): Promise<Result<AuditRunOnRecord, StoreIssue>> {
  const row = await runsOf(session).where('r.id', '=', id).executeTakeFirst();
  return row === undefined ? refused({ code: 'not-found' }) : ok(named(row));
}

/** What changes about a run; what is left out stays. */
export interface AuditRunChange {
  readonly state?: AuditRunState;
  readonly receivedBytes?: number;
  readonly mapping?: unknown;
  readonly answer?: unknown;
  readonly stage?: string | null;
  readonly done?: number | null;
  readonly fault?: string;
  readonly endedAt?: Instant;
}

/** Changes a run that is in one of the states `from`; false where it no longer is, for instance because somebody cancelled it. */
export async function changeAuditRun(
  session: Session<StaffActing> | Session<SystemActing>,
  { id, from, change }: { id: string; from: readonly AuditRunState[]; change: AuditRunChange },
): Promise<boolean> {
  const changed = await session.transaction
    .updateTable('open_plane.audit_run')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.receivedBytes === undefined ? {} : { received_bytes: change.receivedBytes }),
      ...(change.mapping === undefined ? {} : { mapping: JSON.stringify(change.mapping) }),
      ...(change.answer === undefined ? {} : { answer: JSON.stringify(change.answer) }),
      ...(change.stage === undefined ? {} : { stage: change.stage }),
      ...(change.done === undefined ? {} : { done: change.done }),
      ...(change.fault === undefined ? {} : { fault: change.fault }),
      ...(change.endedAt === undefined ? {} : { ended_at: change.endedAt }),
    })
    .where('id', '=', id)
    .where('state', 'in', from.length === 0 ? auditRunStates : from)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Ends a run that is not over. `out-of-order` where it is over already. */
export async function cancelAuditRun(
  session: Session<StaffActing>,
  { id, at }: { id: string; at: Instant },
): Promise<Result<AuditRunOnRecord, StoreIssue>> {
  const ended = await changeAuditRun(session, {
    id,
    from: open,
    change: { state: 'cancelled', endedAt: at, stage: null, done: null },
  });
  if (!ended)
    return (await readAuditRun(session, id)).ok ? refused({ code: 'out-of-order' }) : refused({ code: 'not-found' });
  await appendAudit(session, { events: [eventOf('audit-run-cancelled', id)], at });
  return await readAuditRun(session, id);
}

/** Lets the partnership see a run that is done, or no more. `out-of-order` for any other. */
export async function shareAuditRun(
  session: Session<StaffActing>,
  { id, shared, at }: { id: string; shared: boolean; at: Instant },
): Promise<Result<AuditRunOnRecord, StoreIssue>> {
  const changed = await session.transaction
    .updateTable('open_plane.audit_run')
    .set({ shared_at: shared ? at : null })
    .where('id', '=', id)
    .where('state', '=', 'done')
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n)
    return (await readAuditRun(session, id)).ok ? refused({ code: 'out-of-order' }) : refused({ code: 'not-found' });
  await appendAudit(session, { events: [eventOf(shared ? 'audit-run-shared' : 'audit-run-withdrawn', id)], at });
  return await readAuditRun(session, id);
}

/** The mappings that the agency confirmed last, newest first: a file of the same columns is then known again. */
export async function confirmedMappings(
  session: Session<StaffActing>,
  { most }: { most: number },
): Promise<readonly unknown[]> {
  const rows = await session.transaction
    .selectFrom('open_plane.audit_run')
    .select('mapping')
    .where('agency_id', '=', session.acting.agencyId)
    .where('state', 'in', ['waiting', 'running', 'done'])
    .where('mapping', 'is not', null)
    .orderBy('started_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ mapping }) => mapping);
}

/** For the server's own work: runs that are not over, oldest first. */
export async function unfinishedAuditRuns(session: Session<SystemActing>): Promise<
  readonly {
    readonly id: string;
    readonly state: AuditRunState;
    readonly startedAt: Instant;
    readonly mapping: unknown;
    readonly fileName: string;
  }[]
> {
  const rows = await sql<{ id: string; state: AuditRunState; startedAt: Instant; mapping: unknown; fileName: string }>`
    select id, state, started_at as "startedAt", mapping, file_name as "fileName" from open_plane.audit_run
    where state in ('receiving', 'proposed', 'waiting', 'running') order by started_at, id`.execute(
    session.transaction,
  );
  return rows.rows;
}
