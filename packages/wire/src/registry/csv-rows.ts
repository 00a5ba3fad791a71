/**
 * Bytes of a table to rows, as they arrive, holding no more than a piece at a time. Only mapped columns are kept: a column of
 * addresses is gone before anything is stored. A row that cannot be taken apart is counted with its line, and reading goes on.
 */
import { ok, type Result, refused } from '@holdfast/domain';
import type { WaitingRow } from './cells.ts';
import { isNeverKept, namedTitles } from './columns.ts';
import type { FileFault } from './row-fault.ts';
import { type OrderField, orderFields, type SourceSettings } from './settings.ts';
import { type SplitRecord, splitterOf } from './split-records.ts';

export type ReadPart =
  | { readonly kind: 'rows'; readonly rows: readonly WaitingRow[] }
  /** Reading ended; what came before stays. */
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** The rows of a table in `bytes`. Ends with a fault when the file cannot be read on. */
export async function* csvRows({
  bytes,
  settings,
}: {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly settings: Pick<SourceSettings, 'delimiter' | 'encoding' | 'columns'>;
}): AsyncGenerator<ReadPart, void, undefined> {
  const decoder = decoderOf(settings.encoding ?? 'utf-8');
  if (decoder === undefined) return yield { kind: 'fault', fault: { code: 'encoding-not-known' } };
  const splitter = splitterOf(settings.delimiter ?? ',');
  let head: Result<Columns, FileFault> | undefined;
  let number = 0;
  const rowsOf = (records: readonly SplitRecord[]): readonly WaitingRow[] => {
    const rows: WaitingRow[] = [];
    for (const record of records) {
      if (head === undefined)
        head = 'cells' in record ? headOf(record.cells, settings.columns) : refused({ code: 'no-head' });
      else if (head.ok) {
        number += 1;
        rows.push(rowOf({ record, head: head.value, number }));
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
  const none: FileFault | undefined = number > 0 ? undefined : { code: head === undefined ? 'no-head' : 'no-orders' };
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

interface Columns {
  readonly width: number;
  readonly at: readonly (readonly [OrderField, number])[];
}

function headOf(titles: readonly string[], columns: SourceSettings['columns']): Result<Columns, FileFault> {
  const named = namedTitles(titles);
  const wanted = orderFields.flatMap((field) => {
    const title = columns[field];
    return title === undefined ? [] : [{ field, title, index: named.indexOf(title) }];
  });
  const missing = wanted.find(({ index, title }) => index < 0 || isNeverKept(title));
  if (missing !== undefined) return refused({ code: 'column-not-there', where: missing.title });
  return ok({ width: titles.length, at: wanted.map(({ field, index }) => [field, index]) });
}

function rowOf({
  record,
  head,
  number,
}: {
  readonly record: SplitRecord;
  readonly head: Columns;
  readonly number: number;
}): WaitingRow {
  const where = { number, from: record.from, line: record.line };
  if ('fault' in record) return { ...where, cells: {}, fault: record.fault };
  // Which column a text belongs to cannot be told then, so none of it is kept: it could be an address.
  if (record.cells.length !== head.width) return { ...where, cells: {}, fault: 'columns-do-not-fit' };
  const cells: Record<string, string> = {};
  for (const [field, index] of head.at) {
    const text = record.cells[index] ?? '';
    // The database has no place for this one character; the mark in its stead is refused like any damaged letter.
    if (text !== '') cells[field] = text.replaceAll('\u0000', '\uFFFD');
  }
  return { ...where, cells };
}
