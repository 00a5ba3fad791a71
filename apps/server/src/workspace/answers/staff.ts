/** Members of one's agency and their invitations. No message is sent: the link is answered once, to be handed over. */
import { toBase64url } from '@holdfast/crypto';
import { idOf, ok, refused } from '@holdfast/domain';
import { appendAudit, listAgencies, listStaff, putStaff } from '@holdfast/store';
import { addMemberSignIn, ensureOrganisation, hasSignIn, invite, takeInvitation } from '../../sign-in/members.ts';
import { totpUri } from '../../sign-in/one-time-code.ts';
import type { Answers } from '../answering.ts';

export const staffAnswers: Pick<Answers, 'staff' | 'invite' | 'acceptInvitation'> = {
  staff: async ({ acting, standing }) => {
    const members = await acting('own-agency', listStaff);
    return ok({
      members: members.map(({ id, displayName, role, agencyId }) => ({
        staffId: id,
        name: displayName,
        role,
        agencyId,
        agencyName: standing.agency.name,
      })),
    });
  },

  invite: async ({ acting, concerns, standing, now }, { body }) => {
    if (await hasSignIn(concerns.signIn, body.email)) return refused({ code: 'already-there' });
    const { member, agency } = standing;
    await ensureOrganisation({ library: concerns.signIn, agencyId: agency.id, name: agency.name, now });
    const invitation = { ...body, agencyId: agency.id, inviterId: member.id };
    const { token, endsAt } = await invite({ library: concerns.signIn, invitation, random: concerns.random, now });
    await acting('own-agency', (session) =>
      appendAudit(session, { events: [{ code: 'member-invited', recordKind: 'staff', recordId: '' }], at: now }),
    );
    return ok({ link: `${concerns.workspaceOrigin}/invitation/${token}`, endsAt });
  },

  acceptInvitation: async ({ concerns, now }, { body }) => {
    const taken = await takeInvitation({ library: concerns.signIn, token: body.token, now });
    if (!taken.ok) return taken;
    const { email, name, role, agencyId } = taken.value;
    if (await hasSignIn(concerns.signIn, email)) return refused({ code: 'already-there' });
    const id = idOf<'staff'>(concerns.newId());
    const codeSecret = toBase64url(concerns.random(24));
    const kept = await concerns.store.withActor(
      { kind: 'system', actor: 'invitation', purpose: 'own-agency' },
      async (session) => {
        const agency = (await listAgencies(session)).find((candidate) => candidate.id === agencyId);
        if (agency === undefined) return refused({ code: 'not-found' } as const);
        const member = { id, agencyId: agency.id, partnershipId: agency.partnershipId, role, displayName: name };
        const put = await putStaff(session, member);
        await appendAudit(session, { events: [{ code: 'member-joined', recordKind: 'staff', recordId: id }], at: now });
        return put;
      },
    );
    if (!kept.ok) return kept;
    await addMemberSignIn({
      library: concerns.signIn,
      member: { userId: id, name, email, role, agencyId, passphrase: body.passphrase, codeSecret },
      now,
    });
    return ok({ email, totpUri: totpUri({ secret: codeSecret, email }) });
  },
};
