/** After how long an agency wants to see what is not done, and since when it works with the queue. Every state is kept. */
import {
  type AgencyId,
  type Instant,
  ok,
  type PartnershipId,
  plusHours,
  type QueueSettings,
  type Result,
  refused,
  usualQueueSettings,
} from '@holdfast/domain';
import { parse, queueSettings } from '@holdfast/wire';
import { sql } from 'kysely';
import type { Session } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

export interface SettingsOnRecord {
  readonly settings: QueueSettings;
  readonly beginsAt: Instant;
  /** The state of the record; given back with a change. 0 before anyone set anything. */
  readonly revision: number;
}

/** The agency's numbers; the usual ones, beginning thirty days back, while nobody has set any. */
export async function queueSettingsOf(
  session: Session,
  { agencyId, now }: { agencyId: AgencyId; now: Instant },
): Promise<SettingsOnRecord> {
  const row = await session.transaction
    .selectFrom('open_plane.queue_settings')
    .select(['settings', 'begins_at', 'revision'])
    .where('agency_id', '=', agencyId)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return { settings: usualQueueSettings, beginsAt: plusHours(now, -30 * 24), revision: 0 };
  const read = parse(queueSettings, row.settings);
  if (!read.ok) throw new Error('stored settings do not parse');
  return { settings: read.value, beginsAt: row.begins_at, revision: row.revision };
}

/** Sets the agency's numbers; every call since `beginsAt` is looked at anew. `stale` when they changed since they were read. */
export async function setQueueSettings(
  session: Session,
  {
    agencyId,
    partnershipId,
    change,
    at,
  }: { agencyId: AgencyId; partnershipId: PartnershipId; change: SettingsOnRecord; at: Instant },
): Promise<Result<SettingsOnRecord, StoreIssue>> {
  const revision = change.revision + 1;
  const kept = await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.queue_settings')
      .values({
        agency_id: agencyId,
        partnership_id: partnershipId,
        begins_at: change.beginsAt,
        settings: JSON.stringify(change.settings),
        revision,
        changed_by: session.acting.actor,
        changed_at: at,
      })
      .execute();
    await sql`update open_plane.queue_look set look_at = ${at}::timestamptz where agency_id = ${agencyId}`.execute(
      session.transaction,
    );
    const events = [{ code: 'queue-settings-changed', recordKind: 'agency', recordId: agencyId }];
    await appendAudit(session, { events, at });
    return ok({ ...change, revision });
  });
  return kept.ok || kept.issue.code !== 'already-there' ? kept : refused({ code: 'stale' });
}
