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
  millisecondsOf,
  type TimeZone,
  type When,
} from '@holdfast/domain';

export interface SayTime {
  readonly zone: TimeZone;
  readonly now: Instant;
  readonly locale?: string;
}

const usualLocale = 'en-US';

/** "today, 2:40 PM", "yesterday, 11:05 PM", "Tue, May 12, 2:40 PM"; with the year when it is another year. */
export function sayMoment(at: Instant, time: SayTime): string {
  return `${sayDay(civilDateAt(at, time.zone), time)}, ${clock(at, time)}`;
}

/** When something happened, as exactly as the person said; what she did not say is "day not known". */
export function sayWhen(when: When, time: SayTime): string {
  switch (when.kind) {
    case 'exact':
      return sayMoment(when.at, time);
    case 'about':
      return `about ${sayMoment(when.at, time)}`;
    case 'on':
      return sayDay(when.date, time);
    case 'between':
      return `between ${sayMoment(when.from, time)} and ${sayMoment(when.to, time)}`;
    case 'unknown':
      return 'day not known';
  }
}

/** "today", "tomorrow", "yesterday", "Tue, May 12"; with the year when it is another year than now. */
export function sayDay(date: CivilDate, time: SayTime): string {
  const today = civilDateAt(time.now, time.zone);
  const apart = daysBetween(today, date);
  if (apart === 0) return 'today';
  if (apart === 1) return 'tomorrow';
  if (apart === -1) return 'yesterday';
  const sameYear = today.slice(0, 4) === date.slice(0, 4);
  return ofDate(date, time.locale, {
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
export function exactMoment(at: Instant, time: Pick<SayTime, 'zone' | 'locale'>): string {
  // Date and clock are joined by us: engines disagree between a comma and "at".
  const wall = new Intl.DateTimeFormat(time.locale ?? usualLocale, {
    timeZone: time.zone,
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
  return `${sayDate(civilDateAt(at, time.zone), time.locale)}, ${plain(wall.format(millisecondsOf(at)))}`;
}

/** "2:40 PM" on the wall clock of the zone. */
export function clock(at: Instant, time: Pick<SayTime, 'zone' | 'locale'>): string {
  return plain(
    new Intl.DateTimeFormat(time.locale ?? usualLocale, {
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
