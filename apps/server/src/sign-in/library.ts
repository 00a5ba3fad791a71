/**
 * The sign-in library as this house uses it: passphrase with a one-time code, or a passkey; agencies are its organisations.
 * The only file that names the library's options. Nobody can sign up, no address or browser is kept, nothing is sent anywhere.
 */
import { passkey } from '@better-auth/passkey';
import type { Instant } from '@holdfast/domain';
import type { Store } from '@holdfast/store';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { organization } from 'better-auth/plugins/organization';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { idleMinutes } from './terms.ts';
import type { UsedCodes } from './used-codes.ts';

/** How a session was won. Only the last two count: each is two factors. */
export type SessionMethod = 'passphrase' | 'one-time-code' | 'passkey';

const minutes = (count: number): number => count * 60;

export interface LibraryOptions {
  readonly pool: Store['signInPool'];
  readonly secret: string;
  /** The workspace's origin, such as `https://workspace.example`. */
  readonly origin: string;
  readonly newId: () => string;
  readonly now: () => Instant;
  readonly usedCodes: UsedCodes;
}

/** The library over the store's own pool. Makes no table: the store's migrations did. */
export function signInLibrary({ pool, secret, origin, newId, now, usedCodes }: LibraryOptions) {
  const tls = origin.startsWith('https:');
  return betterAuth({
    appName: 'Holdfast',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [origin],
    database: pool,
    logger: { disabled: true },
    telemetry: { enabled: false },
    // Tries are counted by account in `tries.ts`; the library would count them by address.
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    session: {
      expiresIn: minutes(idleMinutes),
      updateAge: minutes(1),
      additionalFields: { method: { type: 'string', required: true, input: false, defaultValue: 'passphrase' } },
    },
    advanced: {
      // `__Host-` carries its own guarantees; the library's own prefix would come before it and spoil it.
      useSecureCookies: false,
      cookiePrefix: tls ? '__Host-w' : 'w',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', secure: tls, path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const method = methodFrom(context?.path);
            // The library has just checked the code; it would take the same one again for a minute and a half.
            if (method === 'one-time-code' && !usedCodes.take(session.userId, codeFrom(context?.body), now()))
              throw new APIError('UNAUTHORIZED', { message: 'the code was used' });
            return { data: { ...session, ipAddress: '', userAgent: '', method } };
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Holdfast',
        // Ten wrong codes rest the code for five minutes; a passkey still opens the door meanwhile.
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: minutes(5) },
      }),
      organization({
        allowUserToCreateOrganization: false,
        schema: {
          invitation: {
            additionalFields: {
              name: { type: 'string', required: true, input: false },
              tokenHash: { type: 'string', required: true, input: false },
              staffId: { type: 'string', required: false, input: false },
            },
          },
        },
      }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'Holdfast',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: async ({ verification }) => mustHaveVerified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: async ({ verification }) => mustHaveVerified(verification.authenticationInfo.userVerified),
        },
      }),
    ],
  });
}

export type SignInLibrary = ReturnType<typeof signInLibrary>;

function methodFrom(path: string | undefined): SessionMethod {
  if (path === '/two-factor/verify-totp') return 'one-time-code';
  if (path === '/passkey/verify-authentication') return 'passkey';
  return 'passphrase';
}

function codeFrom(body: unknown): string {
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
}

/** The library asks for it and does not insist: without it a passkey is one factor, something a thief can hold. */
function mustHaveVerified(verified: boolean | undefined): void {
  if (verified !== true) throw new APIError('UNAUTHORIZED', { message: 'user verification is required' });
}
