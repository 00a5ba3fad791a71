/**
 * Puts the demonstration on record through the same doors as anyone: agencies, people, orders, calls. Run again it changes
 * nothing, so that what was done in a demonstration is kept.
 */
import type { Instant } from '@holdfast/domain';
import {
  countOrders,
  listAgencies,
  putAgency,
  putOrder,
  putPartnership,
  putStaff,
  recordCall,
  recordResponse,
  type Session,
  type Store,
} from '@holdfast/store';
import type { SignInLibrary } from '../sign-in/library.ts';
import { addMemberSignIn, ensureOrganisation, hasSignIn } from '../sign-in/members.ts';
import { type County, countyAt } from './county.ts';
import type { DemonstrationPerson } from './demonstration.ts';
import { fenmarkAgencies } from './fenmark.ts';
import { demonstration } from './people.ts';
import { seedFenmark } from './seed-fenmark.ts';

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
