/**
 * Reads files in one pass into short rows ([Note: Short rows, and few whole ones]) and makes of them what everything is counted from. It answers null,
 * and leaves nothing behind, where rows have to be put together, compared or joined: then they have to be held whole.
 */
import type { Language } from '@holdfast/domain';
import type { AuditMapping } from '../mapping/mapping.ts';
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom, textOrNull } from '../scratch/sql.ts';
import { saidSql } from './cell-sql.ts';
import { mostTexts } from './decide-labels.edge.ts';
import { type Decisions, type SaidText, sayTexts, type WrittenText } from './label-bits.ts';
import { cellNames, judgedTimes, type LoadedTable, readInto } from './load-rows.edge.ts';
import type { CallCounts } from './make-calls.edge.ts';
import { columnsOf, type LoadPlan, secondsColumns, timeColumns, timeMeaning } from './row-columns.ts';
import { type KnownWords, knownWords, repeatsInSample } from './sample-words.ts';
import { callsFrom } from './short-calls.edge.ts';
import { cellsOfRow, shortColumns, type WordKind, wholeCell, wordColumns, wordKinds } from './short-columns.ts';

export interface ShortRows {
  readonly loaded: readonly LoadedTable[];
  readonly counts: CallCounts;
  readonly decisions: Decisions;
}

/** The tables as short rows; null where they have to be held whole. Throws what DuckDB throws. */
export async function shortRows({
  scratch,
  tables,
  plan,
  mapping,
  language,
  toInstant,
  hasNumber,
  onTable,
  onCount,
}: {
  readonly scratch: Scratch;
  readonly tables: readonly Pick<LoadedTable, 'table' | 'mapping'>[];
  readonly plan: LoadPlan;
  readonly mapping: Pick<AuditMapping, 'labels' | 'dispositions'>;
  readonly language: Language;
  readonly toInstant: (sql: string, zone: 'none' | 'offset' | 'epoch') => string;
  readonly hasNumber: boolean;
  /** Told before each table is read, with its place. */
  readonly onTable: (at: number) => void;
  /** Told when all is read, and how much of what comes then is done. */
  readonly onCount: (share: number) => void;
}): Promise<ShortRows | null> {
  const cells = tables.map((one) => cellsOfRow({ mapping: one.mapping, cells: cellNames(one.table) }));
  if (tables.some(({ table }, at) => repeatsInSample({ table, cells: cells[at] ?? new Map(), hasNumber }))) return null;
  const known = knownWords({
    tables: tables.map(({ table }, at) => ({ table, cells: cells[at] ?? new Map() })),
    plan,
    mapping,
  });
  await numberWords(scratch, known);
  const loaded: LoadedTable[] = [];
  for (const [at, one] of tables.entries()) {
    onTable(at);
    const columns = columnsOf({ mapping: one.mapping, cells: cellNames(one.table), plan, toInstant });
    const stored = shortColumns({
      columns,
      cells: cells[at] ?? new Map(),
      plan,
      violations: known.violations,
      hasNumber,
    });
    const name = `short${at}`;
    const unreadable = await readInto({
      scratch,
      table: one.table,
      name,
      columns: stored.columns,
      over: stored.over,
    });
    const judged = judgedTimes(one.mapping);
    const [counted = {}] = await scratch.rows(
      `select count(*) as rows${judged.map((column) => `, count(*) filter (${column}_bad) as ${column}`).join('')} from ${name}`,
    );
    loaded.push({
      ...one,
      name,
      stored: stored.stored,
      rows: numberFrom(counted['rows']),
      unreadable,
      badTimes: Object.fromEntries(judged.map((column) => [timeMeaning[column], numberFrom(counted[column])])),
    });
  }
  onCount(0);
  const counted = await countsOf({ scratch, loaded, hasNumber });
  onCount(0.5);
  const texts = counted === null ? null : await textsFound({ scratch, known, loaded, plan });
  if (counted === null || texts === null) {
    await forget({ scratch, loaded });
    return null;
  }
  await gather({ scratch, loaded, plan });
  const { decisions, ...said } = sayTexts({
    labelTexts: texts.label.filter(({ written }) => written !== ''),
    dispositionTexts: texts.outcome.filter(({ written }) => written !== ''),
    sources: texts.origin.filter(({ written }) => written !== ''),
    mapping,
    language,
  });
  for (const kind of ['label', 'outcome', 'origin'] as const) await answer({ scratch, kind, texts: said[kind] });
  await scratch.run(
    `create table rank as select cast(code as usmallint) as code, ${saidSql('written')} as name from rank_word`,
  );
  await callsFrom({ scratch, plan, hasNumber });
  return { loaded, counts: counted, decisions };
}

/** Makes the enumerations that words are looked up in while reading, and the tables of their numbers. */
async function numberWords(scratch: Scratch, known: KnownWords): Promise<void> {
  for (const kind of wordKinds) {
    await scratch.run(`create table ${kind}_word (code integer, written varchar)`);
    await scratch.fill(
      `${kind}_word`,
      known.words[kind].map((word, at) => [at, word]),
    );
    await scratch.run(`create type ${kind}_known as enum (select written from ${kind}_word order by code)`);
  }
}

/** Null where numbers or rows repeat: a digest that is there twice may be chance, and only whole rows can tell. */
async function countsOf({
  scratch,
  loaded,
  hasNumber,
}: {
  readonly scratch: Scratch;
  readonly loaded: readonly LoadedTable[];
  readonly hasNumber: boolean;
}): Promise<CallCounts | null> {
  const from = loaded.map(({ name }) => `select digest from ${name}`).join(' union all ');
  const [row = {}] = await scratch.rows(
    `select count(*) as rows, count(digest) as numbered, count(distinct digest) as different from (${from})`,
  );
  const [rows, numbered] = [numberFrom(row['rows']), numberFrom(row['numbered'])];
  if (numbered !== numberFrom(row['different'])) return null;
  return {
    countedBy: hasNumber ? 'number' : 'row',
    calls: rows,
    rowsWithoutNumber: hasNumber ? rows - numbered : 0,
    repeatedNumbers: 0,
    furtherRows: 0,
    alike: 0,
    alikeLeftOut: false,
  };
}

type TextsByKind = Readonly<Record<WordKind, readonly WrittenText[]>>;

/** The words of all rows with how many carry each, as many first; gives numbers to those that no sample had. Null where they are too many. */
async function textsFound({
  scratch,
  known,
  loaded,
  plan,
}: {
  readonly scratch: Scratch;
  readonly known: KnownWords;
  readonly loaded: readonly LoadedTable[];
  readonly plan: LoadPlan;
}): Promise<TextsByKind | null> {
  const words = wordColumns(plan);
  const found: Record<WordKind, readonly WrittenText[]> = { label: [], outcome: [], origin: [], rank: [] };
  for (const kind of wordKinds) {
    const columns = words.filter((word) => word.kind === kind);
    const parts = loaded.flatMap(({ name }) =>
      columns.map(({ code, cell }) => ({ from: name, code, text: wholeCell(plan, cell) })),
    );
    const unseen = parts.map(({ from, code, text }) => `select ${text} as written from ${from} where ${code} is null`);
    await scratch.run(
      `insert into ${kind}_word select ${known.words[kind].length} + row_number() over () - 1, written from (select distinct written from (${unseen.join(' union all ')}) limit ${mostTexts + 1})`,
    );
    const rows = await scratch.rows(`select written, sum(n)::bigint as rows from (
      ${parts.map(({ from, code, text }) => `select ${text} as written, count(*) as n from ${from} where ${code} is null group by all union all select word.written, n from (select ${code} as code, count(*) as n from ${from} where ${code} is not null group by ${code}) join ${kind}_word as word using (code)`).join(' union all ')}
    ) group by written order by rows desc, written limit ${mostTexts + 1}`);
    if (rows.length > mostTexts) return null;
    found[kind] = rows.map((row) => ({ written: textOrNull(row['written']) ?? '', rows: numberFrom(row['rows']) }));
  }
  return found;
}

/** All rows as `short`, every word with its number. */
async function gather({
  scratch,
  loaded,
  plan,
}: {
  readonly scratch: Scratch;
  readonly loaded: readonly LoadedTable[];
  readonly plan: LoadPlan;
}): Promise<void> {
  const words = wordColumns(plan);
  const codes = words.map(({ code }) => code);
  const missing = codes.map((code) => `${code} is null`).join(' or ');
  const parts: string[] = [];
  for (const [at, { name, stored }] of loaded.entries()) {
    const values = [...timeColumns, ...secondsColumns, 'report_id'].map((column) =>
      stored.includes(column) ? column : `${nothingIn(column)} as ${column}`,
    );
    const all = [...values, ...codes, 'whole'].join(', ');
    const [late = {}] = await scratch.rows(`select count(*) as n from ${name} where ${missing}`);
    const isLate = numberFrom(late['n']) > 0;
    parts.push(
      `select ${2 * at * rowsApart} + rowid as row, ${all} from ${name}${isLate ? ` where not (${missing})` : ''}`,
    );
    if (!isLate) continue;
    const found = words.map(
      ({ code, kind, cell }) =>
        `coalesce(${code}, (select cast(min(word.code) as usmallint) from ${kind}_word as word where word.written = ${wholeCell(plan, cell)})) as ${code}`,
    );
    await scratch.run(
      `create table ${name}_late as select ${[...stored, ...found, 'whole'].join(', ')} from ${name} where ${missing}`,
    );
    parts.push(`select ${(2 * at + 1) * rowsApart} + rowid as row, ${all} from ${name}_late`);
  }
  await scratch.run(`create view short as ${parts.join(' union all ')}`);
}

function nothingIn(column: string): string {
  return `cast(null as ${column.startsWith('s_') ? 'double' : column === 'report_id' ? 'boolean' : 'timestamp'})`;
}

/** Rows of several tables are numbered this far apart: no file holds as many. */
const rowsApart = 1e12;

async function answer({
  scratch,
  kind,
  texts,
}: {
  readonly scratch: Scratch;
  readonly kind: 'label' | 'outcome' | 'origin';
  readonly texts: readonly SaidText[];
}): Promise<void> {
  await scratch.run(`create table ${kind}_said (written varchar, name varchar, said varchar)`);
  await scratch.fill(
    `${kind}_said`,
    texts.map(({ written, name, said }) => [written, name, `${said}`]),
  );
  // The empty cell, and a word of the samples that no row has, say nothing.
  await scratch.run(
    `create table ${kind} as select cast(code as usmallint) as code, coalesce(name, '') as name, coalesce(cast(said as integer), 0) as said from ${kind}_word left join ${kind}_said using (written)`,
  );
}

async function forget({
  scratch,
  loaded,
}: {
  readonly scratch: Scratch;
  readonly loaded: readonly LoadedTable[];
}): Promise<void> {
  for (const { name } of loaded) await scratch.run(`drop table ${name}`);
  for (const kind of wordKinds) {
    await scratch.run(`drop type ${kind}_known`);
    await scratch.run(`drop table ${kind}_word`);
  }
}
