/**
 * Files of a directory of help to loose rows: nested JSON, tables in JSON, and tables of text. It takes apart and never judges; what
 * cannot be taken apart comes as a row with its fault, or as the fault of the file.
 */
import {
  flatHelpRows,
  type HelpRowToTake,
  type HelpTable,
  helpCellFrom,
  helpColumnOf,
  helpTableOfFile,
  helpTables,
} from '@holdfast/domain/directory';
import { splitterOf } from '../registry/split-records.ts';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tableNamed(name: 'organization' | 'service'): HelpTable {
  const found = helpTables.get(name);
  if (found === undefined) throw new Error('the standard without its first table');
  return found;
}

/** Rows of a JSON document; undefined when it has none of the three shapes of the standard. */
export function rowsOfHelpJson(value: unknown): Iterable<HelpRowToTake> | undefined {
  if (isRecord(value)) {
    const tables = Object.keys(value).filter((key) => helpTableOfFile(key) !== undefined);
    if (tables.length > 0) return rowsOfTables(value);
    // A page of an answer of the standard's API.
    if (Array.isArray(value['contents'])) return rowsOfHelpJson(value['contents']);
  }
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!records.some((record) => isRecord(record) && typeof record['id'] === 'string')) return undefined;
  return rowsOfRecords(records);
}

function* rowsOfRecords(records: readonly unknown[]): Generator<HelpRowToTake, void, undefined> {
  for (const record of records) {
    const isOffer = isRecord(record) && ('organization' in record || 'status' in record);
    yield* flatHelpRows(tableNamed(isOffer ? 'service' : 'organization'), record);
  }
}

function* rowsOfTables(value: Readonly<Record<string, unknown>>): Generator<HelpRowToTake, void, undefined> {
  for (const [file, rows] of Object.entries(value)) {
    const table = helpTableOfFile(file);
    if (table === undefined) continue;
    for (const row of Array.isArray(rows) ? rows : [rows]) yield { table, cells: isRecord(row) ? row : {} };
  }
}

/** Rows of one table of text, as its bytes arrive. A row that cannot be taken apart is told with its line. */
export async function* rowsOfHelpTable({
  table,
  bytes,
}: {
  readonly table: HelpTable;
  readonly bytes: AsyncIterable<Uint8Array>;
}): AsyncGenerator<HelpRowToTake, void, undefined> {
  const decoder = new TextDecoder();
  const splitter = splitterOf(',');
  let head: readonly string[] | undefined;
  const rowsOf = (records: ReturnType<typeof splitter.take>): readonly HelpRowToTake[] => {
    const rows: HelpRowToTake[] = [];
    for (const record of records) {
      if ('fault' in record) {
        const code = record.fault === 'row-too-long' ? 'row-too-long' : 'quotes-do-not-fit';
        rows.push({ table, cells: { line: record.from }, fault: { column: '(row)', code } });
      } else if (head === undefined) head = record.cells.map((cell) => cell.trim());
      else if (record.cells.length !== head.length) {
        const cells = { line: record.from, row: record.cells.slice(0, 80).join(',').slice(0, 4_000) };
        rows.push({ table, cells, fault: { column: '(row)', code: 'columns-do-not-fit' } });
      } else rows.push({ table, cells: cellsOf(table, head, record.cells) });
    }
    return rows;
  };
  for await (const chunk of bytes) yield* rowsOf(splitter.take(decoder.decode(chunk, { stream: true })));
  yield* rowsOf([...splitter.take(decoder.decode()), ...splitter.end()]);
}

function cellsOf(
  table: HelpTable,
  head: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = {};
  for (const [at, name] of head.entries()) {
    const text = cells[at] ?? '';
    if (text !== '') made[name] = helpCellFrom(helpColumnOf(table.name, name), text);
  }
  return made;
}
