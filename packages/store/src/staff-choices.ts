/** What a member chose for their own screen. Nobody else reads it, and nothing of the work depends on it. */
import type { Instant, Language } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';

export interface StaffChoices {
  readonly language: Language | null;
  readonly tourEndedAt: Instant | null;
}

/** The actor's own; nothing chosen without a row. */
export async function readStaffChoices({ transaction, acting }: Session<StaffActing>): Promise<StaffChoices> {
  const row = await transaction
    .selectFrom('open_plane.staff_choice')
    .select(['language', 'tour_ended_at'])
    .where('agency_id', '=', acting.agencyId)
    .where('staff_id', '=', acting.actor)
    .executeTakeFirst();
  return { language: row?.language ?? null, tourEndedAt: row?.tour_ended_at ?? null };
}

/** Chooses anew; `null` leaves what was chosen before. */
export async function putStaffChoices(
  { transaction, acting }: Session<StaffActing>,
  { language, tourEndedAt }: StaffChoices,
): Promise<void> {
  await sql`
    insert into open_plane.staff_choice as c (agency_id, staff_id, language, tour_ended_at)
    values (${acting.agencyId}, ${acting.actor}, ${language}, ${tourEndedAt}::timestamptz)
    on conflict (agency_id, staff_id) do update set language = coalesce(excluded.language, c.language),
      tour_ended_at = coalesce(excluded.tour_ended_at, c.tour_ended_at)`.execute(transaction);
}
