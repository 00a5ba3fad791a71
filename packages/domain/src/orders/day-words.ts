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
  // The last millisecond of a day ends in 999 in every zone; finding the day's end costs more than all the rest.
  if (at.endsWith('.999Z') && at === endOfDay(date, zone))
    return { en: `the end of ${day.en}`, es: `el final del ${day.es}` };
  const { hour, minute } = clockAt(at, zone);
  const half = hour < 12 ? 'AM' : 'PM';
  const article = hour === 1 ? 'la' : 'las';
  return {
    en: `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${half} on ${day.en}`,
    es: `${article} ${hour}:${minute} del ${day.es}`,
  };
}

/** Making one takes a third of a millisecond, asking it a hundredth of that: a list of years asks five thousand times. */
const clocks = new Map<TimeZone, Intl.DateTimeFormat>();

function clockOf(zone: TimeZone): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, made);
  return made;
}

/** What the wall clock shows. The parts are digits on every engine; only their dressing differs. */
function clockAt(at: Instant, zone: TimeZone): { readonly hour: number; readonly minute: string } {
  const parts = clockOf(zone).formatToParts(millisecondsOf(at));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '00';
  return { hour: Number(part('hour')), minute: part('minute') };
}
