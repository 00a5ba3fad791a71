/** Reading a document whose parts may be missing, single where a list stands in the schema, or something else altogether. It never throws. */

export type Part = Readonly<Record<string, unknown>>;

export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of `value`, whether one or a list of them. */
export function partsIn(value: unknown): readonly Part[] {
  return (Array.isArray(value) ? value : [value]).filter(isPart);
}

/** The texts of `value`: itself, a list, or what NIEM puts into `value`. */
export function textsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(leafOf).filter((text) => text !== '');
}

/** The first text of `value`; empty when there is none. */
export function textIn(value: unknown): string {
  return textsIn(value)[0] ?? '';
}

function leafOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return isPart(value) && Object.hasOwn(value, 'value') && !isPart(value['value']) && !Array.isArray(value['value'])
    ? leafOf(value['value'])
    : '';
}
