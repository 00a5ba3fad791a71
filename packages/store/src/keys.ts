/**
 * Public keys of staff in their append-only directory, each person's own wrapped secret, and the short-lived codes by which
 * one protected person finds one member of staff. No secret key is ever here unwrapped.
 */
import type { AgencyId, Instant, Result, StaffId } from '@holdfast/domain';
import { ok, refused } from '@holdfast/domain';
import type { AgencyKind, StaffRole } from '@holdfast/wire';
import { sql } from 'kysely';
import type { AccountActing, Session, StaffActing, SystemActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

/** How the browser wrapped the secret: by a passphrase or by a passkey. */
export type KeyWrapping = 'passphrase' | 'passkey';

export interface WrappedKey {
  readonly recipient: string;
  readonly wrappedIdentity: Uint8Array;
  readonly wrapping: KeyWrapping;
}

/** Enters the actor's public key in the directory and keeps the wrapped secret, replacing an earlier one of that wrapping. */
export async function putDirectoryKey(
  session: Session<StaffActing>,
  { key, at }: { key: WrappedKey; at: Instant },
): Promise<Result<WrappedKey, StoreIssue>> {
  const own = { agency_id: session.acting.agencyId, staff_id: session.acting.actor };
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('sealed_plane.key_directory')
      .values({ ...own, recipient: key.recipient, valid_from: at, ...filledByTrigger })
      .execute();
    const kept = { recipient: key.recipient, wrapped_identity: key.wrappedIdentity, changed_at: at };
    await session.transaction
      .insertInto('sealed_plane.staff_key')
      .values({ ...own, wrapping: key.wrapping, ...kept })
      .onConflict((conflict) => conflict.columns(['agency_id', 'staff_id', 'wrapping']).doUpdateSet(kept))
      .execute();
    await appendAudit(session, {
      events: [{ code: 'key-entered', recordKind: 'staff', recordId: session.acting.actor }],
      at,
    });
    return ok(key);
  });
}

/** The columns are required; the trigger writes their true values. */
const filledByTrigger = { sequence: 0, previous_hash: new Uint8Array(), hash: new Uint8Array() };

/** The actor's own newest wrapped secret. `not-found` when they have made no key. */
export async function readOwnKey(session: Session<StaffActing>): Promise<Result<WrappedKey, StoreIssue>> {
  const row = await session.transaction
    .selectFrom('sealed_plane.staff_key')
    .select(['recipient', 'wrapped_identity as wrappedIdentity', 'wrapping'])
    .where('agency_id', '=', session.acting.agencyId)
    .where('staff_id', '=', session.acting.actor)
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? refused({ code: 'not-found' }) : ok(row);
}

export interface DirectoryRow {
  readonly sequence: number;
  readonly staffId: StaffId;
  readonly recipient: string;
  readonly validFrom: Instant;
  readonly previousHash: Uint8Array;
  readonly hash: Uint8Array;
}

/** The directory as the actor may see it: the agency's for staff, that of her recipients for an account. In order. */
export async function readDirectory(session: Session): Promise<readonly DirectoryRow[]> {
  return await session.transaction
    .selectFrom('sealed_plane.key_directory')
    .select([
      'sequence',
      'staff_id as staffId',
      'recipient',
      'valid_from as validFrom',
      'previous_hash as previousHash',
      'hash',
    ])
    .orderBy('agency_id')
    .orderBy('sequence')
    .execute();
}

/**
 * The directory of the agency of `recipientId`, from the row numbered `after` on, so that the first row answered is one the
 * asker knew or the very first. `not-found` when the person has left or has no key.
 */
export async function readDirectoryOf(
  session: Session<AccountActing>,
  { recipientId, after }: { recipientId: StaffId; after: number },
): Promise<Result<{ readonly agencyId: AgencyId; readonly rows: readonly DirectoryRow[] }, StoreIssue>> {
  const { rows } = await sql<DirectoryRow & { readonly agencyId: AgencyId }>`
    select agency_id as "agencyId", sequence, staff_id as "staffId", recipient, valid_from as "validFrom",
      previous_hash as "previousHash", hash
    from sealed_plane.directory_of_recipient(${recipientId}, ${after}::bigint)`.execute(session.transaction);
  const agencyId = rows[0]?.agencyId;
  if (agencyId === undefined) return refused({ code: 'not-found' });
  return ok({ agencyId, rows: rows.map(({ agencyId: _same, ...row }) => row) });
}

/** What kind of agency someone belongs to. `not-found` for someone who is not there or has left. */
export async function agencyKindOf(
  session: Session<AccountActing>,
  { recipientId }: { recipientId: StaffId },
): Promise<Result<AgencyKind, StoreIssue>> {
  const { rows } = await sql<{
    kind: AgencyKind | null;
  }>`select sealed_plane.agency_kind_of(${recipientId}) as kind`.execute(session.transaction);
  const kind = rows[0]?.kind;
  return kind === undefined || kind === null ? refused({ code: 'not-found' }) : ok(kind);
}

/** Keeps a code that names the actor until `endsAt`; their earlier codes end now. Only a hash of it is stored. */
export async function createPairingCode(
  session: Session<StaffActing>,
  { code, endsAt, at }: { code: string; endsAt: Instant; at: Instant },
): Promise<Result<Instant, StoreIssue>> {
  const own = { agency_id: session.acting.agencyId, staff_id: session.acting.actor };
  return await attempt(session, async () => {
    await session.transaction.deleteFrom('sealed_plane.pairing_code').where('staff_id', '=', own.staff_id).execute();
    await session.transaction
      .insertInto('sealed_plane.pairing_code')
      .values({ ...own, code_hash: sql<Uint8Array>`sha256(convert_to(${code}, 'UTF8'))`, ends_at: endsAt })
      .execute();
    await appendAudit(session, { events: [{ code: 'code-made', recordKind: 'staff', recordId: own.staff_id }], at });
    return ok(endsAt);
  });
}

/** Who a code belongs to. */
export interface PairedStaff {
  readonly recipientId: StaffId;
  readonly name: string;
  readonly role: StaffRole;
  readonly agencyId: AgencyId;
  readonly agencyName: string;
  readonly recipient: string;
}

/** Who holds this code at `at`. `not-found` for a code that is wrong or has ended, and for someone who left or has no key. */
export async function lookUpPairingCode(
  session: Session<AccountActing>,
  { code, at }: { code: string; at: Instant },
): Promise<Result<PairedStaff, StoreIssue>> {
  const { rows } = await sql<PairedStaff>`
    select staff_id as "recipientId", display_name as name, role, agency_id as "agencyId", agency_name as "agencyName", recipient
    from sealed_plane.look_up_pairing_code(${code}, ${at}::timestamptz)`.execute(session.transaction);
  const [found] = rows;
  return found === undefined ? refused({ code: 'not-found' }) : ok(found);
}

/** Removes codes that ended before `at`; answers how many. */
export async function forgetPairingCodes(session: Session<SystemActing>, { at }: { at: Instant }): Promise<number> {
  const { numDeletedRows } = await session.transaction
    .deleteFrom('sealed_plane.pairing_code')
    .where('ends_at', '<=', at)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
