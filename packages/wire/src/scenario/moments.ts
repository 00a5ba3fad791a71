/**
 * How a person writes moments, days and ends into a scenario, as the domain's own. A moment without a Z is what a clock on the wall
 * showed; one that the clocks skipped or showed twice follows the rule of `instantAt`. Expects text that the schema accepted.
 */
import {
  civilDateOf,
  type Expiry,
  type GivenTimes,
  type Instant,
  instantAt,
  instantFrom,
  type TimeZone,
  type When,
} from '@holdfast/domain';
import type { TimesWritten } from './written.ts';
import type { ExpiryWritten, WhenWritten } from './written-parts.ts';

/** The instant a written moment means on the clock of `zone`. Throws on text the schema refuses. */
export function momentOf(text: string, zone: TimeZone): Instant {
  if (!text.endsWith('Z')) return instantAt(civilDateOf(text.slice(0, 10)), zone, text.slice(11));
  const hasSeconds = text.length > 'YYYY-MM-DDTHH:MMZ'.length;
  const read = instantFrom(hasSeconds ? text : `${text.slice(0, -1)}:00Z`);
  if (!read.ok) throw new Error('not a moment');
  return read.value;
}

export function whenFrom(when: WhenWritten, zone: TimeZone): When {
  if (typeof when === 'string') {
    return when.includes('T') ? { kind: 'exact', at: momentOf(when, zone) } : { kind: 'on', date: civilDateOf(when) };
  }
  switch (when.kind) {
    case 'exact':
    case 'about':
      return { kind: when.kind, at: momentOf(when.at, zone) };
    case 'on':
      return { kind: 'on', date: civilDateOf(when.date) };
    case 'between':
      return { kind: 'between', from: momentOf(when.from, zone), to: momentOf(when.to, zone) };
    case 'unknown':
      return { kind: 'unknown' };
  }
}

export function expiryFrom(expiry: ExpiryWritten): Expiry {
  if (typeof expiry === 'string') return { kind: 'on', date: civilDateOf(expiry) };
  switch (expiry.kind) {
    case 'on':
      return { ...expiry, date: civilDateOf(expiry.date) };
    case 'until-hearing':
      return expiry.hearingOn === undefined
        ? { kind: 'until-hearing' }
        : { kind: 'until-hearing', hearingOn: civilDateOf(expiry.hearingOn) };
    case 'until-event':
    case 'none-on-form':
    case 'without-end':
    case 'unknown':
      return expiry;
  }
}

export function timesFrom(times: TimesWritten, zone: TimeZone): GivenTimes {
  return Object.fromEntries(Object.entries(times).map(([name, at]) => [name, momentOf(at, zone)]));
}
