/** What was typed, as fields of a draft: an empty one is left out, for it was not told. */
import type { Instant, TimeZone } from '@holdfast/domain';
import { instantFromWall } from './wall-time.ts';

/** The field with its text, or nothing when it is empty. */
export function text<Name extends string>(name: Name, value: string): { readonly [key in Name]?: string } {
  const record: { [key in Name]?: string } = {};
  if (value.trim() !== '') record[name] = value.trim();
  return record;
}

/** The field with its instant, or nothing while it is no whole date and time. */
export function time<Name extends string>(
  name: Name,
  value: string,
  zone: TimeZone,
): { readonly [key in Name]?: Instant } {
  const record: { [key in Name]?: Instant } = {};
  const at = instantFromWall(value, zone);
  if (at !== undefined) record[name] = at;
  return record;
}

/** The field with its value, or nothing. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } {
  const record: { [key in Name]?: Value } = {};
  if (value !== undefined) record[name] = value;
  return record;
}
