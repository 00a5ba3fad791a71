/**
 * The largest sheet of an Excel workbook as a table. Reads the parts it needs as streams, expands no entity but the five of XML, runs no
 * formula, and turns the serial days of cells that are formatted as dates into written times.
 */
import { SaxesParser } from 'saxes';
import { CannotRead, type ReadLimits } from './issue.ts';
import type { Allowance } from './streams.edge.ts';
import { writeTable } from './write-table.edge.ts';
import { isDateFormat, serialText } from './xlsx-dates.ts';
import { bytesOf, type ZipMember } from './zip.edge.ts';

interface Workbook {
  readonly path: string;
  readonly members: readonly ZipMember[];
  readonly limits: ReadLimits;
  readonly allowance: Allowance;
}

/** Writes the sheet with the most in it to `to`. Throws `CannotRead`. */
export async function sheetToTable({ to, ...workbook }: Workbook & { readonly to: string }): Promise<void> {
  const sheets = workbook.members.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const sheet = sheets.toSorted((one, other) => other.size - one.size)[0];
  if (sheet === undefined) throw new CannotRead('xlsx-damaged');
  const strings = await stringsOf(workbook);
  const dateStyles = await dateStylesOf(workbook);
  const from1904 = await usesThe1904System(workbook);
  const table = writeTable(to);
  let pending: Promise<void> = Promise.resolve();
  let row: string[] = [];
  let column = 0;
  let type = '';
  let style = -1;
  let value = '';
  let takes = false;
  await parse({
    workbook,
    member: sheet,
    open: (name, attributes) => {
      if (name === 'row') row = [];
      else if (name === 'c') {
        column = columnOf(attributes['r']) ?? row.length;
        if (column >= workbook.limits.columns) throw new CannotRead('too-many-columns', `${column + 1}`);
        type = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? -1);
        value = '';
      } else if (name === 'v' || name === 't') takes = true;
    },
    text: (text) => {
      if (takes) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') takes = false;
      else if (name === 'c') {
        while (row.length < column) row.push('');
        row[column] = cellOf({ type, value, strings, isDate: dateStyles.has(style), from1904 });
      } else if (name === 'row') pending = table.row(row.length === 0 ? [''] : row);
    },
    after: () => pending,
  });
  await table.end();
}

function cellOf({
  type,
  value,
  strings,
  isDate,
  from1904,
}: {
  readonly type: string;
  readonly value: string;
  readonly strings: readonly string[];
  readonly isDate: boolean;
  readonly from1904: boolean;
}): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'e') return '';
  if (type === 'd') return value;
  return type === 'n' && isDate && value !== '' ? serialText(Number(value), from1904) : value;
}

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

async function stringsOf(workbook: Workbook): Promise<readonly string[]> {
  const strings: string[] = [];
  let letters = 0;
  let text = '';
  let takes = false;
  let phonetic = false;
  await parsePart(workbook, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      takes = name === 't' && !phonetic;
    },
    text: (piece) => {
      if (!takes) return;
      text += piece;
      letters += piece.length;
      if (letters > workbook.limits.sharedStrings) throw new CannotRead('expands-too-much');
    },
    close: (name) => {
      if (name === 't') takes = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

/** The numbers of the cell styles that show a date or a time. */
async function dateStylesOf(workbook: Workbook): Promise<ReadonlySet<number>> {
  const own = new Map<number, string>();
  const dates = new Set<number>();
  let inCells = false;
  let style = 0;
  await parsePart(workbook, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const format = Number(attributes['numFmtId'] ?? 0);
        if (isDateFormat(format, own.get(format))) dates.add(style);
        style += 1;
      }
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

async function usesThe1904System(workbook: Workbook): Promise<boolean> {
  let is1904 = false;
  await parsePart(workbook, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
    },
    text: () => undefined,
    close: () => undefined,
  });
  return is1904;
}

interface Seen {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly after?: () => Promise<void>;
}

async function parsePart(workbook: Workbook, name: string, seen: Seen): Promise<void> {
  const member = workbook.members.find((one) => one.name === name);
  if (member !== undefined) await parse({ workbook, member, ...seen });
}

async function parse({
  workbook,
  member,
  open,
  text,
  close,
  after,
}: Seen & { readonly workbook: Workbook; readonly member: ZipMember }): Promise<void> {
  const parser = new SaxesParser();
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  let depth = 0;
  parser.on('doctype', () => {
    throw new CannotRead('xlsx-damaged', 'doctype');
  });
  parser.on('error', () => {
    throw new CannotRead('xlsx-damaged');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > workbook.limits.jsonDepth) throw new CannotRead('too-deep');
    open(bare(tag.name), tag.attributes);
  });
  parser.on('text', text);
  parser.on('closetag', (tag) => {
    depth -= 1;
    close(bare(tag.name));
  });
  const decoder = new TextDecoder();
  for await (const piece of bytesOf({ ...workbook, member })) {
    parser.write(decoder.decode(piece, { stream: true }));
    await after?.();
  }
  parser.close();
  await after?.();
}
