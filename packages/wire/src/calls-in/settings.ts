/**
 * How one source writes its calls for service: which column is which field, the order of day and month, and the zone its clock shows.
 * Saved by name for the next file. A telephone number has no field it could go to; of a place only its block is kept, of words about
 * a call only what looks like the number of an order.
 */
import { z } from 'zod';
import { timeZone } from '../primitives.ts';
import { dateOrders } from '../registry/settings.ts';

/** Everything a column can be. `about`: the person the call is about; `asking`: the person it is for. Neither is a finding. */
export const callFields = [
  'call-number',
  'received',
  'dispatched',
  'arrived',
  'cleared',
  'initial-type',
  'final-type',
  'disposition',
  'units',
  'order-number',
  'about-name',
  'about-given',
  'about-surname',
  'about-born',
  'asking-name',
  'asking-given',
  'asking-surname',
  'asking-born',
  'other-name',
  'plate',
  'location',
  'text',
] as const;
export type CallField = (typeof callFields)[number];

export const callFormats = ['csv', 'eido-json'] as const;

/** No call can be read without these. */
export const neededCallFields = ['call-number', 'received', 'initial-type'] as const satisfies readonly CallField[];

export const callSourceSettings = z.strictObject({
  format: z.enum(callFormats),
  /** One character that is no letter, figure or quotation mark; a comma unless given. */
  delimiter: z.exactOptional(z.string().regex(/^[\t !#-/:-@[-`{-~]$/, 'not-a-delimiter')),
  /** A label of the Encoding standard. */
  encoding: z.exactOptional(z.string().regex(/^[A-Za-z0-9_-]{1,30}$/, 'not-an-encoding')),
  /** From a field to the name of its column; the second column of one name is called `name (2)`. */
  columns: z.partialRecord(z.enum(callFields), z.string().min(1, 'empty').max(200, 'too-long')),
  dates: z.enum(dateOrders),
  /** The zone of the clock that wrote the times, where they bear no offset. Declared by a person, never guessed from a file. */
  timeZone,
});
export type CallSourceSettings = z.infer<typeof callSourceSettings>;
