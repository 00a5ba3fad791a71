/**
 * What is to come, as dates: visits, hearings, ends of clocks, ends of orders. Screens show an entry with what it belongs to; what
 * leaves for a telephone's calendar has a neutral word and nothing else.
 */
import { endOfDay } from '../deadlines/calendar.ts';
import type { NoticeCourse } from '../notices/course.ts';
import type { CourseClock } from '../notices/course-clocks.ts';
import { type CivilDate, civilDateAt, type Instant, type TimeZone } from '../time.ts';
import { visitStanding } from '../visits/planned-visit.ts';

export const agendaKinds = ['visit', 'hearing', 'clock', 'order-ends', 'next-try'] as const;
export type AgendaKind = (typeof agendaKinds)[number];

export interface AgendaEntry {
  /** Stable, so that a calendar that reads again moves an entry and does not add one. */
  readonly id: string;
  readonly kind: AgendaKind;
  readonly on: CivilDate;
  /** Absent for what has a day and no hour. */
  readonly at?: Instant;
  /** What it belongs to, by its number on paper: for the screen, never for a feed. */
  readonly about: string;
  /** The notice it belongs to, or none. */
  readonly noticeId?: string;
  readonly orderId?: string;
  readonly state: 'to-come' | 'done' | 'late';
  /** Which part of it: the number of a visit, or what a clock is for. */
  readonly part?: string;
  readonly staffId?: string;
  readonly area?: string;
}

/** The dates of one notice. `today` is the day at its place. */
export function agendaOfCourse({
  id,
  course,
  clocks,
  zone,
  now,
  givenEndsOn,
}: {
  readonly id: string;
  readonly course: NoticeCourse;
  readonly clocks: readonly CourseClock[];
  readonly zone: TimeZone;
  readonly now: Instant;
  /** The last day of what was given, for what no court follows. */
  readonly givenEndsOn?: CivilDate | undefined;
}): readonly AgendaEntry[] {
  const about = course.order?.orderNumber ?? course.decided?.number ?? id;
  const base = { about, noticeId: id };
  const today = civilDateAt(now, zone);
  const visits = course.visits.map((visit): AgendaEntry => {
    const standing = visitStanding(visit, today);
    const { assigned } = visit;
    return {
      ...base,
      id: `${id}-visit-${visit.number}`,
      kind: 'visit',
      on: visit.on,
      state: standing === 'missed' ? 'late' : visit.done === undefined ? 'to-come' : 'done',
      part: String(visit.number),
      ...(assigned === undefined ? {} : { area: assigned.area }),
      ...(assigned?.staffId === undefined ? {} : { staffId: assigned.staffId }),
    };
  });
  const ofClocks = clocks.flatMap((clock): readonly AgendaEntry[] => {
    if (clock.deadline.kind !== 'by') return [];
    const { at } = clock.deadline;
    const state = clock.metAt !== undefined ? 'done' : clock.state === 'late' ? 'late' : 'to-come';
    return [
      { ...base, id: `${id}-${clock.id}-due`, kind: 'clock', on: civilDateAt(at, zone), at, state, part: clock.what },
    ];
  });
  const { hearingAt, order } = course;
  const hearing: readonly AgendaEntry[] =
    hearingAt === undefined
      ? []
      : [
          {
            ...base,
            id: `${id}-hearing`,
            kind: 'hearing',
            on: civilDateAt(hearingAt, zone),
            at: hearingAt,
            state: hearingAt < now ? 'late' : 'to-come',
          },
        ];
  const endsOn = order === undefined ? givenEndsOn : order.endsOn;
  const end: readonly AgendaEntry[] =
    endsOn === undefined
      ? []
      : [
          {
            ...base,
            id: `${id}-ends`,
            kind: 'order-ends',
            on: endsOn,
            state: endOfDay(endsOn, zone) < now ? 'done' : 'to-come',
          },
        ];
  return [...visits, ...ofClocks, ...hearing, ...end];
}

/** In the order of their days; what has an hour after what has the whole day. */
export function inOrderOfDay(entries: readonly AgendaEntry[]): readonly AgendaEntry[] {
  const key = (entry: AgendaEntry) => `${entry.on}${entry.at ?? ''}${entry.id}`;
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
