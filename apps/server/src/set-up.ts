/**
 * First things in real mode: the partnership, its agencies as organisations of the sign-in, and an invitation for a first
 * administrator of each agency that has none. Run at every start; what is there already stays.
 */
import type { RandomBytes } from '@holdfast/crypto';
import { type Instant, idOf } from '@holdfast/domain';
import { type Agency, type Partnership, putAgency, putPartnership, type Store } from '@holdfast/store';
import type { SignInLibrary } from './sign-in/library.ts';
import { ensureOrganisation, hasSignIn, invite } from './sign-in/members.ts';

export interface FirstAdministrator {
  readonly agencyId: string;
  readonly name: string;
  readonly email: string;
}

export interface SetUp {
  readonly partnership: Partnership;
  readonly agencies: readonly Omit<Agency, 'partnershipId'>[];
  readonly administrators: readonly FirstAdministrator[];
}

/** Answers the invitation links to hand over, one for each administrator who cannot sign in yet. Throws on a set-up the store refuses. */
export async function setUp({
  store,
  signIn,
  wanted,
  origin,
  random,
  now,
}: {
  readonly store: Store;
  readonly signIn: SignInLibrary;
  readonly wanted: SetUp;
  readonly origin: string;
  readonly random: RandomBytes;
  readonly now: Instant;
}): Promise<readonly { readonly name: string; readonly link: string }[]> {
  await store.withActor({ kind: 'system', actor: 'set-up', purpose: 'set-up' }, async (session) => {
    must(await putPartnership(session, wanted.partnership));
    for (const agency of wanted.agencies)
      must(await putAgency(session, { ...agency, partnershipId: wanted.partnership.id }));
  });
  for (const { id, name } of wanted.agencies) await ensureOrganisation({ library: signIn, agencyId: id, name, now });
  const links: { readonly name: string; readonly link: string }[] = [];
  for (const { agencyId, name, email } of wanted.administrators) {
    if (await hasSignIn(signIn, email)) continue;
    const invitation = { agencyId: idOf<'agency'>(agencyId), name, email, role: 'administrator' } as const;
    const { token } = await invite({ library: signIn, invitation, random, now });
    links.push({ name, link: `${origin}/invitation/${token}` });
  }
  return links;
}

function must(
  outcome: { readonly ok: true } | { readonly ok: false; readonly issue: { readonly code: string } },
): void {
  if (!outcome.ok) throw new Error(`the set-up was refused: ${outcome.issue.code}`);
}
