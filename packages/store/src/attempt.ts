/**
 * Turns the database's refusals that a caller must expect into values: a row that is there already, a row that names
 * something that is not, a row the policies do not let this actor write. Everything else is a defect and throws.
 */
import { type Result, refused } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session } from './acting.ts';
import type { StoreIssue, StoreIssueCode } from './issues.ts';

// Source: PostgreSQL's table of SQLSTATE codes: foreign_key_violation, unique_violation, check_violation, insufficient_privilege.
const expected: ReadonlyMap<unknown, StoreIssueCode> = new Map([
  ['23503', 'not-found'],
  ['23505', 'already-there'],
  ['23514', 'not-allowed'],
  ['42501', 'not-allowed'],
]);

/** Runs `write`; an expected refusal, thrown or answered, undoes it, and only it, so that the transaction can go on. One may hold another. */
export async function attempt<Value>(
  session: Session,
  write: () => Promise<Result<Value, StoreIssue>>,
): Promise<Result<Value, StoreIssue>> {
  await sql`savepoint attempt`.execute(session.transaction);
  try {
    const outcome = await write();
    if (!outcome.ok) await sql`rollback to savepoint attempt`.execute(session.transaction);
    await sql`release savepoint attempt`.execute(session.transaction);
    return outcome;
  } catch (problem) {
    const code = expected.get(
      typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined,
    );
    if (code === undefined) throw problem;
    await sql`rollback to savepoint attempt`.execute(session.transaction);
    // Released as well, so that an attempt around this one goes back to its own beginning and not to this one's.
    await sql`release savepoint attempt`.execute(session.transaction);
    return refused({ code });
  }
}

/** A row without its nulls, for a parser that knows optional fields and no null. */
export function withoutNulls(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
