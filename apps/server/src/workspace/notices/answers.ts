/** Short orders that the police begin, and the visits that follow. What may follow what is the domain's to say; each reading is on record. */
import {
  type CourseIssue,
  checkAsked,
  checkCourseEvent,
  civilDateAt,
  courseClocks,
  courseFrom,
  type Instant,
  lastDayGiven,
  nextOn,
  ok,
  plusDays,
  type Result,
  refused,
  visitEscalations,
  visitStanding,
} from '@holdfast/domain';
import { lawOf, noticeRegimeOf } from '@holdfast/law';
import {
  addNoticeEvent,
  beginNotice,
  markConflictsOfNotice,
  markNoticeConflict,
  type NoticeRecords,
  noteNoticesShown,
  orderIdsOfNotice,
  readNotice,
  recentNotices,
  refuseInConflict,
  type Session,
  type StaffActing,
  visitPlanOf,
} from '@holdfast/store';
import type { NoticeFileAnswer, NoticeSummary, VisitToMake } from '@holdfast/wire';
import type { Issue } from '../../refusal.ts';
import type { Answers, StaffVisit } from '../answering.ts';
import { courseOf, mayRecord, performEvent } from './notice-work.ts';

/** A list a person can read; the count says how many there are. */
const mostShown = 200;
/** Source: product decision; what is planned further ahead stands in the month view. */
const daysAhead = 7;

export const noticeAnswers: Pick<
  Answers,
  'notices' | 'beginNotice' | 'readNotice' | 'recordNoticeEvent' | 'markNoticeConflict' | 'visitPlan' | 'visits'
> = {
  notices: async ({ acting, now }) => {
    const listed = await acting('notices-of-agency', async (session) => {
      const recent = await recentNotices(session, { most: mostShown });
      await noteNoticesShown(session, { ids: recent.notices.map(({ id }) => id), code: 'notice-listed', at: now });
      return recent;
    });
    return ok({ notices: listed.notices.map((one) => summaryOf(one, now)), count: listed.count });
  },

  beginNotice: async (visit, { body: { asked } }) => {
    const { acting, concerns, standing, now } = visit;
    if (noticeRegimeOf(asked.regime).place !== standing.partnership.jurisdiction)
      return refused({ code: 'bad-input', fields: [{ field: 'regime', code: 'not-of-this-place' }] });
    const fits = checkAsked(asked, now);
    if (!fits.ok) return refused(notFollowing(fits.issue));
    const id = concerns.newId();
    const place = { partnershipId: standing.partnership.id, agencyId: standing.agency.id };
    // Before it stands anywhere, so that nobody of its parties reads it for a moment.
    await concerns.store.withActor({ kind: 'system', actor: 'name-index', purpose: 'name-index' }, (session) =>
      markConflictsOfNotice(session, { partnershipId: place.partnershipId, noticeId: id, parties: asked, at: now }),
    );
    return await acting(purposeOf(id), async (session): Promise<Result<NoticeFileAnswer, Issue>> => {
      const wall = await behindTheWall(session, { id, visit });
      if (!wall.ok) return wall;
      const begun = await beginNotice(session, { id, asked, by: standing.member.id, place, at: now });
      if (!begun.ok) return begun;
      const read = await readNotice(session, { id, at: now });
      return read.ok ? ok(fileOf(read.value)) : read;
    });
  },

  readNotice: async (visit, { params: { id } }) => {
    const { acting, now } = visit;
    const read = await acting(purposeOf(id), async (session): Promise<Result<NoticeRecords, Issue>> => {
      const wall = await behindTheWall(session, { id, visit });
      return wall.ok ? await readNotice(session, { id, at: now }) : wall;
    });
    return read.ok ? ok(fileOf(read.value)) : read;
  },

  recordNoticeEvent: async (visit, { params: { id }, body: { revision, event } }) => {
    const { acting, concerns, standing, now } = visit;
    const place = { partnershipId: standing.partnership.id, agencyId: standing.agency.id };
    const kept = await acting(purposeOf(id), async (session): Promise<Result<true, Issue>> => {
      const wall = await behindTheWall(session, { id, visit });
      if (!wall.ok) return wall;
      const read = await readNotice(session, { id, at: now });
      if (!read.ok) return read;
      if (read.value.records.length !== revision) return refused({ code: 'stale' });
      const course = courseOf(read.value);
      if (!mayRecord({ event, role: standing.member.role, course })) return refused({ code: 'not-allowed' });
      const regime = noticeRegimeOf(course.asked.regime);
      const fits = checkCourseEvent({ course, event, regime, law: lawOf(regime.place), now });
      if (!fits.ok) return refused(notFollowing(fits.issue));
      const with_ = courseFrom([...read.value.records.map((record) => record.event), event]) ?? course;
      const { name: agencyName } = standing.agency;
      const performed = await performEvent({
        session,
        id,
        course: with_,
        event,
        agencyName,
        newId: concerns.newId,
        at: now,
      });
      if (!performed.ok) throw new Undone(performed.issue);
      const added = await addNoticeEvent(session, { id, revision, event, by: standing.member.id, place, at: now });
      if (!added.ok) throw new Undone(added.issue);
      return ok(true);
    }).catch((problem: unknown) => {
      if (problem instanceof Undone) return refused(problem.issue);
      throw problem;
    });
    if (!kept.ok) return kept;
    const read = await acting(purposeOf(id), (session) => readNotice(session, { id, at: now }));
    return read.ok ? ok(fileOf(read.value)) : read;
  },

  markNoticeConflict: async ({ acting, now }, { params: { id }, body }) => {
    const marked = await acting('supervision', (session) =>
      markNoticeConflict(session, { noticeId: id, ...body, at: now }),
    );
    return marked.ok ? ok({ done: true }) : marked;
  },

  visitPlan: async ({ acting, now }) => {
    const { days, areas, members, shifts } = await acting('visits-of-agency', (session) =>
      visitPlanOf(session, { now }),
    );
    return ok({
      ...(days === undefined ? {} : { days: [...days] }),
      areas: [...areas],
      members: [...members],
      shifts: [...shifts],
    });
  },

  visits: async ({ acting, standing, now }) => {
    const today = civilDateAt(now, standing.partnership.timeZone);
    const visits = await acting('visits-of-agency', async (session) => {
      const { notices } = await recentNotices(session, { most: mostShown });
      const found = notices.flatMap((one) => visitsToMake(one, { today, now }));
      const ids = [...new Set(found.map(({ noticeId }) => noticeId))];
      await noteNoticesShown(session, { ids, code: 'visit-listed', at: now });
      return found;
    });
    return ok({ visits: visits.toSorted((a, b) => (a.on < b.on ? -1 : 1)), today });
  },
};

/** Thrown to undo the transaction: what was put on record with an event goes with it. */
class Undone extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.name = 'Undone';
    this.issue = issue;
  }
}

/** Refuses whoever is in conflict with a notice, tells a supervisor and leaves a row that nobody can take back. */
async function behindTheWall(
  session: Session<StaffActing>,
  { id, visit: { concerns, now } }: { readonly id: string; readonly visit: StaffVisit },
): Promise<Result<true, Issue>> {
  for (const orderId of orderIdsOfNotice(id)) {
    const wall = await refuseInConflict(session, { orderId, alertId: concerns.newId(), at: now });
    if (!wall.ok) return wall;
  }
  return ok(true);
}

function purposeOf(id: string): string {
  return `police-notice ${id.slice(0, 64)}`;
}

const timeCodes: ReadonlySet<string> = new Set(['in-the-future', 'before-what-it-follows']);

function notFollowing({ code }: CourseIssue): Issue {
  return { code: timeCodes.has(code) ? 'impossible-dates' : 'does-not-follow', fields: [{ field: 'at', code }] };
}

function fileOf({ id, records }: NoticeRecords): NoticeFileAnswer {
  return {
    id,
    revision: records.length,
    events: records.map(({ sequence, event, recordedByName, recordedAt }) => ({
      sequence,
      event,
      recordedBy: recordedByName,
      recordedAt,
    })),
  };
}

function summaryOf(notice: NoticeRecords, now: Instant): NoticeSummary {
  const course = courseOf(notice);
  const regime = noticeRegimeOf(course.asked.regime);
  const law = lawOf(regime.place);
  const clocks = courseClocks({ course, regime, law, now });
  const today = civilDateAt(now, regime.timeZone);
  const number = course.order?.orderNumber ?? course.decided?.number;
  return {
    id: notice.id,
    regime: regime.id,
    restrainedName: course.asked.restrainedParty.name,
    askedAt: course.asked.at,
    stage: course.stage,
    ...nextOn({ course, regime, clocks, today, endsOn: lastDayGiven({ course, regime, law }) }),
    late: clocks.filter(({ state }) => state === 'late').length + visitEscalations(course.visits, today).length,
    ...(number === undefined ? {} : { number }),
  };
}

function visitsToMake(
  notice: NoticeRecords,
  { today }: { readonly today: ReturnType<typeof civilDateAt>; readonly now: Instant },
): readonly VisitToMake[] {
  const course = courseOf(notice);
  if (course.stage === 'ended' || course.stage === 'refused') return [];
  const escalations = visitEscalations(course.visits, today);
  const number = course.order?.orderNumber ?? course.decided?.number;
  return course.visits.flatMap((visit): readonly VisitToMake[] => {
    const standing = visitStanding(visit, today);
    const why = escalations.find((one) => one.visit === visit.number)?.why;
    // Somebody saw her since, so the door that stayed closed before is no visit to make.
    const seenSince = course.visits.some(({ number: later, done }) => later > visit.number && done !== undefined);
    const over = standing === 'done' || (standing === 'try-again' && seenSince);
    if (why === undefined && (over || visit.on > plusDays(today, daysAhead))) return [];
    const { assigned } = visit;
    return [
      {
        noticeId: notice.id,
        ...(number === undefined ? {} : { number }),
        protectedName: course.asked.protectedParty.name,
        visit: visit.number,
        on: visit.on,
        standing,
        ...(why === undefined ? {} : { why }),
        ...(assigned === undefined ? {} : { area: assigned.area, shift: assigned.shift }),
        ...(assigned?.staffId === undefined ? {} : { staffId: assigned.staffId }),
        ...(assigned?.staffName === undefined ? {} : { staffName: assigned.staffName }),
      },
    ];
  });
}
