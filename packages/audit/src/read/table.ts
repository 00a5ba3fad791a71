/** A table that lies ready for DuckDB: UTF-8 text on disk, how it is written, and a sample of its rows. */
import type { TableShape } from './dialect.ts';

export type TableFormat = 'csv' | 'tsv' | 'xlsx' | 'json' | 'json-lines' | 'arcgis';

export interface ReadyTable {
  /** The name of the file as given, and of the member inside an archive. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly format: TableFormat;
  readonly encoding: string;
  readonly shape: TableShape;
  /** Rows from the beginning, the middle and the end, as they stand. */
  readonly sample: readonly (readonly string[])[];
  /** The source itself says that it is cut off at a page's end. */
  readonly cutOff: boolean;
}

/** What cells say when they say nothing. Compared in upper case, spaces off. */
export const emptyWords: readonly string[] = [
  '',
  'NULL',
  '(NULL)',
  'N/A',
  'NA',
  'NONE',
  'NAN',
  'NAT',
  '-',
  '--',
  '\\N',
  '#N/A',
  '<NULL>',
];

const empties: ReadonlySet<string> = new Set(emptyWords);
const longestEmpty = Math.max(...emptyWords.map((word) => word.length));

/** Whether a cell says nothing. */
export function isEmpty(cell: string | undefined): boolean {
  if (cell === undefined) return true;
  const text = cell.trim();
  return text.length <= longestEmpty && empties.has(text.toUpperCase());
}
