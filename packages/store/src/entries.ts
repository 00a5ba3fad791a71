/**
 * Her log as the server keeps it, when she chooses a copy here: order and hashes can be checked, content cannot be read.
 * It appends and reads; it never alters, and it refuses what does not follow the last entry.
 */
import { type CivilDate, ok, type Result, refused } from '@holdfast/domain';
import type { SealedEntry } from '@holdfast/wire';
import { sql } from 'kysely';
import type { AccountActing, Session, SystemActing } from './acting.ts';
import type { StoreIssue } from './issues.ts';

/**
 * Appends entries after the last one. `out-of-order` when a number or a previous hash does not follow; then none is kept.
 * Signatures are the caller's to check.
 */
export async function appendEntries(
  session: Session<AccountActing>,
  { entries, on }: { entries: readonly SealedEntry[]; on: CivilDate },
): Promise<Result<number, StoreIssue>> {
  const account = session.acting.actor;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`entries:${account}`}, 0))`.execute(session.transaction);
  let last = await session.transaction
    .selectFrom('sealed_plane.sealed_entry')
    .select(['sequence', 'hash'])
    .where('account_id', '=', account)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  for (const entry of entries) {
    const follows =
      last === undefined
        ? entry.sequence === 0
        : entry.sequence === last.sequence + 1 && sameBytes(entry.previousHash, last.hash);
    if (!follows) return refused({ code: 'out-of-order' });
    last = { sequence: entry.sequence, hash: entry.hash };
  }
  if (entries.length > 0) {
    await session.transaction
      .insertInto('sealed_plane.sealed_entry')
      .values(
        entries.map((entry) => ({
          account_id: account,
          sequence: entry.sequence,
          previous_hash: entry.previousHash,
          hash: entry.hash,
          signature: entry.signature,
          ciphertext: entry.ciphertext,
          received_on: on,
        })),
      )
      .execute();
  }
  return ok(last?.sequence ?? -1);
}

/** At most `most` entries after number `after`, and the number of the last one kept; -1 when there is none. */
export async function readEntries(
  session: Session<AccountActing>,
  { after, most }: { after: number; most: number },
): Promise<{ readonly entries: readonly SealedEntry[]; readonly head: number }> {
  const rows = await session.transaction
    .selectFrom('sealed_plane.sealed_entry')
    .select(['sequence', 'previous_hash', 'hash', 'signature', 'ciphertext'])
    .where('account_id', '=', session.acting.actor)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(most)
    .execute();
  const { head } = await session.transaction
    .selectFrom('sealed_plane.sealed_entry')
    .select((each) => each.fn.coalesce(each.fn.max<number>('sequence'), sql<number>`-1`).as('head'))
    .where('account_id', '=', session.acting.actor)
    .executeTakeFirstOrThrow();
  const entries = rows.map((row) => ({
    sequence: row.sequence,
    previousHash: new Uint8Array(row.previous_hash),
    hash: new Uint8Array(row.hash),
    signature: new Uint8Array(row.signature),
    ciphertext: new Uint8Array(row.ciphertext),
  }));
  return { entries, head };
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

/** Forgets requests seen before `day`; answers how many. Keep at least the two days a request may be repeated over. */
export async function forgetRequests(
  session: Session<SystemActing>,
  { before }: { before: CivilDate },
): Promise<number> {
  const { numDeletedRows } = await session.transaction
    .deleteFrom('sealed_plane.request_seen')
    .where('seen_on', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
