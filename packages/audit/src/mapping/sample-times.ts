/** Sampled times as milliseconds, good enough to put columns in order; the audit itself reads times in DuckDB, never here. Pure. */
import type { ColumnProfile } from './profile.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Milliseconds of the values that can be read, by the sampled row; an unknown order of day and month is taken as month first, for every column alike. */
export function instantsOf({ time, values, rowsOfValues }: ColumnProfile): ReadonlyMap<number, number> {
  const instants = new Map<number, number>();
  if (time === null) return instants;
  const { kind, order } = time.form;
  const isEpoch = kind === 'epoch-seconds' || kind === 'epoch-milliseconds';
  for (const [place, value] of values.entries()) {
    const row = rowsOfValues[place];
    const instant = isEpoch
      ? Number(value) * (kind === 'epoch-seconds' ? 1000 : 1)
      : written(value, order === 'day-first');
    if (row !== undefined && Number.isFinite(instant)) instants.set(row, instant);
  }
  return instants;
}

function written(value: string, dayFirst: boolean): number {
  const numbers = (value.match(/\d+/g) ?? []).map(Number);
  const named = monthNames.indexOf(
    (/[A-Za-z]{3,}/.exec(value.replace(/[T ]\d.*$/, ''))?.[0] ?? '').slice(0, 3).toLowerCase(),
  );
  const [one = 0, two = 0, three = 0, ...clock] = numbers;
  const date =
    named >= 0
      ? { year: two, month: named, day: one }
      : one > 31
        ? { year: one, month: two - 1, day: three }
        : { year: three, month: (dayFirst ? two : one) - 1, day: dayFirst ? one : two };
  const times = named >= 0 ? [three, ...clock] : clock;
  const late = /p\.?m/i.test(value) ? 12 : 0;
  const hour = /[ap]\.?m/i.test(value) ? ((times[0] ?? 0) % 12) + late : (times[0] ?? 0);
  const year = date.year < 100 ? date.year + 2000 : date.year;
  return Date.UTC(year, date.month, date.day, hour, times[1] ?? 0, times[2] ?? 0);
}
