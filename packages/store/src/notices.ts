/**
 * Short orders that the police begin, as the events that happened to them. An event is added and never altered; who adds one says
 * how many they saw, so that of two at once only one is believed. It decides nothing: what may follow what is the domain's to say.
 */
import {
  type CourseEvent,
  type CourseEventKind,
  type Instant,
  type NoticeAsked,
  type NoticeRegimeId,
  ok,
  type Result,
  refused,
  type StaffId,
} from '@holdfast/domain';
import { courseEvent, parse } from '@holdfast/wire';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import type { AgencyPlace } from './orders.ts';

export interface NoticeRecord {
  readonly sequence: number;
  readonly event: CourseEvent;
  readonly recordedBy: StaffId;
  /** The name of who wrote it down; the id where the member is not known any more. */
  readonly recordedByName: string;
  readonly recordedAt: Instant;
}

export interface NoticeRecords {
  readonly id: string;
  readonly regime: NoticeRegimeId;
  /** In the order in which they were recorded; never empty. */
  readonly records: readonly NoticeRecord[];
}

/** What the audit says of an event: its kind, and for a decision or a visit nothing of how it went. */
const auditCodes: Readonly<Record<CourseEventKind, string>> = {
  asked: 'notice-begun',
  weighed: 'notice-weighed',
  decided: 'notice-decided',
  'service-tried': 'notice-service-tried',
  served: 'notice-served',
  paper: 'notice-paper-done',
  applied: 'notice-applied',
  heard: 'notice-heard',
  'contact-rules': 'notice-contact-rules',
  'visits-planned': 'visits-planned',
  'visit-assigned': 'visit-assigned',
  visited: 'visit-recorded',
  breach: 'notice-breach',
  arrested: 'notice-arrest',
  'brought-to-court': 'notice-in-court',
  'breach-outcome': 'notice-breach-outcome',
  referred: 'notice-referred',
  reviewed: 'notice-reviewed',
};

/** Begins a notice. `already-there` for an id in use; `not-allowed` for who is no police of an agency. */
export async function beginNotice(
  session: Session,
  { id, asked, by, place, at }: { id: string; asked: NoticeAsked; by: StaffId; place: AgencyPlace; at: Instant },
): Promise<Result<true, StoreIssue>> {
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.notice_file')
      .values({
        partnership_id: place.partnershipId,
        agency_id: place.agencyId,
        id,
        regime: asked.regime,
        begun_by: by,
        begun_at: asked.at,
      })
      .execute();
    await write(session, { id, sequence: 1, event: asked, by, place, at });
    return ok(true);
  });
}

/** Adds an event after the `revision` first ones. `stale` when there are more by now; `not-found` for a notice the actor may not see. */
export async function addNoticeEvent(
  session: Session,
  {
    id,
    revision,
    event,
    by,
    place,
    at,
  }: { id: string; revision: number; event: CourseEvent; by: StaffId; place: AgencyPlace; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const added = await attempt<true>(session, async () => {
    await write(session, { id, sequence: revision + 1, event, by, place, at });
    return ok(true);
  });
  return !added.ok && added.issue.code === 'already-there' ? refused({ code: 'stale' }) : added;
}

async function write(
  session: Session,
  {
    id,
    sequence,
    event,
    by,
    place,
    at,
  }: { id: string; sequence: number; event: CourseEvent; by: StaffId; place: AgencyPlace; at: Instant },
): Promise<void> {
  await session.transaction
    .insertInto('open_plane.notice_event')
    .values({
      partnership_id: place.partnershipId,
      agency_id: place.agencyId,
      notice_id: id,
      sequence,
      event: JSON.stringify(event),
      happened_at: event.at,
      recorded_by: by,
      recorded_at: at,
    })
    .execute();
  await appendAudit(session, { events: [{ code: auditCodes[event.kind], recordKind: 'notice', recordId: id }], at });
}

/** One notice, audited. `not-found` for another agency's, and for who is in conflict with its orders. */
export async function readNotice(
  session: Session<StaffActing>,
  { id, at }: { id: string; at: Instant },
): Promise<Result<NoticeRecords, StoreIssue>> {
  const [found] = await noticesById(session, [id]);
  if (found === undefined) return refused({ code: 'not-found' });
  await appendAudit(session, { events: [{ code: 'notice-read', recordKind: 'notice', recordId: id }], at });
  return ok(found);
}

/** The newest notices of the actor's agency. Nothing is audited here: whoever shows one of them writes that down. */
export async function recentNotices(
  session: Session<StaffActing>,
  { most }: { most: number },
): Promise<{ readonly notices: readonly NoticeRecords[]; readonly count: number }> {
  const rows = await session.transaction
    .selectFrom('open_plane.notice_file')
    .select(['id'])
    .select((each) => each.fn.countAll<number>().over().as('count'))
    .where('agency_id', '=', session.acting.agencyId)
    .orderBy('begun_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  const ids = rows.map(({ id }) => id);
  return { notices: await noticesById(session, ids), count: rows[0]?.count ?? 0 };
}

/** Writes down that each of these was shown in a list. */
export async function noteNoticesShown(
  session: Session<StaffActing>,
  { ids, code, at }: { ids: readonly string[]; code: 'notice-listed' | 'visit-listed'; at: Instant },
): Promise<void> {
  await appendAudit(session, { events: ids.map((recordId) => ({ code, recordKind: 'notice', recordId })), at });
}

/** Whether the agency has any; set-up asks it to know whether to begin. */
export async function countNotices(session: Session, { agencyId }: Pick<AgencyPlace, 'agencyId'>): Promise<number> {
  const row = await session.transaction
    .selectFrom('open_plane.notice_file')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('agency_id', '=', agencyId)
    .executeTakeFirstOrThrow();
  return row.count;
}

async function noticesById(session: Session<StaffActing>, ids: readonly string[]): Promise<readonly NoticeRecords[]> {
  if (ids.length === 0) return [];
  const { agencyId } = session.acting;
  const files = await session.transaction
    .selectFrom('open_plane.notice_file')
    .select(['id', 'regime'])
    .where('agency_id', '=', agencyId)
    .where('id', 'in', ids)
    .execute();
  const rows = await session.transaction
    .selectFrom('open_plane.notice_event as e')
    .leftJoin('open_plane.staff_member as s', (join) =>
      join.onRef('s.agency_id', '=', 'e.agency_id').onRef('s.id', '=', 'e.recorded_by'),
    )
    .select(['e.notice_id', 'e.sequence', 'e.event', 'e.recorded_by', 'e.recorded_at', 's.display_name'])
    .where('e.agency_id', '=', agencyId)
    .where('e.notice_id', 'in', ids)
    .orderBy('e.sequence')
    .execute();
  const byNotice = Map.groupBy(rows, (row) => row.notice_id);
  const known = new Map(files.map((file) => [file.id, file]));
  return ids.flatMap((id) => {
    const file = known.get(id);
    if (file === undefined) return [];
    const records = (byNotice.get(id) ?? []).map((row): NoticeRecord => {
      const read = parse(courseEvent, row.event);
      if (!read.ok) throw new Error('a stored event does not parse');
      return {
        sequence: row.sequence,
        event: read.value,
        recordedBy: row.recorded_by,
        recordedByName: row.display_name ?? row.recorded_by,
        recordedAt: row.recorded_at,
      };
    });
    return [{ id, regime: file.regime, records }];
  });
}
