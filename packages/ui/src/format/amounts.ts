/** Counts and lengths of time in words: numbers always with what they are of. Refuses to show a number alone. */
import { type Instant, millisecondsOf } from '@holdfast/domain';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** From here on hours tell nobody anything. */
const manyDays = 7 * day;

/** "1 call", "9 calls"; the plural is given when adding "s" is wrong. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** "2 of 9 calls". */
export function countOf(part: number, whole: number, one: string, many = `${one}s`): string {
  return `${part.toLocaleString('en-US')} of ${count(whole, one, many)}`;
}

/** "under a minute", "45 minutes", "2 hours 5 minutes", "3 days 4 hours": two units at most, rounded down. */
export function sayLength(milliseconds: number): string {
  const length = Math.abs(milliseconds);
  if (length < minute) return 'under a minute';
  if (length < hour) return count(Math.floor(length / minute), 'minute');
  if (length < day) return pair(length, { unit: hour, name: 'hour', next: minute, nextName: 'minute' });
  if (length >= manyDays) return count(Math.floor(length / day), 'day');
  return pair(length, { unit: day, name: 'day', next: hour, nextName: 'hour' });
}

/** "in 3 days" or "2 hours 5 minutes ago"; "now" within a minute. */
export function sayDistance(at: Instant, now: Instant): string {
  const apart = millisecondsOf(at) - millisecondsOf(now);
  if (Math.abs(apart) < minute) return 'now';
  return apart > 0 ? `in ${sayLength(apart)}` : `${sayLength(apart)} ago`;
}

interface Units {
  readonly unit: number;
  readonly name: string;
  readonly next: number;
  readonly nextName: string;
}

function pair(length: number, { unit, name, next, nextName }: Units): string {
  const whole = count(Math.floor(length / unit), name);
  const rest = Math.floor((length % unit) / next);
  return rest === 0 ? whole : `${whole} ${count(rest, nextName)}`;
}
