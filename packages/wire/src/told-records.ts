/**
 * What a protected party told under a release, as it stands in a police record: only the fields that were chosen, with where they came
 * from. It names no account and no file of hers, and takes nothing but what she said of an incident.
 */
import { channels, incidentKinds, placeKinds } from '@holdfast/domain';
import { z } from 'zod';
import { answer, id, instant, line, prose } from './primitives.ts';
import { when } from './records.ts';

/** One incident as told; a field that was not chosen is not there, which is neither yes nor no. */
export const toldIncident = z
  .strictObject({
    kind: z.exactOptional(z.enum(incidentKinds)),
    when: z.exactOptional(when),
    channel: z.exactOptional(z.enum(channels)),
    place: z.exactOptional(z.enum(placeKinds)),
    whatHappened: z.exactOptional(prose(20_000)),
    whatWasSaid: z.exactOptional(prose(20_000)),
    whoSaw: z.exactOptional(prose(2_000)),
    byRestrainedParty: z.exactOptional(answer),
    injury: z.exactOptional(answer),
    childrenPresent: z.exactOptional(answer),
    weapon: z.exactOptional(answer),
    othersSaw: z.exactOptional(answer),
  })
  .refine((told) => Object.keys(told).length > 0, { message: 'nothing-chosen' });
export type ToldIncident = z.infer<typeof toldIncident>;

/** The fields of an incident that can be chosen, in the order they are read. */
export const toldFields = [
  'kind',
  'when',
  'channel',
  'place',
  'whatHappened',
  'whatWasSaid',
  'whoSaw',
  'byRestrainedParty',
  'injury',
  'childrenPresent',
  'weapon',
  'othersSaw',
] as const satisfies readonly (keyof ToldIncident)[];
export type ToldField = (typeof toldFields)[number];

export const toldIncidents = z.array(toldIncident).min(1, 'nothing-chosen').max(20);

/** What is put into a record: under which call number, and what was told. A number the agency knows already is that call. */
export const toldDraft = z.strictObject({
  callNumber: line(60),
  orderId: z.exactOptional(id<'order'>()),
  incidents: toldIncidents,
});
export type ToldDraft = z.infer<typeof toldDraft>;

/** As it stands in the record. `releaseId` is what the protected party knows it by. */
export const toldRecord = z.strictObject({
  provenance: z.literal('survivor'),
  releaseId: id<'release'>(),
  recordedAt: instant,
  recordedBy: line(200),
  incidents: toldIncidents,
});
export type ToldRecord = z.infer<typeof toldRecord>;
