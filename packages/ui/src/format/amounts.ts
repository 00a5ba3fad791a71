/** Counts and lengths of time in words: numbers always with what they are of. Refuses to show a number alone. */
import { type Instant, type Language, millisecondsOf } from '@holdfast/domain';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** From here on hours tell nobody anything. */
const manyDays = 7 * day;

/** "1 call", "9 calls"; the plural is given when adding "s" is wrong. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** "2 of 9 calls", or "2 de 9 llamadas" with `of` given in that language. */
export function countOf(part: number, whole: number, one: string, many = `${one}s`, of = 'of'): string {
  return `${part.toLocaleString('en-US')} ${of} ${count(whole, one, many)}`;
}

interface LengthWords {
  readonly moment: string;
  readonly now: string;
  readonly minute: readonly [string, string];
  readonly hour: readonly [string, string];
  readonly day: readonly [string, string];
  readonly ahead: (length: string) => string;
  readonly past: (length: string) => string;
}

const lengthWords: Readonly<Record<Language, LengthWords>> = {
  en: {
    moment: 'under a minute',
    now: 'now',
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    ahead: (length) => `in ${length}`,
    past: (length) => `${length} ago`,
  },
  es: {
    moment: 'menos de un minuto',
    now: 'ahora',
    minute: ['minuto', 'minutos'],
    hour: ['hora', 'horas'],
    day: ['día', 'días'],
    ahead: (length) => `en ${length}`,
    past: (length) => `hace ${length}`,
  },
};

/** "under a minute", "45 minutes", "2 hours 5 minutes", "3 days 4 hours": two units at most, rounded down. */
export function sayLength(milliseconds: number, language: Language = 'en'): string {
  const length = Math.abs(milliseconds);
  const words = lengthWords[language];
  if (length < minute) return words.moment;
  if (length < hour) return count(Math.floor(length / minute), ...words.minute);
  if (length < day) return pair(length, { unit: hour, name: words.hour, next: minute, nextName: words.minute });
  if (length >= manyDays) return count(Math.floor(length / day), ...words.day);
  return pair(length, { unit: day, name: words.day, next: hour, nextName: words.hour });
}

/** "in 3 days" or "2 hours 5 minutes ago"; "now" within a minute. */
export function sayDistance(at: Instant, now: Instant, language: Language = 'en'): string {
  const apart = millisecondsOf(at) - millisecondsOf(now);
  const words = lengthWords[language];
  if (Math.abs(apart) < minute) return words.now;
  return apart > 0 ? words.ahead(sayLength(apart, language)) : words.past(sayLength(apart, language));
}

interface Units {
  readonly unit: number;
  readonly name: readonly [string, string];
  readonly next: number;
  readonly nextName: readonly [string, string];
}

function pair(length: number, { unit, name, next, nextName }: Units): string {
  const whole = count(Math.floor(length / unit), ...name);
  const rest = Math.floor((length % unit) / next);
  return rest === 0 ? whole : `${whole} ${count(rest, ...nextName)}`;
}
