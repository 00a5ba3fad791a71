/**
 * Sessions of staff: who asks, until when, and how to end one. A session of one factor is no session, and one that has lasted
 * its hours is ended when it is next shown.
 */
import { type Instant, instantOf, millisecondsOf, plusHours } from '@holdfast/domain';
import type { SignInLibrary } from './library.ts';
import { sessionHours } from './terms.ts';

export interface StaffSession {
  readonly id: string;
  readonly userId: string;
  readonly startedAt: Instant;
  readonly endsAt: Instant;
}

/** A session with the cookies that prolong it, to be passed on to the browser. */
export interface ShownSession {
  readonly session: StaffSession;
  readonly cookies: readonly string[];
}

interface Row {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly method?: unknown;
}

/** The session the cookies in `headers` stand for, or null: none, ended, idle too long, or won by one factor only. */
export async function sessionFrom({
  library,
  headers,
  now,
}: {
  readonly library: SignInLibrary;
  readonly headers: Headers;
  readonly now: Instant;
}): Promise<ShownSession | null> {
  const { response, headers: sent } = await library.api.getSession({ headers, returnHeaders: true });
  if (response === null) return null;
  const row: Row = response.session;
  const session = sessionOf(row);
  if (!countsAsSignedIn(row)) return null;
  if (session.endsAt <= now) {
    const context = await library.$context;
    await context.internalAdapter.deleteSession(row.token);
    return null;
  }
  return { session, cookies: sent.getSetCookie() };
}

/** The sessions of one person that have not ended, newest first. */
export async function sessionsOf({
  library,
  userId,
  now,
}: {
  readonly library: SignInLibrary;
  readonly userId: string;
  readonly now: Instant;
}): Promise<readonly StaffSession[]> {
  const rows = await rowsOf(library, userId);
  return rows
    .map(sessionOf)
    .filter((session) => session.endsAt > now)
    .sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
}

/** Ends a session of this person. False when they have none of that id, whoever else has. */
export async function endSession({
  library,
  userId,
  sessionId,
}: {
  readonly library: SignInLibrary;
  readonly userId: string;
  readonly sessionId: string;
}): Promise<boolean> {
  const found = (await rowsOf(library, userId)).find((row) => row.id === sessionId);
  if (found === undefined) return false;
  const context = await library.$context;
  await context.internalAdapter.deleteSession(found.token);
  return true;
}

/** Forgets sessions and half-finished sign-ins that are over: nobody needs to know when staff once signed in. */
export async function forgetEnded({
  library,
  now,
}: {
  readonly library: SignInLibrary;
  readonly now: Instant;
}): Promise<void> {
  const { adapter } = await library.$context;
  const over = [{ field: 'expiresAt', operator: 'lt', value: new Date(millisecondsOf(now)) }] as const;
  for (const model of ['session', 'verification']) await adapter.deleteMany({ model, where: [...over] });
}

async function rowsOf(library: SignInLibrary, userId: string): Promise<readonly Row[]> {
  const context = await library.$context;
  const rows: readonly Row[] = await context.internalAdapter.listSessions(userId);
  return rows.filter(countsAsSignedIn);
}

function countsAsSignedIn(row: Row): boolean {
  return row.method === 'one-time-code' || row.method === 'passkey';
}

function sessionOf(row: Row): StaffSession {
  const startedAt = instantOf(row.createdAt.getTime());
  const idleEnd = instantOf(row.expiresAt.getTime());
  const lastEnd = plusHours(startedAt, sessionHours);
  return {
    id: row.id,
    userId: row.userId,
    startedAt,
    endsAt: millisecondsOf(idleEnd) < millisecondsOf(lastEnd) ? idleEnd : lastEnd,
  };
}
