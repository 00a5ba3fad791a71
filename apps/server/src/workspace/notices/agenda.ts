/** The dates of an agency as one list: visits, hearings, clocks and ends of its notices, and the next tries at service. For the screen and for a feed alike. */
import {
  type AgendaEntry,
  agendaOfCourse,
  type CivilDate,
  courseClocks,
  type Instant,
  inOrderOfDay,
  lastDayGiven,
} from '@holdfast/domain';
import { lawOf, noticeRegimeOf } from '@holdfast/law';
import { listNextTries, recentNotices, type Session, type StaffActing } from '@holdfast/store';
import { courseOf } from './notice-work.ts';

/** More than an agency has open at once; what is older has no date to come. */
const mostNotices = 500;

/** Every date from `from` to `to`, both included. */
export async function agendaOf(
  session: Session<StaffActing>,
  { from, to, now }: { readonly from: CivilDate; readonly to: CivilDate; readonly now: Instant },
): Promise<readonly AgendaEntry[]> {
  const { notices } = await recentNotices(session, { most: mostNotices });
  const ofNotices = notices.flatMap((notice) => {
    const course = courseOf(notice);
    const regime = noticeRegimeOf(course.asked.regime);
    const law = lawOf(regime.place);
    const clocks = courseClocks({ course, regime, law, now });
    // A notice that a court is asked about ends when it was heard; only what no order follows has a day of its own.
    const givenEndsOn = regime.order === undefined ? lastDayGiven({ course, regime, law }) : undefined;
    return agendaOfCourse({ id: notice.id, course, clocks, zone: regime.timeZone, now, givenEndsOn });
  });
  const tries = (await listNextTries(session, { from, to })).map(
    ({ orderId, orderNumber, on }): AgendaEntry => ({
      id: `${orderId}-next-try`,
      kind: 'next-try',
      on,
      about: orderNumber,
      orderId,
      state: 'to-come',
    }),
  );
  return inOrderOfDay([...ofNotices, ...tries].filter(({ on }) => on >= from && on <= to));
}

/** What belongs in one member's own calendar: their visits, and the dates that are everyone's. A supervisor has all of them. */
export function ownEntries(
  entries: readonly AgendaEntry[],
  { staffId, role }: { readonly staffId: string; readonly role: string },
): readonly AgendaEntry[] {
  return role === 'officer'
    ? entries.filter(({ kind, staffId: whose }) => kind !== 'visit' || whose === staffId)
    : entries;
}
