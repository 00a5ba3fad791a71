/**
 * The smallest parsers: ids, instants, dates, text, bytes. Everything that crosses a boundary is built from these.
 * Text with control characters or lone surrogates is refused, never cleaned: what a person wrote is not ours to change.
 */
import {
  type CivilDate,
  civilDateFrom,
  type Id,
  type Instant,
  idFrom,
  instantFrom,
  type TimeZone,
  timeZoneFrom,
} from '@holdfast/domain';
import { z } from 'zod';

// zod looks for `new Function` unless told not to; under Trusted Types that probe is a violation.
z.config({ jitless: true });

/** C0 and C1 controls other than tab and line feed, plus the bidirectional overrides that can make a name read as another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
const refusedCharacters = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;
const lineBreak = /[\t\n]/;

/** A line of text: 1 to `longest` characters, no line break, not only spaces. */
export function line(longest: number): z.ZodType<string, string> {
  return z
    .string()
    .min(1, 'empty')
    .max(longest, 'too-long')
    .refine((text) => text.trim().length > 0, 'empty')
    .refine((text) => !refusedCharacters.test(text) && !lineBreak.test(text), 'control-character')
    .refine((text) => text.isWellFormed(), 'not-text');
}

/** Free text: up to `longest` characters, line breaks and tabs allowed, may be empty. */
export function prose(longest: number): z.ZodType<string, string> {
  return z
    .string()
    .max(longest, 'too-long')
    .refine((text) => !refusedCharacters.test(text), 'control-character')
    .refine((text) => text.isWellFormed(), 'not-text');
}

/** An id of the given kind. The brand is true because `idFrom` accepted the text. */
export function id<Kind extends string>(): z.ZodType<Id<Kind>, string> {
  return z.string().refine((text) => idFrom(text).ok, 'not-an-id') as unknown as z.ZodType<Id<Kind>, string>;
}

/** An instant in UTC. Only the long form with milliseconds, so that one moment has one spelling. */
export const instant = z.string().refine((text) => {
  const read = instantFrom(text);
  return read.ok && read.value === text;
}, 'not-an-instant') as unknown as z.ZodType<Instant, string>;

/** A civil date `YYYY-MM-DD` that exists. */
export const civilDate = z
  .string()
  .refine((text) => civilDateFrom(text).ok, 'not-a-civil-date') as unknown as z.ZodType<CivilDate, string>;

/** An IANA zone name. */
export const timeZone = z
  .string()
  .max(64, 'too-long')
  .refine((text) => timeZoneFrom(text).ok, 'not-a-time-zone') as unknown as z.ZodType<TimeZone, string>;

/** Wall time `HH:MM`. */
export const wallTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'not-a-time');

/** Yes, no, or not known. */
export const answer = z.enum(['yes', 'no', 'unknown']);

/** Base64url text without padding, standing for at most `most` bytes. */
export function base64url(most: number): z.ZodType<string, string> {
  return z
    .string()
    .max(Math.ceil((most * 4) / 3), 'too-long')
    .regex(/^[A-Za-z0-9_-]*$/, 'not-base64url');
}

/** Raw bytes inside CBOR, `least` to `most` long. */
export function bytes(least: number, most: number): z.ZodType<Uint8Array<ArrayBuffer>> {
  return z
    .custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'not-bytes')
    .refine((value) => value.length >= least && value.length <= most, 'wrong-length');
}

/** An age X25519 recipient. Source: the age format, bech32 with prefix `age`: 62 characters for 32 bytes. */
export const ageRecipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'not-a-recipient');
