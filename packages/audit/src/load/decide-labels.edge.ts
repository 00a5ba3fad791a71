/**
 * Reads every distinct label, disposition and source once, and lays the answers into small tables that the rows are joined with. A person's
 * decision in the mapping goes before the lexicon. It keeps the labels that speak of an order, and those nobody could read.
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

/** Makes the tables `label`, `outcome` and `origin`. */
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
  const distinct = async (
    columns: readonly string[],
  ): Promise<readonly { readonly text: string; readonly rows: number }[]> => {
    const each = columns.map(
      (column) => `select ${column} as text, count(*) as rows from ${from} where ${column} is not null group by all`,
    );
    const found = await scratch.rows(
      `select text, sum(rows)::bigint as rows from (${each.join(' union all ')}) group by text order by rows desc, text limit ${mostLabels}`,
    );
    return found.map((row) => ({ text: textOrNull(row['text']) ?? '', rows: numberFrom(row['rows']) }));
  };
  const labelTexts = await distinct(Array.from({ length: labelColumns }, (_, at) => `l${at}`));
  const labels = new Map<string, DecidedLabel>();
  for (const { text } of labelTexts) labels.set(text, labelOf(text, mapping.labels, language));
  await scratch.run(
    'create table label (text varchar, empty boolean, violation boolean, service boolean, domestic boolean, unknown boolean, officer boolean, listed boolean)',
  );
  await scratch.fill(
    'label',
    [...labels].map(([text, { class: one }]) => [
      text,
      isEmpty(text),
      one === 'order-violation',
      one === 'order-service',
      one === 'domestic',
      one === 'unknown' && !isEmpty(text),
      isOfficerInitiated(text, 'label'),
      isListed(text, one),
    ]),
  );

  const cells = await distinct(Array.from({ length: dispositionColumns }, (_, at) => `d${at}`));
  const decidedFlags = Object.values(mapping.dispositions).flat();
  const recorded = new Set([...flagsRecordedIn(cells.map(({ text }) => text)), ...decidedFlags]);
  await scratch.run(`create table outcome (text varchar, ${outcomes.map((one) => `"${one}" boolean`).join(', ')})`);
  const unread: { text: string; rows: number }[] = [];
  const rows = cells.map(({ text, rows: count }) => {
    const given = mapping.dispositions[text];
    const reading = readDisposition(text, recorded);
    if (given === undefined && reading.unread.length > 0) unread.push({ text, rows: count });
    return [text, ...outcomes.map((one) => (given === undefined ? answerOf(reading[one]) : given.includes(one)))];
  });
  await scratch.fill('outcome', rows);

  const sources = await scratch.rows(
    `select source as text from ${from} where source is not null group by all limit ${mostLabels}`,
  );
  await scratch.run('create table origin (text varchar, officer boolean)');
  await scratch.fill(
    'origin',
    sources.flatMap((row) => {
      const text = textOrNull(row['text']);
      return text === null ? [] : [[text, isEmpty(text) ? null : isOfficerInitiated(text, 'source')]];
    }),
  );
  return { labels, recorded, unread, cutAt: cutAt([...labels.keys()]) };
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
  const each = Array.from(
    { length: labelColumns },
    (_, at) => `select call, l${at} as text from typed where l${at} is not null`,
  );
  const found = await scratch.rows(
    `select text, count(distinct call) as calls from (${each.join(' union all ')}) semi join (select text from label where listed) as told using (text) group by text order by calls desc, text limit 500`,
  );
  return found.flatMap((row) => {
    const label = textOrNull(row['text']) ?? '';
    const decided = decisions.labels.get(label);
    return decided === undefined
      ? []
      : [{ label, count: numberFrom(row['calls']), class: decided.class, why: decided.why }];
  });
}
