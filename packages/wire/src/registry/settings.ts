/**
 * How one source writes its orders: which column is which field, in which encoding and order of day and month, and what it leaves
 * unsaid. Saved by name for the next file. A column of addresses has no field it could go to.
 */
import { instruments, issuingPlaces, orderKinds } from '@holdfast/domain';
import { z } from 'zod';
import { line, timeZone } from '../primitives.ts';

/** Everything a column can be. There is no address, telephone number, employer or school, because an order here has none. */
export const orderFields = [
  'order-number',
  'court',
  'protected-name',
  'protected-given',
  'protected-surname',
  'protected-born',
  'restrained-name',
  'restrained-given',
  'restrained-surname',
  'restrained-born',
  'kind',
  'instrument',
  'place',
  'issued',
  'received',
  'effective',
  'expires',
  'hearing',
  'conditions',
  'conditions-text',
  'served',
  'service-method',
  'served-by',
  'served-by-role',
  'proof-filed',
  'recalled',
] as const;
export type OrderField = (typeof orderFields)[number];

export const orderFieldWords: Readonly<Record<OrderField, string>> = {
  'order-number': 'Order number',
  court: 'Issuing court',
  'protected-name': 'Protected party, whole name',
  'protected-given': 'Protected party, given names',
  'protected-surname': 'Protected party, surname',
  'protected-born': 'Protected party, born',
  'restrained-name': 'Restrained party, whole name',
  'restrained-given': 'Restrained party, given names',
  'restrained-surname': 'Restrained party, surname',
  'restrained-born': 'Restrained party, born',
  kind: 'Kind of order',
  instrument: 'Form',
  place: 'State or place of the court',
  issued: 'Issued',
  received: 'Received by the police',
  effective: 'Binds from',
  expires: 'Ends',
  hearing: 'Hearing',
  conditions: 'Condition codes (01 to 09)',
  'conditions-text': 'Conditions in words',
  served: 'Served',
  'service-method': 'How it was served',
  'served-by': 'Served by',
  'served-by-role': 'Role of who served',
  'proof-filed': 'Proof of service filed',
  recalled: 'Recalled',
};

export const dateOrders = ['year-first', 'month-first', 'day-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

export const registryFormats = ['csv', 'niem-xml'] as const;

/** What holds for every order of a source that does not say it itself. */
export const toldOfSource = z.strictObject({
  place: z.enum(issuingPlaces),
  timeZone,
  court: z.exactOptional(line(200)),
  kind: z.exactOptional(z.enum(orderKinds)),
  instrument: z.exactOptional(z.enum(instruments)),
  provenance: z.enum(['court', 'police', 'prosecution']),
});

export const sourceSettings = z.strictObject({
  format: z.enum(registryFormats),
  /** One character that is no letter, figure or quotation mark; a comma unless given. */
  delimiter: z.exactOptional(z.string().regex(/^[\t !#-/:-@[-`{-~]$/, 'not-a-delimiter')),
  /** A label of the Encoding standard. */
  encoding: z.exactOptional(z.string().regex(/^[A-Za-z0-9_-]{1,30}$/, 'not-an-encoding')),
  /** From a field to the name of its column; the second column of one name is called `name (2)`. */
  columns: z.partialRecord(z.enum(orderFields), z.string().min(1, 'empty').max(200, 'too-long')),
  dates: z.enum(dateOrders),
  told: toldOfSource,
});
export type SourceSettings = z.infer<typeof sourceSettings>;
