/**
 * What a label, a disposition and a source say, as bits that millions of rows can be asked for at once. A person's decision in the mapping goes
 * before the lexicon. Pure: the texts are handed in, and no row is seen here.
 */
import type { Language } from '@holdfast/domain';
import type { LabelClass } from '../answer.ts';
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

/** Whether any bit of `bit` stands in the number `bits`, in SQL. */
export const hasBit = (bits: string, bit: number): string => `((${bits}) & ${bit}) <> 0`;

export interface WrittenText {
  /** As it stands in the file, spaces and all. */
  readonly written: string;
  readonly rows: number;
}

/** A text with what it says, as bits. */
export interface SaidText {
  readonly written: string;
  readonly name: string;
  readonly said: number;
}

export interface SaidTexts {
  readonly label: readonly SaidText[];
  readonly outcome: readonly SaidText[];
  readonly origin: readonly SaidText[];
  readonly decisions: Decisions;
}

/** Reads every distinct text once. */
export function sayTexts({
  labelTexts,
  dispositionTexts,
  sources,
  mapping,
  language,
}: {
  readonly labelTexts: readonly WrittenText[];
  readonly dispositionTexts: readonly WrittenText[];
  readonly sources: readonly WrittenText[];
  readonly mapping: Pick<AuditMapping, 'labels' | 'dispositions'>;
  readonly language: Language;
}): SaidTexts {
  const labels = new Map<string, DecidedLabel>();
  for (const { written } of labelTexts) labels.set(written.trim(), labelOf(written.trim(), mapping.labels, language));
  const decidedFlags = Object.values(mapping.dispositions).flat();
  const recorded = new Set([
    ...flagsRecordedIn(dispositionTexts.map(({ written }) => written.trim())),
    ...decidedFlags,
  ]);
  const unread = new Map<string, number>();
  const outcome = dispositionTexts.map(({ written, rows }) => {
    const name = written.trim();
    const given = mapping.dispositions[name];
    const reading = readDisposition(name, recorded);
    if (given === undefined && reading.unread.length > 0) unread.set(name, (unread.get(name) ?? 0) + rows);
    const answer = (one: Outcome): boolean | null =>
      given === undefined ? answerOf(reading[one]) : given.includes(one);
    return { written, name, said: outcomeSays(answer) };
  });
  return {
    label: labelTexts.map(({ written }) => {
      const name = written.trim();
      return { written, name, said: labelSays(name, labels.get(name)?.class ?? 'unknown') };
    }),
    outcome,
    origin: sources.map(({ written }) => {
      const name = written.trim();
      const officer = isOfficerInitiated(name, 'source');
      return { written, name, said: isEmpty(name) ? 0 : officer ? originBits.yes : originBits.no };
    }),
    decisions: {
      labels,
      recorded,
      unread: [...unread].map(([text, rows]) => ({ text, rows })),
      cutAt: cutAt([...labels.keys()]),
    },
  };
}

/** Whether a label, as it stands in the file, is one of a violated order. */
export function saysViolation(written: string, decided: AuditMapping['labels']): boolean {
  return labelOf(written.trim(), decided, 'en').class === 'order-violation';
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
