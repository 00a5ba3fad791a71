/** What a plan of visits is made from: the agency's own days and patrol areas, who can go, and who is on the roster. It names nobody of another agency and plans nothing. */
import { type Instant, plusHours, type StaffId } from '@holdfast/domain';
import type { Session, StaffActing } from './acting.ts';
import { queueSettingsOf } from './queue-settings.ts';

export interface VisitPlan {
  /** The agency's own days; absent where nobody set any and the usual ones count. */
  readonly days?: readonly number[];
  readonly areas: readonly string[];
  readonly members: readonly { readonly staffId: StaffId; readonly name: string }[];
  /** Shifts to come, as far as the actor may see the roster: supervisors do. */
  readonly shifts: readonly { readonly staffId: StaffId; readonly beginsAt: Instant }[];
}

const hoursAhead = 62 * 24;

/** The plan of the actor's agency as it stands. */
export async function visitPlanOf(session: Session<StaffActing>, { now }: { now: Instant }): Promise<VisitPlan> {
  const { agencyId } = session.acting;
  const { settings } = await queueSettingsOf(session, { agencyId, now });
  const members = await session.transaction
    .selectFrom('open_plane.staff_member')
    .select(['id', 'display_name'])
    .where('agency_id', '=', agencyId)
    .where('role', 'in', ['officer', 'liaison', 'supervisor'])
    .where('left_on', 'is', null)
    .orderBy('display_name')
    .limit(500)
    .execute();
  const shifts = await session.transaction
    .selectFrom('open_plane.shift')
    .select(['staff_id', 'begins_at'])
    .where('agency_id', '=', agencyId)
    .where('begins_at', '>=', plusHours(now, -12))
    .where('begins_at', '<', plusHours(now, hoursAhead))
    .orderBy('begins_at')
    .limit(5_000)
    .execute();
  return {
    ...(settings.visitDays === undefined ? {} : { days: settings.visitDays }),
    areas: settings.patrolAreas ?? [],
    members: members.map(({ id, display_name }) => ({ staffId: id, name: display_name })),
    shifts: shifts.map(({ staff_id, begins_at }) => ({ staffId: staff_id, beginsAt: begins_at })),
  };
}
