/**
 * How an instrument adds its answers up, when it does not merely add: sums, the largest of several, a number when something was
 * answered, and named parts. It is data that ends by its shape: no script, no loop, no text that is run, and nothing that subtracts,
 * so that one more answer never lowers what the answers came to.
 */
import { ok, type Result, refused } from '../result.ts';

export type Scoring =
  | { readonly number: number }
  /** What the answer to a question adds by itself. */
  | { readonly item: string }
  | { readonly part: string }
  | { readonly sum: readonly Scoring[] }
  | { readonly most: readonly Scoring[] }
  /** `add` when the question was answered so; nothing otherwise. `is` is `yes`, or one of its options. */
  | { readonly when: { readonly item: string; readonly is: string }; readonly add: Scoring };

export interface ScoringPlan {
  readonly total: Scoring;
  readonly parts: Readonly<Record<string, Scoring>>;
}

export type ScoringIssue =
  | 'scoring-is-a-script'
  | 'scoring-not-known'
  | 'scoring-too-deep'
  | 'scoring-too-large'
  | 'scoring-number-out-of-range'
  | 'scoring-loop'
  | 'scoring-part-not-there'
  | 'scoring-item-not-there';

/** Source: product decision: no published tool has sums within sums within sums. */
const deepest = 12;
/** Source: product decision: five for each question of the longest tool. */
const mostPieces = 500;
const largestNumber = 1_000;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The plan in what a file gives, or the first thing that makes it none. Text where a sum should be is a script, and is not read. */
export function scoringFrom(total: unknown, parts: unknown): Result<ScoringPlan, ScoringIssue> {
  const left = { pieces: mostPieces };
  const read = pieceFrom(total, 0, left);
  if (!read.ok) return read;
  const named: Record<string, Scoring> = {};
  if (parts !== undefined && !isRecord(parts)) return refused('scoring-not-known');
  for (const [name, value] of Object.entries(parts ?? {})) {
    const part = pieceFrom(value, 0, left);
    if (!part.ok) return part;
    named[name] = part.value;
  }
  const plan = { total: read.value, parts: named };
  const loop = loopIn(plan);
  return loop === undefined ? ok(plan) : refused(loop);
}

function pieceFrom(value: unknown, depth: number, left: { pieces: number }): Result<Scoring, ScoringIssue> {
  if (typeof value === 'string' || typeof value === 'function') return refused('scoring-is-a-script');
  if (depth > deepest) return refused('scoring-too-deep');
  left.pieces -= 1;
  if (left.pieces < 0) return refused('scoring-too-large');
  if (!isRecord(value)) return refused('scoring-not-known');
  const keys = Object.keys(value).toSorted().join(' ');
  switch (keys) {
    case 'number': {
      const number = value['number'];
      const fits = typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= largestNumber;
      return fits ? ok({ number }) : refused('scoring-number-out-of-range');
    }
    case 'item':
      return typeof value['item'] === 'string' ? ok({ item: value['item'] }) : refused('scoring-not-known');
    case 'part':
      return typeof value['part'] === 'string' ? ok({ part: value['part'] }) : refused('scoring-not-known');
    case 'sum':
    case 'most': {
      const list = value[keys];
      if (typeof list === 'string') return refused('scoring-is-a-script');
      if (!Array.isArray(list) || list.length === 0) return refused('scoring-not-known');
      const read: Scoring[] = [];
      for (const each of list) {
        const piece = pieceFrom(each, depth + 1, left);
        if (!piece.ok) return piece;
        read.push(piece.value);
      }
      return ok(keys === 'sum' ? { sum: read } : { most: read });
    }
    case 'add when': {
      const when = value['when'];
      if (typeof when === 'string') return refused('scoring-is-a-script');
      const add = pieceFrom(value['add'], depth + 1, left);
      if (!add.ok) return add;
      if (!isRecord(when) || typeof when['item'] !== 'string' || typeof when['is'] !== 'string')
        return refused('scoring-not-known');
      return ok({ when: { item: when['item'], is: when['is'] }, add: add.value });
    }
    default:
      return refused('scoring-not-known');
  }
}

function* piecesOf(scoring: Scoring): Generator<Scoring, void, undefined> {
  yield scoring;
  if ('sum' in scoring) for (const each of scoring.sum) yield* piecesOf(each);
  else if ('most' in scoring) for (const each of scoring.most) yield* piecesOf(each);
  else if ('when' in scoring) yield* piecesOf(scoring.add);
}

const partsNamed = (scoring: Scoring): readonly string[] =>
  [...piecesOf(scoring)].flatMap((piece) => ('part' in piece ? [piece.part] : []));

/** A part that leads back to itself, or to one that is not there. */
function loopIn({ total, parts }: ScoringPlan): ScoringIssue | undefined {
  const done = new Set<string>();
  const path = new Set<string>();
  const follow = (names: readonly string[]): ScoringIssue | undefined => {
    for (const name of names) {
      if (path.has(name)) return 'scoring-loop';
      if (done.has(name)) continue;
      const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
      if (part === undefined) return 'scoring-part-not-there';
      path.add(name);
      const found = follow(partsNamed(part));
      if (found !== undefined) return found;
      path.delete(name);
      done.add(name);
    }
    return undefined;
  };
  return follow([...partsNamed(total), ...Object.keys(parts)]);
}

/** Whether every question and answer that a plan names is there. `answersOf` gives the answers a question can have. */
export function checkScoringItems(
  { total, parts }: ScoringPlan,
  answersOf: (item: string) => readonly string[] | undefined,
): ScoringIssue | undefined {
  for (const scoring of [total, ...Object.values(parts)])
    for (const piece of piecesOf(scoring)) {
      if ('item' in piece && answersOf(piece.item) === undefined) return 'scoring-item-not-there';
      if ('when' in piece && answersOf(piece.when.item)?.includes(piece.when.is) !== true)
        return 'scoring-item-not-there';
    }
  return undefined;
}

/** What a question is taken to have been answered with: undefined adds nothing, `any` whatever adds most. */
export type Taken = (item: string) => string | 'any' | undefined;

/** What the plan comes to. `adds` says what one answer to a question adds. Each part is worked out once. */
export function scoreBy({
  plan: { total, parts },
  taken,
  adds,
}: {
  readonly plan: ScoringPlan;
  readonly taken: Taken;
  readonly adds: (item: string, answer: string) => number;
}): number {
  const known = new Map<string, number>();
  const score = (scoring: Scoring): number => {
    if ('number' in scoring) return scoring.number;
    if ('sum' in scoring) return scoring.sum.reduce((sum, each) => sum + score(each), 0);
    if ('most' in scoring) return Math.max(...scoring.most.map(score));
    if ('item' in scoring) {
      const answer = taken(scoring.item);
      return answer === undefined ? 0 : adds(scoring.item, answer);
    }
    if ('when' in scoring) {
      const answer = taken(scoring.when.item);
      return answer === 'any' || answer === scoring.when.is ? score(scoring.add) : 0;
    }
    const before = known.get(scoring.part);
    if (before !== undefined) return before;
    const part = parts[scoring.part];
    if (part === undefined) throw new Error('a plan that was not checked');
    const made = score(part);
    known.set(scoring.part, made);
    return made;
  };
  return score(total);
}
