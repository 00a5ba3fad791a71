/**
 * The bridge: what she released, to whom, until when; each opening a row she sees. Whoever is not the named recipient, nor a
 * supervisor it was passed on to, finds nothing, whatever the reason. How it ends is in `disclosures-ending.ts`.
 */
import {
  type AgencyId,
  type CivilDate,
  type DisclosureId,
  endOfRelease,
  type Instant,
  ok,
  type ReleaseId,
  type Result,
  refused,
  type StaffId,
} from '@holdfast/domain';
import type { DisclosureSummary, OpeningRow } from '@holdfast/wire';
import { sql } from 'kysely';
import type { AccountActing, Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { agencyKindOf } from './keys.ts';

/** A disclosure as it arrives, already sealed. `signed` is her signed request, kept as the proof of her permission. */
export interface SealedDisclosure {
  readonly id: DisclosureId;
  readonly releaseId: ReleaseId;
  readonly recipientId: StaffId;
  readonly endsOn: CivilDate;
  readonly mayKeepCopy: boolean;
  /** Without a yes, no. */
  readonly mayBecomePoliceRecord?: boolean;
  readonly supervisorMayOpen?: boolean;
  readonly contentCiphertext: Uint8Array;
  readonly wrappedKey: Uint8Array;
  readonly signed: Uint8Array;
}

/**
 * Stores a release with its sealed content and wrapped key, dated `on`. `not-found` when the recipient has left or has no
 * key; `already-there` for a repeated id; `not-allowed` for a term that ends before it begins or after ninety days;
 * `record-not-allowed` and `supervisor-not-allowed` for a yes that the recipient's agency cannot be given.
 */
export async function putDisclosure(
  session: Session<AccountActing>,
  { sealed, on }: { sealed: SealedDisclosure; on: CivilDate },
): Promise<Result<DisclosureId, StoreIssue>> {
  const account = session.acting.actor;
  const { rows } = await sql<{
    agency: AgencyId | null;
  }>`select sealed_plane.agency_of_recipient(${sealed.recipientId}) as agency`.execute(session.transaction);
  const agency = rows[0]?.agency;
  if (agency === undefined || agency === null) return refused({ code: 'not-found' });
  const beyond = await whatIsBeyond(session, sealed);
  if (beyond !== undefined) return refused({ code: beyond });
  const to = { recipient_agency_id: agency, recipient_staff_id: sealed.recipientId };
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('sealed_plane.release')
      .values({
        account_id: account,
        id: sealed.releaseId,
        ...to,
        made_on: on,
        ends_on: sealed.endsOn,
        may_keep_copy: sealed.mayKeepCopy,
        may_become_police_record: sealed.mayBecomePoliceRecord === true,
        supervisor_may_open: sealed.supervisorMayOpen === true,
        signed: sealed.signed,
        revoked_on: null,
      })
      .execute();
    await session.transaction
      .insertInto('sealed_plane.disclosure')
      .values({
        account_id: account,
        id: sealed.id,
        release_id: sealed.releaseId,
        ...to,
        content: sealed.contentCiphertext,
        made_on: on,
      })
      .execute();
    await session.transaction
      .insertInto('sealed_plane.disclosure_key')
      .values({ account_id: account, disclosure_id: sealed.id, wrapped_key: sealed.wrappedKey })
      .execute();
    return ok(sealed.id);
  });
}

/** A yes that means nothing with this recipient is refused rather than kept: only police make police records. */
async function whatIsBeyond(
  session: Session<AccountActing>,
  sealed: SealedDisclosure,
): Promise<'record-not-allowed' | 'supervisor-not-allowed' | undefined> {
  if (sealed.mayBecomePoliceRecord === true) {
    const kind = await agencyKindOf(session, { recipientId: sealed.recipientId });
    if (!kind.ok || kind.value !== 'police') return 'record-not-allowed';
  }
  if (sealed.supervisorMayOpen !== true) return undefined;
  return (await supervisorsMayOpen(session, sealed)) ? undefined : 'supervisor-not-allowed';
}

/** Whether the agency of `recipientId` lets its supervisors open what its people were given; no, until it decides. */
export async function supervisorsMayOpen(
  session: Session<AccountActing>,
  { recipientId }: { readonly recipientId: StaffId },
): Promise<boolean> {
  const { rows } = await sql<{
    decided: boolean | null;
  }>`select sealed_plane.supervisors_of_recipient_may_open(${recipientId}) as decided`.execute(session.transaction);
  return rows[0]?.decided === true;
}

/** Whether the agency of `recipientId` named two who can open a case file again together; no, until it decides. */
export async function casesOpenAgain(
  session: Session<AccountActing>,
  { recipientId }: { readonly recipientId: StaffId },
): Promise<boolean> {
  const { rows } = await sql<{
    decided: boolean | null;
  }>`select sealed_plane.cases_of_recipient_open_again(${recipientId}) as decided`.execute(session.transaction);
  return rows[0]?.decided === true;
}

/** What was disclosed to the actor or passed on to them, newest first, with its standing on `today` and how often they opened it. */
export async function listDisclosuresFor(
  session: Session<StaffActing>,
  { today }: { today: CivilDate },
): Promise<readonly DisclosureSummary[]> {
  const rows = await session.transaction
    .selectFrom('sealed_plane.disclosure as sent')
    .innerJoin('sealed_plane.release as release', (join) =>
      join.onRef('release.account_id', '=', 'sent.account_id').onRef('release.id', '=', 'sent.release_id'),
    )
    .select((each) => [
      'sent.id',
      'sent.made_on',
      'sent.recipient_staff_id',
      'release.ends_on',
      'release.revoked_on',
      each
        .selectFrom('sealed_plane.disclosure_opening as opening')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('opening.account_id', '=', 'sent.account_id')
        .whereRef('opening.disclosure_id', '=', 'sent.id')
        .as('openings'),
      each
        .selectFrom('sealed_plane.receipt as receipt')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('receipt.account_id', '=', 'sent.account_id')
        .whereRef('receipt.release_id', '=', 'sent.release_id')
        .as('receipts'),
    ])
    .where('sent.recipient_agency_id', '=', session.acting.agencyId)
    .orderBy('sent.made_on', 'desc')
    .orderBy('sent.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    receivedOn: row.made_on,
    endsOn: row.ends_on,
    standing: row.revoked_on !== null ? 'revoked' : row.ends_on < today ? 'ended' : 'open',
    openings: row.openings ?? 0,
    acknowledged: (row.receipts ?? 0) > 0,
    ...(row.recipient_staff_id === session.acting.actor ? {} : { passedOn: true }),
  }));
}

/** What one opening hands out. */
export interface OpenedDisclosure {
  readonly contentCiphertext: Uint8Array;
  readonly wrappedKey: Uint8Array;
  readonly endsOn: CivilDate;
  readonly mayKeepCopy: boolean;
  /** The ledger row's number within its release. */
  readonly sequence: number;
}

/**
 * Opens a disclosure for its named recipient at `at`: the ledger row, the audit entry and the answer stand or fall
 * together. For its recipient alone: `release-revoked` and `release-ended`. For everyone else, and when the key is gone for no
 * reason the recipient knows of: `not-found`.
 */
export async function openDisclosure(
  session: Session<StaffActing>,
  { id, at }: { id: DisclosureId; at: Instant },
): Promise<Result<OpenedDisclosure, StoreIssue>> {
  const { rows } = await sql<OpenedDisclosure>`
    select content as "contentCiphertext", wrapped_key as "wrappedKey", ends_on as "endsOn", may_keep_copy as "mayKeepCopy", sequence
    from sealed_plane.open_disclosure(${id}, ${at}::timestamptz)`.execute(session.transaction);
  const [opened] = rows;
  if (opened === undefined) return refused({ code: (await whyNotOpened(session, { id, at })) ?? 'not-found' });
  await appendAudit(session, { events: [{ code: 'disclosure-opened', recordKind: 'disclosure', recordId: id }], at });
  return ok(opened);
}

/**
 * Why the actor cannot open it, `undefined` when nothing stands in the way that they may know of. A stranger to a disclosure has no
 * row of it to read, so that only its readers learn more than "nothing here".
 */
export async function whyNotOpened(
  session: Session<StaffActing>,
  { id, at }: { id: DisclosureId; at: Instant },
): Promise<'not-found' | 'release-revoked' | 'release-ended' | undefined> {
  const release = await session.transaction
    .selectFrom('sealed_plane.disclosure as sent')
    .innerJoin('sealed_plane.release as release', (join) =>
      join.onRef('release.account_id', '=', 'sent.account_id').onRef('release.id', '=', 'sent.release_id'),
    )
    .select(['release.revoked_on', 'release.ends_on'])
    .where('sent.id', '=', id)
    .where('sent.recipient_agency_id', '=', session.acting.agencyId)
    .orderBy((each) => each('sent.recipient_staff_id', '=', session.acting.actor), 'desc')
    .orderBy('sent.made_on')
    .orderBy('sent.account_id')
    .executeTakeFirst();
  if (release === undefined) return 'not-found';
  if (release.revoked_on !== null) return 'release-revoked';
  return endOfRelease(release.ends_on) <= at ? 'release-ended' : undefined;
}

/** Every opening of what she released, oldest first within each release. */
export async function listOpenings(session: Session<AccountActing>): Promise<readonly OpeningRow[]> {
  const rows = await session.transaction
    .selectFrom('sealed_plane.disclosure_opening as opening')
    .leftJoin('open_plane.staff_member as member', 'member.id', 'opening.opened_by')
    .select([
      'opening.release_id',
      'opening.disclosure_id',
      'opening.sequence',
      'opening.opened_at',
      'opening.opened_by',
      'opening.previous_hash',
      'opening.hash',
      'opening.act',
      'member.display_name',
    ])
    .where('opening.account_id', '=', session.acting.actor)
    .distinctOn(['opening.release_id', 'opening.sequence'])
    .orderBy('opening.release_id')
    .orderBy('opening.sequence')
    .execute();
  return rows.map((row) => ({
    releaseId: row.release_id,
    disclosureId: row.disclosure_id,
    sequence: row.sequence,
    openedAt: row.opened_at,
    by: row.display_name ?? row.opened_by,
    openedBy: row.opened_by,
    previousHash: new Uint8Array(row.previous_hash),
    hash: new Uint8Array(row.hash),
    ...(row.act === 'opened' ? {} : { act: row.act }),
  }));
}
