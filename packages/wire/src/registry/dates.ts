/** Reads dates as sources write them. A year of two digits is refused, never guessed; so is an offset nobody wrote. */
import {
  type CivilDate,
  civilDateFrom,
  endOfDay,
  type Instant,
  instantAt,
  instantFrom,
  instantOf,
  ok,
  type Result,
  refused,
  type TimeZone,
} from '@holdfast/domain';
import type { RowFaultCode } from './row-fault.ts';
import type { DateOrder } from './settings.ts';

/** A day, with the time of the wall when one was written; or a moment with its offset. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly on: CivilDate; readonly time?: string }
  | { readonly kind: 'moment'; readonly at: Instant };

const parts =
  /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([AaPp][Mm])?)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const offset = /[T ]\d{1,2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** The date in `text`; four-digit years decide their own place, the rest goes by `order`. */
export function writtenDate(text: string, order: DateOrder): Result<WrittenDate, RowFaultCode> {
  const plain = text.trim();
  if (offset.test(plain)) return momentIn(plain);
  const packed = compact.exec(plain);
  if (packed !== null) return dayOf([packed[1], packed[2], packed[3]], undefined);
  const match = parts.exec(plain);
  if (match === null) return refused('not-a-date');
  const [, first = '', second = '', third = ''] = match;
  const time = timeIn(match);
  if (time === null) return refused('not-a-date');
  if (first.length === 4) return dayOf([first, second, third], time);
  if (third.length !== 4) return refused(first.length > 2 || third.length > 2 ? 'not-a-date' : 'two-digit-year');
  return order === 'day-first'
    ? dayOf([third, second, first], time)
    : order === 'month-first'
      ? dayOf([third, first, second], time)
      : refused('not-a-date');
}

/** The last few days asked for, because a zone's rules are dear to ask and a file names the same days again and again. */
const moments = new Map<string, Instant>();
const mostMoments = 20_000;

function remembered(key: string, work: () => Instant): Instant {
  const known = moments.get(key);
  if (known !== undefined) return known;
  if (moments.size >= mostMoments) moments.clear();
  const made = work();
  moments.set(key, made);
  return made;
}

/** The first moment a date can mean: from when an order can count. */
export function firstMoment(date: WrittenDate, zone: TimeZone): Instant {
  if (date.kind === 'moment') return date.at;
  return remembered(`${date.on} ${date.time ?? ''} ${zone}`, () => instantAt(date.on, zone, date.time));
}

/** The last moment a date can mean: by when a thing was surely done. */
export function lastMoment(date: WrittenDate, zone: TimeZone): Instant {
  if (date.kind === 'moment') return date.at;
  return date.time === undefined
    ? remembered(`${date.on} end ${zone}`, () => endOfDay(date.on, zone))
    : firstMoment(date, zone);
}

function momentIn(text: string): Result<WrittenDate, RowFaultCode> {
  const read = instantFrom(text);
  if (read.ok) return ok({ kind: 'moment', at: read.value });
  const day = civilDateFrom(text.slice(0, 10));
  const milliseconds = day.ok ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(milliseconds) ? refused('not-a-date') : ok({ kind: 'moment', at: instantOf(milliseconds) });
}

function dayOf(
  [year = '', month = '', day = '']: readonly (string | undefined)[],
  time: string | undefined,
): Result<WrittenDate, RowFaultCode> {
  const read = civilDateFrom(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (!read.ok) return refused('not-a-date');
  return ok({ kind: 'day', on: read.value, ...(time === undefined ? {} : { time }) });
}

/** `HH:MM`, undefined when none was written, null when it is no time. */
function timeIn(match: RegExpExecArray): string | undefined | null {
  const [, , , , hour, minute, , half] = match;
  if (hour === undefined || minute === undefined) return undefined;
  const written = Number(hour);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hours = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return hours > 23 || Number(minute) > 59 ? null : `${String(hours).padStart(2, '0')}:${minute}`;
}
