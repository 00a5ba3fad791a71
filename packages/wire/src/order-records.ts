/**
 * Orders and their conditions as they cross a boundary. Unknown fields are refused, so that nothing rides along unread; a field or
 * kind of the domain that has no schema here does not compile.
 */
import {
  type Condition,
  type ConditionKind,
  channels,
  type Distance,
  distanceUnits,
  type Effective,
  type Expiry,
  instruments,
  issuingPlaces,
  knowledgeKinds,
  longestDistance,
  longestTexts,
  mostOf,
  type Order,
  type OrderChange,
  orderChangeKinds,
  orderKinds,
  otherProtectedRelations,
  placeKinds,
  provenances,
  requirements,
  type ServiceAttempt,
  serverRoles,
  serviceMethods,
} from '@holdfast/domain';
import { z } from 'zod';
import { answer, civilDate, id, instant, line, prose, timeZone, wallTime } from './primitives.ts';

/** Any place whose court may have made an order, with or without a law kept here. */
export const issuingPlace = z.enum(issuingPlaces);

/** A distance as an order states it, or as someone guesses it. */
export const distance: z.ZodType<Distance> = z.strictObject({
  amount: z.number().positive().max(longestDistance),
  unit: z.enum(distanceUnits),
});

const conditionBase = {
  id: id<'condition'>(),
  number: z.exactOptional(line(longestTexts.conditionNumber)),
  text: z.exactOptional(prose(longestTexts.conditionText)),
};

/** A term of a kind that has no parameters. */
function plain<Kind extends ConditionKind>(kind: Kind) {
  return z.strictObject({ ...conditionBase, kind: z.literal(kind) });
}

/** One schema for each kind: a kind without one would be unreadable after it was written. */
const conditionsByKind = {
  'no-violence': plain('no-violence'),
  'no-threats-to-household': plain('no-threats-to-household'),
  'no-harassment': plain('no-harassment'),
  'no-contact': z.strictObject({
    ...conditionBase,
    kind: z.literal('no-contact'),
    channels: z.array(z.enum(channels)).max(channels.length),
    exceptForChildExchange: z.exactOptional(z.boolean()),
  }),
  'no-contact-through-others': plain('no-contact-through-others'),
  'stay-away': z.strictObject({
    ...conditionBase,
    kind: z.literal('stay-away'),
    places: z.array(z.enum(placeKinds)).max(placeKinds.length),
    distance: z.exactOptional(distance),
  }),
  'move-out': plain('move-out'),
  'firearms-surrender': z.strictObject({
    ...conditionBase,
    kind: z.literal('firearms-surrender'),
    includesAmmunition: z.exactOptional(z.boolean()),
  }),
  'exclusive-custody': plain('exclusive-custody'),
  'contact-permission': z.strictObject({
    ...conditionBase,
    kind: z.literal('contact-permission'),
    supervised: answer,
  }),
  'positive-requirement': z.strictObject({
    ...conditionBase,
    kind: z.literal('positive-requirement'),
    requirement: z.enum(requirements),
  }),
  other: plain('other'),
} satisfies Readonly<Record<ConditionKind, z.ZodType<Condition>>>;

export const condition: z.ZodType<Condition> = z.discriminatedUnion('kind', [
  conditionsByKind['no-violence'],
  conditionsByKind['no-threats-to-household'],
  conditionsByKind['no-harassment'],
  conditionsByKind['no-contact'],
  conditionsByKind['no-contact-through-others'],
  conditionsByKind['stay-away'],
  conditionsByKind['move-out'],
  conditionsByKind['firearms-surrender'],
  conditionsByKind['exclusive-custody'],
  conditionsByKind['contact-permission'],
  conditionsByKind['positive-requirement'],
  conditionsByKind.other,
]);

const expiry: z.ZodType<Expiry> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('on'), date: civilDate, time: z.exactOptional(wallTime) }),
  z.strictObject({ kind: z.literal('none-on-form') }),
  z.strictObject({ kind: z.literal('without-end') }),
  z.strictObject({ kind: z.literal('until-hearing'), hearingOn: z.exactOptional(civilDate) }),
  z.strictObject({ kind: z.literal('until-event'), event: z.exactOptional(line(longestTexts.event)) }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

const effective: z.ZodType<Effective> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('when-made') }),
  z.strictObject({ kind: z.literal('at'), at: instant }),
  z.strictObject({ kind: z.literal('on-service') }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

const name = line(longestTexts.name);
const party = z.strictObject({ name, bornOn: z.exactOptional(civilDate) });
const proceedingParty = z.strictObject({ name, sameAsOrderParty: answer });

const serviceAttempt = z.strictObject({
  at: instant,
  method: z.enum(serviceMethods),
  succeeded: answer,
  by: z.exactOptional(name),
  byRole: z.exactOptional(z.enum(serverRoles)),
  proofFiledAt: z.exactOptional(instant),
  onlyDurationDiffers: z.exactOptional(answer),
} satisfies Readonly<Record<keyof ServiceAttempt, z.ZodType>>);

const change = z.strictObject({
  kind: z.enum(orderChangeKinds),
  at: instant,
  expiry: z.exactOptional(expiry),
} satisfies Readonly<Record<keyof OrderChange, z.ZodType>>);

export const order: z.ZodType<Order> = z.strictObject({
  id: id<'order'>(),
  provenance: z.enum(provenances),
  kind: z.enum(orderKinds),
  instrument: z.enum(instruments),
  issuingCourt: z.strictObject({ name, jurisdiction: issuingPlace, timeZone }),
  orderNumber: line(longestTexts.orderNumber),
  protectedParty: party,
  restrainedParty: party,
  petitioner: z.exactOptional(proceedingParty),
  respondent: z.exactOptional(proceedingParty),
  otherProtected: z.exactOptional(
    z
      .array(z.strictObject({ relation: z.enum(otherProtectedRelations), name: z.exactOptional(name) }))
      .max(mostOf.otherProtected),
  ),
  issuedAt: instant,
  effective: z.exactOptional(effective),
  hearingAt: z.exactOptional(instant),
  madeWithoutNotice: z.exactOptional(answer),
  powerOfArrest: z.exactOptional(answer),
  expiry,
  conditions: z.array(condition).max(mostOf.conditions),
  serviceAttempts: z.array(serviceAttempt).max(mostOf.serviceAttempts),
  knowledge: z.exactOptional(
    z.array(z.strictObject({ kind: z.enum(knowledgeKinds), at: instant })).max(mostOf.knowledge),
  ),
  changes: z.array(change).max(mostOf.changes),
} satisfies Readonly<Record<keyof Order, z.ZodType>>);
