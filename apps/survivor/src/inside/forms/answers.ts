/**
 * What every form shares: text as typed, kept as text until it is read once; a gap is a gap and is never filled in.
 */
import {
  type CivilDate,
  civilDateAt,
  civilDateFrom,
  type Instant,
  instantAt,
  millisecondsOf,
  type TimeZone,
  timeZoneFrom,
  type When,
} from '@holdfast/domain';

/** The problems of a form: field name to words. Empty when it can be kept. */
export type Problems = Readonly<Record<string, string>>;

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: Problems };

/** `{ [name]: text }` when there is text, nothing when there is none. */
export function known<Name extends string>(name: Name, text: string): Readonly<Partial<Record<Name, string>>> {
  const value = text.trim();
  const part: Partial<Record<Name, string>> = {};
  if (value !== '') part[name] = value;
  return part;
}

/** The day typed, or `null` for none and for a day that does not exist. */
export function dayFrom(text: string): CivilDate | null {
  const read = civilDateFrom(text.trim());
  return read.ok ? read.value : null;
}

export function isClock(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The moment of a day and, when given, a time; midday stands for "some time that day" only where the caller says about. */
export function momentFrom(day: CivilDate, time: string, zone: TimeZone): Instant {
  return instantAt(day, zone, isClock(time) ? time : '12:00');
}

/** How a person says when something was. */
export type WhenForm = {
  readonly how: '' | 'exact' | 'about' | 'on' | 'unknown';
  readonly day: string;
  readonly time: string;
};

export const emptyWhen: WhenForm = { how: '', day: '', time: '' };

/** When it was, only as exactly as it was told: a day without a time stays a day, nothing told is `unknown`. */
export function whenFrom(form: WhenForm, zone: TimeZone): When {
  const day = dayFrom(form.day);
  if (form.how === 'unknown' || day === null) return { kind: 'unknown' };
  if (form.how === 'on' || !isClock(form.time)) return { kind: 'on', date: day };
  return { kind: form.how === 'about' ? 'about' : 'exact', at: momentFrom(day, form.time, zone) };
}

/** What was told of a time, as a form again. A time between two moments has no form and begins unanswered. */
export function formOfWhen(when: When, zone: TimeZone): WhenForm {
  switch (when.kind) {
    case 'exact':
    case 'about':
      return { how: when.kind, day: civilDateAt(when.at, zone), time: clockAt(when.at, zone) };
    case 'on':
      return { how: 'on', day: when.date, time: '' };
    case 'between':
      return emptyWhen;
    case 'unknown':
      return { ...emptyWhen, how: 'unknown' };
  }
}

/** `HH:MM` on the wall clock of `zone`. */
export function clockAt(at: Instant, zone: TimeZone): string {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  });
  return shown.format(millisecondsOf(at));
}

/** A form from the text of a draft, over `empty` for what the draft does not hold; `empty` when it cannot be read. */
export function draftFrom<Form extends object>(text: string, empty: Form): Form {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? { ...empty, ...pick(read, empty) }
      : empty;
  } catch {
    return empty;
  }
}

/** Only the fields the form has, and only where their kind is the form's. */
function pick<Form extends object>(read: object, empty: Form): Partial<Form> {
  const kept: Partial<Form> = {};
  for (const name in empty) {
    const value = Object.entries(read).find(([key]) => key === name)?.[1];
    if (value !== undefined && sameKind(value, empty[name])) kept[name] = value;
  }
  return kept;
}

function sameKind<Value>(value: unknown, like: Value): value is Value {
  if (Array.isArray(like)) return Array.isArray(value) && value.every((part) => typeof part === 'string');
  return value !== null && typeof value === typeof like;
}

/** A zone by its name. Throws when this device does not know it: such a device could not tell the day either. */
export function zoneNamed(name: string): TimeZone {
  const read = timeZoneFrom(name);
  if (!read.ok) throw new Error('no such zone');
  return read.value;
}
