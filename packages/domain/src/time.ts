/**
 * Instants and civil dates, kept as different types because mixing them loses a day.
 * An instant is UTC; a civil date belongs to the court's place. This file never asks what time it is now.
 */
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
const millisecondsPerHour = 3_600_000;
const millisecondsPerDay = 24 * millisecondsPerHour;

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
  const month = Number(match[2]);
  const day = Number(match[3]);
  const made = new Date(Date.UTC(year, month - 1, day));
  const exists = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  if (!exists || year < 1900 || year > 2200) return refused({ code: 'not-a-civil-date' });
  return ok(text as CivilDate);
}

/** Reads a zone name the engine knows. */
export function timeZoneFrom(text: string): Result<TimeZone, TimeIssue> {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text });
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
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10) as CivilDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The civil date on the wall calendar of `zone` at `instant`. */
export function civilDateAt(instant: Instant, zone: TimeZone): CivilDate {
  return wallClock(instant, zone).slice(0, 10) as CivilDate;
}

/**
 * The instant at which the wall clock of `zone` shows `date` and `time` (`HH:MM`, midnight unless given).
 * A wall time skipped by the spring change answers the instant one hour later on the clock; one that happens twice, the first.
 */
export function instantAt(date: CivilDate, zone: TimeZone, time = '00:00'): Instant {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  // A zone changes its offset at most once within a day either way, so one of the two offsets around is the right one.
  const before = wanted - offsetAt(instantOf(wanted - millisecondsPerDay), zone);
  const after = wanted - offsetAt(instantOf(wanted + millisecondsPerDay), zone);
  const shown = [before, after].filter((moment) => moment + offsetAt(instantOf(moment), zone) === wanted);
  return instantOf(shown.length === 0 ? before : Math.min(...shown));
}

/** Making a formatter costs a hundred times what using it does, and the answer depends on the zone alone. */
const formatters = new Map<TimeZone, Intl.DateTimeFormat>();

function formatterOf(zone: TimeZone): Intl.DateTimeFormat {
  const made = formatters.get(zone);
  if (made !== undefined) return made;
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, formatter);
  return formatter;
}

/** `YYYY-MM-DDTHH:MM:SS` as the wall clock of `zone` shows it. */
function wallClock(instant: Instant, zone: TimeZone): string {
  const parts = formatterOf(zone).formatToParts(new Date(millisecondsOf(instant)));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

function offsetAt(instant: Instant, zone: TimeZone): number {
  const wholeSeconds = Math.floor(millisecondsOf(instant) / 1000) * 1000;
  return Date.parse(`${wallClock(instant, zone)}Z`) - wholeSeconds;
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
