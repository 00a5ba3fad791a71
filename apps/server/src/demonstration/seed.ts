/**
 * Puts the demonstration on record through the same doors as anyone: agencies, people, orders, calls. Run again it changes
 * nothing, so that what was done in a demonstration is kept.
 */
import { type Instant, plusHours, usualQueueSettings } from '@holdfast/domain';
import {
  countOrders,
  listAgencies,
  putAgency,
  putApproval,
  putOrder,
  putPartnership,
  putStaff,
  recordCall,
  recordResponse,
  type Session,
  type Store,
  setQueueSettings,
} from '@holdfast/store';
import type { SignInLibrary } from '../sign-in/library.ts';
import { addMemberSignIn, ensureOrganisation, hasSignIn } from '../sign-in/members.ts';
import { type County, countyAt } from './county.ts';
import { queueDays } from './county-failures.ts';
import { callsOf } from './county-people.ts';
import type { DemonstrationPerson } from './demonstration.ts';
import { fenmarkAgencies } from './fenmark-people.ts';
import { demonstration } from './people.ts';
import { seedFenmark } from './seed-fenmark.ts';
import { seedWatch } from './seed-watch.ts';

const setUp = { kind: 'system', actor: 'demonstration', purpose: 'set-up' } as const;
/** Any number; the same one gives the same county. */
const countySeed = 1;

/** Makes whatever of the demonstration is missing. */
export async function seedDemonstration({
  store,
  signIn,
  now,
  county: withCounty = true,
}: {
  readonly store: Store;
  readonly signIn: SignInLibrary;
  readonly now: () => Instant;
  /** False leaves orders and calls out. */
  readonly county?: boolean;
}): Promise<void> {
  const at = now();
  const county = countyAt({ seed: countySeed, now: at });
  await store.withActor(setUp, async (session) => {
    if ((await listAgencies(session)).length === 0) await putAgencies(session, county);
    if (withCounty && (await countOrders(session)) === 0) await putRecords({ session, county, at });
  });
  if (withCounty) await seedWatch({ store, now: at });
  await seedFenmark({ store, now: at, withRecords: withCounty });
  for (const { id, name } of [...county.agencies, ...fenmarkAgencies])
    await ensureOrganisation({ library: signIn, agencyId: id, name, now: at });
  for (const person of demonstration.people) await ensurePerson({ person, signIn, now: at });
}

async function putAgencies(session: Session, { partnership, agencies, staff }: County): Promise<void> {
  const partnershipId = partnership.id;
  must(await putPartnership(session, partnership));
  for (const agency of agencies) must(await putAgency(session, { ...agency, partnershipId }));
  for (const { id, name, role, agencyId } of staff)
    must(await putStaff(session, { id, agencyId, partnershipId, role, displayName: name }));
}

async function putRecords({
  session,
  county,
  at,
}: {
  readonly session: Session;
  readonly county: County;
  readonly at: Instant;
}): Promise<void> {
  const partnershipId = county.partnership.id;
  for (const order of county.orders) must(await putOrder(session, { order, partnershipId, at }));
  for (const call of county.calls) must(await recordCall(session, { call, partnershipId, at }));
  const agencyOf = new Map(county.calls.map((call) => [call.id, call.agencyId]));
  for (const response of county.responses) {
    const agencyId = agencyOf.get(response.callId);
    if (agencyId === undefined) throw new Error('a response to no call');
    must(await recordResponse(session, { response, agencyId }));
  }
  await putQueue({ session, county, at });
}

/** The agency works with the queue since three weeks; its supervisor has approved every report within a day. */
async function putQueue({
  session,
  county,
  at,
}: {
  readonly session: Session;
  readonly county: County;
  readonly at: Instant;
}): Promise<void> {
  const beginsAt = plusHours(at, -queueDays * 24);
  const { agencyId, supervisorId } = callsOf;
  // A county this small has few orders for its many invented calls.
  const settings = { ...usualQueueSettings, repeatCalls: 8, advocateLine: '555-0142' };
  const partnershipId = county.partnership.id;
  const change = { settings, beginsAt, revision: 0 };
  must(await setQueueSettings(session, { agencyId, partnershipId, change, at }));
  const superseded = new Set(county.responses.map((response) => response.supersedes));
  for (const { id: responseId, callId, recordedAt, reportNumber } of county.responses) {
    const approvedAt = plusHours(recordedAt, 20);
    if (recordedAt < beginsAt || reportNumber === undefined || superseded.has(responseId) || approvedAt > at) continue;
    must(await putApproval(session, { agencyId, callId, responseId, approvedBy: supervisorId, at: approvedAt }));
  }
}

async function ensurePerson({
  person,
  signIn,
  now,
}: {
  readonly person: DemonstrationPerson;
  readonly signIn: SignInLibrary;
  readonly now: Instant;
}): Promise<void> {
  if (await hasSignIn(signIn, person.email)) return;
  const { id: userId, name, email, role, agencyId, passphrase, codeSecret } = person;
  await addMemberSignIn({
    library: signIn,
    member: { userId, name, email, role, agencyId, passphrase, codeSecret },
    now,
  });
}

/** Our own data is refused only by a defect of ours. */
function must(
  outcome: { readonly ok: true } | { readonly ok: false; readonly issue: { readonly code: string } },
): void {
  if (!outcome.ok) throw new Error(`the demonstration was refused: ${outcome.issue.code}`);
}
