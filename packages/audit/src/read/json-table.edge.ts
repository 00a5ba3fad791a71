/**
 * JSON as a table: an array of objects, one object a line, or the feature sets of map servers. Records are cut out of the stream by
 * counting brackets, so that neither a long file nor a deep one is ever held whole; each record is then read alone.
 */
import { createReadStream } from 'node:fs';
import { named } from './dialect.ts';
import { CannotRead, type ReadLimits } from './issue.ts';
import { recordCutter, rowNames } from './json-records.ts';
import { bytesAt } from './streams.edge.ts';
import type { TableFormat } from './table.ts';
import { writeTable } from './write-table.edge.ts';

/** Whether a text that begins so is meant as JSON. */
export function looksLikeJson(beginning: string): boolean {
  return /^\s*(\[\s*([[{]|$)|\{\s*("|\}|$))/.test(beginning.replace(/^\uFEFF/, ''));
}

/** Writes the records of `from` as a table to `to`. Throws `CannotRead`. */
export async function jsonToTable({
  from,
  to,
  limits,
}: {
  readonly from: string;
  readonly to: string;
  readonly limits: ReadLimits;
}): Promise<{ readonly format: TableFormat; readonly cutOff: boolean }> {
  const keys = new Set<string>();
  const follow = recordsFollow(new TextDecoder().decode(await bytesAt({ path: from, most: 1 << 19 })));
  const first = await eachRecord({
    from,
    limits,
    follow,
    record: (cells) => {
      for (const key of cells.keys()) keys.add(key);
      if (keys.size > limits.columns) throw new CannotRead('too-many-columns', `${keys.size}`);
    },
  });
  if (first.records === 0) throw new CannotRead('no-records');
  const names = [...keys];
  const table = writeTable(to);
  await table.row(named(names));
  await eachRecord({ from, limits, follow, record: (cells) => table.row(names.map((name) => cells.get(name) ?? '')) });
  await table.end();
  const format: TableFormat = first.within === 'features' ? 'arcgis' : first.within === '' ? 'json-lines' : 'json';
  return { format, cutOff: /"exceededTransferLimit"\s*:\s*true/.test(first.around) };
}

/** Whether the first line is a record by itself, rather than the beginning of a set of them. */
function recordsFollow(beginning: string): boolean {
  const line =
    beginning
      .replace(/^\uFEFF/, '')
      .trimStart()
      .split(/\r\n|\n|\r/)[0] ?? '';
  try {
    const first: unknown = JSON.parse(line.replace(/,\s*$/, ''));
    return (
      isObject(first) &&
      !Object.entries(first).some(([key, value]) => rowNames.has(key.toLowerCase()) && Array.isArray(value))
    );
  } catch {
    return false;
  }
}

async function eachRecord({
  from,
  limits,
  follow,
  record,
}: {
  readonly from: string;
  readonly limits: ReadLimits;
  readonly follow: boolean;
  readonly record: (cells: ReadonlyMap<string, string>) => Promise<void> | void;
}): Promise<{ readonly records: number; readonly within: string; readonly around: string }> {
  const cutter = recordCutter({ deepest: limits.jsonDepth, longest: limits.line, follow });
  let records = 0;
  let within = '';
  const decoder = new TextDecoder();
  const take = async (text: string): Promise<void> => {
    for (const found of cutter.take(text)) {
      const cells = cellsOf(found.text);
      if (cells === null) continue;
      within = found.within;
      records += 1;
      await record(cells);
    }
  };
  for await (const piece of createReadStream(from, { highWaterMark: 1 << 20 }))
    if (piece instanceof Uint8Array) await take(decoder.decode(piece, { stream: true }));
  await take(decoder.decode());
  const around = cutter.end();
  return { records, within, around };
}

/** A record flattened: `attributes` and `properties` stand for themselves, other objects by a dot; null where it is no object. */
function cellsOf(text: string): ReadonlyMap<string, string> | null {
  const record = parsed(text);
  if (!isObject(record)) return null;
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    if ((key === 'attributes' || key === 'properties') && isObject(value)) flatten(cells, '', value);
    else if (key === 'geometry' || (key === 'type' && value === 'Feature')) continue;
    else if (isObject(value)) flatten(cells, `${key}.`, value);
    else cells.set(key, cellOf(value));
  }
  return cells;
}

function flatten(cells: Map<string, string>, before: string, value: object): void {
  for (const [key, inner] of Object.entries(value)) cells.set(`${before}${key}`, cellOf(inner));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotRead('json-damaged');
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
