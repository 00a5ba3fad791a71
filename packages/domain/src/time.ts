/**
 * Instants and civil dates, kept as different types because mixing them loses a day. An instant is UTC; a civil date belongs to the
 * court's place. The rules of calendars and zones are Temporal's, not ours. This file never asks what time it is now.
 */
import * as TemporalInstant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { ok, type Result, refused } from './result.ts';

declare const instantBrand: unique symbol;
declare const civilDateBrand: unique symbol;
declare const timeZoneBrand: unique symbol;

/** A moment, `YYYY-MM-DDTHH:MM:SS.sssZ`, always UTC, always with milliseconds, so that text order is time order. */
export type Instant = string & { readonly [instantBrand]: true };
/** A day of the calendar at some place, `YYYY-MM-DD`, with no time and no zone. */
export type CivilDate = string & { readonly [civilDateBrand]: true };
/** An IANA zone name that the running engine knows, such as `America/Los_Angeles`. */
export type TimeZone = string & { readonly [timeZoneBrand]: true };

export type TimeIssue =
  | { readonly code: 'not-an-instant' }
  | { readonly code: 'not-a-civil-date' }
  | { readonly code: 'not-a-time-zone' };

/** Hours end at 23: `24:00` is a second spelling of the next midnight, and one moment has one spelling. */
const instantPattern = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;
const civilDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const wallTimePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const millisecondsPerHour = 3_600_000;

/** Reads an instant; refuses offsets other than `Z`, impossible dates such as 30 February, and years before 1900. */
export function instantFrom(text: string): Result<Instant, TimeIssue> {
  if (!instantPattern.test(text)) return refused({ code: 'not-an-instant' });
  if (!civilDateFrom(text.slice(0, 10)).ok) return refused({ code: 'not-an-instant' });
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return refused({ code: 'not-an-instant' });
  return ok(instantOf(milliseconds));
}

/** The instant so many milliseconds after 1970-01-01 UTC. Throws on a number that is no time. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** Milliseconds after 1970-01-01 UTC. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** Reads a civil date; refuses days that do not exist and years outside 1900-2200. */
export function civilDateFrom(text: string): Result<CivilDate, TimeIssue> {
  const match = civilDatePattern.exec(text);
  if (match === null) return refused({ code: 'not-a-civil-date' });
  const year = Number(match[1]);
  if (year < 1900 || year > 2200) return refused({ code: 'not-a-civil-date' });
  try {
    PlainDate.create(year, Number(match[2]), Number(match[3]));
    return ok(text as CivilDate);
  } catch {
    return refused({ code: 'not-a-civil-date' });
  }
}

/** The names found good, because asking the engine makes a formatter, and that is dear. */
const knownZones = new Set<string>();

/** Reads a zone name the engine knows. */
export function timeZoneFrom(text: string): Result<TimeZone, TimeIssue> {
  if (knownZones.has(text)) return ok(text as TimeZone);
  try {
    // Asked of the engine and not of Temporal, which takes a whole date with a zone in brackets for a zone.
    new Intl.DateTimeFormat('en-US', { timeZone: text });
    knownZones.add(text);
    return ok(text as TimeZone);
  } catch {
    return refused({ code: 'not-a-time-zone' });
  }
}

/** The instant `hours` later (earlier when negative). Hours are hours: no daylight-saving rule touches them. */
export function plusHours(instant: Instant, hours: number): Instant {
  return instantOf(millisecondsOf(instant) + hours * millisecondsPerHour);
}

/** The civil date `days` later (earlier when negative). */
export function plusDays(date: CivilDate, days: number): CivilDate {
  return written(PlainDate.addDays(recordOf(date), days));
}

/** The civil date `months` later (earlier when negative); the last day of a month that has no such day. */
export function plusMonths(date: CivilDate, months: number): CivilDate {
  return written(PlainDate.addMonths(recordOf(date), months));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return PlainDate.diffDays(recordOf(from), recordOf(to));
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: CivilDate): number {
  return PlainDate.dayOfWeek(recordOf(date)) % 7;
}

/** The civil date on the wall calendar of `zone` at `instant`. */
export function civilDateAt(instant: Instant, zone: TimeZone): CivilDate {
  const shown = TemporalInstant.toZonedDateTimeISO(
    TemporalInstant.fromEpochMilliseconds(millisecondsOf(instant)),
    zone,
  );
  return written(ZonedDateTime.toPlainDate(shown));
}

/**
 * The instant at which the wall clock of `zone` shows `date` and `time` (`HH:MM`, midnight unless given).
 * A wall time skipped by the spring change answers the instant one hour later on the clock; one that happens twice, the first.
 * Throws on a time no clock shows.
 */
export function instantAt(date: CivilDate, zone: TimeZone, time = '00:00'): Instant {
  if (!wallTimePattern.test(time)) throw new Error('not a wall time');
  const { year, month, day } = recordOf(date);
  const wanted = PlainDateTime.create(year, month, day, Number(time.slice(0, 2)), Number(time.slice(3, 5)));
  return instantOf(PlainDateTime.toZonedDateTime(wanted, zone).epochMilliseconds);
}

type DateRecord = ReturnType<typeof PlainDate.create>;

function recordOf(date: CivilDate): DateRecord {
  return PlainDate.create(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

function written(date: DateRecord): CivilDate {
  return PlainDate.toString(date) as CivilDate;
}

/** As `civilDateFrom`, for dates written in our own sources. Throws when the text is no date. */
export function civilDateOf(text: string): CivilDate {
  const read = civilDateFrom(text);
  if (!read.ok) throw new Error('not a civil date');
  return read.value;
}

/** As `timeZoneFrom`, for zones written in our own sources. Throws when the engine does not know it. */
export function timeZoneOf(text: string): TimeZone {
  const read = timeZoneFrom(text);
  if (!read.ok) throw new Error('not a time zone');
  return read.value;
}
