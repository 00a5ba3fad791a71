/**
 * One column of a file as a list of labels, whatever kind of table the file is. It reads and keeps nothing: what it expands
 * lies in a scratch folder that is gone before it answers. It refuses a guess at the column where there are several.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result, refused } from '@holdfast/domain';
import { rowsIn } from '../read/delimited.ts';
import type { ReadIssue } from '../read/issue.ts';
import { openTables } from '../read/open-tables.edge.ts';
import type { ReadyTable } from '../read/table.ts';

export type LabelFileIssue =
  | { readonly code: 'unreadable'; readonly read: ReadIssue }
  /** Several columns, and none was named; or the named one is not there. */
  | { readonly code: 'which-column' | 'no-such-column'; readonly columns: readonly string[] }
  | { readonly code: 'too-large' };

/** A list of labels is small; a whole export this large is for the audit itself, which does not hold it in memory. */
const mostBytes = 256 * 1024 * 1024;

/** The cells of the column, one for each row, in their order. A column is found by its name, in whatever case. Throws only on a defect. */
export async function labelsInFile({
  path,
  column,
}: {
  readonly path: string;
  readonly column?: string;
}): Promise<Result<readonly string[], LabelFileIssue>> {
  const scratch = await mkdtemp(join(tmpdir(), 'labels-'));
  try {
    const opened = await openTables({ paths: [path], scratch });
    if (!opened.ok) return refused({ code: 'unreadable', read: opened.issue });
    const labels: string[] = [];
    for (const table of opened.value) {
      const at = columnIn(table, column);
      const { columns } = table.shape;
      if (at === null) return refused({ code: 'which-column', columns });
      if (at < 0) return refused({ code: 'no-such-column', columns });
      if (table.bytes > mostBytes) return refused({ code: 'too-large' });
      for (const row of await rowsOf(table)) labels.push(row[at] ?? '');
    }
    return ok(labels);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The place of the column; -1 where the name is not there, null where no name was given and there is more than one column. */
function columnIn({ shape: { columns } }: ReadyTable, named: string | undefined): number | null {
  if (named === undefined) return columns.length === 1 ? 0 : null;
  const exact = columns.indexOf(named);
  if (exact >= 0) return exact;
  const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return columns.findIndex((name) => plain(name) === plain(named));
}

async function rowsOf({ path, shape }: ReadyTable): Promise<readonly (readonly string[])[]> {
  const text = await readFile(path, 'utf8');
  const body =
    shape.skip === 0
      ? text
      : text
          .split(/(?<=\n)/)
          .slice(shape.skip)
          .join('');
  const rows = rowsIn({ text: body.replace(/^\uFEFF/, ''), dialect: shape });
  return shape.hasHeader ? rows.slice(1) : rows;
}
