/**
 * Reads every distinct label, disposition and source once, and lays the answers into small tables that the rows are joined with. It keeps the labels
 * that speak of an order, and those nobody could read.
 *
 * [Note: Numbers for words]
 * The texts of each kind become an enumeration, and an answer is one number of bits at the text's place in it. A row then finds its answers by looking up
 * small numbers, which is several times as fast as comparing words for every row of millions.
 */
import type { Language } from '@holdfast/domain';
import type { LabelCount } from '../answer.ts';
import type { AuditMapping } from '../mapping/mapping.ts';
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom, textOrNull } from '../scratch/sql.ts';
import { type Decisions, labelBits, type SaidText, sayTexts, type WrittenText } from './label-bits.ts';

/** So many different labels are no labels but free text. */
export const mostTexts = 50_000;

/** Makes the tables `label`, `outcome` and `origin`: `code` (the place of the text in its enumeration) and `said`. */
export async function decideLabels({
  scratch,
  from,
  labelColumns,
  dispositionColumns,
  mapping,
  language,
}: {
  readonly scratch: Scratch;
  readonly from: string;
  readonly labelColumns: number;
  readonly dispositionColumns: number;
  readonly mapping: Pick<AuditMapping, 'labels' | 'dispositions'>;
  readonly language: Language;
}): Promise<Decisions> {
  const columns = (count: number, as: string): string[] => Array.from({ length: count }, (_, at) => `${as}${at}`);
  const { decisions, ...texts } = sayTexts({
    labelTexts: await textsOf({ scratch, from, columns: columns(labelColumns, 'l') }),
    dispositionTexts: await textsOf({ scratch, from, columns: columns(dispositionColumns, 'd') }),
    sources: await textsOf({ scratch, from, columns: ['source'] }),
    mapping,
    language,
  });
  for (const table of ['label', 'outcome', 'origin'] as const) await encode({ scratch, table, texts: texts[table] });
  return decisions;
}

async function textsOf({
  scratch,
  from,
  columns,
}: {
  readonly scratch: Scratch;
  readonly from: string;
  readonly columns: readonly string[];
}): Promise<readonly WrittenText[]> {
  const each = columns.map(
    (column) => `select ${column} as text, count(*) as rows from ${from} where ${column} is not null group by all`,
  );
  const found = await scratch.rows(
    `select text, sum(rows)::bigint as rows from (${each.join(' union all ')}) group by text order by rows desc, text limit ${mostTexts}`,
  );
  return found.map((row) => ({ written: textOrNull(row['text']) ?? '', rows: numberFrom(row['rows']) }));
}

/** A text that is in none of the rows read, and one beyond the limit, is the empty one: it says nothing. */
async function encode({
  scratch,
  table,
  texts,
}: {
  readonly scratch: Scratch;
  readonly table: string;
  readonly texts: readonly SaidText[];
}): Promise<void> {
  const withEmpty = texts.some(({ written }) => written === '')
    ? texts
    : [...texts, { written: '', name: '', said: 0 }];
  await scratch.run(`create table ${table}_filled (written varchar, name varchar, said varchar)`);
  await scratch.fill(
    `${table}_filled`,
    withEmpty.map(({ written, name, said }) => [written, name, `${said}`]),
  );
  await scratch.run(`create type ${table}_text as enum (select written from ${table}_filled)`);
  await scratch.run(
    `create table ${table} as select ${codeSql(table, 'written')} as code, name, cast(said as integer) as said from ${table}_filled`,
  );
  await scratch.run(`drop table ${table}_filled`);
}

/** The place of a text among those of `table`. */
export function codeSql(table: string, text: string): string {
  return `cast(enum_code(coalesce(try_cast(${text} as ${table}_text), cast('' as ${table}_text))) as integer)`;
}

/** Labels for a person to see: those of orders first, then those nobody could read; with the calls that carry each. */
export async function labelCounts({
  scratch,
  labelColumns,
  decisions,
}: {
  readonly scratch: Scratch;
  readonly labelColumns: number;
  readonly decisions: Decisions;
}): Promise<readonly LabelCount[]> {
  const columns = Array.from({ length: labelColumns }, (_, at) => `k${at}`);
  const each = columns.map((column) => `select call, ${column} as code from told`);
  await scratch.run(
    `create table told as select call, ${columns.join(', ')} from noted where (labels & ${labelBits.listed}) <> 0`,
  );
  const found = await scratch.rows(
    `select name as text, count(distinct call) as calls from (${each.join(' union all ')}) join label using (code) where (said & ${labelBits.listed}) <> 0 group by name order by calls desc, text limit 500`,
  );
  return found.flatMap((row) => {
    const label = textOrNull(row['text']) ?? '';
    const decided = decisions.labels.get(label);
    return decided === undefined
      ? []
      : [{ label, count: numberFrom(row['calls']), class: decided.class, why: decided.why }];
  });
}
