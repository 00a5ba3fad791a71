/**
 * Files as tables that DuckDB can read: it looks at the bytes, never at the ending of a name, expands what is packed into the scratch
 * folder under bounds, and answers an issue for anything that is no table. It keeps nothing in memory but samples.
 */
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ok, type Result, refused } from '@holdfast/domain';
import { rowsIn } from './delimited.ts';
import { shapeOf, type TableShape } from './dialect.ts';
import { CannotRead, type ReadIssue, type ReadLimits, usualLimits } from './issue.ts';
import { jsonToTable, looksLikeJson } from './json-table.edge.ts';
import { type Allowance, asUtf8, bytesAt, gunzipTo } from './streams.edge.ts';
import type { ReadyTable, TableFormat } from './table.ts';
import { sheetToTable } from './xlsx.edge.ts';
import { membersOf, writeMember } from './zip.edge.ts';

const sampleBytes = 512 * 1024;
const deepest = 3;

interface Opening {
  readonly scratch: string;
  readonly limits: ReadLimits;
  readonly allowance: Allowance;
  /** Numbers the files in the scratch folder; what an archive calls its members is never a path. */
  readonly next: () => string;
}

/** Every table in the files, in their order; the first issue ends it. Writes into `scratch`, which the caller deletes. */
export async function openTables({
  paths,
  scratch,
  limits = usualLimits,
}: {
  readonly paths: readonly string[];
  readonly scratch: string;
  readonly limits?: ReadLimits;
}): Promise<Result<readonly ReadyTable[], ReadIssue>> {
  let made = 0;
  const opening: Opening = {
    scratch,
    limits,
    allowance: { left: limits.expanded },
    next: () => {
      made += 1;
      return join(scratch, `${made}`);
    },
  };
  const tables: ReadyTable[] = [];
  for (const path of paths) {
    const name = basename(path);
    try {
      const { size } = await stat(path).catch(() => {
        throw new CannotRead('file-not-found');
      });
      if (size === 0) throw new CannotRead('file-empty');
      tables.push(...(await openOne({ path, name, opening, depth: 0 })));
    } catch (problem) {
      if (!(problem instanceof CannotRead)) throw problem;
      const { code, detail } = problem;
      return refused({ code, file: name, ...(detail === undefined ? {} : { detail }) });
    }
  }
  return ok(tables);
}

interface One {
  readonly path: string;
  readonly name: string;
  readonly opening: Opening;
  readonly depth: number;
}

async function openOne({ path, name, opening, depth }: One): Promise<readonly ReadyTable[]> {
  if (depth > deepest) throw new CannotRead('too-nested');
  const head = await bytesAt({ path, most: 8 });
  const starts = (...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);
  if (starts(0x1f, 0x8b)) {
    const to = opening.next();
    await gunzipTo({ ...opening, from: path, to });
    return openOne({ path: to, name, opening, depth: depth + 1 });
  }
  if (starts(0x50, 0x4b)) return openArchive({ path, name, opening, depth });
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new CannotRead('xls-too-old');
  const { path: text, encoding } = await asUtf8({ path, copy: opening.next() });
  const beginning = await textAt({ path: text, most: sampleBytes });
  if (beginning.trim() === '') throw new CannotRead('file-empty');
  if (/^\s*(<!doctype|<html|<\?xml|<[a-z]+[\s>]|%PDF|\{\\rtf)/i.test(beginning)) throw new CannotRead('not-a-table');
  if (looksLikeJson(beginning)) {
    const to = opening.next();
    const { format, cutOff } = await jsonToTable({ from: text, to, limits: opening.limits });
    return [await tableAt({ path: to, name, encoding, format, cutOff, limits: opening.limits })];
  }
  return [await tableAt({ path: text, name, encoding, cutOff: false, limits: opening.limits })];
}

async function openArchive({ path, name, opening, depth }: One): Promise<readonly ReadyTable[]> {
  const members = await membersOf(path);
  if (members.some(({ name: inner }) => inner === 'xl/workbook.xml')) {
    const to = opening.next();
    await sheetToTable({ ...opening, path, members, to });
    return [
      await tableAt({ path: to, name, encoding: 'utf-8', format: 'xlsx', cutOff: false, limits: opening.limits }),
    ];
  }
  const wanted = members.filter(({ name: inner }) => isTableName(inner));
  if (wanted.length === 0) throw new CannotRead('zip-holds-no-table');
  const tables: ReadyTable[] = [];
  for (const member of wanted) {
    const to = opening.next();
    await writeMember({ ...opening, path, member, to });
    const inner = `${name}/${basename(member.name)}`;
    tables.push(...(await openOne({ path: to, name: inner, opening, depth: depth + 1 })));
  }
  return tables;
}

function isTableName(name: string): boolean {
  const own = !/(^|\/)(\.|__MACOSX)/.test(name) && !/(^|\/)(readme|license|metadata)[^/]*$/i.test(name);
  return own && /\.(csv|tsv|tab|txt|dat|psv|json|jsonl|ndjson|geojson|xlsx|gz|zip)$/i.test(name);
}

async function textAt({
  path,
  from = 0,
  most,
}: {
  readonly path: string;
  readonly from?: number;
  readonly most: number;
}): Promise<string> {
  return new TextDecoder().decode(await bytesAt({ path, from, most }));
}

async function tableAt({
  path,
  name,
  encoding,
  format,
  cutOff,
  limits,
}: {
  readonly path: string;
  readonly name: string;
  readonly encoding: string;
  readonly format?: TableFormat;
  readonly cutOff: boolean;
  readonly limits: ReadLimits;
}): Promise<ReadyTable> {
  const { size } = await stat(path);
  const beginning = await textAt({ path, most: sampleBytes });
  const whole = size <= sampleBytes;
  const shape = shapeOf(whole ? beginning : beginning.slice(0, beginning.lastIndexOf('\n') + 1) || beginning);
  if (shape === null) throw new CannotRead('no-rows');
  if (shape.columns.length > limits.columns) throw new CannotRead('too-many-columns', `${shape.columns.length}`);
  const sample = await sampleOf({ path, size, shape, beginning, whole });
  if (sample.length === 0) throw new CannotRead('no-rows');
  // Text that no sign cuts and nobody named is prose, or chance.
  if (shape.columns.length === 1 && (!shape.hasHeader || sample.some(([cell = '']) => cell.length > 400)))
    throw new CannotRead('not-a-table');
  return {
    name,
    path,
    bytes: size,
    format: format ?? (shape.delimiter === '\t' ? 'tsv' : 'csv'),
    encoding,
    shape,
    sample,
    cutOff,
  };
}

/** Whole rows from the beginning, and of a long file from its middle and end: exports are in order of time. */
async function sampleOf({
  path,
  size,
  shape,
  beginning,
  whole: isWhole,
}: {
  readonly path: string;
  readonly size: number;
  readonly shape: TableShape;
  readonly beginning: string;
  readonly whole: boolean;
}): Promise<readonly (readonly string[])[]> {
  const width = shape.columns.length;
  const whole = (rows: readonly string[][]) => rows.filter((row) => row.length === width);
  const body = beginning
    .split(/\r\n|\n|\r/)
    .slice(shape.skip)
    .join('\n');
  const first = rowsIn({ text: body, dialect: shape }).slice(shape.hasHeader ? 1 : 0);
  if (isWhole) return first.map((row) => padded(row, width));
  const further = await Promise.all(
    [size / 2, Math.max(sampleBytes, size - sampleBytes / 2)].map(async (from) => {
      const text = await textAt({ path, from: Math.floor(from), most: sampleBytes / 2 });
      return whole(rowsIn({ text, dialect: shape }).slice(1, -1));
    }),
  );
  return [...whole(first.slice(0, -1)), ...further.flat()];
}

function padded(row: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, at) => row[at] ?? '');
}
