/**
 * Who of an agency could read a case file, with the keys they have entered, and what the agency has decided about its supervisors.
 * It holds public keys only.
 */
import { type Instant, ok, type Result, type StaffId } from '@holdfast/domain';
import type { StaffRole } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

/** Someone of the agency who could be a reader, with the keys they have entered. */
export interface CaseColleague {
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: StaffRole;
  readonly recipient: string | null;
  readonly signingKey: Uint8Array | null;
}

export interface CasePolicy {
  readonly supervisorsMayRead: boolean;
  readonly retainMonths: number;
  /** The two administrators who together can open a case again. */
  readonly recovery?: [StaffId, StaffId];
}

/** Source: product decision: seven years, until an agency says otherwise. Nothing is erased before someone sets a day. */
const usualRetainMonths = 84;

/** Enters the actor's signing key. The same key again changes nothing. */
export async function putCaseSigner(
  session: Session<StaffActing>,
  { signingKey, at }: { signingKey: Uint8Array; at: Instant },
): Promise<void> {
  await session.transaction
    .insertInto('sealed_plane.case_signer')
    .values({
      agency_id: session.acting.agencyId,
      staff_id: session.acting.actor,
      signing_key: signingKey,
      since: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The newest signing key of a member of the actor's agency. */
export async function readCaseSigner(session: Session<StaffActing>, staffId: StaffId): Promise<Uint8Array | null> {
  const row = await session.transaction
    .selectFrom('sealed_plane.case_signer')
    .select('signing_key')
    .where('staff_id', '=', staffId)
    .orderBy('since', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : new Uint8Array(row.signing_key);
}

/** Advocates and supervisors of the actor's agency who have not left, by name. */
export async function listCaseColleagues(session: Session<StaffActing>): Promise<readonly CaseColleague[]> {
  const { rows } = await sql<CaseColleague>`
    select m.id as "staffId", m.display_name as name, m.role,
      (select d.recipient from sealed_plane.key_directory d where d.agency_id = m.agency_id and d.staff_id = m.id
        order by d.sequence desc limit 1) as recipient,
      (select s.signing_key from sealed_plane.case_signer s where s.agency_id = m.agency_id and s.staff_id = m.id
        order by s.since desc limit 1) as "signingKey"
    from open_plane.staff_member m
    where m.agency_id = ${session.acting.agencyId} and m.left_on is null and m.role in ('advocate', 'supervisor')
    order by m.display_name`.execute(session.transaction);
  return rows;
}

/** What the agency has decided last; without a decision supervisors read nothing. */
export async function readCasePolicy(session: Session<StaffActing>): Promise<CasePolicy> {
  const row = await session.transaction
    .selectFrom('sealed_plane.case_policy')
    .select(['supervisors_may_read', 'retain_months', 'recovery_first', 'recovery_second'])
    .where('agency_id', '=', session.acting.agencyId)
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return { supervisorsMayRead: false, retainMonths: usualRetainMonths };
  const { recovery_first: first, recovery_second: second } = row;
  return {
    supervisorsMayRead: row.supervisors_may_read,
    retainMonths: row.retain_months,
    ...(first === null || second === null ? {} : { recovery: [first, second] }),
  };
}

/** Decides anew, as the administrator. `not-allowed` for anyone else. */
export async function putCasePolicy(
  session: Session<StaffActing>,
  { policy, at }: { policy: CasePolicy; at: Instant },
): Promise<Result<CasePolicy, StoreIssue>> {
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('sealed_plane.case_policy')
      .values({
        agency_id: session.acting.agencyId,
        changed_at: at,
        supervisors_may_read: policy.supervisorsMayRead,
        retain_months: policy.retainMonths,
        recovery_first: policy.recovery?.[0] ?? null,
        recovery_second: policy.recovery?.[1] ?? null,
      })
      .execute();
    const recordId = policy.supervisorsMayRead ? 'supervisors-read' : 'supervisors-do-not-read';
    await appendAudit(session, { events: [{ code: 'case-policy-set', recordKind: 'policy', recordId }], at });
    return ok(policy);
  });
}
