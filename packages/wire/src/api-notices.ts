/** The addresses of short orders that the police begin, of the visits that follow, and of the dates of both. */
import { agendaKinds, courseStages, nextOnCourse, noticeRegimeIds, visitStandings } from '@holdfast/domain';
import { z } from 'zod';
import { courseEvent, noticeAsked, recordedEvent } from './notice-records.ts';
import { civilDate, id, instant, line } from './primitives.ts';

const police = ['officer', 'liaison', 'supervisor'] as const;
const byId = z.strictObject({ id: z.string().max(64) });
const done = z.strictObject({ done: z.literal(true) });

const summary = z.strictObject({
  id: z.string().max(64),
  regime: z.enum(noticeRegimeIds),
  number: z.exactOptional(line(60)),
  restrainedName: line(200),
  askedAt: instant,
  stage: z.enum(courseStages),
  next: z.enum(nextOnCourse),
  by: z.exactOptional(instant),
  on: z.exactOptional(civilDate),
  late: z.int().min(0),
});
export type NoticeSummary = z.infer<typeof summary>;

/** One notice with all that happened to it. `revision` is given back with the next event, so that two at once are not both believed. */
export const noticeFile = z.strictObject({
  id: z.string().max(64),
  revision: z.int().min(1),
  events: z.array(recordedEvent),
});
export type NoticeFileAnswer = z.infer<typeof noticeFile>;

const visitToMake = z.strictObject({
  noticeId: z.string().max(64),
  number: z.exactOptional(line(60)),
  protectedName: line(200),
  visit: z.int().min(1),
  on: civilDate,
  standing: z.enum(visitStandings),
  area: z.exactOptional(line(100)),
  shift: z.exactOptional(line(20)),
  staffId: z.exactOptional(z.string().max(64)),
  staffName: z.exactOptional(line(200)),
  why: z.exactOptional(z.enum(['missed', 'concern', 'no-answer-twice'])),
});
export type VisitToMake = z.infer<typeof visitToMake>;

const agendaEntry = z.strictObject({
  id: z.string().max(100),
  kind: z.enum(agendaKinds),
  on: civilDate,
  at: z.exactOptional(instant),
  about: line(200),
  noticeId: z.exactOptional(z.string().max(64)),
  orderId: z.exactOptional(z.string().max(64)),
  state: z.enum(['to-come', 'done', 'late']),
  part: z.exactOptional(z.string().max(40)),
  staffId: z.exactOptional(z.string().max(64)),
  area: z.exactOptional(line(100)),
});

export const noticeApi = {
  notices: {
    method: 'GET',
    path: '/api/notices',
    summary: 'Short orders my agency began: what is next on each',
    roles: police,
    answer: z.strictObject({ notices: z.array(summary), count: z.int() }),
  },
  beginNotice: {
    method: 'POST',
    path: '/api/notices',
    summary: 'Ask for a police notice, or record an emergency order asked for by telephone',
    roles: police,
    body: z.strictObject({ asked: noticeAsked }),
    answer: noticeFile,
  },
  readNotice: {
    method: 'GET',
    path: '/api/notices/:id',
    summary: 'One notice with all that happened to it; the reading is recorded',
    roles: police,
    params: byId,
    answer: noticeFile,
  },
  recordNoticeEvent: {
    method: 'POST',
    path: '/api/notices/:id/events',
    summary: 'Record what happened to a notice; refused when somebody did since it was read',
    roles: police,
    params: byId,
    body: z.strictObject({ revision: z.int().min(1).max(100_000), event: courseEvent }),
    answer: noticeFile,
  },
  markNoticeConflict: {
    method: 'POST',
    path: '/api/notices/:id/conflicts',
    summary: 'Mark a member who must not look at this notice or at the orders it makes',
    roles: ['supervisor'],
    params: byId,
    body: z.strictObject({ staffId: id<'staff'>(), reason: line(500) }),
    answer: done,
  },
  visitPlan: {
    method: 'GET',
    path: '/api/visit-plan',
    summary: 'What my agency plans visits from: its own days and patrol areas, who can go, and who is on the roster',
    roles: police,
    answer: z.strictObject({
      days: z.exactOptional(z.array(z.int().min(1).max(365)).max(30)),
      areas: z.array(line(100)).max(60),
      members: z.array(z.strictObject({ staffId: id<'staff'>(), name: line(200) })),
      shifts: z.array(z.strictObject({ staffId: id<'staff'>(), beginsAt: instant })),
    }),
  },
  visits: {
    method: 'GET',
    path: '/api/visits',
    summary: 'Visits that are due, missed or soon to come; each one shown is recorded',
    roles: police,
    answer: z.strictObject({ visits: z.array(visitToMake), today: civilDate }),
  },
  agenda: {
    method: 'GET',
    path: '/api/calendar',
    summary: 'What is to come in a span of at most 62 days',
    roles: police,
    query: z.strictObject({ from: civilDate, to: civilDate }),
    answer: z.strictObject({ entries: z.array(agendaEntry), today: civilDate }),
  },
  calendarFeeds: {
    method: 'GET',
    path: '/api/calendar/feeds',
    summary: 'Feeds of mine for a calendar outside',
    roles: police,
    answer: z.strictObject({
      feeds: z.array(
        z.strictObject({
          id: z.string().max(64),
          madeAt: instant,
          lastReadOn: z.exactOptional(civilDate),
        }),
      ),
    }),
  },
  makeCalendarFeed: {
    method: 'POST',
    path: '/api/calendar/feeds',
    summary: 'A secret address that gives my dates with neutral titles; shown once',
    roles: police,
    body: z.strictObject({}),
    answer: z.strictObject({ id: z.string().max(64), address: z.string().max(300) }),
  },
  endCalendarFeed: {
    method: 'DELETE',
    path: '/api/calendar/feeds/:id',
    summary: 'End a feed of mine; its address answers nothing from then on',
    roles: police,
    params: byId,
    answer: done,
  },
} as const;
