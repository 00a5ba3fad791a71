/**
 * What happens to a notice as it crosses a boundary. Unknown fields are refused, so that an address typed into a field of ours
 * has nowhere to go; a kind of the domain that has no schema here does not compile.
 */
import {
  breachOutcomes,
  type ContactRules,
  type CourseEvent,
  type CourseEventKind,
  contactWays,
  hearingOutcomes,
  longestTexts,
  mostOf,
  type NoticeAsked,
  noticeRegimeIds,
  type OrderMade,
  paperSteps,
  patrolShifts,
  policeRanks,
  provenances,
  reviewNexts,
  viewsOnNotice,
  visitOutcomes,
} from '@holdfast/domain';
import { z } from 'zod';
import { condition } from './order-records.ts';
import { answer, civilDate, id, instant, line, prose } from './primitives.ts';

const name = line(longestTexts.name);
const party = z.strictObject({ name, bornOn: z.exactOptional(civilDate) });
const said = prose(4_000).refine((text) => text.trim() !== '', 'empty');
const conditions = z.array(condition).max(mostOf.conditions);
const visit = z.number().int().min(1).max(400);
const breach = z.number().int().min(1).max(400);
const number = line(longestTexts.orderNumber);

const rules: z.ZodType<ContactRules> = z.strictObject({
  mayVisit: answer,
  ways: z.array(z.enum(contactWays)).max(contactWays.length),
  times: z.exactOptional(line(300)),
  ifNotAlone: line(500),
  avoid: z.exactOptional(prose(1_000)),
});

const orderMade: z.ZodType<OrderMade> = z.strictObject({
  orderNumber: number,
  endsOn: z.exactOptional(civilDate),
  conditions,
});

export const noticeAsked: z.ZodType<NoticeAsked> = z.strictObject({
  kind: z.literal('asked'),
  at: instant,
  regime: z.enum(noticeRegimeIds),
  restrainedParty: party,
  protectedParty: party,
  restrainedOldEnough: answer,
  protectedOldEnough: answer,
  grounds: said,
  by: name,
  callNumber: z.exactOptional(line(60)),
  area: z.exactOptional(line(100)),
});

const byKind = {
  asked: noticeAsked,
  weighed: z.strictObject({
    kind: z.literal('weighed'),
    at: instant,
    view: z.enum(viewsOnNotice),
    viewWords: z.exactOptional(prose(2_000)),
    children: said,
    representations: said,
    cohabitants: said,
    by: name,
  }),
  decided: z.strictObject({
    kind: z.literal('decided'),
    at: instant,
    decision: z.enum(['given', 'refused']),
    by: name,
    rank: z.exactOptional(z.enum(policeRanks)),
    reason: said,
    conditions,
    number: z.exactOptional(number),
    court: z.exactOptional(name),
    endsOn: z.exactOptional(civilDate),
  }),
  'service-tried': z.strictObject({
    kind: z.literal('service-tried'),
    at: instant,
    by: name,
    note: z.exactOptional(prose(1_000)),
  }),
  served: z.strictObject({
    kind: z.literal('served'),
    at: instant,
    by: name,
    how: z.enum(['personal', 'verbal-by-officer']),
    addressForHearing: z.exactOptional(z.enum(['given', 'refused', 'not-asked'])),
  }),
  paper: z.strictObject({ kind: z.literal('paper'), at: instant, step: z.enum(paperSteps), by: name }),
  applied: z.strictObject({ kind: z.literal('applied'), at: instant, court: name, hearingAt: instant }),
  heard: z.strictObject({
    kind: z.literal('heard'),
    at: instant,
    outcome: z.enum(hearingOutcomes),
    nextHearingAt: z.exactOptional(instant),
    order: z.exactOptional(orderMade),
  }),
  'contact-rules': z.strictObject({ kind: z.literal('contact-rules'), at: instant, rules, by: name }),
  'visits-planned': z.strictObject({
    kind: z.literal('visits-planned'),
    at: instant,
    on: z.array(civilDate).max(60),
    by: name,
  }),
  'visit-assigned': z.strictObject({
    kind: z.literal('visit-assigned'),
    at: instant,
    visit,
    area: line(100),
    shift: z.enum(patrolShifts),
    staffId: z.exactOptional(id<'staff'>()),
    staffName: z.exactOptional(name),
  }),
  visited: z.strictObject({
    kind: z.literal('visited'),
    at: instant,
    visit,
    outcome: z.enum(visitOutcomes),
    by: name,
    note: z.exactOptional(prose(2_000)),
  }),
  breach: z.strictObject({
    kind: z.literal('breach'),
    at: instant,
    conditionNumbers: z.array(line(longestTexts.conditionNumber)).max(mostOf.conditions),
    what: said,
    source: z.enum(provenances),
  }),
  arrested: z.strictObject({ kind: z.literal('arrested'), at: instant, breach, by: name }),
  'brought-to-court': z.strictObject({ kind: z.literal('brought-to-court'), at: instant, breach, court: name }),
  'breach-outcome': z.strictObject({
    kind: z.literal('breach-outcome'),
    at: instant,
    breach,
    outcome: z.enum(breachOutcomes),
    penalty: z.exactOptional(line(300)),
  }),
  referred: z.strictObject({
    kind: z.literal('referred'),
    at: instant,
    to: line(200),
    purpose: line(500),
    consent: answer,
    by: name,
  }),
  reviewed: z.strictObject({
    kind: z.literal('reviewed'),
    at: instant,
    found: said,
    next: z.enum(reviewNexts),
    by: name,
  }),
} satisfies Readonly<Record<CourseEventKind, z.ZodType<CourseEvent>>>;

/** Any one thing that happened to a notice. */
export const courseEvent: z.ZodType<CourseEvent> = z.union(Object.values(byKind));

/** One event as it stands on record: what, who wrote it down, and when. */
export const recordedEvent = z.strictObject({
  sequence: z.int().min(1),
  event: courseEvent,
  recordedBy: line(200),
  recordedAt: instant,
});
export type RecordedEvent = z.infer<typeof recordedEvent>;
