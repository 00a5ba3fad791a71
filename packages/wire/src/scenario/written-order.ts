/** An order as a person writes it: what its face says and what is known of its service. What is left out stays unknown. */
import {
  channels,
  instruments,
  issuingPlaces,
  knowledgeKinds,
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
import { answer, line, prose, timeZone } from '../primitives.ts';
import { distance, expiryWritten, moment, named, partyWritten, proceedingParty, writtenId } from './written-parts.ts';

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

export const orderWritten = z.strictObject({
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

export type OrderWritten = z.infer<typeof orderWritten>;
export type ConditionWritten = z.infer<typeof conditionWritten>;
