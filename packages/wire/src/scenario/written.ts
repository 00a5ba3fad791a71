/**
 * A scenario as a person writes it: an order, what happened, and what the police did, to be asked what is owed. Only what nobody
 * could know for the writer is required; the rest may be left out and then stays unknown. A field with an unknown name is refused.
 * The schema is published in `docs/schemas`; `read.ts` turns what fits it into records of the domain.
 */
import {
  channels,
  civilDateFrom,
  distanceUnits,
  factTimes,
  givenFacts,
  incidentKinds,
  instruments,
  issuingPlaces,
  jurisdictions,
  knowledgeKinds,
  languages,
  orderChangeKinds,
  orderKinds,
  otherProtectedRelations,
  placeKinds,
  provenances,
  requirements,
  serverRoles,
  serviceMethods,
} from '@holdfast/domain';
import { z } from 'zod';
import { answer, line, prose, timeZone, wallTime } from '../primitives.ts';

const named = line(200);

/** Ids are letters, digits, `-` and `_`. Source: `ids.ts` of the domain, written out here so that the published schema says it. */
const writtenId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'not-an-id')
  .describe(
    'Letters, digits, "-" and "_". May be left out; one is made from the place in the list, such as "incident-1".',
  );

const isDay = (text: string): boolean => civilDateFrom(text.slice(0, 10)).ok;

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'not-a-civil-date')
  .refine(isDay, 'not-a-civil-date')
  .describe('A day at the place of the court, such as 2026-11-01.');

const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|:[0-5]\d(?:\.\d{1,3})?Z)?$/, 'not-a-moment')
  .refine(isDay, 'not-a-moment')
  .describe(
    'A moment on the clock of the court’s place, such as 2026-11-01T23:30, or in UTC, such as 2026-11-02T07:30Z.',
  );

const whenWritten = z
  .union([
    moment,
    day,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('exact'), at: moment }),
      z.strictObject({ kind: z.literal('about'), at: moment }),
      z.strictObject({ kind: z.literal('on'), date: day }),
      z.strictObject({ kind: z.literal('between'), from: moment, to: moment }),
      z.strictObject({ kind: z.literal('unknown') }),
    ]),
  ])
  .describe(
    'A moment, a day, or how far it is known: {"kind": "about", "at": …}, {"kind": "between", "from": …, "to": …}.',
  );

const expiryWritten = z
  .union([
    day,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('on'), date: day, time: z.exactOptional(wallTime) }),
      z.strictObject({ kind: z.literal('none-on-form') }),
      z.strictObject({ kind: z.literal('without-end') }),
      z.strictObject({ kind: z.literal('until-hearing'), hearingOn: z.exactOptional(day) }),
      z.strictObject({ kind: z.literal('until-event'), event: z.exactOptional(named) }),
      z.strictObject({ kind: z.literal('unknown') }),
    ]),
  ])
  .describe('The last day on the face of the order, or {"kind": "none-on-form"} where the form bears no date.');

const partyWritten = z
  .union([named, z.strictObject({ name: named, bornOn: z.exactOptional(day) })])
  .describe('A name, or {"name": …, "bornOn": …}. Write only invented people into a scenario you share.');

const proceedingParty = z.strictObject({ name: named, sameAsOrderParty: z.exactOptional(answer) });

const distance = z.strictObject({
  amount: z.number().positive('not-a-distance').max(100_000, 'not-a-distance'),
  unit: z.enum(distanceUnits),
});

const conditionBase = {
  id: z.exactOptional(writtenId),
  number: z.exactOptional(line(20)),
  text: z.exactOptional(prose(2_000)),
};

const conditionWritten = z.discriminatedUnion('kind', [
  z.strictObject({ ...conditionBase, kind: z.literal('no-violence') }),
  z.strictObject({ ...conditionBase, kind: z.literal('no-threats-to-household') }),
  z.strictObject({ ...conditionBase, kind: z.literal('no-harassment') }),
  z.strictObject({
    ...conditionBase,
    kind: z.literal('no-contact'),
    channels: z.exactOptional(z.array(z.enum(channels)).max(channels.length)).describe('Left out means every way.'),
    exceptForChildExchange: z.exactOptional(z.boolean()),
  }),
  z.strictObject({ ...conditionBase, kind: z.literal('no-contact-through-others') }),
  z.strictObject({
    ...conditionBase,
    kind: z.literal('stay-away'),
    places: z.exactOptional(z.array(z.enum(placeKinds)).max(placeKinds.length)),
    distance: z.exactOptional(distance),
  }),
  z.strictObject({ ...conditionBase, kind: z.literal('move-out') }),
  z.strictObject({
    ...conditionBase,
    kind: z.literal('firearms-surrender'),
    includesAmmunition: z.exactOptional(z.boolean()),
  }),
  z.strictObject({ ...conditionBase, kind: z.literal('exclusive-custody') }),
  z.strictObject({ ...conditionBase, kind: z.literal('contact-permission'), supervised: z.exactOptional(answer) }),
  z.strictObject({ ...conditionBase, kind: z.literal('positive-requirement'), requirement: z.enum(requirements) }),
  z.strictObject({ ...conditionBase, kind: z.literal('other') }),
]);

const orderWritten = z.strictObject({
  id: z.exactOptional(writtenId),
  provenance: z.exactOptional(z.enum(provenances)),
  kind: z.enum(orderKinds),
  instrument: z.enum(instruments).describe('The form it was made on.'),
  issuingCourt: z.strictObject({
    name: named,
    jurisdiction: z.exactOptional(z.enum(issuingPlaces)).describe('Left out means the scenario’s own.'),
    timeZone: timeZone.describe('Such as America/Los_Angeles. Times written without a Z are read on this clock.'),
  }),
  orderNumber: line(60),
  protectedParty: partyWritten,
  restrainedParty: partyWritten,
  petitioner: z.exactOptional(proceedingParty),
  respondent: z.exactOptional(proceedingParty),
  otherProtected: z.exactOptional(
    z.array(z.strictObject({ relation: z.enum(otherProtectedRelations), name: z.exactOptional(named) })).max(40),
  ),
  issuedAt: moment,
  effective: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('when-made') }),
      z.strictObject({ kind: z.literal('at'), at: moment }),
      z.strictObject({ kind: z.literal('on-service') }),
      z.strictObject({ kind: z.literal('unknown') }),
    ]),
  ),
  hearingAt: z.exactOptional(moment),
  madeWithoutNotice: z.exactOptional(answer),
  powerOfArrest: z.exactOptional(answer),
  expiry: expiryWritten,
  conditions: z.array(conditionWritten).max(60),
  serviceAttempts: z
    .exactOptional(
      z
        .array(
          z.strictObject({
            at: moment,
            method: z.enum(serviceMethods),
            succeeded: answer,
            by: z.exactOptional(named),
            byRole: z.exactOptional(z.enum(serverRoles)),
            proofFiledAt: z.exactOptional(moment),
            onlyDurationDiffers: z.exactOptional(answer),
          }),
        )
        .max(60),
    )
    .describe('Everything known about notice. Left out means that nothing is known, not that it was never served.'),
  knowledge: z.exactOptional(z.array(z.strictObject({ kind: z.enum(knowledgeKinds), at: moment })).max(60)),
  changes: z.exactOptional(
    z
      .array(z.strictObject({ kind: z.enum(orderChangeKinds), at: moment, expiry: z.exactOptional(expiryWritten) }))
      .max(60),
  ),
});

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
export type OrderWritten = z.infer<typeof orderWritten>;
export type IncidentWritten = z.infer<typeof incidentWritten>;
export type ContactWritten = z.infer<typeof contactWritten>;
export type CallWritten = z.infer<typeof callWritten>;
export type ResponseWritten = z.infer<typeof responseWritten>;
export type MarkWritten = z.infer<typeof markWritten>;
export type WhenWritten = z.infer<typeof whenWritten>;
export type ExpiryWritten = z.infer<typeof expiryWritten>;
export type ConditionWritten = z.infer<typeof conditionWritten>;
export type PartyWritten = z.infer<typeof partyWritten>;
export type TimesWritten = NonNullable<ContactWritten['times']>;
