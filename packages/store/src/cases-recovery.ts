/**
 * Opening a case again by two administrators together, as the server keeps it: who asked, who allowed, what was made of it. That one
 * cannot do both is the database's to hold; that one alone has no key is mathematics.
 */
import { type CaseId, type CivilDate, type Instant, ok, type Result, refused, type StaffId } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { CaseEntryRow, ReaderKey } from './cases.ts';
import type { StoreIssue } from './issues.ts';

export interface CaseRecovery {
  readonly id: string;
  readonly caseId: CaseId;
  readonly epoch: number;
  readonly forStaff: StaffId;
  readonly reason: string;
  readonly askedBy: StaffId;
  readonly askedAt: Instant;
  readonly allowedBy: StaffId | null;
  readonly allowedAt: Instant | null;
  readonly passedHalf: Uint8Array | null;
  readonly signature: Uint8Array | null;
  readonly endedAt: Instant | null;
  readonly endedAs: 'opened' | 'refused' | 'withdrawn' | null;
  readonly ownHalf: Uint8Array | null;
}

export interface RecoveryPerson {
  readonly staffId: StaffId;
  readonly name: string;
  readonly recipient: string | null;
  readonly signingKey: Uint8Array | null;
}

const about = (code: string, recordId: string) => [{ code, recordKind: 'case', recordId }];

/** Leaves a half with each of the two. The first pair of an epoch counts: a second is not mixed with it. */
export async function leaveCaseHalves(
  session: Session<StaffActing>,
  { caseId, epoch, halves }: { caseId: CaseId; epoch: number; halves: readonly ReaderKey[] },
): Promise<Result<true, StoreIssue>> {
  return await attempt(session, async () => {
    const rows = halves.map(({ staffId, wrappedKey }) => ({
      agency_id: session.acting.agencyId,
      case_id: caseId,
      epoch,
      staff_id: staffId,
      share: wrappedKey,
    }));
    await session.transaction.insertInto('sealed_plane.case_share').values(rows).execute();
    return ok(true);
  });
}

/** The people named, with the keys they entered, in the order asked for; whoever is not of the agency is left out. */
export async function readRecoveryPeople(
  session: Session<StaffActing>,
  ids: readonly StaffId[],
): Promise<readonly RecoveryPerson[]> {
  const { rows } = await sql<RecoveryPerson>`
    select m.id as "staffId", m.display_name as name,
      (select d.recipient from sealed_plane.key_directory d where d.agency_id = m.agency_id and d.staff_id = m.id
        order by d.sequence desc limit 1) as recipient,
      (select s.signing_key from sealed_plane.case_signer s where s.agency_id = m.agency_id and s.staff_id = m.id
        order by s.since desc limit 1) as "signingKey"
    from unnest(${ids}::text[]) with ordinality as asked (id, at)
    join open_plane.staff_member m on m.agency_id = ${session.acting.agencyId} and m.id = asked.id and m.left_on is null
    order by asked.at`.execute(session.transaction);
  return rows;
}

/** Everything that was asked in the actor's agency, newest first, with the actor's own halves of what is under way. */
export async function listCaseRecoveries(session: Session<StaffActing>): Promise<readonly CaseRecovery[]> {
  const { rows } = await sql<CaseRecovery>`
    select v.id, v.case_id as "caseId", v.epoch::float8 as epoch, v.for_staff as "forStaff", v.reason, v.asked_by as "askedBy",
      v.asked_at as "askedAt", v.allowed_by as "allowedBy", v.allowed_at as "allowedAt",
      case when v.asked_by = ${session.acting.actor} then v.passed_share end as "passedHalf",
      case when v.asked_by = ${session.acting.actor} then v.signature end as signature,
      v.ended_at as "endedAt", v.ended_as as "endedAs",
      case when v.ended_at is null then (select s.share from sealed_plane.case_share s where s.agency_id = v.agency_id
        and s.case_id = v.case_id and s.epoch = v.epoch and s.staff_id = ${session.acting.actor}) end as "ownHalf"
    from sealed_plane.case_recovery v where v.agency_id = ${session.acting.agencyId}
    order by v.asked_at desc limit 100`.execute(session.transaction);
  return rows;
}

/** The last link of a case that is being opened again; `null` for whoever is not one of the two. */
export async function readRecoveryHead(
  session: Session<StaffActing>,
  id: string,
): Promise<{ readonly sequence: number; readonly hash: Uint8Array } | null> {
  const { rows } = await sql<{ sequence: number; hash: Uint8Array }>`
    select sequence::float8 as sequence, hash from sealed_plane.recovery_head(${id})`.execute(session.transaction);
  return rows[0] ?? null;
}

/** Asks. `not-found` without the actor's half of that case; `already-there` when it is being asked; `not-allowed` for anyone but the two. */
export async function askCaseRecovery(
  session: Session<StaffActing>,
  asked: { id: string; caseId: CaseId; forStaff: StaffId; reason: string; at: Instant },
): Promise<Result<true, StoreIssue>> {
  return await attempt(session, async () => {
    const half = await session.transaction
      .selectFrom('sealed_plane.case_share')
      .select('epoch')
      .where('case_id', '=', asked.caseId)
      .where('staff_id', '=', session.acting.actor)
      .orderBy('epoch', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (half === undefined) return refused({ code: 'not-found' });
    await session.transaction
      .insertInto('sealed_plane.case_recovery')
      .values({
        agency_id: session.acting.agencyId,
        id: asked.id,
        case_id: asked.caseId,
        epoch: half.epoch,
        for_staff: asked.forStaff,
        reason: asked.reason,
        asked_by: session.acting.actor,
        asked_at: asked.at,
      })
      .execute();
    await appendAudit(session, { events: about('case-recovery-asked', asked.caseId), at: asked.at });
    return ok(true);
  });
}

async function caseOf(session: Session<StaffActing>, id: string): Promise<CaseId | undefined> {
  const row = await session.transaction
    .selectFrom('sealed_plane.case_recovery')
    .select('case_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.case_id;
}

/** Allows what the other asked. `not-found` when nothing is asked, `not-allowed` for one's own asking and for anyone but the two. */
export async function allowCaseRecovery(
  session: Session<StaffActing>,
  { id, passedHalf, signature, at }: { id: string; passedHalf: Uint8Array; signature: Uint8Array; at: Instant },
): Promise<Result<true, StoreIssue>> {
  return await attempt(session, async () => {
    const caseId = await caseOf(session, id);
    const { numUpdatedRows } = await session.transaction
      .updateTable('sealed_plane.case_recovery')
      .set({ allowed_by: session.acting.actor, allowed_at: at, passed_share: passedHalf, signature })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .where('allowed_by', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n || caseId === undefined) return refused({ code: 'not-found' });
    await appendAudit(session, { events: about('case-recovery-allowed', caseId), at });
    return ok(true);
  });
}

/** Refuses or withdraws. `not-found` when it has ended. */
export async function endCaseRecovery(
  session: Session<StaffActing>,
  { id, as, at }: { id: string; as: 'refused' | 'withdrawn'; at: Instant },
): Promise<Result<true, StoreIssue>> {
  return await attempt(session, async () => {
    const caseId = await caseOf(session, id);
    const { numUpdatedRows } = await session.transaction
      .updateTable('sealed_plane.case_recovery')
      .set({ ended_at: at, ended_as: as, passed_share: null })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n || caseId === undefined) return refused({ code: 'not-found' });
    await appendAudit(session, { events: about(`case-recovery-${as}`, caseId), at });
    return ok(true);
  });
}

/** Opens it: the page and the one key. `not-allowed` unless the actor asked, the other allowed, and the case stands where it stood. */
export async function openCaseAgain(
  session: Session<StaffActing>,
  opening: { id: string; entry: CaseEntryRow; wrappedKey: Uint8Array; at: Instant; on: CivilDate },
): Promise<Result<true, StoreIssue>> {
  const { id, entry, at, on } = opening;
  const caseId = await caseOf(session, id);
  const { rows } = await sql<{ done: boolean }>`
    select sealed_plane.recover_case(${id}, ${Buffer.from(opening.wrappedKey)}, ${entry.sequence}, ${Buffer.from(entry.previousHash)},
      ${Buffer.from(entry.hash)}, ${Buffer.from(entry.signature)}, ${Buffer.from(entry.ciphertext)}, ${at}::timestamptz, ${on}::date) as done`.execute(
    session.transaction,
  );
  if (rows[0]?.done !== true || caseId === undefined) return refused({ code: 'not-allowed' });
  await appendAudit(session, { events: about('case-opened-again', caseId), at });
  return ok(true);
}
