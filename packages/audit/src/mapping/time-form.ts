/**
 * How a column writes its times, from its values alone. It never decides between day-first and month-first where no value does, and
 * never gives a zone to a time that carries none: both are said, for a person to settle. Pure.
 */

export type TimeKind = 'date-time' | 'date' | 'time-of-day' | 'epoch-seconds' | 'epoch-milliseconds';
export type DayOrder = 'year-first' | 'month-first' | 'day-first' | 'either';
export type WrittenZone = 'none' | 'offset' | 'epoch';

export interface TimeForm {
  readonly kind: TimeKind;
  /** In the notation of `strptime`, tried in turn; empty where the text is ISO 8601 or a number. */
  readonly formats: readonly string[];
  readonly order: DayOrder;
  readonly zone: WrittenZone;
}

export interface FoundTimeForm {
  readonly form: TimeForm;
  /** Of the values that say something, how many are so written. */
  readonly share: number;
}

const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:\s*([AaPp]\.?[Mm]\.?))?`;
const zone = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const patterns = {
  numeric: new RegExp(String.raw`^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:(T|\s+|,\s*|-|:)${time}${zone})?$`),
  named: new RegExp(
    String.raw`^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})([-/\s.]?)([A-Za-z]{3,9})([-/\s.,]*\s*)(\d{4}|\d{2})(?:(\s+|:|T)${time}${zone})?$`,
  ),
  namedMonthFirst: new RegExp(
    String.raw`^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?(\s+)(\d{1,2})(,?\s+)(\d{4})(?:(\s+|,\s*)${time}${zone})?$`,
  ),
  timeOfDay: new RegExp(`^${time}$`),
  compact: /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:([ T]?)([01]\d|2[0-3])[0-5]\d([0-5]\d)?)?$/,
  epoch: /^(\d{10}|\d{13})(?:\.0+)?$/,
  military: /^([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/,
} as const;

const months = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const earliestEpoch = Date.UTC(1985, 0, 1) / 1000;
const latestEpoch = Date.UTC(2070, 0, 1) / 1000;

/** One value's writing; `first` and `second` are the numbers that could be day or month. */
interface Written {
  readonly kind: TimeKind;
  readonly zone: WrittenZone;
  readonly iso?: true;
  /** The notation, with `<>` where day and month stand in an order not yet known. */
  readonly format?: string;
  readonly first?: number;
  readonly second?: number;
}

function timeFormat(parts: readonly (string | undefined)[]): string {
  const [hour, , second, fraction, half] = parts;
  if (hour === undefined) return '';
  const seconds = second === undefined ? '' : fraction === undefined ? ':%S' : ':%S.%n';
  return `${half === undefined ? '%H' : '%I'}:%M${seconds}${half === undefined ? '' : ' %p'}`;
}

function zoneOf(text: string | undefined): { readonly zone: WrittenZone; readonly suffix: string } {
  if (text === undefined) return { zone: 'none', suffix: '' };
  return /^[+-]/.test(text) ? { zone: 'offset', suffix: '%z' } : { zone: 'offset', suffix: '%Z' };
}

function numericWriting(match: RegExpExecArray): Written | null {
  const [, one = '', separator = '', two = '', three = '', gap, ...rest] = match;
  const zoned = zoneOf(rest[5]);
  const hasTime = gap !== undefined;
  const kind = hasTime ? 'date-time' : 'date';
  const clock = hasTime ? `${gap.trim() === '' ? ' ' : gap}${timeFormat(rest)}${zoned.suffix}` : '';
  if (one.length === 4) {
    if (Number(two) > 12 || Number(three) > 31) return null;
    const isIso = separator === '-' && rest[4] === undefined && (gap === undefined || /^(T|\s+)$/.test(gap));
    if (isIso) return { kind, zone: zoned.zone, iso: true };
    return { kind, zone: zoned.zone, format: `%Y${separator}%m${separator}%d${clock}` };
  }
  if (one.length > 2 || Number(one) > 31 || Number(two) > 31 || (three.length !== 4 && three.length !== 2)) return null;
  if (Number(one) > 12 && Number(two) > 12) return null;
  const year = three.length === 4 ? '%Y' : '%y';
  return {
    kind,
    zone: zoned.zone,
    format: `<>${separator}${year}${clock}`,
    first: Number(one),
    second: Number(two),
  };
}

function namedWriting({
  month,
  build,
  gap,
  rest,
}: {
  readonly month: string;
  readonly build: (month: string) => string;
  readonly gap: string | undefined;
  readonly rest: readonly (string | undefined)[];
}): Written | null {
  if (!months.test(month)) return null;
  const zoned = zoneOf(rest[5]);
  const clock = gap === undefined ? '' : `${gap.trim() === '' ? ' ' : gap}${timeFormat(rest)}${zoned.suffix}`;
  return {
    kind: gap === undefined ? 'date' : 'date-time',
    zone: zoned.zone,
    format: `${build(month.length === 3 ? '%b' : '%B')}${clock}`,
  };
}

function writingOf(text: string): Written | null {
  const numeric = patterns.numeric.exec(text);
  if (numeric !== null) return numericWriting(numeric);
  const clock = patterns.timeOfDay.exec(text);
  if (clock !== null)
    return Number(clock[1]) > 24 ? null : { kind: 'time-of-day', zone: 'none', format: timeFormat(clock.slice(1)) };
  const compact = patterns.compact.exec(text);
  if (compact !== null) {
    const clocked = compact[5] === undefined ? '' : `${compact[4]}%H%M${compact[6] === undefined ? '' : '%S'}`;
    return { kind: clocked === '' ? 'date' : 'date-time', zone: 'none', format: `%Y%m%d${clocked}` };
  }
  const epoch = patterns.epoch.exec(text)?.[1];
  if (epoch !== undefined) {
    const seconds = Number(epoch.slice(0, 10));
    if (seconds < earliestEpoch || seconds > latestEpoch) return null;
    return { kind: epoch.length === 10 ? 'epoch-seconds' : 'epoch-milliseconds', zone: 'epoch' };
  }
  const named = patterns.named.exec(text);
  if (named !== null) {
    const [, , before = '', month = '', after = '', year = '', gap, ...rest] = named;
    const years = year.length === 4 ? '%Y' : '%y';
    return namedWriting({ month, gap, rest, build: (name) => `%d${before}${name}${after}${years}` });
  }
  const monthFirst = patterns.namedMonthFirst.exec(text);
  if (monthFirst === null) return null;
  const [, month = '', before = '', , after = '', , gap, ...rest] = monthFirst;
  return namedWriting({ month, gap, rest, build: (name) => `${name}${before}%d${after}%Y` });
}

/** The form of the values that say something; null where fewer than nine in ten are times. Blanks around a value do not count. */
export function timeFormOf(values: readonly string[]): FoundTimeForm | null {
  const said = values.map((value) => value.trim());
  if (said.length === 0) return null;
  const written = said.map(writingOf).filter((one) => one !== null);
  const share = written.length / said.length;
  const kinds = Map.groupBy(written, ({ kind }) => kind);
  if (share < 0.9) return null;
  const largest = [...kinds].toSorted(([, one], [, other]) => other.length - one.length)[0];
  if (largest === undefined) return null;
  // A date among date-times is midnight left out, not another kind of column.
  const mixed = kinds.has('date-time') && kinds.has('date') && kinds.size === 2;
  const kind: TimeKind = mixed ? 'date-time' : largest[0];
  const counted = mixed ? written.length : largest[1].length;
  if (counted / said.length < 0.9) return null;
  const used = mixed ? written : largest[1];
  return { form: formOf(kind, used), share: counted / said.length };
}

function formOf(kind: TimeKind, used: readonly Written[]): TimeForm {
  const zones = new Set(used.map(({ zone: one }) => one));
  const zone: WrittenZone = zones.has('offset') ? 'offset' : zones.has('epoch') ? 'epoch' : 'none';
  const formats = [...new Set(used.flatMap(({ format }) => format ?? []))];
  const order = orderOf(used);
  // ISO beside another writing is read by its own notation too.
  const iso = used.some((one) => one.iso === true) && formats.length > 0 ? isoFormats : [];
  return { kind, zone, order, formats: [...formats, ...iso].flatMap((format) => inOrder(format, order)) };
}

const isoFormats = ['%Y-%m-%d %H:%M:%S', '%Y-%m-%dT%H:%M:%S', '%Y-%m-%d'];

function inOrder(format: string, order: DayOrder): string {
  const separator = /^<>(.)/.exec(format)?.[1] ?? '/';
  return format.replace('<>', order === 'day-first' ? `%d${separator}%m` : `%m${separator}%d`);
}

function orderOf(used: readonly Written[]): DayOrder {
  const numbered = used.filter(({ first }) => first !== undefined);
  if (numbered.length === 0) return 'year-first';
  const firstMost = Math.max(...numbered.map(({ first = 0 }) => first));
  const secondMost = Math.max(...numbered.map(({ second = 0 }) => second));
  if (firstMost > 12 && secondMost <= 12) return 'day-first';
  if (secondMost > 12 && firstMost <= 12) return 'month-first';
  return 'either';
}

/** The same form with the order a person, or another column of the file, has settled. */
export function settled(form: TimeForm, order: 'month-first' | 'day-first'): TimeForm {
  const swap = (format: string): string =>
    format.replace(/^%[md](.)%[md]/, (_, separator: string) =>
      order === 'day-first' ? `%d${separator}%m` : `%m${separator}%d`,
    );
  return form.order === 'year-first' ? form : { ...form, order, formats: form.formats.map(swap) };
}

/** Whether values are times of day written as four or six figures; only a column's name can say that they are meant so. */
export function isMilitaryTime(values: readonly string[]): boolean {
  const said = values.map((value) => value.trim());
  return said.length > 0 && said.every((value) => patterns.military.test(value.padStart(4, '0')));
}
