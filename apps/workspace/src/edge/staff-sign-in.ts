/**
 * Signing in and out at `/api/auth`: passphrase and one-time code, or a passkey. It learns only whether a step was accepted;
 * the session itself is a cookie that no script can read.
 */
import { ok, type Result, refused } from '@holdfast/domain';
import type { TransportAnswer } from '@holdfast/wire';
import { transport } from './transport.ts';

export type SignInIssue = 'no-answer' | 'not-accepted' | 'too-many-tries' | 'cancelled' | 'fault';
export type SignInStep = 'signed-in' | 'code-needed';

export interface Passkey {
  readonly id: string;
  readonly name: string;
}

export interface StaffSignIn {
  readonly withPassphrase: (email: string, passphrase: string) => Promise<Result<SignInStep, SignInIssue>>;
  readonly withCode: (code: string) => Promise<Result<SignInStep, SignInIssue>>;
  readonly withPasskey: () => Promise<Result<SignInStep, SignInIssue>>;
  readonly addPasskey: (name: string) => Promise<Result<SignInStep, SignInIssue>>;
  readonly passkeys: () => Promise<Result<readonly Passkey[], SignInIssue>>;
  readonly signOut: () => Promise<void>;
}

const root = '/api/auth';

export const staffSignIn: StaffSignIn = {
  withPassphrase: async (email, passphrase) => {
    const answered = await post('/sign-in/email', { email, password: passphrase });
    const read = readStep(answered);
    if (!read.ok) return read;
    return ok(fieldOf(read.value, 'twoFactorRedirect') === true ? 'code-needed' : 'signed-in');
  },
  withCode: async (code) => signedIn(readStep(await post('/two-factor/verify-totp', { code }))),
  withPasskey: async () => {
    const options = readStep(await transport({ method: 'GET', path: `${root}/passkey/generate-authenticate-options` }));
    if (!options.ok) return options;
    const response = await asked(() =>
      navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(requestOptions(options.value)),
      }),
    );
    if (!response.ok) return response;
    return signedIn(readStep(await post('/passkey/verify-authentication', { response: response.value })));
  },
  addPasskey: async (name) => {
    const path = `${root}/passkey/generate-register-options`;
    const options = readStep(await transport({ method: 'GET', path }));
    if (!options.ok) return options;
    const response = await asked(() =>
      navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(creationOptions(options.value)),
      }),
    );
    if (!response.ok) return response;
    return signedIn(readStep(await post('/passkey/verify-registration', { response: response.value, name })));
  },
  passkeys: async () => {
    const read = readStep(await transport({ method: 'GET', path: `${root}/passkey/list-user-passkeys` }));
    if (!read.ok) return read;
    const rows: readonly unknown[] = Array.isArray(read.value) ? read.value : [];
    return ok(rows.map((row) => ({ id: textOf(row, 'id'), name: textOf(row, 'name') || 'Passkey' })));
  },
  signOut: async () => {
    await post('/sign-out', {});
  },
};

function post(path: string, body: object): Promise<TransportAnswer | null> {
  return transport({ method: 'POST', path: root + path, body: JSON.stringify(body) });
}

function readStep(answered: TransportAnswer | null): Result<unknown, SignInIssue> {
  if (answered === null) return refused('no-answer');
  if (answered.status === 429) return refused('too-many-tries');
  if (answered.status >= 500) return refused('fault');
  if (answered.status >= 400) return refused('not-accepted');
  try {
    return ok(answered.body === '' ? null : JSON.parse(answered.body));
  } catch {
    return refused('fault');
  }
}

function signedIn(read: Result<unknown, SignInIssue>): Result<SignInStep, SignInIssue> {
  return read.ok ? ok('signed-in') : read;
}

/** Asks the platform's authenticator; a person who closes its window has cancelled, which is no error. */
async function asked(ask: () => Promise<Credential | null>): Promise<Result<unknown, SignInIssue>> {
  try {
    const made = await ask();
    return made instanceof PublicKeyCredential ? ok(made.toJSON()) : refused('cancelled');
  } catch {
    return refused('cancelled');
  }
}

// The platform's own parsers check these shapes and throw on anything else; that throw is read as a refusal above.
function requestOptions(value: unknown): PublicKeyCredentialRequestOptionsJSON {
  return { ...(isRecord(value) ? value : {}), challenge: textOf(value, 'challenge') };
}

function creationOptions(value: unknown): PublicKeyCredentialCreationOptionsJSON {
  const user = fieldOf(value, 'user');
  const parameters = fieldOf(value, 'pubKeyCredParams');
  return {
    ...(isRecord(value) ? value : {}),
    challenge: textOf(value, 'challenge'),
    rp: { ...recordOf(fieldOf(value, 'rp')), name: textOf(fieldOf(value, 'rp'), 'name') },
    user: { id: textOf(user, 'id'), name: textOf(user, 'name'), displayName: textOf(user, 'displayName') },
    pubKeyCredParams: (Array.isArray(parameters) ? parameters : []).map((row: unknown) => ({
      type: 'public-key',
      alg: Number(fieldOf(row, 'alg')),
    })),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function textOf(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : '';
}
