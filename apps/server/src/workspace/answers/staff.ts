/** Members of one's agency and their invitations. No message is sent: the link is answered once, to be handed over. */
import { toBase64url } from '@holdfast/crypto';
import { idOf, ok, refused } from '@holdfast/domain';
import { appendAudit, listAgencies, listStaff, putStaff, readStanding } from '@holdfast/store';
import { rolesIn } from '@holdfast/wire';
import { dayOf } from '../../days.ts';
import {
  addMemberSignIn,
  endSignIn,
  ensureOrganisation,
  hasSignIn,
  invite,
  takeInvitation,
  withdrawRenewal,
} from '../../sign-in/members.ts';
import { totpUri } from '../../sign-in/one-time-code.ts';
import type { Answers } from '../answering.ts';

export const staffAnswers: Pick<Answers, 'staff' | 'invite' | 'endMember' | 'renewSignIn' | 'acceptInvitation'> = {
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
    if (!rolesIn[agency.kind].includes(body.role))
      return refused({ code: 'bad-input', fields: [{ field: 'role', code: 'not-of-this-agency' }] });
    await ensureOrganisation({ library: concerns.signIn, agencyId: agency.id, name: agency.name, now });
    const invitation = { ...body, agencyId: agency.id, inviterId: member.id };
    const { token, endsAt } = await invite({ library: concerns.signIn, invitation, random: concerns.random, now });
    await acting('own-agency', (session) =>
      appendAudit(session, { events: [{ code: 'member-invited', recordKind: 'staff', recordId: '' }], at: now }),
    );
    return ok({ link: `${concerns.workspaceOrigin}/invitation/${token}`, endsAt });
  },

  endMember: async ({ acting, concerns, standing, now }, { body }) => {
    // An agency whose last administrator ended themselves could never invite anyone again.
    if (body.staffId === standing.member.id) return refused({ code: 'not-allowed' });
    const ended = await acting('own-agency', async (session) => {
      const member = (await listStaff(session)).find(({ id }) => id === body.staffId);
      if (member === undefined) return refused({ code: 'not-found' } as const);
      const left = await putStaff(session, { ...member, leftOn: dayOf(now) });
      const recordId = member.id;
      await appendAudit(session, { events: [{ code: 'member-left', recordKind: 'staff', recordId }], at: now });
      return left;
    });
    if (!ended.ok) return ended;
    await endSignIn(concerns.signIn, ended.value.id);
    return ok({ done: true });
  },

  renewSignIn: async ({ acting, concerns, standing, now }, { body }) => {
    // One's own would sign the only administrator out for good if the link were lost.
    if (body.staffId === standing.member.id) return refused({ code: 'not-allowed' });
    const found = await acting('own-agency', async (session) => {
      const member = (await listStaff(session)).find(({ id }) => id === body.staffId);
      if (member === undefined) return refused({ code: 'not-found' } as const);
      const recordId = member.id;
      await appendAudit(session, { events: [{ code: 'sign-in-ended', recordKind: 'staff', recordId }], at: now });
      return ok(member);
    });
    if (!found.ok) return found;
    const { id, agencyId, role, displayName } = found.value;
    const email = (await endSignIn(concerns.signIn, id)) ?? (await withdrawRenewal(concerns.signIn, id));
    if (email === null) return refused({ code: 'not-found' });
    const { token, endsAt } = await invite({
      library: concerns.signIn,
      invitation: { email, name: displayName, role, agencyId, inviterId: standing.member.id, staffId: id },
      random: concerns.random,
      now,
    });
    return ok({ link: `${concerns.workspaceOrigin}/invitation/${token}`, endsAt });
  },

  acceptInvitation: async ({ concerns, now }, { body }) => {
    const taken = await takeInvitation({ library: concerns.signIn, token: body.token, now });
    if (!taken.ok) return taken;
    const { email, name, role, agencyId, staffId } = taken.value;
    if (await hasSignIn(concerns.signIn, email)) return refused({ code: 'already-there' });
    const id = idOf<'staff'>(staffId ?? concerns.newId());
    if (staffId !== undefined) {
      const standing = await readStanding({ signInPool: concerns.store.signInPool, staffId: id });
      if (!standing.ok) return refused({ code: 'not-found' });
    }
    const codeSecret = toBase64url(concerns.random(24));
    const kept = await concerns.store.withActor(
      { kind: 'system', actor: 'invitation', purpose: 'own-agency' },
      async (session) => {
        const agency = (await listAgencies(session)).find((candidate) => candidate.id === agencyId);
        if (agency === undefined) return refused({ code: 'not-found' } as const);
        const member = { id, agencyId: agency.id, partnershipId: agency.partnershipId, role, displayName: name };
        const code = staffId === undefined ? 'member-joined' : 'sign-in-renewed';
        await appendAudit(session, { events: [{ code, recordKind: 'staff', recordId: id }], at: now });
        // Someone who was a member is one still, as recorded: nothing of the invitation overwrites that.
        return staffId === undefined ? await putStaff(session, member) : ok(member);
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
