/** Files as agencies export them, written for tests from the same invented calls: every format, encoding and archive. Holds no real call. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

export type Cells = readonly (readonly string[])[];

export interface Place {
  readonly folder: string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** A fresh empty folder for one audit. */
  readonly scratch: () => string;
  readonly remove: () => void;
}

/** A folder of its own for one test. */
export function placeForFiles(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'audit-test-'));
  return {
    folder,
    write: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    scratch: () => mkdtempSync(join(folder, 'scratch-')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const callColumns = [
  'Call Number',
  'Time Received',
  'Time Dispatched',
  'Time Arrived',
  'Call Source',
  'Priority',
  'Initial Call Type',
  'Final Call Type',
  'Disposition',
  'Beat',
  'Block Address',
];

const plain = [
  'THEFT FROM VEHICLE',
  'NOISE COMPLAINT',
  'TRAFFIC ACCIDENT',
  'SUSPICIOUS PERSON',
  'DOMESTIC DISTURBANCE',
  'ALARM - RESIDENTIAL',
  'WELFARE CHECK',
];
const outcomes = ['REPORT TAKEN', 'ARREST MADE', 'GONE ON ARRIVAL', 'UNFOUNDED', 'NO REPORT'];

/**
 * `count` invented calls, ten minutes apart from 11 March 2024. Every fourth is a violated order; dispatched after 2 minutes, arrived after 7 (an order) or
 * 12 (anything else). Every tenth was begun by an officer, every twentieth of the others has no arrival.
 */
export function inventedCalls(count: number): {
  readonly order: boolean;
  readonly officer: boolean;
  readonly outcome: string;
  readonly cells: readonly string[];
}[] {
  return Array.from({ length: count }, (_, at) => {
    const order = at % 4 === 0;
    const officer = at % 10 === 9;
    const start = Date.UTC(2024, 2, 11) + at * 600_000 + 37_000;
    const after = (minutes: number): string =>
      new Date(start + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');
    const arrived = officer ? after(0) : at % 20 === 6 ? '' : after(order ? 7 : 12);
    const type = order ? 'PROTECTION ORDER VIOLATION' : (plain[at % plain.length] ?? '');
    const outcome = outcomes[Math.floor(at / 4) % outcomes.length] ?? '';
    const cells = [
      `24-${`${at + 1}`.padStart(6, '0')}`,
      after(0),
      officer ? '' : after(2),
      arrived,
      officer ? 'ON VIEW' : '911',
      `${1 + (at % 3)}`,
      order && at % 8 === 0 ? 'DOMESTIC DISTURBANCE' : type,
      type,
      outcome,
      `B${1 + (at % 5)}`,
      `${100 * (1 + (at % 37))} BLOCK OF ELM ST, SAN JOSÉ`,
    ];
    return { order, officer, outcome, cells };
  });
}

/** Delimited text, each cell quoted where it must be. */
export function delimitedText(cells: Cells, delimiter = ',', lineEnd = '\n'): string {
  const written = (cell: string): string =>
    cell.includes(delimiter) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return cells.map((row) => `${row.map(written).join(delimiter)}${lineEnd}`).join('');
}

export function utf16le(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

/** Only letters below 0x100, which this file's text keeps to. */
export function windows1252(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

export const gzip = (content: string | Uint8Array): Uint8Array => gzipSync(content);

/** A zip archive of the members, deflated. */
export function zip(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts: Buffer[] = [];
  const contents: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(members)) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(bytes), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    contents.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const table = Buffer.concat(contents);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(members).length, 8);
  end.writeUInt16LE(Object.keys(members).length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, table, end]);
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const day0 = Date.UTC(1899, 11, 30);

/** A workbook whose texts are shared strings and whose times are serial days shown as dates. */
export function workbook(cells: Cells): Uint8Array {
  const strings = [...new Set(cells.flat())];
  const place = new Map(strings.map((text, at) => [text, at]));
  const cell = (text: string): string => {
    if (text === '') return '<c/>';
    if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) {
      const serial = (Date.parse(`${text.replace(' ', 'T')}Z`) - day0) / 86_400_000;
      return `<c s="1"><v>${serial}</v></c>`;
    }
    return `<c t="s"><v>${place.get(text) ?? 0}</v></c>`;
  };
  const sheet = cells.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main}><workbookPr/><sheets><sheet name="Calls" sheetId="1"/></sheets></workbook>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="m/d/yyyy h:mm:ss"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst ${main}>${strings.map((text) => `<si><t>${xml(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
  });
}

/** Rows as objects by their columns. */
export function records(columns: readonly string[], rows: Cells): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ''])));
}
