/**
 * Dates and moments as words in both languages, the same on every engine: the platform's own formats differ between browsers,
 * and a sentence about an order must not.
 */

import { endOfDay } from '../deadlines/calendar.ts';
import type { Language, Said } from '../language.ts';
import { type CivilDate, civilDateAt, type Instant, millisecondsOf, type TimeZone } from '../time.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

/** "May 31, 2029"; "31 de mayo de 2029". */
export function dayWords(date: CivilDate): Said {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7)) - 1;
  const day = String(Number(date.slice(8, 10)));
  return {
    en: `${months.en[month] ?? ''} ${day}, ${year}`,
    es: `${day} de ${months.es[month] ?? ''} de ${year}`,
  };
}

/**
 * A moment on the clock of `zone`, to stand after "until", "at" or "since": "the end of May 31, 2029", "5:00 PM on May 31, 2029";
 * in Spanish with its article, "el final del 31 de mayo de 2029", "las 17:00 del 31 de mayo de 2029".
 */
export function momentWords(at: Instant, zone: TimeZone): Said {
  const date = civilDateAt(at, zone);
  const day = dayWords(date);
  if (at === endOfDay(date, zone)) return { en: `the end of ${day.en}`, es: `el final del ${day.es}` };
  const { hour, minute } = clockAt(at, zone);
  const half = hour < 12 ? 'AM' : 'PM';
  const article = hour === 1 ? 'la' : 'las';
  return {
    en: `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${half} on ${day.en}`,
    es: `${article} ${hour}:${minute} del ${day.es}`,
  };
}

/** What the wall clock shows. The parts are digits on every engine; only their dressing differs. */
function clockAt(at: Instant, zone: TimeZone): { readonly hour: number; readonly minute: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(millisecondsOf(at));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '00';
  return { hour: Number(part('hour')), minute: part('minute') };
}
