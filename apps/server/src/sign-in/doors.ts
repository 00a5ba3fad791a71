/**
 * The few addresses of the sign-in library that are open, each with what it takes and what it lets out. Every other address of
 * the library answers as if it did not exist, and no answer holds a session's token: that stays in a cookie no script can read.
 */
import { type Instant, ok, type Result, refused } from '@holdfast/domain';
import { type IssueCode, type ParseIssue, parse } from '@holdfast/wire';
import { z } from 'zod';
import type { SignInLibrary } from './library.ts';
import { sessionFrom } from './sessions.ts';
import type { Tries } from './tries.ts';

interface Door {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: z.ZodType;
  /** Only for someone who is signed in with two factors. */
  readonly inside?: true;
  readonly answer: (given: unknown) => unknown;
}

const done = () => ({ done: true });
const asGiven = (given: unknown) => given;
/** What an authenticator says is checked by the library; here only that it is an object, and not a huge one. */
const ceremony = z.record(z.string().max(60), z.unknown());

export const doors: readonly Door[] = [
  {
    method: 'POST',
    path: '/sign-in/email',
    body: z.strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) }),
    answer: () => ({ twoFactorRedirect: true }),
  },
  {
    method: 'POST',
    path: '/two-factor/verify-totp',
    body: z.strictObject({ code: z.string().regex(/^\d{6}$/, 'not-a-code') }),
    answer: done,
  },
  { method: 'POST', path: '/sign-out', body: z.strictObject({}), answer: done },
  { method: 'GET', path: '/passkey/generate-authenticate-options', answer: asGiven },
  {
    method: 'POST',
    path: '/passkey/verify-authentication',
    body: z.strictObject({ response: ceremony }),
    answer: done,
  },
  { method: 'GET', path: '/passkey/generate-register-options', inside: true, answer: asGiven },
  {
    method: 'POST',
    path: '/passkey/verify-registration',
    inside: true,
    body: z.strictObject({ response: ceremony, name: z.exactOptional(z.string().min(1).max(100)) }),
    answer: done,
  },
  { method: 'GET', path: '/passkey/list-user-passkeys', inside: true, answer: passkeysFrom },
  {
    method: 'POST',
    path: '/passkey/delete-passkey',
    inside: true,
    body: z.strictObject({ id: z.string().max(64) }),
    answer: done,
  },
];

export interface DoorAnswer {
  readonly body: unknown;
  readonly cookies: readonly string[];
}
export type DoorIssue = { readonly code: IssueCode } | ParseIssue;

export interface Knock {
  readonly library: SignInLibrary;
  readonly tries: Tries;
  readonly origin: string;
  readonly now: Instant;
  readonly method: string;
  /** Below `/api/auth`. */
  readonly path: string;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Passes one request on to the library, or refuses it with a code. Which part of a sign-in was wrong is never said. */
export async function knock(knocked: Knock): Promise<Result<DoorAnswer, DoorIssue>> {
  const door = doors.find((candidate) => candidate.path === knocked.path && candidate.method === knocked.method);
  if (door === undefined) return refused({ code: 'not-found' });
  const body = door.body === undefined ? ok(undefined) : parse(door.body, knocked.body);
  if (!body.ok) return body;
  if (door.inside && (await sessionFrom(knocked)) === null) return refused({ code: 'not-signed-in' });
  if (!mayTry(knocked, body.value)) return refused({ code: 'too-many-tries' });
  const answered = await knocked.library.handler(
    new Request(`${knocked.origin}/api/auth${door.path}`, {
      method: door.method,
      headers: headersFor(knocked),
      ...(body.value === undefined ? {} : { body: JSON.stringify(body.value) }),
    }),
  );
  return await letOut(door, answered);
}

/**
 * Passphrases are counted by the address tried. Codes are counted by the library, for each account; a passkey cannot be
 * guessed. Nothing is counted for everyone together, so that no guesser can hold others up.
 */
function mayTry({ tries, now }: Knock, body: unknown): boolean {
  const email = typeof body === 'object' && body !== null && 'email' in body ? String(body.email).toLowerCase() : null;
  return email === null || tries.take(email, now);
}

function headersFor({ headers, origin }: Knock): Headers {
  const cookie = headers.get('cookie');
  return new Headers({ 'content-type': 'application/json', origin, ...(cookie === null ? {} : { cookie }) });
}

async function letOut(door: Door, answered: Response): Promise<Result<DoorAnswer, DoorIssue>> {
  if (answered.status === 429) return refused({ code: 'too-many-tries' });
  if (answered.status >= 500) return refused({ code: 'fault' });
  if (answered.status >= 400) return refused({ code: 'not-accepted' });
  const given: unknown = await answered.json().catch(() => null);
  // A passphrase alone never opens: every member has a second factor from the first day, so anything else is refused.
  const asksForCode =
    typeof given === 'object' && given !== null && 'twoFactorRedirect' in given && given.twoFactorRedirect === true;
  if (door.path === '/sign-in/email' && !asksForCode) return refused({ code: 'not-accepted' });
  return ok({ body: door.answer(given), cookies: answered.headers.getSetCookie() });
}

function passkeysFrom(given: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  return rows.map((row) => ({ id: textOf(row, 'id'), name: textOf(row, 'name') }));
}

function textOf(row: unknown, name: string): string {
  const value =
    typeof row === 'object' && row !== null ? Object.entries(row).find(([key]) => key === name)?.[1] : undefined;
  return typeof value === 'string' ? value : '';
}
