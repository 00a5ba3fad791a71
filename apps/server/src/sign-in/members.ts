/**
 * How someone becomes able to sign in: as part of a set-up, or by an administrator's invitation. A member has a passphrase and
 * a key for one-time codes from the beginning; nobody can sign up, and no message is sent: the administrator hands the link over.
 */

import { type RandomBytes, sha256, toBase64url } from '@holdfast/crypto';
import { type Instant, instantOf, millisecondsOf, ok, type Result, refused } from '@holdfast/domain';
import type { StaffRole } from '@holdfast/wire';
import { symmetricEncrypt } from 'better-auth/crypto';
import type { SignInLibrary } from './library.ts';
import { invitationDays } from './terms.ts';

export interface MemberSignIn {
  /** Also the id of the staff record. */
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly agencyId: string;
  readonly passphrase: string;
  /** 20 letters or more; what the authenticator shares with us. */
  readonly codeSecret: string;
}

/** Makes an agency an organisation of the sign-in, once. */
export async function ensureOrganisation({
  library,
  agencyId,
  name,
  now,
}: {
  readonly library: SignInLibrary;
  readonly agencyId: string;
  readonly name: string;
  readonly now: Instant;
}): Promise<void> {
  const { adapter } = await library.$context;
  const found = await adapter.findOne({ model: 'organization', where: [{ field: 'id', value: agencyId }] });
  if (found !== null) return;
  await adapter.create({
    model: 'organization',
    data: { id: agencyId, name, slug: agencyId, createdAt: dateAt(now) },
    forceAllowId: true,
  });
}

/** Whether someone signs in with this address already. */
export async function hasSignIn(library: SignInLibrary, email: string): Promise<boolean> {
  const { internalAdapter } = await library.$context;
  return (await internalAdapter.findUserByEmail(email)) !== null;
}

/** Gives a member a sign-in of two factors. The agency must be an organisation. Throws when the address is taken. */
export async function addMemberSignIn({
  library,
  member,
  now,
}: {
  readonly library: SignInLibrary;
  readonly member: MemberSignIn;
  readonly now: Instant;
}): Promise<void> {
  const { adapter, internalAdapter, password, secretConfig } = await library.$context;
  const user = await internalAdapter.createUser(
    { id: member.userId, name: member.name, email: member.email, emailVerified: false, twoFactorEnabled: true },
    { method: 'admin' },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await password.hash(member.passphrase),
  });
  await adapter.create({
    model: 'twoFactor',
    data: {
      userId: user.id,
      secret: await symmetricEncrypt({ key: secretConfig, data: member.codeSecret }),
      backupCodes: await symmetricEncrypt({ key: secretConfig, data: '[]' }),
      verified: true,
    },
  });
  await adapter.create({
    model: 'member',
    data: { organizationId: member.agencyId, userId: user.id, role: member.role, createdAt: dateAt(now) },
  });
}

/**
 * Takes every way to sign in from a member, and ends their sessions at once. Answers the address they signed in with, or null
 * when they had none. Other records keep naming them: only the sign-in is gone.
 */
export async function endSignIn(library: SignInLibrary, userId: string): Promise<string | null> {
  const { adapter, internalAdapter } = await library.$context;
  const user = await internalAdapter.findUserById(userId);
  if (user === null) return null;
  // Sessions, passphrase, code key, passkeys and membership go with the row, in the same statement.
  await internalAdapter.deleteUser(userId);
  await adapter.updateMany({
    model: 'invitation',
    where: [
      { field: 'email', value: user.email.toLowerCase() },
      { field: 'status', value: 'pending' },
    ],
    update: { status: 'canceled' },
  });
  return user.email;
}

/** Withdraws a renewal that nobody took up, and answers the address it was for; null when there is none. */
export async function withdrawRenewal(library: SignInLibrary, staffId: string): Promise<string | null> {
  const { adapter } = await library.$context;
  const where = [
    { field: 'staffId', value: staffId },
    { field: 'status', value: 'pending' },
  ];
  const found = await adapter.findOne<{ email: string }>({ model: 'invitation', where });
  if (found === null) return null;
  await adapter.updateMany({ model: 'invitation', where, update: { status: 'canceled' } });
  return found.email;
}

/** The agency and role under which this person signs in, or null when there is none: absence denies. */
export async function membershipOf(
  library: SignInLibrary,
  userId: string,
): Promise<{ readonly agencyId: string; readonly role: string } | null> {
  const { adapter } = await library.$context;
  const found = await adapter.findOne<{ organizationId: string; role: string }>({
    model: 'member',
    where: [{ field: 'userId', value: userId }],
  });
  return found === null ? null : { agencyId: found.organizationId, role: found.role };
}

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly agencyId: string;
  /** Left out for a first administrator, whom set-up invites. */
  readonly inviterId?: string;
  /** Of someone who is a member already and makes a new sign-in; left out for someone new. */
  readonly staffId?: string;
}

/** Records an invitation and answers its token, once; only its hash is kept. */
export async function invite({
  library,
  invitation,
  random,
  now,
}: {
  readonly library: SignInLibrary;
  readonly invitation: Invitation;
  readonly random: RandomBytes;
  readonly now: Instant;
}): Promise<{ readonly token: string; readonly endsAt: Instant }> {
  const { adapter } = await library.$context;
  const token = toBase64url(random(24));
  const endsAt = instantOf(millisecondsOf(now) + invitationDays * 86_400_000);
  await adapter.create({
    model: 'invitation',
    data: {
      organizationId: invitation.agencyId,
      email: invitation.email.toLowerCase(),
      name: invitation.name,
      role: invitation.role,
      status: 'pending',
      expiresAt: dateAt(endsAt),
      createdAt: dateAt(now),
      inviterId: invitation.inviterId ?? null,
      staffId: invitation.staffId ?? null,
      tokenHash: hashOf(token),
    },
  });
  return { token, endsAt };
}

/** Uses an invitation up and answers what it said; `not-found` when it is unknown, used or ended. */
export async function takeInvitation({
  library,
  token,
  now,
}: {
  readonly library: SignInLibrary;
  readonly token: string;
  readonly now: Instant;
}): Promise<Result<Omit<Invitation, 'inviterId'>, { readonly code: 'not-found' }>> {
  const { adapter } = await library.$context;
  const found = await adapter.findOne<{
    id: string;
    organizationId: string;
    email: string;
    name: string;
    role: StaffRole;
    staffId: string | null;
    expiresAt: Date;
  }>({
    model: 'invitation',
    where: [
      { field: 'tokenHash', value: hashOf(token) },
      { field: 'status', value: 'pending' },
    ],
  });
  if (found === null || instantOf(found.expiresAt.getTime()) <= now) return refused({ code: 'not-found' });
  // Only one of two that come at once finds it pending.
  const taken = await adapter.updateMany({
    model: 'invitation',
    where: [
      { field: 'id', value: found.id },
      { field: 'status', value: 'pending' },
    ],
    update: { status: 'accepted' },
  });
  if (taken !== 1) return refused({ code: 'not-found' });
  return ok({
    email: found.email,
    name: found.name,
    role: found.role,
    agencyId: found.organizationId,
    ...(found.staffId === null ? {} : { staffId: found.staffId }),
  });
}

function hashOf(token: string): string {
  return toBase64url(sha256(new TextEncoder().encode(token)));
}

function dateAt(at: Instant): Date {
  return new Date(millisecondsOf(at));
}
