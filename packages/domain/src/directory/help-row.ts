/**
 * One row of a directory of help, checked by itself: is each cell what its column says. A cell that is not is told by column and
 * code, never by value, and the row is not taken; nothing is repaired.
 */
import { ok, type Result, refused } from '../result.ts';
import { type HelpColumn, type HelpTable, type HelpTableName, helpTables } from './help-tables.ts';

export type HelpCell = string | number;

export interface HelpRow {
  readonly table: HelpTableName;
  readonly id: string;
  /** Cells that hold something, the id among them. Columns the standard does not know are kept as they came. */
  readonly cells: Readonly<Record<string, HelpCell>>;
}

export const helpFaultCodes = [
  'missing',
  'not-a-uuid',
  'not-an-address',
  'not-an-email',
  'not-a-number',
  'not-a-moment',
  'not-of-the-list',
  'not-text',
  'too-long',
  'too-many-columns',
  'control-character',
  'starts-like-a-formula',
  'not-a-row',
  'quotes-do-not-fit',
  'row-too-long',
  'columns-do-not-fit',
  'id-twice',
  'refers-to-nothing',
  'belongs-to-nothing',
  'refers-to-a-rejected-row',
  'loose-reference',
] as const;
export type HelpFaultCode = (typeof helpFaultCodes)[number];

export interface HelpFault {
  /** A column, or `(row)`. */
  readonly column: string;
  readonly code: HelpFaultCode;
}

/** Source: product decision: the longest description of the standard's examples is under 1,000 characters. */
export const longestHelpCell = 20_000;
/** Source: product decision: the widest table of the standard has 23 columns; profiles add some. */
const mostColumns = 80;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const webAddress = /^(https?|mailto|tel|urn|geo):\S{1,2000}$/i;
const email = /^[^\s@]{1,64}@[^\s@]{1,255}$/;
/** Source: RFC 3339, section 5.6. */
const moment = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
const refusedCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;
/** What a spreadsheet would run. A number of a telephone may begin with a plus. */
const formula = /^(?:[=@\t\r]|[+-](?![\d\s(.]))|^[+-].*[|!]/;

function faultOf(column: HelpColumn | undefined, value: HelpCell): HelpFault['code'] | undefined {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'not-a-number';
    return column === undefined || column.kind === 'number' ? undefined : 'not-text';
  }
  if (value.length > longestHelpCell) return 'too-long';
  if (!value.isWellFormed() || value.includes('\uFFFD')) return 'not-text';
  if (refusedCharacters.test(value)) return 'control-character';
  if (column?.oneOf !== undefined) return column.oneOf.includes(value) ? undefined : 'not-of-the-list';
  switch (column?.kind) {
    case 'number':
      return 'not-a-number';
    case 'uuid':
      return uuid.test(value) ? undefined : 'not-a-uuid';
    case 'uri':
      return webAddress.test(value) ? undefined : 'not-an-address';
    case 'email':
      return email.test(value) ? undefined : 'not-an-email';
    case 'date-time':
      return moment.test(value) ? undefined : 'not-a-moment';
    default:
      return formula.test(value) ? 'starts-like-a-formula' : undefined;
  }
}

/** A cell of a table of text as its column means it: a number where a number stands. */
export function helpCellFrom(column: HelpColumn | undefined, text: string): HelpCell {
  return column?.kind === 'number' && /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}

const columnsOf = new Map<HelpTableName, ReadonlyMap<string, HelpColumn>>(
  [...helpTables].map(([name, { columns }]) => [name, new Map(columns.map((column) => [column.name, column]))]),
);

/** The column of a table by its name. */
export function helpColumnOf(table: HelpTableName, name: string): HelpColumn | undefined {
  return columnsOf.get(table)?.get(name);
}

/** The row, or every fault of its cells. Empty cells are not there. */
export function checkHelpRow(
  table: HelpTable,
  cells: Readonly<Record<string, unknown>>,
): Result<HelpRow, readonly HelpFault[]> {
  const faults: HelpFault[] = [];
  const kept: Record<string, HelpCell> = {};
  const entries = Object.entries(cells).filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (entries.length > mostColumns) return refused([{ column: '(row)', code: 'too-many-columns' }]);
  for (const [name, value] of entries) {
    const column = helpColumnOf(table.name, name);
    if (typeof value !== 'string' && typeof value !== 'number') {
      faults.push({ column: nameOf(column), code: column?.kind === 'number' ? 'not-a-number' : 'not-text' });
      continue;
    }
    const code = faultOf(column, value) ?? (/^[\w .:-]{1,64}$/.test(name) ? undefined : 'not-text');
    if (code === undefined) kept[name] = value;
    else faults.push({ column: nameOf(column), code });
  }
  for (const column of table.columns)
    if (column.needed && cells[column.name] === undefined) faults.push({ column: column.name, code: 'missing' });
    else if (column.needed && (cells[column.name] === '' || cells[column.name] === null))
      faults.push({ column: column.name, code: 'missing' });
  const id = kept['id'];
  return faults.length === 0 && typeof id === 'string'
    ? ok({ table: table.name, id: id.toLowerCase(), cells: { ...kept, id: id.toLowerCase() } })
    : refused(faults);
}

/** A column the standard does not know is told as the row: its name could be anything. */
function nameOf(column: HelpColumn | undefined): string {
  return column?.name ?? '(row)';
}
