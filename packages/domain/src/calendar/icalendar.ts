/**
 * A calendar feed for a telephone, in the iCalendar format. A screen in a pocket is read by others, so a title is one of three
 * neutral words: it refuses names, numbers, places and what an entry is about.
 *
 * Source: RFC 5545: lines end with CR LF and fold at 75 octets (§ 3.1), text escapes (§ 3.3.11), UID, DTSTAMP and DTSTART of an
 * event (§ 3.6.1); RFC 7986 § 5.7 for the interval of reading again.
 */
import { type CivilDate, type Instant, instantOf, millisecondsOf, plusDays } from '../time.ts';
import type { AgendaEntry, AgendaKind } from './agenda.ts';

const neutralTitles: Readonly<Record<AgendaKind, string>> = {
  visit: 'Appointment',
  hearing: 'Appointment',
  clock: 'Due',
  'order-ends': 'Reminder',
  'next-try': 'Reminder',
};

const minutesShown = 30;

/** The feed of `entries`. `uidOf` makes an id that says nothing; it must answer the same for the same entry each time. */
export function icalendarOf({
  entries,
  now,
  uidOf,
}: {
  readonly entries: readonly AgendaEntry[];
  readonly now: Instant;
  readonly uidOf: (id: string) => string;
}): string {
  const events = entries
    .filter(({ state }) => state !== 'done')
    .flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${uidOf(entry.id)}`,
      `DTSTAMP:${stampOf(now)}`,
      ...(entry.at === undefined ? wholeDay(entry.on) : around(entry.at)),
      `SUMMARY:${escaped(neutralTitles[entry.kind])}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//Feed//EN',
    'CALSCALE:GREGORIAN',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function wholeDay(on: CivilDate): readonly string[] {
  return [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(plusDays(on, 1))}`];
}

function around(at: Instant): readonly string[] {
  return [`DTSTART:${stampOf(at)}`, `DTEND:${stampOf(instantOf(millisecondsOf(at) + minutesShown * 60_000))}`];
}

function compact(date: CivilDate): string {
  return date.replaceAll('-', '');
}

function stampOf(instant: Instant): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

const longestLine = 75;

/** Folds between characters, counted in octets; a continued line begins with a space that counts too. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    const most = parts.length === 0 ? longestLine : longestLine - 1;
    if (octets + size > most) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** Octets of one character in UTF-8. Source: RFC 3629 § 3. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
