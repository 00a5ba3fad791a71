/**
 * Whom an advocate may write to: someone of the police who answers for their agency, named by a code, kept once the six words of the key
 * were compared. It finds nobody without a code and keeps nobody whose key changed in between.
 */
import { type Instant, ok, type Result, refused, type StaffId } from '@holdfast/domain';
import type { LetterCard } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

interface PartnerRow extends LetterCard {
  readonly agencyId: StaffActing['agencyId'];
}

/** Someone an advocate writes to, with the key they have now and the one whose words were compared. */
export interface LetterPartner extends LetterCard {
  readonly comparedRecipient: string;
  readonly hasLeft: boolean;
}

async function rowOfCode(session: Session<StaffActing>, code: string, at: Instant): Promise<PartnerRow | undefined> {
  const { rows } = await sql<PartnerRow>`
    select staff_id as "staffId", display_name as name, role, agency_id as "agencyId", agency_name as "agencyName", recipient
    from sealed_plane.letter_partner_of_code(${code}, ${at}::timestamptz)`.execute(session.transaction);
  return rows[0];
}

/** Whom `code` names at `at`. `not-found` for a code that is wrong or over, and for someone who is not written to. */
export async function findLetterPartner(
  session: Session<StaffActing>,
  { code, at }: { code: string; at: Instant },
): Promise<Result<LetterCard, StoreIssue>> {
  const found = await rowOfCode(session, code, at);
  if (found === undefined) return refused({ code: 'not-found' });
  const { agencyId: _, ...card } = found;
  return ok(card);
}

/** Keeps whom `code` names, by the key that was compared. `not-found` as above; `stale` when they have another key by now. */
export async function keepLetterPartner(
  session: Session<StaffActing>,
  { code, recipient, at }: { code: string; recipient: string; at: Instant },
): Promise<Result<StaffId, StoreIssue>> {
  const found = await rowOfCode(session, code, at);
  if (found === undefined) return refused({ code: 'not-found' });
  if (found.recipient !== recipient) return refused({ code: 'stale' });
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('sealed_plane.letter_pairing')
      .values({
        agency_id: session.acting.agencyId,
        staff_id: session.acting.actor,
        to_agency_id: found.agencyId,
        to_staff_id: found.staffId,
        recipient,
        paired_at: at,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['agency_id', 'staff_id', 'to_agency_id', 'to_staff_id'])
          .doUpdateSet({ recipient, paired_at: at }),
      )
      .execute();
    await appendAudit(session, {
      events: [{ code: 'letter-partner-kept', recordKind: 'staff', recordId: found.staffId }],
      at,
    });
    return ok(found.staffId);
  });
}

/** Whom the actor is paired with, by agency and name. */
export async function listLetterPartners(session: Session<StaffActing>): Promise<readonly LetterPartner[]> {
  const { rows } = await sql<LetterPartner>`
    select staff_id as "staffId", display_name as name, role, agency_name as "agencyName", recipient,
      compared_recipient as "comparedRecipient", has_left as "hasLeft"
    from sealed_plane.letter_partners()`.execute(session.transaction);
  return rows;
}
