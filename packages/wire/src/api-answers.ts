/**
 * The shapes that the workspace's API answers with. The server serialises through them, so a field that is not named here
 * cannot leave it.
 */

import { type CallStatement, queueKinds, queueStates, statementKinds } from '@holdfast/domain';
import { z } from 'zod';
import { issueCodes } from './issues.ts';
import { ageRecipient, civilDate, id, instant, line, prose, timeZone } from './primitives.ts';
import { callForService, jurisdiction, order, response } from './records.ts';
import { agencyKinds, staffRoles } from './staff.ts';
import { toldRecord } from './told-records.ts';

/** What every refusal looks like. */
export const refusal = z.strictObject({
  code: z.enum(issueCodes),
  words: z.string(),
  remedy: z.string(),
  fields: z.array(z.strictObject({ field: z.string(), code: z.string() })),
});
export type Refusal = z.infer<typeof refusal>;

export const lookUpPurposes = ['call-response', 'serving-the-order', 'investigation', 'supervision'] as const;
export type LookUpPurpose = (typeof lookUpPurposes)[number];
export const lookUpReason = { purpose: z.enum(lookUpPurposes), incidentNumber: line(60) };

export const member = z.strictObject({
  staffId: id<'staff'>(),
  name: line(200),
  role: z.enum(staffRoles),
  agencyId: id<'agency'>(),
  agencyName: line(200),
});

export const me = z.strictObject({
  ...member.shape,
  agencyKind: z.enum(agencyKinds),
  partnershipName: line(200),
  demonstration: z.boolean(),
  /** The wall clock of the partnership's place; absent where the partnership spans several. */
  timeZone: z.exactOptional(timeZone),
  /** Whose law binds the officers of the partnership: duties are read by it, whichever court made an order. */
  jurisdiction,
  /** Her public recipient, when she has made her key. */
  recipient: z.exactOptional(ageRecipient),
});
export type Me = z.infer<typeof me>;

export const dutyDone = z.strictObject({
  ruleId: id<'rule'>(),
  doneAt: instant,
  recordedAt: instant,
  by: line(200),
  note: z.exactOptional(prose(2_000)),
});
export type DutyDone = z.infer<typeof dutyDone>;

/** What somebody of the agency says beside the record of a call. */
export const callStatement: z.ZodType<CallStatement> = z.strictObject({
  id: id<'statement'>(),
  kind: z.enum(statementKinds),
  words: prose(4_000),
  by: line(200),
  at: instant,
  ruleId: z.exactOptional(id<'rule'>()),
  itemId: z.exactOptional(id<'queue-item'>()),
});

export const callFile = z.strictObject({
  call: callForService,
  /** What the protected party allowed to be put here, by release; left out when there is nothing. */
  told: z.exactOptional(z.array(toldRecord)),
  order: z.exactOptional(order),
  responses: z.array(response),
  dutiesDone: z.array(dutyDone),
  statements: z.array(callStatement),
  approvals: z.array(z.strictObject({ responseId: id<'response'>(), by: line(200), at: instant })),
  /** What of it waits in the supervisor's queue, and what was asked of its officer. */
  queue: z.array(
    z.strictObject({
      id: id<'queue-item'>(),
      kind: z.enum(queueKinds),
      state: z.enum(queueStates),
      asked: z.exactOptional(prose(4_000)),
    }),
  ),
});
export type CallFile = z.infer<typeof callFile>;

/** A duty on the overdue list: enough to find it, nothing that names a person. */
export const overdueDuty = z.strictObject({
  callId: id<'call'>(),
  callNumber: line(60),
  ruleId: id<'rule'>(),
  act: line(200),
  citation: line(200),
  dueBy: z.exactOptional(instant),
  receivedAt: instant,
});

/** A count that may be hidden: 1-10, or one that would let a hidden one be worked out. Absent number means hidden. */
export const cell = z.strictObject({ count: z.exactOptional(z.number().int().min(0)), hidden: z.boolean() });
export type Cell = z.infer<typeof cell>;

/** The parts of each line add up to `calls`: reports yes, no, not recorded; arrivals recorded, not recorded. */
const measured = {
  calls: cell,
  withReport: cell,
  withoutReport: cell,
  reportUnknown: cell,
  arrivalKnown: cell,
  arrivalUnknown: cell,
  /** Minutes from received to arrived, the middle one; absent when hidden or none known, and always of eleven at least. */
  medianMinutes: z.exactOptional(z.number()),
};

export const measures = z.strictObject({
  partnershipName: line(200),
  /** The first day of the first period and the last of the last; never today. */
  from: civilDate,
  to: civilDate,
  hiddenBelow: z.number().int(),
  /** Whole calendar quarters, oldest first. A period once given never changes. */
  periods: z.array(
    z.strictObject({
      /** "Jul to Sep 2026". */
      label: line(40),
      from: civilDate,
      to: civilDate,
      /** The first call of all fell into this period, so it may not be whole. */
      recordsBegin: z.boolean(),
      ...measured,
    }),
  ),
  /** Over the periods shown: each count leaves out the periods in which it is hidden. */
  total: z.strictObject(measured),
});
export type Measures = z.infer<typeof measures>;

export const disclosureSummary = z.strictObject({
  id: id<'disclosure'>(),
  receivedOn: civilDate,
  endsOn: civilDate,
  standing: z.enum(['open', 'ended', 'revoked']),
  openings: z.number().int().min(0),
  /** The reader has said that it was received. */
  acknowledged: z.boolean(),
  /** It was disclosed to someone else, who passed it on to me as their supervisor. */
  passedOn: z.exactOptional(z.boolean()),
});
export type DisclosureSummary = z.infer<typeof disclosureSummary>;
