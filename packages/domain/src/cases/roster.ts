/**
 * Who may read and write a case, epoch by epoch, and what changing that takes. It refuses a case without anyone, someone named
 * twice, and a supervisor where the agency's policy does not let supervisors read.
 */
import type { StaffId } from '../ids.ts';
import { ok, type Result, refused } from '../result.ts';

export const rosterReasons = ['begun', 'assigned', 'removed', 'transferred', 'supervision', 'recovered'] as const;
export type RosterReason = (typeof rosterReasons)[number];

export interface RosterMember {
  readonly staffId: StaffId;
  readonly name: string;
  readonly part: 'advocate' | 'supervisor';
}

/** The people of one epoch of a case: those its key was wrapped to. */
export interface Roster {
  readonly epoch: number;
  readonly reason: RosterReason;
  readonly members: readonly RosterMember[];
}

export type RosterIssue = 'nobody-left' | 'named-twice' | 'no-advocate' | 'supervision-not-granted' | 'same-people';

/** The next epoch, or why there is none. A change always begins a new one: a new key, which whoever left never had. */
export function planRoster({
  before,
  members,
  supervisorsMayRead,
  evenIfSame = false,
}: {
  readonly before: Roster | undefined;
  readonly members: readonly RosterMember[];
  readonly supervisorsMayRead: boolean;
  /** A new key for the same people: when who together could open the case again has changed. */
  readonly evenIfSame?: boolean;
}): Result<Roster, RosterIssue> {
  const ids = members.map(({ staffId }) => staffId);
  if (ids.length === 0) return refused('nobody-left');
  if (new Set(ids).size !== ids.length) return refused('named-twice');
  if (members.some(({ part }) => part === 'supervisor') && !supervisorsMayRead)
    return refused('supervision-not-granted');
  if (members.every(({ part }) => part !== 'advocate')) return refused('no-advocate');
  if (before === undefined) return ok({ epoch: 0, reason: 'begun', members });
  const earlier = new Set(before.members.map(({ staffId }) => staffId));
  const gone = before.members.some(({ staffId }) => !ids.includes(staffId));
  const come = members.filter(({ staffId }) => !earlier.has(staffId));
  if (!gone && come.length === 0 && !evenIfSame) return refused('same-people');
  const reason: RosterReason =
    gone && come.length > 0
      ? 'transferred'
      : gone
        ? 'removed'
        : come.some(({ part }) => part === 'supervisor')
          ? 'supervision'
          : 'assigned';
  return ok({ epoch: before.epoch + 1, reason, members });
}

/** Those who could read the case once and cannot read what is written now. What they read before, they may have kept. */
export function formerMembers(rosters: readonly Roster[]): readonly RosterMember[] {
  const now = new Set(rosters.at(-1)?.members.map(({ staffId }) => staffId));
  const former = new Map(
    rosters.flatMap(({ members }) => members).flatMap((each) => (now.has(each.staffId) ? [] : [[each.staffId, each]])),
  );
  return [...former.values()];
}
