/** How words of a file reach SQL: as a quoted literal, never as a name. The names of tables and columns are our own. Pure. */

/** A string in single quotes. A nought cannot stand in one. */
export function literal(text: string): string {
  return `'${text.replaceAll('\u0000', '').replaceAll("'", "''")}'`;
}

/** A number from a cell of an answer; counts come as bigint. */
export function numberFrom(value: unknown): number {
  if (typeof value === 'bigint' || typeof value === 'number') return Number(value);
  return 0;
}

/** A number, or null where the answer has none. */
export function numberOrNull(value: unknown): number | null {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)) ? Number(value) : null;
}

/** A text from a cell of an answer; null where it has none. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
