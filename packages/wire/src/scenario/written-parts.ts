/** The smallest pieces of a written scenario: names, ids, moments, days, ends. Loose where a person writes, exact in what it accepts. */
import { civilDateFrom, distanceUnits } from '@holdfast/domain';
import { z } from 'zod';
import { answer, line, wallTime } from '../primitives.ts';

export const named = line(200);

/** Ids are letters, digits, `-` and `_`. Source: `ids.ts` of the domain, written out here so that the published schema says it. */
export const writtenId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'not-an-id')
  .describe(
    'Letters, digits, "-" and "_". May be left out; one is made from the place in the list, such as "incident-1".',
  );

const isDay = (text: string): boolean => civilDateFrom(text.slice(0, 10)).ok;

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'not-a-civil-date')
  .refine(isDay, 'not-a-civil-date')
  .describe('A day at the place of the court, such as 2026-11-01.');

export const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|:[0-5]\d(?:\.\d{1,3})?Z)?$/, 'not-a-moment')
  .refine(isDay, 'not-a-moment')
  .describe(
    'A moment on the clock of the court’s place, such as 2026-11-01T23:30, or in UTC, such as 2026-11-02T07:30Z.',
  );

export const whenWritten = z
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

export const expiryWritten = z
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

export const partyWritten = z
  .union([named, z.strictObject({ name: named, bornOn: z.exactOptional(day) })])
  .describe('A name, or {"name": …, "bornOn": …}. Write only invented people into a scenario you share.');

export const proceedingParty = z.strictObject({ name: named, sameAsOrderParty: z.exactOptional(answer) });

export const distance = z.strictObject({
  amount: z.number().positive('not-a-distance').max(100_000, 'not-a-distance'),
  unit: z.enum(distanceUnits),
});

export type WhenWritten = z.infer<typeof whenWritten>;
export type ExpiryWritten = z.infer<typeof expiryWritten>;
export type PartyWritten = z.infer<typeof partyWritten>;
