/** In what a duration is counted: by its column's name, by how it is written, or by its size; and whether that is beyond doubt. Pure. */
import { plainName } from './meanings.ts';
import type { ColumnProfile } from './profile.ts';

export type DurationUnit = 'seconds' | 'minutes' | 'hours' | 'clock';

/** Half of dispatches under a minute, or half of answers over five hours, stand in no published record of a whole agency. */
const tooManyMinutes = 300;

/** The unit, and whether name or writing settle it. */
export function durationUnit(profile: ColumnProfile): { readonly unit: DurationUnit; readonly sure: boolean } {
  const name = plainName(profile.name);
  if (profile.looks.duration > 0.8) return { unit: 'clock', sure: true };
  if (/\b(seconds?|secs?|s)\b/.test(name)) return { unit: 'seconds', sure: true };
  if (/\b(minutes?|mins?)\b/.test(name)) return { unit: 'minutes', sure: true };
  if (/\b(hours?|hrs?)\b/.test(name)) return { unit: 'hours', sure: true };
  const numbers = profile.values.map(Number).filter((value) => Number.isFinite(value) && value > 0);
  const sorted = numbers.toSorted((one, other) => one - other);
  const late = sorted[Math.floor(sorted.length * 0.75)] ?? 0;
  // Whole numbers of which a quarter pass five hours in minutes are seconds.
  if (profile.integers > 0.99 && late > tooManyMinutes) return { unit: 'seconds', sure: true };
  return { unit: profile.integers > 0.99 ? 'seconds' : 'minutes', sure: false };
}
