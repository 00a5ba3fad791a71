/**
 * Her log as the server keeps it, while she chooses a copy here: one chain for each of her devices, whose order and hashes can be
 * checked and whose content cannot be read. It appends, reads and ends; it never alters, and it refuses what does not follow.
 */
import { type CivilDate, ok, type Result, refused } from '@holdfast/domain';
import type { CopyHead, SealedEntry } from '@holdfast/wire';
import { sql } from 'kysely';
import type { AccountActing, Session } from './acting.ts';
import type { StoreIssue } from './issues.ts';

async function holdAccount({ transaction, acting }: Session<AccountActing>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`entries:${acting.actor}`}, 0))`.execute(transaction);
}

async function hasCopy({ transaction, acting }: Session<AccountActing>): Promise<boolean> {
  const found = await transaction
    .selectFrom('sealed_plane.sealed_copy')
    .select('begun_on')
    .where('account_id', '=', acting.actor)
    .executeTakeFirst();
  return found !== undefined;
}

/** From now on a copy is kept for this account. Again is the same as once. */
export async function beginCopy(session: Session<AccountActing>, { on }: { on: CivilDate }): Promise<void> {
  await holdAccount(session);
  if (await hasCopy(session)) return;
  await session.transaction
    .insertInto('sealed_plane.sealed_copy')
    .values({ account_id: session.acting.actor, begun_on: on })
    .execute();
}

/** Ends the copy and deletes every entry of it; answers how many. None there is no refusal. */
export async function endCopy(session: Session<AccountActing>): Promise<number> {
  await holdAccount(session);
  const account = session.acting.actor;
  const { numDeletedRows } = await session.transaction
    .deleteFrom('sealed_plane.sealed_entry')
    .where('account_id', '=', account)
    .executeTakeFirst();
  await session.transaction.deleteFrom('sealed_plane.sealed_copy').where('account_id', '=', account).execute();
  return Number(numDeletedRows);
}

/**
 * Appends entries to `chain`. What is there already, word for word, is passed over, so that sending again is harmless.
 * `not-found` while no copy is kept; `out-of-order` when one does not follow, and then none is kept; `too-much` when the account
 * would hold more than `mostBytes`. Signatures are the caller's to check.
 */
export async function appendEntries(
  session: Session<AccountActing>,
  options: {
    readonly chain: Uint8Array;
    readonly entries: readonly SealedEntry[];
    readonly on: CivilDate;
    readonly mostBytes: number;
  },
): Promise<Result<number, StoreIssue>> {
  const { chain, entries, on } = options;
  const account = session.acting.actor;
  await holdAccount(session);
  if (!(await hasCopy(session))) return refused({ code: 'not-found' });
  const from = entries[0]?.sequence ?? 0;
  const { entries: kept, head } = await readEntries(session, { chain, after: from - 2, most: entries.length + 1 });
  if (from > head + 1) return refused({ code: 'out-of-order' });
  const fresh = entries.filter(({ sequence }) => sequence > head);
  let previous = kept.find(({ sequence }) => sequence === from - 1)?.hash ?? chain;
  for (const [index, entry] of entries.entries()) {
    const there = kept.find(({ sequence }) => sequence === entry.sequence);
    const follows = entry.sequence === from + index && sameBytes(entry.previousHash, previous);
    if (!follows || (there !== undefined && !sameBytes(there.hash, entry.hash)))
      return refused({ code: 'out-of-order' });
    previous = entry.hash;
  }
  if (fresh.length === 0) return ok(head);
  const adding = fresh.reduce((sum, { ciphertext }) => sum + ciphertext.length, 0);
  if ((await bytesKept(session)) + adding > options.mostBytes) return refused({ code: 'too-much' });
  await session.transaction
    .insertInto('sealed_plane.sealed_entry')
    .values(
      fresh.map((entry) => ({
        account_id: account,
        chain,
        sequence: entry.sequence,
        previous_hash: entry.previousHash,
        hash: entry.hash,
        signature: entry.signature,
        ciphertext: entry.ciphertext,
        received_on: on,
      })),
    )
    .execute();
  return ok(head + fresh.length);
}

async function bytesKept({ transaction, acting }: Session<AccountActing>): Promise<number> {
  const { kept } = await transaction
    .selectFrom('sealed_plane.sealed_entry')
    .select(sql<number>`coalesce(sum(octet_length(ciphertext)), 0)::float8`.as('kept'))
    .where('account_id', '=', acting.actor)
    .executeTakeFirstOrThrow();
  return kept;
}

/** Every chain of the copy and the day something last came; `not-found` while no copy is kept. */
export async function copyHeads(
  session: Session<AccountActing>,
): Promise<Result<{ readonly heads: readonly CopyHead[]; readonly lastOn: CivilDate | null }, StoreIssue>> {
  if (!(await hasCopy(session))) return refused({ code: 'not-found' });
  const rows = await session.transaction
    .selectFrom('sealed_plane.sealed_entry')
    .distinctOn('chain')
    .select(['chain', 'sequence', 'hash', 'received_on'])
    .where('account_id', '=', session.acting.actor)
    .orderBy('chain')
    .orderBy('sequence', 'desc')
    .execute();
  const days = rows.map((row) => row.received_on).toSorted();
  return ok({
    heads: rows.map(({ chain, sequence, hash }) => ({
      chain: new Uint8Array(chain),
      sequence,
      hash: new Uint8Array(hash),
    })),
    lastOn: days.at(-1) ?? null,
  });
}

/** At most `most` entries of `chain` after number `after`, and the number of the last one kept; -1 when there is none. */
export async function readEntries(
  session: Session<AccountActing>,
  { chain, after, most }: { chain: Uint8Array; after: number; most: number },
): Promise<{ readonly entries: readonly SealedEntry[]; readonly head: number }> {
  const rows = await session.transaction
    .selectFrom('sealed_plane.sealed_entry')
    .select(['sequence', 'previous_hash', 'hash', 'signature', 'ciphertext'])
    .where('account_id', '=', session.acting.actor)
    .where('chain', '=', chain)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(most)
    .execute();
  const { head } = await session.transaction
    .selectFrom('sealed_plane.sealed_entry')
    .select((each) => each.fn.coalesce(each.fn.max<number>('sequence'), sql<number>`-1`).as('head'))
    .where('account_id', '=', session.acting.actor)
    .where('chain', '=', chain)
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

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
