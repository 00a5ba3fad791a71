/**
 * A scenario as a person writes it: an order, what happened, and what the police did, to be asked what is owed. Only what nobody
 * could know for the writer is required; the rest may be left out and then stays unknown. A field with an unknown name is refused.
 * The schema is published in `docs/schemas`; `read.ts` turns what fits it into records of the domain.
 */
import {
  channels,
  factTimes,
  givenFacts,
  incidentKinds,
  jurisdictions,
  languages,
  placeKinds,
  provenances,
} from '@holdfast/domain';
import { z } from 'zod';
import { answer, line, prose } from '../primitives.ts';
import { orderWritten } from './written-order.ts';
import { distance, moment, named, whenWritten, writtenId } from './written-parts.ts';

const incidentWritten = z.strictObject({
  id: z.exactOptional(writtenId),
  provenance: z.exactOptional(z.enum(provenances)),
  kind: z.enum(incidentKinds),
  when: whenWritten,
  writtenAt: z.exactOptional(moment).describe('Left out means now.'),
  channel: z.exactOptional(z.enum(channels)),
  place: z.exactOptional(z.enum(placeKinds)),
  distance: z.exactOptional(distance),
  whatHappened: z.exactOptional(prose(20_000)),
  byRestrainedParty: z.exactOptional(answer),
  injury: z.exactOptional(answer),
  childrenPresent: z.exactOptional(answer),
  weapon: z.exactOptional(answer),
  othersSaw: z.exactOptional(answer),
  whoSaw: z.exactOptional(prose(2_000)),
  whatWasSaid: z.exactOptional(prose(20_000)),
  felt: z.exactOptional(prose(20_000)),
  agreedTo: z.exactOptional(answer),
  householdThreatened: z.exactOptional(answer),
  childrenTaken: z.exactOptional(answer),
  aboutChildExchange: z.exactOptional(answer),
});

const facts = z
  .exactOptional(z.partialRecord(z.enum(givenFacts), answer))
  .describe('What was done or found, each yes, no or unknown. A fact left out is unknown.');
const times = z.exactOptional(z.partialRecord(z.enum(factTimes), moment));
const told = {
  officerName: z.exactOptional(named),
  badge: z.exactOptional(line(40)),
  reportNumber: z.exactOptional(line(60)),
  reportAskedForAt: z.exactOptional(moment),
  facts,
  times,
};

const contactWritten = z.strictObject({
  id: z.exactOptional(writtenId),
  incidentId: z.exactOptional(writtenId).describe('May be left out where there is one incident.'),
  when: whenWritten,
  writtenAt: z.exactOptional(moment).describe('Left out means now.'),
  agencyName: z.exactOptional(named),
  officers: z
    .exactOptional(
      z
        .array(
          z
            .strictObject({ name: z.exactOptional(named), badge: z.exactOptional(line(40)) })
            .refine(({ name, badge }) => name !== undefined || badge !== undefined, 'empty'),
        )
        .min(1)
        .max(20),
    )
    .describe('Those beside the one in officerName and badge.'),
  callNumber: z.exactOptional(line(60)),
  ...told,
  note: z.exactOptional(prose(20_000)),
});

const callWritten = z.strictObject({
  id: z.exactOptional(writtenId),
  orderId: z.exactOptional(writtenId).describe('May be left out where there is one order.'),
  callNumber: z.exactOptional(line(60)),
  receivedAt: moment,
  dispatchedAt: z.exactOptional(moment),
  arrivedAt: z.exactOptional(moment),
  clearedAt: z.exactOptional(moment),
  initialType: z.exactOptional(line(120)),
  finalType: z.exactOptional(line(120)),
  disposition: z.exactOptional(line(200)),
});

const responseWritten = z.strictObject({
  id: z.exactOptional(writtenId),
  callId: z.exactOptional(writtenId).describe('May be left out where there is one call.'),
  recordedAt: z.exactOptional(moment).describe('Left out means now.'),
  reportCompletedAt: z.exactOptional(moment),
  servedAt: z.exactOptional(moment),
  proofEnteredAt: z.exactOptional(moment),
  ...told,
  note: z.exactOptional(prose(4_000)),
  supersedes: z.exactOptional(writtenId),
});

const markWritten = z.strictObject({
  ruleId: writtenId.describe('As "holdfast law" names it.'),
  doneAt: moment,
  after: z.exactOptional(writtenId).describe('The id of the contact or call. May be left out where there is one.'),
});

/** A scenario as it is written. Unknown fields are refused; cross-references are looked at by `scenarioFrom`. */
export const scenarioWritten = z
  .strictObject({
    $schema: z.exactOptional(z.string().max(300, 'too-long')),
    about: z.exactOptional(prose(2_000)).describe('What the scenario tells, in a sentence or two.'),
    jurisdiction: z.enum(jurisdictions).describe('Where the police are: whose law says what is owed.'),
    now: moment.describe('The moment the question is asked. Written like every other moment.'),
    language: z.exactOptional(z.enum(languages)),
    order: z.exactOptional(orderWritten).describe('The order. Where several are in conflict write orders instead.'),
    orders: z.exactOptional(z.array(orderWritten).min(1, 'empty').max(20, 'too-many')),
    incidents: z.exactOptional(z.array(incidentWritten).max(1_000, 'too-many')),
    contacts: z.exactOptional(z.array(contactWritten).max(1_000, 'too-many')),
    calls: z.exactOptional(z.array(callWritten).max(1_000, 'too-many')),
    responses: z.exactOptional(z.array(responseWritten).max(1_000, 'too-many')),
    marks: z.exactOptional(z.array(markWritten).max(1_000, 'too-many')),
  })
  .meta({
    title: 'Scenario',
    description:
      'An order, what happened and what the police did, to be asked what is owed. Read by: holdfast duties FILE.json',
  });

export type ScenarioWritten = z.infer<typeof scenarioWritten>;
export type IncidentWritten = z.infer<typeof incidentWritten>;
export type ContactWritten = z.infer<typeof contactWritten>;
export type CallWritten = z.infer<typeof callWritten>;
export type ResponseWritten = z.infer<typeof responseWritten>;
export type MarkWritten = z.infer<typeof markWritten>;
export type TimesWritten = NonNullable<ContactWritten['times']>;
