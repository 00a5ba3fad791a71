/**
 * Incidents, contacts, calls and responses as they cross a boundary; orders are in `order-records.ts`. Unknown fields are refused,
 * so that nothing rides along unread; each schema's type is held equal to the domain's.
 */
import {
  advocateAnswers,
  type CallForService,
  channels,
  factTimes,
  givenFacts,
  type Incident,
  incidentKinds,
  jurisdictions,
  languages,
  noArrestReasons,
  type PoliceContact,
  placeKinds,
  provenances,
  type Response,
  referralKinds,
  type SceneRecord,
  sceneChecks,
  type When,
} from '@holdfast/domain';
import { z } from 'zod';
import { distance } from './order-records.ts';
import { answer, civilDate, id, instant, line, prose } from './primitives.ts';

/** A place with its own law. */
export const jurisdiction = z.enum(jurisdictions);

export { condition, issuingPlace, order } from './order-records.ts';

export const when: z.ZodType<When> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), at: instant }),
  z.strictObject({ kind: z.literal('about'), at: instant }),
  z.strictObject({ kind: z.literal('on'), date: civilDate }),
  z
    .strictObject({ kind: z.literal('between'), from: instant, to: instant })
    .refine((range) => range.from <= range.to, { message: 'ends-before-it-begins', path: ['to'] }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

export const incident: z.ZodType<Incident> = z.strictObject({
  id: id<'incident'>(),
  provenance: z.enum(provenances),
  kind: z.enum(incidentKinds),
  when,
  writtenAt: instant,
  channel: z.exactOptional(z.enum(channels)),
  place: z.exactOptional(z.enum(placeKinds)),
  distance: z.exactOptional(distance),
  whatHappened: z.exactOptional(prose(20_000)),
  byRestrainedParty: answer,
  injury: answer,
  childrenPresent: answer,
  weapon: answer,
  othersSaw: answer,
  whoSaw: z.exactOptional(prose(2_000)),
  whatWasSaid: z.exactOptional(prose(20_000)),
  felt: z.exactOptional(prose(20_000)),
  agreedTo: z.exactOptional(answer),
  householdThreatened: z.exactOptional(answer),
  childrenTaken: z.exactOptional(answer),
  aboutChildExchange: answer,
});

/** Answers to the questions about a scene; a key left out is `unknown`. */
export const facts = z.partialRecord(z.enum(givenFacts), answer);

/** Times somebody knows beside those with a field of their own; a key left out is not known. */
export const times = z.partialRecord(z.enum(factTimes), instant);

const contactOfficer = z
  .strictObject({ name: z.exactOptional(line(200)), badge: z.exactOptional(line(40)) })
  .refine((officer) => officer.name !== undefined || officer.badge !== undefined, { message: 'empty' });

export const policeContact: z.ZodType<PoliceContact> = z.strictObject({
  id: id<'contact'>(),
  incidentId: z.exactOptional(id<'incident'>()),
  when,
  writtenAt: instant,
  agencyName: z.exactOptional(line(200)),
  officerName: z.exactOptional(line(200)),
  badge: z.exactOptional(line(40)),
  officers: z.exactOptional(z.array(contactOfficer).min(1).max(20)),
  reportNumber: z.exactOptional(line(60)),
  callNumber: z.exactOptional(line(60)),
  facts,
  reportAskedForAt: z.exactOptional(instant),
  times: z.exactOptional(times),
  note: z.exactOptional(prose(20_000)),
});

const callFields = {
  callNumber: line(60),
  orderId: z.exactOptional(id<'order'>()),
  receivedAt: instant,
  dispatchedAt: z.exactOptional(instant),
  arrivedAt: z.exactOptional(instant),
  clearedAt: z.exactOptional(instant),
  initialType: line(120),
  finalType: z.exactOptional(line(120)),
  disposition: z.exactOptional(line(200)),
};

export const callForService: z.ZodType<CallForService> = z.strictObject({
  id: id<'call'>(),
  agencyId: id<'agency'>(),
  provenance: z.enum(provenances),
  ...callFields,
});

/**
 * What a person types to record a call; the server adds its agency and provenance. A device that may have to send twice gives
 * the id itself, so that the second sending is the same call.
 */
export const callDraft = z
  .strictObject({ id: z.exactOptional(id<'call'>()), ...callFields })
  .refine((call) => call.arrivedAt === undefined || call.arrivedAt >= call.receivedAt, {
    message: 'arrived-before-received',
    path: ['arrivedAt'],
  })
  .refine((call) => call.clearedAt === undefined || call.clearedAt >= (call.arrivedAt ?? call.receivedAt), {
    message: 'cleared-before-arrived',
    path: ['clearedAt'],
  });

const advocateCall = z.strictObject({
  askedAt: instant,
  answer: z.exactOptional(z.enum(advocateAnswers)),
  answeredAt: z.exactOptional(instant),
});

/** What a response holds beside its facts. */
export const sceneRecord: z.ZodType<SceneRecord> = z.strictObject({
  units: z.exactOptional(z.array(line(20)).min(1).max(20)),
  checks: z.exactOptional(z.partialRecord(z.enum(sceneChecks), answer)),
  noArrestReason: z.exactOptional(z.enum(noArrestReasons)),
  noArrestWords: z.exactOptional(prose(2_000)),
  injuries: z.exactOptional(prose(4_000)),
  children: z.exactOptional(z.int().min(0).max(40)),
  referrals: z.exactOptional(z.array(z.enum(referralKinds)).min(1).max(referralKinds.length)),
  advocate: z.exactOptional(advocateCall),
  wishes: z.exactOptional(prose(4_000)),
  explainedIn: z.exactOptional(z.enum(languages)),
});

const responseFields = {
  officerName: z.exactOptional(line(200)),
  badge: z.exactOptional(line(40)),
  reportNumber: z.exactOptional(line(60)),
  reportAskedForAt: z.exactOptional(instant),
  reportCompletedAt: z.exactOptional(instant),
  servedAt: z.exactOptional(instant),
  proofEnteredAt: z.exactOptional(instant),
  times: z.exactOptional(times),
  facts,
  scene: z.exactOptional(sceneRecord),
  note: z.exactOptional(prose(4_000)),
  supersedes: z.exactOptional(id<'response'>()),
};

export const response: z.ZodType<Response> = z.strictObject({
  id: id<'response'>(),
  callId: id<'call'>(),
  recordedBy: id<'staff'>(),
  recordedAt: instant,
  ...responseFields,
});

/** What a person types to record a response; the server adds its call, author and time, and an id where none is given, as with a call. */
export const responseDraft = z.strictObject({ id: z.exactOptional(id<'response'>()), ...responseFields });
