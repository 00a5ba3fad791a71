/**
 * Reads the files and makes of their rows what everything is counted from: by short rows where that is enough, else with every row held whole. Which of
 * the two it was is not to be seen in any answer.
 */
import type { Language } from '@holdfast/domain';
import type { RowKind } from '../answer.ts';
import type { AuditMapping, FileMapping } from '../mapping/mapping.ts';
import type { ReadyTable } from '../read/table.ts';
import { fractionOf, type Scratch } from '../scratch/scratch.edge.ts';
import { literal } from '../scratch/sql.ts';
import { decideLabels } from './decide-labels.edge.ts';
import type { Decisions } from './label-bits.ts';
import { type LoadedTable, loadTable } from './load-rows.edge.ts';
import { type CallCounts, makeCalls } from './make-calls.edge.ts';
import { asWritten, type LoadPlan } from './row-columns.ts';
import { shortRows } from './short-rows.edge.ts';

export interface ReadRows {
  readonly loaded: readonly LoadedTable[];
  /** The files whose rows are counted. */
  readonly main: readonly LoadedTable[];
  /** The files that say more about them. */
  readonly others: readonly LoadedTable[];
  readonly counts: CallCounts;
  readonly decisions: Decisions;
  /** What a priority of `outline` is called, in SQL. */
  readonly priorityName: (priority: string) => string;
  readonly way: 'short' | 'whole';
}

export interface RowsAsked {
  readonly scratch: Scratch;
  readonly mapped: readonly { readonly table: ReadyTable; readonly mapping: FileMapping }[];
  /** The kind of row that the audit is of. */
  readonly kind: RowKind;
  readonly plan: LoadPlan;
  readonly given: AuditMapping | undefined;
  readonly language: Language;
  readonly timezone: string | undefined;
  readonly hasNumber: boolean;
  readonly startsToTheSecond: boolean;
  readonly way: 'short' | 'whole';
  readonly onStage: ((stage: 'reading', done: () => number | null) => void) | undefined;
  /** Told when all is read, and how much of making calls of it is done, 0 to 1. */
  readonly onCount: (share: number) => void;
}

/** Rows of several files are numbered this far apart: no file holds as many. */
const rowsApart = 1e12;

/** Makes `outline`, `noted` and `asked`, and with rows held whole also `typed` and `counted`. Throws what DuckDB throws. */
export async function readRows(asked: RowsAsked): Promise<ReadRows> {
  const { scratch, mapped, kind, plan, given, language, hasNumber, way } = asked;
  const decided = { labels: given?.labels ?? {}, dispositions: given?.dispositions ?? {} };
  const onTable = toldOfTables(asked);
  const toInstant = toInstantOf(asked.timezone);
  const isOne = mapped.every(({ mapping }) => mapping.rows === kind && !(hasNumber && mapping.countBy === 'row'));
  if (way === 'short' && isOne && kind !== 'totals') {
    const read = await shortRows({
      scratch,
      tables: mapped,
      plan,
      mapping: decided,
      language,
      toInstant,
      hasNumber,
      onTable,
      onCount: asked.onCount,
    });
    const priorityName = (code: string): string => `(select name from rank where rank.code = ${code})`;
    if (read !== null) return { ...read, main: read.loaded, others: [], priorityName, way };
  }
  const loaded: LoadedTable[] = [];
  for (const [at, one] of mapped.entries()) {
    onTable(at);
    loaded.push(await loadTable({ scratch, ...one, name: `row${at}`, plan, toInstant }));
  }
  asked.onCount(0);
  const main = loaded.filter(({ mapping }) => mapping.rows === kind);
  const others = loaded.filter(
    ({ mapping }) => kind === 'calls' && (mapping.rows === 'reports' || mapping.rows === 'arrests'),
  );
  const from = 'main_row';
  await scratch.run(
    `create view ${from} as ${main.map(({ name }, at) => `select row + ${at * rowsApart} as row, * exclude (row) from ${asWritten(name)}`).join(' union all by name ')}`,
  );
  const columns = { labelColumns: plan.labels, dispositionColumns: plan.dispositions };
  const decisions = await decideLabels({ scratch, from, ...columns, mapping: decided, language });
  asked.onCount(0.3);
  const counts = await makeCalls({
    scratch,
    from,
    countBy: main[0]?.mapping.countBy ?? 'look',
    ...columns,
    hasNumber,
    startsToTheSecond: asked.startsToTheSecond,
    stored: new Set(main.flatMap(({ stored }) => stored)),
  });
  return { loaded, main, others, counts, decisions, priorityName: (name) => name, way: 'whole' };
}

/** Tells how much of all files has been read, by their bytes. */
function toldOfTables({ mapped, scratch, onStage }: RowsAsked): (at: number) => void {
  const all = Math.max(
    1,
    mapped.reduce((sum, { table }) => sum + table.bytes, 0),
  );
  return (at) => {
    const before = mapped.slice(0, at).reduce((sum, { table }) => sum + table.bytes, 0) / all;
    const share = (mapped[at]?.table.bytes ?? 0) / all;
    onStage?.('reading', () => before + share * (fractionOf(scratch) ?? 0));
  };
}

function toInstantOf(timezone: string | undefined): (sql: string, zone: 'none' | 'offset' | 'epoch') => string {
  return (sql, zone) =>
    zone === 'none' || timezone === undefined ? sql : `timezone(${literal(timezone)}, timezone('UTC', ${sql}))`;
}
