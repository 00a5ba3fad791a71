/**
 * What a protected party allowed to become a police record, put into one: the chosen fields, told by her, beside a row of the ledger
 * that she sees. The database refuses it without her yes, and no account is named in the open plane.
 */
import {
  type AgencyId,
  type CallForService,
  type CallId,
  type DisclosureId,
  type Instant,
  idOf,
  ok,
  type Result,
  refused,
} from '@holdfast/domain';
import type { ToldDraft } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import { recordCall } from './calls.ts';
import { whyNotOpened } from './disclosures.ts';
import type { StoreIssue } from './issues.ts';

/**
 * Puts what was told into the record of the call with this number, made if the agency has none; the ledger row and the record stand
 * or fall together. `not-found` for anyone but the recipient; `not-opened` before the first opening; `release-ended` and
 * `release-revoked` for what is over; `record-not-allowed` without her yes; `already-there` when this call has it.
 */
export async function putDisclosureOnRecord(
  session: Session<StaffActing>,
  {
    id,
    callId,
    initialType,
    draft,
    at,
  }: {
    readonly id: DisclosureId;
    /** The id of the call, if one has to be made, and what it is about. */
    readonly callId: CallId;
    readonly initialType: string;
    readonly draft: ToldDraft;
    readonly at: Instant;
  },
): Promise<Result<{ readonly callId: CallId }, StoreIssue>> {
  const { actor, agencyId, partnershipId } = session.acting;
  const over = await whyNotOpened(session, { id, at });
  if (over !== undefined) return refused({ code: over });
  return await attempt(session, async () => {
    const { rows } = await sql<{
      release: string | null;
    }>`select sealed_plane.put_disclosure_on_record(${id}, ${at}::timestamptz) as release`.execute(session.transaction);
    const release = rows[0]?.release ?? null;
    if (release === null) return refused({ code: await whyNotRecorded(session, id) });
    const known = await callByNumber(session, { agencyId, callNumber: draft.callNumber });
    if (known === undefined) {
      const call: CallForService = {
        id: callId,
        agencyId,
        provenance: 'survivor',
        callNumber: draft.callNumber,
        receivedAt: at,
        initialType,
        ...(draft.orderId === undefined ? {} : { orderId: draft.orderId }),
      };
      const made = await recordCall(session, { call, partnershipId, at });
      if (!made.ok) return made;
    }
    const into = known ?? callId;
    await session.transaction
      .insertInto('open_plane.told_record')
      .values({
        agency_id: agencyId,
        call_id: into,
        disclosure_id: id,
        release_id: idOf<'release'>(release),
        recorded_by: actor,
        recorded_at: at,
        told: JSON.stringify(draft.incidents),
      })
      .execute();
    await appendAudit(session, {
      events: [
        { code: 'disclosure-recorded', recordKind: 'disclosure', recordId: id },
        { code: 'call-told', recordKind: 'call', recordId: into },
      ],
      at,
    });
    return ok({ callId: into });
  });
}

async function callByNumber(
  session: Session<StaffActing>,
  { agencyId, callNumber }: { readonly agencyId: AgencyId; readonly callNumber: string },
): Promise<CallId | undefined> {
  const row = await session.transaction
    .selectFrom('open_plane.call_for_service')
    .select('id')
    .where('agency_id', '=', agencyId)
    .where('call_number', '=', callNumber)
    .executeTakeFirst();
  return row?.id;
}

async function whyNotRecorded(
  session: Session<StaffActing>,
  id: DisclosureId,
): Promise<'not-opened' | 'record-not-allowed' | 'not-found'> {
  const { actor } = session.acting;
  const sent = await session.transaction
    .selectFrom('sealed_plane.disclosure as sent')
    .innerJoin('sealed_plane.release as release', (join) =>
      join.onRef('release.account_id', '=', 'sent.account_id').onRef('release.id', '=', 'sent.release_id'),
    )
    .select('release.may_become_police_record')
    .where('sent.id', '=', id)
    .where('sent.recipient_staff_id', '=', actor)
    .executeTakeFirst();
  if (sent === undefined) return 'not-found';
  return sent.may_become_police_record ? 'not-opened' : 'record-not-allowed';
}
