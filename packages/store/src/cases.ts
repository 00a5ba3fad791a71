/**
 * Case files as the server keeps them: readers, wrapped keys, a log in order. Whoever is not a reader finds nothing, whatever the
 * reason. It never sees a word of a case; signatures and links are the caller's to check.
 */
import { type CaseId, type CivilDate, type Instant, ok, type Result, refused, type StaffId } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

/** One sealed entry, as the log of a case holds it. */
export interface CaseEntryRow {
  readonly sequence: number;
  readonly epoch: number;
  readonly previousHash: Uint8Array;
  readonly hash: Uint8Array;
  readonly signature: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** A case the actor reads now. */
export interface OwnCase {
  readonly id: CaseId;
  readonly epoch: number;
  readonly wrappedKey: Uint8Array;
  readonly begunOn: CivilDate;
  readonly retainUntil: CivilDate | null;
  readonly held: boolean;
  /** The number of its last entry. */
  readonly head: number;
}

/** The cases of the actor's caseload. */
export async function listOwnCases(session: Session<StaffActing>): Promise<readonly OwnCase[]> {
  const { rows } = await sql<OwnCase>`
    select r.case_id as id, r.epoch::float8 as epoch, r.wrapped_key as "wrappedKey", f.begun_on as "begunOn", f.retain_until as "retainUntil",
      f.held, coalesce((select max(e.sequence) from sealed_plane.case_entry e
        where e.agency_id = r.agency_id and e.case_id = r.case_id), -1)::float8 as head
    from sealed_plane.case_reader r
    join sealed_plane.case_file f on f.agency_id = r.agency_id and f.id = r.case_id
    where r.agency_id = ${session.acting.agencyId} and r.staff_id = ${session.acting.actor}
    order by f.begun_on, r.case_id`.execute(session.transaction);
  return rows;
}

export interface ReaderKey {
  readonly staffId: StaffId;
  readonly wrappedKey: Uint8Array;
}

interface NewEpoch {
  readonly caseId: CaseId;
  readonly entry: CaseEntryRow;
  readonly keys: readonly ReaderKey[];
  readonly at: Instant;
  readonly on: CivilDate;
}

/** Begins a case with its first page and its readers. `already-there` for a taken id; `not-allowed` for readers who may not be. */
export async function beginCaseFile(
  session: Session<StaffActing>,
  epoch: NewEpoch,
): Promise<Result<CaseId, StoreIssue>> {
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('sealed_plane.case_file')
      .values({
        agency_id: session.acting.agencyId,
        id: epoch.caseId,
        begun_by: session.acting.actor,
        begun_on: epoch.on,
      })
      .execute();
    return await enterEpoch(session, epoch, 'case-begun');
  });
}

/** A change of people: the next epoch with its page. `not-allowed` when it is not the next, or for readers who may not be. */
export async function changeCaseReaders(
  session: Session<StaffActing>,
  epoch: NewEpoch,
): Promise<Result<CaseId, StoreIssue>> {
  return await attempt(session, async () => {
    await holdCase(session, epoch.caseId);
    const head = await readCaseHead(session, epoch.caseId);
    if (head === null) return refused({ code: 'not-found' });
    if (epoch.entry.sequence !== head.sequence + 1) return refused({ code: 'out-of-order' });
    return await enterEpoch(session, epoch, 'case-readers-changed');
  });
}

async function enterEpoch(
  session: Session<StaffActing>,
  { caseId, entry, keys, at, on }: NewEpoch,
  code: string,
): Promise<Result<CaseId, StoreIssue>> {
  const staff = keys.map(({ staffId }) => staffId);
  const wrapped = keys.map(({ wrappedKey }) => Buffer.from(wrappedKey));
  // The page goes in while the actor is still a reader, or as soon as they are one: whoever hands a case over is not one afterwards.
  const first = entry.epoch === 0;
  if (!first) await insertEntry(session, { caseId, entry, on });
  const { rows } = await sql<{ done: boolean }>`
    select sealed_plane.replace_case_readers(${caseId}, ${entry.epoch}, ${staff}::text[], ${wrapped}::bytea[]) as done`.execute(
    session.transaction,
  );
  if (rows[0]?.done !== true) throw Object.assign(new Error('readers refused'), { code: '42501' });
  if (first) await insertEntry(session, { caseId, entry, on });
  await appendAudit(session, { events: [{ code, recordKind: 'case', recordId: caseId }], at });
  return ok(caseId);
}

async function insertEntry(
  session: Session<StaffActing>,
  { caseId, entry, on }: { caseId: CaseId; entry: CaseEntryRow; on: CivilDate },
): Promise<void> {
  await session.transaction
    .insertInto('sealed_plane.case_entry')
    .values({
      agency_id: session.acting.agencyId,
      case_id: caseId,
      sequence: entry.sequence,
      epoch: entry.epoch,
      previous_hash: entry.previousHash,
      hash: entry.hash,
      signature: entry.signature,
      ciphertext: entry.ciphertext,
      received_on: on,
    })
    .execute();
}

async function holdCase({ transaction, acting }: Session<StaffActing>, caseId: CaseId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`case:${acting.agencyId}:${caseId}`}, 0))`.execute(
    transaction,
  );
}

/** The last entry of a case and its epoch; `null` for a case that the actor does not read. */
export async function readCaseHead(
  session: Session<StaffActing>,
  caseId: CaseId,
): Promise<{ readonly sequence: number; readonly hash: Uint8Array; readonly epoch: number } | null> {
  const row = await session.transaction
    .selectFrom('sealed_plane.case_entry')
    .select(['sequence', 'hash', 'epoch'])
    .where('case_id', '=', caseId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { sequence: row.sequence, hash: new Uint8Array(row.hash), epoch: row.epoch };
}

/**
 * Appends one entry. `not-found` for a case the actor does not read; `out-of-order` when others were quicker or its key is not the
 * newest; the very same entry again is taken as done.
 */
export async function appendCaseEntry(
  session: Session<StaffActing>,
  { caseId, entry, on }: { caseId: CaseId; entry: CaseEntryRow; on: CivilDate },
): Promise<Result<number, StoreIssue>> {
  await holdCase(session, caseId);
  const head = await readCaseHead(session, caseId);
  if (head === null) return refused({ code: 'not-found' });
  if (head.sequence === entry.sequence && sameBytes(head.hash, entry.hash)) return ok(head.sequence);
  const follows =
    entry.sequence === head.sequence + 1 && entry.epoch === head.epoch && sameBytes(entry.previousHash, head.hash);
  if (!follows) return refused({ code: 'out-of-order' });
  await insertEntry(session, { caseId, entry, on });
  return ok(entry.sequence);
}

/** Entries of the cases asked for, each after a number, in order, until `mostBytes` are reached; `more` when there are more. */
export async function readCaseEntries(
  session: Session<StaffActing>,
  { from, mostBytes }: { from: readonly { readonly id: CaseId; readonly after: number }[]; mostBytes: number },
): Promise<{ readonly rows: readonly (CaseEntryRow & { readonly caseId: CaseId })[]; readonly more: boolean }> {
  const { rows } = await sql<CaseEntryRow & { caseId: CaseId; before: number }>`
    select * from (
      select e.case_id as "caseId", e.sequence::float8 as sequence, e.epoch::float8 as epoch, e.previous_hash as "previousHash", e.hash, e.signature,
        e.ciphertext, (sum(octet_length(e.ciphertext) + 200) over (order by e.case_id, e.sequence))::float8 as before
      from sealed_plane.case_entry e
      join unnest(${from.map(({ id }) => id)}::text[], ${from.map(({ after }) => after)}::bigint[]) as asked (id, after)
        on e.case_id = asked.id and e.sequence > asked.after
      where e.agency_id = ${session.acting.agencyId}) counted
    where before - octet_length(ciphertext) - 200 < ${mostBytes}
    order by "caseId", sequence`.execute(session.transaction);
  const last = rows.at(-1);
  return { rows: rows.map(({ before: _, ...row }) => row), more: last !== undefined && last.before >= mostBytes };
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
