/**
 * Passing a disclosure on to a supervisor of the same agency: the recipient wraps the opening key anew, and the server takes it only
 * while the release and the agency's policy both allow it. It never hands out the key by itself.
 */
import { type DisclosureId, type Instant, ok, type Result, refused, type StaffId } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import { listCaseColleagues, readCasePolicy } from './cases-people.ts';
import { whyNotOpened } from './disclosures.ts';
import type { StoreIssue } from './issues.ts';

/**
 * Keeps `wrappedKey` for the supervisor `to`. `not-found` for anyone but the recipient, `release-ended` and `release-revoked` for
 * what is over, `supervisor-not-allowed` where release or agency say no or `to` supervises nobody there, `already-there` the second time.
 */
export async function passOnDisclosure(
  session: Session<StaffActing>,
  { id, to, wrappedKey, at }: { id: DisclosureId; to: StaffId; wrappedKey: Uint8Array; at: Instant },
): Promise<Result<DisclosureId, StoreIssue>> {
  const standing = await whyNotOpened(session, { id, at });
  return await attempt(session, async () => {
    const { rows } = await sql<{
      passed: boolean;
    }>`select sealed_plane.pass_on_disclosure(${id}, ${to}, ${wrappedKey}, ${at}::timestamptz) as passed`.execute(
      session.transaction,
    );
    if (rows[0]?.passed !== true) return refused({ code: standing ?? 'supervisor-not-allowed' });
    await appendAudit(session, {
      events: [{ code: 'disclosure-passed-on', recordKind: 'disclosure', recordId: id }],
      at,
    });
    return ok(id);
  });
}

/** Supervisors of the actor's agency who have a key, by name, and whether the agency has decided that they may open what it was given. */
export async function listDisclosureSupervisors(session: Session<StaffActing>): Promise<{
  readonly agencyAllows: boolean;
  readonly supervisors: readonly { readonly staffId: StaffId; readonly name: string; readonly recipient: string }[];
}> {
  const { supervisorsMayRead } = await readCasePolicy(session);
  const colleagues = await listCaseColleagues(session);
  const supervisors = colleagues.flatMap(({ staffId, name, role, recipient }) =>
    role === 'supervisor' && recipient !== null ? [{ staffId, name, recipient }] : [],
  );
  return { agencyAllows: supervisorsMayRead, supervisors };
}
