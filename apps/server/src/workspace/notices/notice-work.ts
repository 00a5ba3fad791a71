/**
 * What follows when something is recorded of a notice: the order it puts on record, the act of service, the end of the notice once
 * a court has spoken. All of it in the transaction that records the event, so that neither stands without the other.
 */
import {
  type CourseEvent,
  type CourseEventKind,
  courseFrom,
  courtOrderOf,
  type Instant,
  idOf,
  type NoticeCourse,
  noticeAsOrder,
  ok,
  type Result,
  refused,
  serviceOfNotice,
} from '@holdfast/domain';
import { noticeRegimeOf } from '@holdfast/law';
import {
  type NoticeRecords,
  putOrder,
  readOrderLife,
  recordOrderChange,
  recordOrderService,
  type Session,
  type StaffActing,
} from '@holdfast/store';
import type { StaffRole } from '@holdfast/wire';
import type { Issue } from '../../refusal.ts';

/** Who may record what; a kind that is not named is open to every police role. */
const kept: Readonly<Partial<Record<CourseEventKind, readonly StaffRole[]>>> = {
  heard: ['supervisor', 'liaison'],
  'visits-planned': ['supervisor', 'liaison'],
  'visit-assigned': ['supervisor', 'liaison'],
  reviewed: ['supervisor', 'liaison'],
};

/** Whether someone of this role records it. What an officer of rank decides is recorded by a supervisor; what a judge decides, by whoever asked. */
export function mayRecord({
  event,
  role,
  course,
}: {
  readonly event: CourseEvent;
  readonly role: StaffRole;
  readonly course: NoticeCourse;
}): boolean {
  if (event.kind === 'decided' && noticeRegimeOf(course.asked.regime).decidedBy.kind === 'rank')
    return role === 'supervisor';
  return kept[event.kind]?.includes(role) ?? true;
}

/** The course of what is on record. Throws on a notice without its request: that is a defect. */
export function courseOf({ records }: NoticeRecords): NoticeCourse {
  const course = courseFrom(records.map(({ event }) => event));
  if (course === undefined) throw new Error('a notice without its request');
  return course;
}

/** Puts on record what `event` makes of the orders; `course` is the notice with it. */
export async function performEvent({
  session,
  id,
  course,
  event,
  agencyName,
  newId,
  at,
}: {
  readonly session: Session<StaffActing>;
  readonly id: string;
  readonly course: NoticeCourse;
  readonly event: CourseEvent;
  readonly agencyName: string;
  readonly newId: () => string;
  readonly at: Instant;
}): Promise<Result<true, Issue>> {
  const regime = noticeRegimeOf(course.asked.regime);
  const named = { id, course, regime, agencyName };
  const { partnershipId } = session.acting;
  if (event.kind === 'decided') {
    const order = noticeAsOrder(named);
    if (order === undefined) return ok(true);
    const put = await putOrder(session, { order, partnershipId, at });
    return put.ok ? ok(true) : refused(sameNumber(put.issue));
  }
  if (event.kind === 'served') {
    const orderId = idOf<'order'>(`${id}-notice`);
    const served = await recordOrderService(session, {
      orderId,
      id: newId(),
      attempt: serviceOfNotice(event),
      recordedAt: at,
    });
    return served.ok ? ok(true) : served;
  }
  if (event.kind !== 'heard' || event.outcome === 'adjourned') return ok(true);
  const order = courtOrderOf(named);
  if (order !== undefined) {
    const put = await putOrder(session, { order, partnershipId, at });
    if (!put.ok) return refused(sameNumber(put.issue));
  }
  return await endNotice({ session, id, newId, heardAt: event.at, at });
}

/** The application is decided, so the notice that bridged to it binds no longer. */
async function endNotice({
  session,
  id,
  newId,
  heardAt,
  at,
}: {
  readonly session: Session<StaffActing>;
  readonly id: string;
  readonly newId: () => string;
  readonly heardAt: Instant;
  readonly at: Instant;
}): Promise<Result<true, Issue>> {
  const orderId = idOf<'order'>(`${id}-notice`);
  const life = await readOrderLife(session, { id: orderId, at });
  if (!life.ok) return life;
  const ended = await recordOrderChange(session, {
    orderId,
    id: newId(),
    revision: life.value.revision,
    change: { kind: 'recalled', at: heardAt },
    at,
  });
  return ended.ok ? ok(true) : ended;
}

function sameNumber(issue: Issue): Issue {
  return issue.code === 'already-there'
    ? { code: 'already-there', fields: [{ field: 'number', code: 'already-there' }] }
    : issue;
}
