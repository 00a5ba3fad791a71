/**
 * Who asks: from cookies to a member whose role may do this, or a refusal. The sign-in's membership and the agency's own record
 * must agree; where either is missing there is no member.
 */
import { type Instant, idFrom, ok, type Result, refused } from '@holdfast/domain';
import { readStanding, type StaffActing, type StaffStanding } from '@holdfast/store';
import { type ApiAddress, positionOf } from '@holdfast/wire';
import type { Concerns } from '../concerns.ts';
import type { Issue } from '../refusal.ts';
import { membershipOf } from '../sign-in/members.ts';
import { type StaffSession, sessionFrom } from '../sign-in/sessions.ts';
import type { StaffVisit } from './answering.ts';

/** The visit, with the cookies that prolong the session. `not-signed-in`, or `not-allowed` when what their role means in their kind of agency is not in the list. */
export async function visitFrom({
  concerns,
  headers,
  roles,
}: {
  readonly concerns: Concerns;
  readonly headers: Headers;
  readonly roles: ApiAddress['roles'];
}): Promise<Result<{ readonly visit: StaffVisit; readonly cookies: readonly string[] }, Issue>> {
  const now = concerns.now();
  const shown = await sessionFrom({ library: concerns.signIn, headers, now });
  if (shown === null) return refused({ code: 'not-signed-in' });
  const standing = await standingOf(concerns, shown.session.userId);
  if (standing === null) return refused({ code: 'not-signed-in' });
  const position = positionOf({ role: standing.member.role, kind: standing.agency.kind });
  if (position === null || !roles.includes(position)) return refused({ code: 'not-allowed' });
  return ok({ visit: visitOf({ concerns, now, standing, session: shown.session }), cookies: shown.cookies });
}

async function standingOf({ store, signIn }: Concerns, userId: string): Promise<StaffStanding | null> {
  const staffId = idFrom<'staff'>(userId);
  if (!staffId.ok) return null;
  const membership = await membershipOf(signIn, userId);
  const standing = await readStanding({ signInPool: store.signInPool, staffId: staffId.value });
  if (membership === null || !standing.ok) return null;
  const { member } = standing.value;
  return member.agencyId === membership.agencyId && member.role === membership.role ? standing.value : null;
}

function visitOf({
  concerns,
  now,
  standing,
  session,
}: {
  readonly concerns: Concerns;
  readonly now: Instant;
  readonly standing: StaffStanding;
  readonly session: StaffSession;
}): StaffVisit {
  const { member } = standing;
  const who: Omit<StaffActing, 'purpose'> = {
    kind: 'staff',
    actor: member.id,
    agencyId: member.agencyId,
    partnershipId: member.partnershipId,
    role: member.role,
  };
  return {
    concerns,
    now,
    standing,
    session,
    acting: (purpose, work) => concerns.store.withActor({ ...who, purpose }, work),
  };
}
