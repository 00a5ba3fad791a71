/**
 * What an account asks of the server: each request is taken once, and requests and bytes are counted by day. It keeps the day and
 * nothing finer, and forgets both after the days in which they matter.
 */
import { type CivilDate, ok, type Result, refused } from '@holdfast/domain';
import { sql } from 'kysely';
import type { AccountActing, Session, SystemActing } from './acting.ts';
import type { StoreIssue } from './issues.ts';

/** How much one account may ask of the server in one day. */
export interface DayLimits {
  readonly requests: number;
  readonly bytes: number;
}

/**
 * Counts one request of `bytes` on a day. `over-limit` once the day holds more than `limits`; it is counted all the same, so that
 * asking on and on opens nothing.
 */
export async function countRequest(
  session: Session<AccountActing>,
  { bytes, on, limits }: { bytes: number; on: CivilDate; limits: DayLimits },
): Promise<Result<true, StoreIssue>> {
  const { requests, received } = await session.transaction
    .insertInto('sealed_plane.account_use')
    .values({ account_id: session.acting.actor, used_on: on, requests: 1, received: bytes })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'used_on']).doUpdateSet({
        requests: sql<number>`account_use.requests + 1`,
        received: sql<number>`account_use.received + excluded.received`,
      }),
    )
    .returning(['requests', sql<number>`received::float8`.as('received')])
    .executeTakeFirstOrThrow();
  return requests > limits.requests || received > limits.bytes ? refused({ code: 'over-limit' }) : ok(true);
}

/** Remembers a request's nonce, by day. `replayed` when it was seen before. */
export async function rememberRequest(
  session: Session<AccountActing>,
  { nonce, on }: { nonce: Uint8Array; on: CivilDate },
): Promise<Result<true, StoreIssue>> {
  const { numInsertedOrUpdatedRows } = await session.transaction
    .insertInto('sealed_plane.request_seen')
    .values({ account_id: session.acting.actor, nonce, seen_on: on })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? ok(true) : refused({ code: 'replayed' });
}

/** Forgets requests and use before `day`; answers how many requests. Keep at least the two days a request may be repeated over. */
export async function forgetRequests(
  session: Session<SystemActing>,
  { before }: { before: CivilDate },
): Promise<number> {
  await session.transaction.deleteFrom('sealed_plane.account_use').where('used_on', '<', before).execute();
  const { numDeletedRows } = await session.transaction
    .deleteFrom('sealed_plane.request_seen')
    .where('seen_on', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
