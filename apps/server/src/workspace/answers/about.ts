/** What this server is, who is signed in, and the people of the demonstration. Real mode has no such people and says so by absence. */
import { ok, refused } from '@holdfast/domain';
import { readOwnKey } from '@holdfast/store';
import type { Answers } from '../answering.ts';

export const aboutAnswers: Pick<Answers, 'about' | 'demonstrationSignIns' | 'me'> = {
  about: async ({ concerns }) => ok({ name: 'Holdfast', demonstration: concerns.demonstration !== undefined }),

  demonstrationSignIns: async ({ concerns }) => {
    if (concerns.demonstration === undefined) return refused({ code: 'not-found' });
    const people = await Promise.all(
      concerns.demonstration.people.map(async ({ name, role, agencyName, email, passphrase, codeSecret }) => {
        const { code } = await concerns.signIn.api.generateTOTP({ body: { secret: codeSecret } });
        return { name, role, agencyName, email, passphrase, code };
      }),
    );
    return ok({ people });
  },

  me: async ({ concerns, standing, acting }) => {
    const { member, agency, partnership } = standing;
    // Administrators have a key too: two of them together open a case again.
    const key = await acting('own-key', readOwnKey);
    return ok({
      staffId: member.id,
      name: member.displayName,
      role: member.role,
      agencyId: agency.id,
      agencyName: agency.name,
      agencyKind: agency.kind,
      partnershipName: partnership.name,
      demonstration: concerns.demonstration !== undefined,
      timeZone: partnership.timeZone,
      jurisdiction: partnership.jurisdiction,
      ...(key.ok ? { recipient: key.value.recipient } : {}),
    });
  },
};
