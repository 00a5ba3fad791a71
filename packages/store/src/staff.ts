/**
 * Partnerships, agencies and their staff. Set-up makes the first two; administrators add members to their own agency.
 * Nobody is deleted: someone who left keeps a row, because old records name it.
 */
import {
  type AgencyId,
  type CivilDate,
  type Jurisdiction,
  ok,
  type PartnershipId,
  type Result,
  refused,
  type StaffId,
  type TimeZone,
} from '@holdfast/domain';
import type { AgencyKind, StaffRole } from '@holdfast/wire';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import type { StoreIssue } from './issues.ts';
import type { Tables } from './schema.ts';

export interface Partnership {
  readonly id: PartnershipId;
  readonly name: string;
  readonly timeZone: TimeZone;
  /** Whose law binds the officers of its agencies. */
  readonly jurisdiction: Jurisdiction;
}

export interface Agency {
  readonly partnershipId: PartnershipId;
  readonly id: AgencyId;
  readonly kind: AgencyKind;
  readonly name: string;
}

export interface StaffMember {
  readonly id: StaffId;
  readonly agencyId: AgencyId;
  readonly partnershipId: PartnershipId;
  readonly role: StaffRole;
  readonly displayName: string;
  readonly leftOn?: CivilDate;
}

/** All that a session needs to know about the person signed in. */
export interface StaffStanding {
  readonly member: StaffMember;
  readonly agency: Agency;
  readonly partnership: Partnership;
}

/** Makes or renames a partnership. */
export async function putPartnership(
  session: Session,
  partnership: Partnership,
): Promise<Result<Partnership, StoreIssue>> {
  return await attempt(session, async () => {
    const { name, timeZone, jurisdiction } = partnership;
    const values = { name, time_zone: timeZone, jurisdiction };
    await session.transaction
      .insertInto('open_plane.partnership')
      .values({ id: partnership.id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
    return ok(partnership);
  });
}

/** Makes or renames an agency. `not-found` when there is no such partnership. */
export async function putAgency(session: Session, agency: Agency): Promise<Result<Agency, StoreIssue>> {
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.agency')
      .values({ partnership_id: agency.partnershipId, id: agency.id, kind: agency.kind, name: agency.name })
      .onConflict((conflict) =>
        conflict.columns(['partnership_id', 'id']).doUpdateSet({ kind: agency.kind, name: agency.name }),
      )
      .execute();
    return ok(agency);
  });
}

/** Adds or changes a member. `not-allowed` outside the administrator's own agency; `not-found` when there is no such agency. */
export async function putStaff(session: Session, member: StaffMember): Promise<Result<StaffMember, StoreIssue>> {
  return await attempt(session, async () => {
    const values = { role: member.role, display_name: member.displayName, left_on: member.leftOn ?? null };
    await session.transaction
      .insertInto('open_plane.staff_member')
      .values({ agency_id: member.agencyId, id: member.id, partnership_id: member.partnershipId, ...values })
      .onConflict((conflict) => conflict.columns(['agency_id', 'id']).doUpdateSet(values))
      .execute();
    return ok(member);
  });
}

/** Members of the actor's agency who have not left, by name. */
export async function listStaff(session: Session<StaffActing>): Promise<readonly StaffMember[]> {
  const rows = await session.transaction
    .selectFrom('open_plane.staff_member')
    .select(['agency_id', 'id', 'partnership_id', 'role', 'display_name'])
    .where('left_on', 'is', null)
    .orderBy('display_name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    partnershipId: row.partnership_id,
    role: row.role,
    displayName: row.display_name,
  }));
}

/** Agencies the actor may know of, by name. */
export async function listAgencies(session: Session): Promise<readonly Agency[]> {
  const rows = await session.transaction.selectFrom('open_plane.agency').selectAll().orderBy('name').execute();
  return rows.map((row) => ({ partnershipId: row.partnership_id, id: row.id, kind: row.kind, name: row.name }));
}

/**
 * Who this signed-in person is, before anyone can act as them. `not-found` for an id that is no member's or of someone
 * who left. Only the sign-in's own connections can ask.
 */
export async function readStanding({
  signInPool,
  staffId,
}: {
  signInPool: Pool;
  staffId: StaffId;
}): Promise<Result<StaffStanding, StoreIssue>> {
  const queries = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: signInPool }) });
  const row = await queries
    .selectFrom('open_plane.staff_member as member')
    .innerJoin('open_plane.agency as agency', (join) =>
      join.onRef('agency.partnership_id', '=', 'member.partnership_id').onRef('agency.id', '=', 'member.agency_id'),
    )
    .innerJoin('open_plane.partnership as partnership', 'partnership.id', 'member.partnership_id')
    .select(['member.id', 'member.agency_id', 'member.partnership_id', 'member.role', 'member.display_name'])
    .select(['agency.kind as agency_kind', 'agency.name as agency_name'])
    .select(['partnership.name as partnership_name', 'partnership.time_zone', 'partnership.jurisdiction'])
    .where('member.id', '=', staffId)
    .where('member.left_on', 'is', null)
    .orderBy('member.agency_id')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return refused({ code: 'not-found' });
  const at = { agencyId: row.agency_id, partnershipId: row.partnership_id };
  return ok({
    member: { id: row.id, ...at, role: row.role, displayName: row.display_name },
    agency: { partnershipId: row.partnership_id, id: row.agency_id, kind: row.agency_kind, name: row.agency_name },
    partnership: {
      id: row.partnership_id,
      name: row.partnership_name,
      timeZone: row.time_zone,
      jurisdiction: row.jurisdiction,
    },
  });
}
