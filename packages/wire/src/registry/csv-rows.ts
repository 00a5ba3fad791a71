/**
 * Bytes of a table to rows, as they arrive, holding no more than a piece at a time. Only mapped columns are kept: a column of
 * addresses is gone before anything is stored. A row that cannot be taken apart is counted with its line, and reading goes on.
 */
import { ok, type Result, refused } from '@holdfast/domain';
import type { WaitingRow } from './cells.ts';
import { isNeverKept, namedTitles } from './columns.ts';
import type { FileFault } from './row-fault.ts';
import { type OrderField, orderFields } from './settings.ts';
import { type SplitRecord, splitterOf } from './split-records.ts';

export type ReadPart =
  | { readonly kind: 'rows'; readonly rows: readonly WaitingRow[] }
  /** Reading ended; what came before stays. */
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** What the columns of one kind of table can be, and what of a cell may be kept at all. */
export interface TableReading<Field extends string> {
  readonly fields: readonly Field[];
  readonly isNeverKept: (title: string) => boolean;
  /** What a file is called that holds none. */
  readonly none: 'no-orders' | 'no-calls';
  /** Whether a cell of this field that runs over several lines is an open quotation mark that met a later one. */
  readonly isOneLine: (field: Field) => boolean;
  /** What is left of a cell before anything is stored; empty for nothing. */
  readonly keep: (field: Field, text: string) => string;
}

const tableOfOrders: TableReading<OrderField> = {
  fields: orderFields,
  isNeverKept,
  none: 'no-orders',
  isOneLine: () => false,
  keep: (_, text) => text,
};

/** How a table is written and which of its columns is which field. */
export interface TableSettings<Field extends string> {
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly columns: Readonly<Partial<Record<Field, string>>>;
}

interface TableOf<Field extends string> {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly settings: TableSettings<Field>;
}

/** The rows of a table of orders in `bytes`. Ends with a fault when the file cannot be read on. */
export function csvRows(table: TableOf<OrderField>): AsyncGenerator<ReadPart, void, undefined> {
  return tableRows({ ...table, reading: tableOfOrders });
}

/** As `csvRows`, for a table of anything. */
export async function* tableRows<Field extends string>({
  bytes,
  settings,
  reading,
}: TableOf<Field> & { readonly reading: TableReading<Field> }): AsyncGenerator<ReadPart, void, undefined> {
  const decoder = decoderOf(settings.encoding ?? 'utf-8');
  if (decoder === undefined) return yield { kind: 'fault', fault: { code: 'encoding-not-known' } };
  const splitter = splitterOf(settings.delimiter ?? ',');
  let head: Result<Columns<Field>, FileFault> | undefined;
  let number = 0;
  const rowsOf = (records: readonly SplitRecord[]): readonly WaitingRow[] => {
    const rows: WaitingRow[] = [];
    for (const record of records) {
      if (head === undefined)
        head =
          'cells' in record
            ? headOf({ titles: record.cells, columns: settings.columns, reading })
            : refused({ code: 'no-head' });
      else if (head.ok) {
        number += 1;
        rows.push(rowOf({ record, head: head.value, number, reading }));
      }
    }
    return rows;
  };
  const refusedHead = (): FileFault | undefined => (head === undefined || head.ok ? undefined : head.issue);

  for await (const chunk of bytes) {
    const rows = rowsOf(splitter.take(decoder.decode(chunk, { stream: true })));
    if (rows.length > 0) yield { kind: 'rows', rows };
    const fault = refusedHead();
    if (fault !== undefined) return yield { kind: 'fault', fault };
  }
  const rows = rowsOf([...splitter.take(decoder.decode()), ...splitter.end()]);
  if (rows.length > 0) yield { kind: 'rows', rows };
  const none: FileFault | undefined = number > 0 ? undefined : { code: head === undefined ? 'no-head' : reading.none };
  const fault = refusedHead() ?? none;
  if (fault !== undefined) yield { kind: 'fault', fault };
}

/** A decoder by its label; `undefined` for one the platform does not know. */
export function decoderOf(label: string): TextDecoder | undefined {
  try {
    // Not fatal: one damaged name must not end the file. The mark it leaves is refused cell by cell.
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

interface Columns<Field extends string> {
  readonly width: number;
  readonly at: readonly (readonly [Field, number])[];
}

function headOf<Field extends string>({
  titles,
  columns,
  reading,
}: {
  readonly titles: readonly string[];
  readonly columns: TableSettings<Field>['columns'];
  readonly reading: TableReading<Field>;
}): Result<Columns<Field>, FileFault> {
  const named = namedTitles(titles);
  const wanted = reading.fields.flatMap((field) => {
    const title = columns[field];
    return title === undefined ? [] : [{ field, title, index: named.indexOf(title) }];
  });
  const missing = wanted.find(({ index, title }) => index < 0 || reading.isNeverKept(title));
  if (missing !== undefined) return refused({ code: 'column-not-there', where: missing.title });
  return ok({ width: titles.length, at: wanted.map(({ field, index }) => [field, index]) });
}

function rowOf<Field extends string>({
  record,
  head,
  number,
  reading,
}: {
  readonly record: SplitRecord;
  readonly head: Columns<Field>;
  readonly number: number;
  readonly reading: TableReading<Field>;
}): WaitingRow {
  const where = { number, from: record.from, line: record.line };
  if ('fault' in record) return { ...where, cells: {}, fault: record.fault };
  // Which column a text belongs to cannot be told then, so none of it is kept: it could be an address.
  if (record.cells.length !== head.width) return { ...where, cells: {}, fault: 'columns-do-not-fit' };
  // Nor can it where the marks are torn: the rest of the row before stands in this cell then.
  const torn = head.at.some(([field, index]) => reading.isOneLine(field) && /[\r\n]/.test(record.cells[index] ?? ''));
  if (torn) return { ...where, cells: {}, fault: 'quotes-do-not-fit' };
  const cells: Record<string, string> = {};
  for (const [field, index] of head.at) {
    const text = reading.keep(field, record.cells[index] ?? '');
    // The database has no place for this one character; the mark in its stead is refused like any damaged letter.
    if (text !== '') cells[field] = text.replaceAll('\u0000', '\uFFFD');
  }
  return { ...where, cells };
}
