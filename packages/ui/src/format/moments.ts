/**
 * Times and dates as people say them, and exactly on demand. Every function is told the zone and the present moment;
 * it refuses to know either by itself.
 */
import {
  type CivilDate,
  civilDateAt,
  civilDateFrom,
  daysBetween,
  type Instant,
  type Language,
  millisecondsOf,
  type TimeZone,
  type When,
} from '@holdfast/domain';

export interface SayTime {
  readonly zone: TimeZone;
  readonly now: Instant;
  readonly locale?: string;
  /** Of the words around a time; English when nothing is said. */
  readonly language?: Language;
}

const usualLocale = 'en-US';

/** How each language writes a time: Spanish as it is used in the United States, with the whole day's clock as everywhere in the app. */
const waysOf: Readonly<
  Record<Language, { readonly locale: string; readonly clock: Intl.DateTimeFormatOptions; readonly days: Days }>
> = {
  en: {
    locale: usualLocale,
    clock: {},
    days: {
      today: 'today',
      tomorrow: 'tomorrow',
      yesterday: 'yesterday',
      unknown: 'day not known',
      about: (moment) => `about ${moment}`,
      between: (from, to) => `between ${from} and ${to}`,
    },
  },
  es: {
    locale: 'es-US',
    clock: { hourCycle: 'h23' },
    days: {
      today: 'hoy',
      tomorrow: 'mañana',
      yesterday: 'ayer',
      unknown: 'no se sabe el día',
      about: (moment) => `más o menos ${moment}`,
      between: (from, to) => `entre ${from} y ${to}`,
    },
  },
};
type Days = Readonly<Record<'today' | 'tomorrow' | 'yesterday' | 'unknown', string>> &
  Readonly<{ about: (moment: string) => string; between: (from: string, to: string) => string }>;

function localeOf(time: Pick<SayTime, 'locale' | 'language'>): string {
  return time.locale ?? waysOf[time.language ?? 'en'].locale;
}

/** "today, 2:40 PM", "yesterday, 11:05 PM", "Tue, May 12, 2:40 PM"; with the year when it is another year. */
export function sayMoment(at: Instant, time: SayTime): string {
  return `${sayDay(civilDateAt(at, time.zone), time)}, ${clock(at, time)}`;
}

/** When something happened, as exactly as the person said; what she did not say is "day not known". */
export function sayWhen(when: When, time: SayTime): string {
  const { days } = waysOf[time.language ?? 'en'];
  switch (when.kind) {
    case 'exact':
      return sayMoment(when.at, time);
    case 'about':
      return days.about(sayMoment(when.at, time));
    case 'on':
      return sayDay(when.date, time);
    case 'between':
      return days.between(sayMoment(when.from, time), sayMoment(when.to, time));
    case 'unknown':
      return days.unknown;
  }
}

/** "today", "tomorrow", "yesterday", "Tue, May 12"; with the year when it is another year than now. */
export function sayDay(date: CivilDate, time: SayTime): string {
  const today = civilDateAt(time.now, time.zone);
  const apart = daysBetween(today, date);
  const { days } = waysOf[time.language ?? 'en'];
  if (apart === 0) return days.today;
  if (apart === 1) return days.tomorrow;
  if (apart === -1) return days.yesterday;
  const sameYear = today.slice(0, 4) === date.slice(0, 4);
  return ofDate(date, localeOf(time), {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** "May 12, 2026": the same on paper next year as on the screen today. */
export function sayDate(date: CivilDate, locale?: string): string {
  return ofDate(date, locale, { month: 'long', day: 'numeric', year: 'numeric' });
}

/** "May 2026", from a civil date or from `YYYY-MM`. */
export function sayMonth(month: string, locale?: string): string {
  const first = civilDateFrom(`${month.slice(0, 7)}-01`);
  return first.ok ? ofDate(first.value, locale, { month: 'short', year: 'numeric' }) : month;
}

/** "May 12, 2026, 2:40:07 PM PDT": for the tooltip, the print and the record. */
export function exactMoment(at: Instant, time: Pick<SayTime, 'zone' | 'locale' | 'language'>): string {
  // Date and clock are joined by us: engines disagree between a comma and "at".
  const wall = new Intl.DateTimeFormat(localeOf(time), {
    ...waysOf[time.language ?? 'en'].clock,
    timeZone: time.zone,
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
  return `${sayDate(civilDateAt(at, time.zone), localeOf(time))}, ${plain(wall.format(millisecondsOf(at)))}`;
}

/** "2:40 PM" on the wall clock of the zone. */
export function clock(at: Instant, time: Pick<SayTime, 'zone' | 'locale' | 'language'>): string {
  return plain(
    new Intl.DateTimeFormat(localeOf(time), {
      ...waysOf[time.language ?? 'en'].clock,
      timeZone: time.zone,
      hour: 'numeric',
      minute: '2-digit',
    }).format(millisecondsOf(at)),
  );
}

function ofDate(date: CivilDate, locale: string | undefined, how: Intl.DateTimeFormatOptions): string {
  // A civil date has no zone: it is laid on UTC and read back in UTC, so that no border moves it by a day.
  const format = new Intl.DateTimeFormat(locale ?? usualLocale, { ...how, timeZone: 'UTC' });
  return plain(format.format(Date.parse(`${date}T00:00:00Z`)));
}

// Engines differ in the space they put before "PM"; one kind keeps print, screen and tests alike.
function plain(text: string): string {
  return text.replace(/[\u202f\u00a0]/g, ' ');
}
