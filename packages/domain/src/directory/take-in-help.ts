/**
 * Takes a whole file of a directory in, row by row, and says what of it stands: each row is kept, kept with a loose end, or rejected
 * with its reasons and its cells. None is dropped in silence, and the time grows with the rows and nothing else.
 */
import { confidentialRows } from './confidential.ts';
import type { KnownHelpRow } from './help-offer.ts';
import { helpKeyOf, type NumberedHelpRow, placeHelpRows } from './help-references.ts';
import { checkHelpRow, type HelpFault } from './help-row.ts';
import type { HelpTable, HelpTableName } from './help-tables.ts';
import { mergedHelpRow } from './nested-help.ts';

export interface HelpRowToTake {
  readonly table: HelpTable;
  readonly cells: Readonly<Record<string, unknown>>;
  /** What was wrong before the cells could be read. */
  readonly fault?: HelpFault;
}

/** A row that has something wrong with it. */
export interface HelpReject {
  readonly number: number;
  readonly table: HelpTableName;
  readonly faults: readonly HelpFault[];
  readonly cells: Readonly<Record<string, unknown>>;
  /** True for a row that is in the directory all the same, with a loose end. */
  readonly kept: boolean;
}

export interface TakenHelp {
  readonly read: number;
  readonly rows: readonly KnownHelpRow[];
  readonly rejects: readonly HelpReject[];
}

export interface HelpTaking {
  readonly take: (row: HelpRowToTake) => void;
  readonly read: () => number;
  /** Everything taken so far. `marked` are places kept confidential by hand. */
  readonly end: (marked: ReadonlySet<string>) => TakenHelp;
}

/** Begins with nothing taken. */
export function takeInHelp(): HelpTaking {
  let read = 0;
  const byKey = new Map<string, NumberedHelpRow>();
  const rejects: HelpReject[] = [];
  return {
    read: () => read,
    take: ({ table, cells, fault }) => {
      read += 1;
      const checked = fault === undefined ? checkHelpRow(table, cells) : { ok: false as const, issue: [fault] };
      const reject = (faults: readonly HelpFault[]) =>
        rejects.push({ number: read, table: table.name, faults, cells, kept: false });
      if (!checked.ok) {
        reject(checked.issue);
        return;
      }
      const row = checked.value;
      const key = helpKeyOf(row.table, row.id);
      const before = byKey.get(key);
      const merged = before === undefined ? row : mergedHelpRow(before.row, row);
      if (merged === undefined) reject([{ column: 'id', code: 'id-twice' }]);
      else byKey.set(key, { number: before?.number ?? read, row: merged });
    },
    end: (marked) => {
      const placed = placeHelpRows([...byKey.values()]);
      const rows = placed.kept.map(({ row }) => row);
      const hidden = confidentialRows(rows, marked);
      const told = (kept: boolean) =>
        (kept ? placed.loose : placed.rejected).map(({ number, row, faults }) => ({
          number,
          table: row.table,
          faults,
          cells: row.cells,
          kept,
        }));
      return {
        read,
        rows: rows.map((row) => ({ ...row, confidential: hidden.has(helpKeyOf(row.table, row.id)) })),
        rejects: [...rejects, ...told(false), ...told(true)].toSorted((one, other) => one.number - other.number),
      };
    },
  };
}
