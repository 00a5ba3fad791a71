/**
 * Reads every distinct label, disposition and source once, and lays the answers into small tables that the rows are joined with. A person's
 * decision in the mapping goes before the lexicon. It keeps the labels that speak of an order, and those nobody could read.
 *
 * [Note: Numbers for words]
 * The texts of each kind become an enumeration, and an answer is one number of bits at the text's place in it. A row then finds its answers by looking up
 * small numbers, which is several times as fast as comparing words for every row of millions.
 */
import type { Language } from '@holdfast/domain';
import type { LabelClass, LabelCount } from '../answer.ts';
import {
  classifyLabel,
  type DispositionFlag,
  findingOf,
  flagsRecordedIn,
  type LabelRule,
  readDisposition,
} from '../labels/index.ts';
import type { AuditMapping } from '../mapping/mapping.ts';
import { isEmpty } from '../read/table.ts';
import type { Scratch } from '../scratch/scratch.edge.ts';
import { numberFrom, textOrNull } from '../scratch/sql.ts';
import { isOfficerInitiated } from './officer-initiated.ts';

export const outcomes = [
  'report',
  'arrest',
  'goneOnArrival',
  'unfounded',
  'cancelled',
  'referred',
  'citation',
  'warning',
] as const satisfies readonly DispositionFlag[];
export type Outcome = (typeof outcomes)[number];

export interface DecidedLabel {
  readonly class: LabelClass;
  readonly why: string;
  readonly decided: boolean;
}

export interface Decisions {
  readonly labels: ReadonlyMap<string, DecidedLabel>;
  /** Outcomes that the disposition columns record at all: only these can be counted. */
  readonly recorded: ReadonlySet<DispositionFlag>;
  /** Dispositions nobody could read, with their rows. */
  readonly unread: readonly { readonly text: string; readonly rows: number }[];
  /** Lengths of the longest labels, to see whether the export cuts them off. */
  readonly cutAt: { readonly length: number; readonly labels: number } | null;
}

/** So many different labels are no labels but free text. */
const mostLabels = 50_000;

/** What a label says, as bits of `label.said`. */
export const labelBits = {
  violation: 1,
  service: 2,
  domestic: 4,
  unknown: 8,
  officer: 16,
  something: 32,
  listed: 64,
} as const;
/** Whether a source says that an officer began it, as bits of `origin.said`; neither where it says nothing. */
export const originBits = { yes: 1, no: 2 } as const;
/** What a disposition says of an outcome, as bits of `outcome.said`; neither where it leaves it open. */
export const outcomeBits = (one: Outcome): { readonly yes: number; readonly no: number } => {
  const at = outcomes.indexOf(one) * 2;
  return { yes: 1 << at, no: 2 << at };
};

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
  const labelTexts = await textsOf({ scratch, from, columns: columns(labelColumns, 'l') });
  const labels = new Map<string, DecidedLabel>();
  for (const { written } of labelTexts) labels.set(written.trim(), labelOf(written.trim(), mapping.labels, language));
  await encode({
    scratch,
    table: 'label',
    texts: labelTexts.map(({ written }) => {
      const name = written.trim();
      const found = labels.get(name)?.class ?? 'unknown';
      return { written, name, said: labelSays(name, found) };
    }),
  });

  const cells = await textsOf({ scratch, from, columns: columns(dispositionColumns, 'd') });
  const decidedFlags = Object.values(mapping.dispositions).flat();
  const recorded = new Set([...flagsRecordedIn(cells.map(({ written }) => written.trim())), ...decidedFlags]);
  const unread = new Map<string, number>();
  await encode({
    scratch,
    table: 'outcome',
    texts: cells.map(({ written, rows }) => {
      const name = written.trim();
      const given = mapping.dispositions[name];
      const reading = readDisposition(name, recorded);
      if (given === undefined && reading.unread.length > 0) unread.set(name, (unread.get(name) ?? 0) + rows);
      const answer = (one: Outcome): boolean | null =>
        given === undefined ? answerOf(reading[one]) : given.includes(one);
      return { written, name, said: outcomeSays(answer) };
    }),
  });

  await encode({
    scratch,
    table: 'origin',
    texts: (await textsOf({ scratch, from, columns: ['source'] })).map(({ written }) => {
      const name = written.trim();
      const officer = isOfficerInitiated(name, 'source');
      const said = isEmpty(name) ? 0 : officer ? originBits.yes : originBits.no;
      return { written, name, said };
    }),
  });
  return {
    labels,
    recorded,
    unread: [...unread].map(([text, rows]) => ({ text, rows })),
    cutAt: cutAt([...labels.keys()]),
  };
}

interface WrittenText {
  /** As it stands in the file, spaces and all. */
  readonly written: string;
  readonly rows: number;
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
    `select text, sum(rows)::bigint as rows from (${each.join(' union all ')}) group by text order by rows desc, text limit ${mostLabels}`,
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
  readonly texts: readonly {
    readonly written: string;
    readonly name: string;
    readonly said: number;
  }[];
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

function labelSays(name: string, found: LabelClass): number {
  if (isEmpty(name)) return isOfficerInitiated(name, 'label') ? labelBits.officer : 0;
  const says: Readonly<Record<LabelClass, number>> = {
    'order-violation': labelBits.violation,
    'order-service': labelBits.service,
    domestic: labelBits.domestic,
    unknown: labelBits.unknown,
    other: 0,
  };
  const officer = isOfficerInitiated(name, 'label') ? labelBits.officer : 0;
  return labelBits.something | says[found] | officer | (isListed(name, found) ? labelBits.listed : 0);
}

function outcomeSays(answer: (one: Outcome) => boolean | null): number {
  return outcomes.reduce((bits, one) => {
    const said = answer(one);
    const { yes, no } = outcomeBits(one);
    return said === null ? bits : bits | (said ? yes : no);
  }, 0);
}

/** Rules by which a label speaks of an order, and yet of no violation: a person may see it otherwise. */
const speaksOfAnOrder: ReadonlySet<LabelRule> = new Set<LabelRule>([
  'about-an-order',
  'order-without-act',
  'service-of-order',
  'service-cut-off',
  'order-denied',
  'violation-of-what',
  'violation-cut-off',
]);

function isListed(text: string, found: LabelClass): boolean {
  if (isEmpty(text)) return false;
  return (
    found === 'order-violation' ||
    found === 'order-service' ||
    found === 'unknown' ||
    speaksOfAnOrder.has(findingOf(text).rule)
  );
}

function answerOf(answer: 'yes' | 'no' | 'unknown'): boolean | null {
  return answer === 'unknown' ? null : answer === 'yes';
}

function labelOf(text: string, decided: AuditMapping['labels'], language: Language): DecidedLabel {
  const given = Object.hasOwn(decided, text) ? decided[text] : undefined;
  if (given !== undefined) {
    const why =
      language === 'es'
        ? 'Decidido por una persona, en el archivo de correspondencias.'
        : 'Decided by a person, in the mapping file.';
    return { class: given, why, decided: true };
  }
  if (isEmpty(text)) return { class: 'unknown', why: '', decided: false };
  const { class: found, why } = classifyLabel(text, language);
  return { class: found, why, decided: false };
}

/** Several labels that end at exactly the greatest length, which no word's end explains: the export cuts them off there. */
function cutAt(labels: readonly string[]): Decisions['cutAt'] {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const there = labels.filter((label) => label.length === longest);
  const near = labels.filter((label) => label.length >= longest - 5 && label.length < longest);
  const isCut = longest >= 8 && there.length >= 5 && there.length > near.length;
  return isCut ? { length: longest, labels: there.length } : null;
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
