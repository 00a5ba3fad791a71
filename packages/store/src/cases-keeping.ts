/**
 * How long case files are kept, the hold against erasing, the erasing itself, and the list of what an operator could hand over.
 * Nothing is erased before someone has set a day, and nothing that is held.
 */
import { type CaseId, type CivilDate, type Instant, ok, type Result, refused, type StaffId } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing, SystemActing } from './acting.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

/** How long a case is kept, and whether it is held against erasing. `not-found` for a case the actor may not decide on. */
export async function keepCase(
  session: Session<StaffActing>,
  { caseId, retainUntil, held, at }: { caseId: CaseId; retainUntil: CivilDate | null; held: boolean; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { numUpdatedRows } = await session.transaction
    .updateTable('sealed_plane.case_file')
    .set({ retain_until: retainUntil, held })
    .where('id', '=', caseId)
    .where('erased_on', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return refused({ code: 'not-found' });
  const code = held ? 'case-held' : 'case-keeping-set';
  await appendAudit(session, { events: [{ code, recordKind: 'case', recordId: caseId }], at });
  return ok(true);
}

/** Destroys keys and entries of cases whose last day is before `today` and that are not held; answers how many. */
export async function eraseEndedCases(
  session: Session<SystemActing>,
  { today }: { today: CivilDate },
): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select sealed_plane.erase_ended_cases(${today}::date)::float8 as count`.execute(session.transaction);
  return rows[0]?.count ?? 0;
}

/** All that the operator could hand over about one case. */
export interface CaseHolding {
  readonly id: CaseId;
  readonly begunBy: StaffId;
  readonly begunOn: CivilDate;
  readonly retainUntil: CivilDate | null;
  readonly held: boolean;
  readonly erasedOn: CivilDate | null;
  readonly readers: readonly StaffId[];
  readonly entries: number;
  readonly sealedBytes: number;
  readonly lastOn: CivilDate | null;
}

/** Every case of the agency as the server sees it, for its administrator; nothing for anyone else. */
export async function listCaseHoldings(
  session: Session<StaffActing>,
  { at }: { at: Instant },
): Promise<readonly CaseHolding[]> {
  const { rows } = await sql<CaseHolding>`
    select id, begun_by as "begunBy", begun_on as "begunOn", retain_until as "retainUntil", held, erased_on as "erasedOn", readers,
      entries::float8 as entries, sealed_bytes::float8 as "sealedBytes", last_on as "lastOn"
    from sealed_plane.case_holdings()`.execute(session.transaction);
  await appendAudit(session, { events: [{ code: 'case-list-made', recordKind: 'case', recordId: 'all' }], at });
  return rows;
}
