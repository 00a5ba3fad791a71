/**
 * What the entries of a case add up to: its items, each with what stands now and everything said before. Pure, and the same for
 * whoever holds the same entries; it drops nothing, and where two wrote at once it says so.
 */
import type { CivilDate } from '../time.ts';
import type { CaseEntry, CaseEntryId, CaseId, CaseItemId, CaseKind, CaseSaying } from './case-entry.ts';

export type SayingOf<Kind extends CaseKind> = Extract<CaseSaying, { readonly kind: Kind }>;

export interface CaseItem<Says extends CaseSaying = CaseSaying> {
  readonly item: CaseItemId;
  /** What stands: of several written at once, the one the log took last. */
  readonly says: Says;
  readonly entry: CaseEntry;
  /** Written by someone who had not seen what stands; nobody has chosen yet. */
  readonly also: readonly CaseEntry[];
  /** Every entry about it, oldest first. */
  readonly history: readonly CaseEntry[];
  readonly takenBack: boolean;
}

export interface CaseFile {
  readonly id: CaseId;
  /** In the order they first appeared; those taken back are here too. */
  readonly items: readonly CaseItem[];
  /** In the order of the log. */
  readonly entries: readonly CaseEntry[];
}

interface Growing {
  readonly history: CaseEntry[];
  /** Entries that no later one names. */
  heads: CaseEntry[];
}

/** Folds entries in the order of the log. An entry that came twice counts once. */
export function foldCase(id: CaseId, entries: readonly CaseEntry[]): CaseFile {
  const items = new Map<CaseItemId, Growing>();
  const seen = new Set<CaseEntryId>();
  const kept: CaseEntry[] = [];
  for (const entry of entries) {
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    kept.push(entry);
    const growing = items.get(entry.item) ?? { history: [], heads: [] };
    growing.history.push(entry);
    growing.heads = [...growing.heads.filter((head) => !entry.after.includes(head.id)), entry];
    items.set(entry.item, growing);
  }
  return { id, entries: kept, items: [...items].flatMap(([item, growing]) => itemOf(item, growing)) };
}

function itemOf(item: CaseItemId, { history, heads }: Growing): readonly CaseItem[] {
  const entry = heads.at(-1);
  if (entry === undefined) return [];
  const takenBack = entry.says.kind === 'taken-back';
  // What was taken back keeps its words in view: only the last thing said before tells what it was.
  const shown = history.findLast(({ says }) => says.kind !== 'taken-back') ?? entry;
  return [{ item, says: shown.says, entry, also: heads.slice(0, -1).reverse(), history, takenBack }];
}

/** The items of one kind that stand, oldest first. */
export function itemsOf<Kind extends CaseKind>(file: CaseFile, kind: Kind): readonly CaseItem<SayingOf<Kind>>[] {
  const isOfKind = (item: CaseItem): item is CaseItem<SayingOf<Kind>> => item.says.kind === kind;
  return file.items.filter(isOfKind).filter(({ takenBack }) => !takenBack);
}

/** The newest item of a kind of which there is one at a time. */
export function oneOf<Kind extends CaseKind>(file: CaseFile, kind: Kind): CaseItem<SayingOf<Kind>> | undefined {
  return itemsOf(file, kind).at(-1);
}

/** What an entry about `item` must name so that it takes the place of what stands, and of anything written at once. */
export function headsOf(file: CaseFile, item: CaseItemId): readonly CaseEntryId[] {
  const found = file.items.find((one) => one.item === item);
  return found === undefined ? [] : [found.entry.id, ...found.also.map(({ id }) => id)];
}

export interface NextDate {
  readonly on: CivilDate;
  readonly time?: string;
  readonly what: string;
}

/** The next date of the case from `today` on: what is not past, answers due to letters sent, and actions. */
export function nextDateOf(file: CaseFile, today: CivilDate): NextDate | undefined {
  return datesOf(file).find(({ on }) => on >= today);
}

/** The day by which a letter is to be answered, or by which what was promised is to be done; absent when nothing is awaited. */
export function awaitedOn(letter: SayingOf<'letter'>): CivilDate | undefined {
  if (letter.state === 'sent') return letter.answerBy;
  return letter.state === 'answered' && letter.answer?.kind === 'will-do' ? letter.answer.by : undefined;
}

/** Every date still to come or to be looked after, soonest first. */
export function datesOf(file: CaseFile): readonly NextDate[] {
  const dates = itemsOf(file, 'date')
    .filter(({ says }) => !says.past)
    .map(({ says: { on, time, what } }): NextDate => ({ on, what, ...(time === undefined ? {} : { time }) }));
  const answers = itemsOf(file, 'letter').flatMap(({ says }): readonly NextDate[] => {
    const on = awaitedOn(says);
    return on === undefined ? [] : [{ on, what: says.to }];
  });
  const actions = itemsOf(file, 'action').flatMap(({ says: { state, by, what } }): readonly NextDate[] =>
    state === 'open' ? [{ on: by, what }] : [],
  );
  return [...dates, ...answers, ...actions].toSorted((a, b) =>
    a.on === b.on ? timeOf(a) - timeOf(b) : a.on < b.on ? -1 : 1,
  );
}

function timeOf({ time }: NextDate): number {
  return time === undefined ? 0 : Number(time.replace(':', ''));
}
