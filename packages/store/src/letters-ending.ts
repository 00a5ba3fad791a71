/**
 * How a letter ends: what is sealed in it and in its answers is destroyed, when its writer takes it back or after its last day. That there
 * was one, and when it was opened and answered, stays. It refuses to end someone else's.
 */
import { type CivilDate, type Instant, type LetterId, ok, type Result, refused } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing, SystemActing } from './acting.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

/** Takes a letter back and destroys it. `not-found` for anyone but its writer, and the second time. */
export async function withdrawLetter(
  session: Session<StaffActing>,
  { id, at }: { id: LetterId; at: Instant },
): Promise<Result<LetterId, StoreIssue>> {
  const { agencyId, actor } = session.acting;
  const mine = await session.transaction
    .selectFrom('sealed_plane.letter')
    .select('agency_id as readersAgency')
    .where('from_agency_id', '=', agencyId)
    .where('from_staff_id', '=', actor)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (mine === undefined) return refused({ code: 'not-found' });
  await session.transaction
    .deleteFrom('sealed_plane.letter_sealed')
    .where('agency_id', '=', mine.readersAgency)
    .where('letter_id', '=', id)
    .execute();
  await session.transaction
    .updateTable('sealed_plane.letter_answer')
    .set({ content: null, wrapped_key: null, own_key: null })
    .where('agency_id', '=', mine.readersAgency)
    .where('letter_id', '=', id)
    .execute();
  await session.transaction
    .updateTable('sealed_plane.letter')
    .set({ withdrawn_at: at })
    .where('agency_id', '=', mine.readersAgency)
    .where('id', '=', id)
    .execute();
  await appendAudit(session, { events: [{ code: 'letter-withdrawn', recordKind: 'letter', recordId: id }], at });
  return ok(id);
}

/** Destroys what is sealed in letters whose last day is before `today` or that were taken back; answers how many. */
export async function destroyEndedLetters(
  session: Session<SystemActing>,
  { today }: { today: CivilDate },
): Promise<number> {
  const { transaction } = session;
  const ended = sql`(l.ends_on < ${today} or l.withdrawn_at is not null)`;
  // What is destroyed already is not written again: each run would otherwise touch every ended row there ever was.
  await sql`update sealed_plane.letter_answer a set content = null, wrapped_key = null, own_key = null
    from sealed_plane.letter l where l.agency_id = a.agency_id and l.id = a.letter_id and a.content is not null
      and ${ended}`.execute(transaction);
  const { numAffectedRows } = await sql`delete from sealed_plane.letter_sealed s using sealed_plane.letter l
    where l.agency_id = s.agency_id and l.id = s.letter_id and ${ended}`.execute(transaction);
  return Number(numAffectedRows ?? 0n);
}
