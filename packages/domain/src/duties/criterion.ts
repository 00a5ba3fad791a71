/**
 * Three-valued criteria: what they answer, which facts settled them, and which unknown facts could still change them.
 * Answers are exact: a criterion is settled just when every way of filling in the unknowns agrees.
 */
import { type Answer, both, either, opposite } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import type { Criterion } from './duty.ts';

export type KnownFacts = Partial<Readonly<Record<Fact, Answer>>>;

/** Rules are read thousands of times and never change, so what a criterion reads is worked out once. */
const factsRead = new WeakMap<Criterion, readonly Fact[]>();

/** Every fact a criterion reads, once each, in the order it reads them. */
export function factsIn(criterion: Criterion): readonly Fact[] {
  const known = factsRead.get(criterion);
  if (known !== undefined) return known;
  const found = 'fact' in criterion ? [criterion.fact] : [...new Set(partsOf(criterion).flatMap(factsIn))];
  factsRead.set(criterion, found);
  return found;
}

function partsOf(criterion: Exclude<Criterion, { readonly fact: Fact }>): readonly Criterion[] {
  return 'all' in criterion ? criterion.all : criterion.any;
}

/** Kleene's answer: quick, and right whenever it is not `unknown`. */
function kleene(criterion: Criterion, facts: KnownFacts): Answer {
  if ('fact' in criterion) {
    const answer = facts[criterion.fact] ?? 'unknown';
    return criterion.is === 'yes' ? answer : opposite(answer);
  }
  if ('all' in criterion) return both(...criterion.all.map((part) => kleene(part, facts)));
  return either(...criterion.any.map((part) => kleene(part, facts)));
}

/**
 * Rules read few facts; past this many unknown ones Kleene's answer stands, which is never wrong, only less willing to settle.
 */
const mostUnknownsTried = 12;

/** Whether `criterion` holds: `yes` or `no` only if every completion of the unknown facts says so. */
export function holds(criterion: Criterion, facts: KnownFacts): Answer {
  const quick = kleene(criterion, facts);
  const open = unknownsOf(criterion, facts);
  // Where each fact is read once Kleene is already exact; completions matter only when one is read twice.
  if (quick !== 'unknown' || readsEachOnce(criterion) || open.length > mostUnknownsTried) return quick;
  const seen = new Set(completionsOf(open, facts).map((completed) => kleene(criterion, completed)));
  if (seen.size > 1) return 'unknown';
  return seen.has('yes') ? 'yes' : 'no';
}

/** The unknown facts that could still change the answer, and no others. Empty when it is settled. */
export function factsToAsk(criterion: Criterion, facts: KnownFacts): readonly Fact[] {
  if (holds(criterion, facts) !== 'unknown') return [];
  if (readsEachOnce(criterion)) return openIn(criterion, facts);
  const open = unknownsOf(criterion, facts);
  if (open.length > mostUnknownsTried) return open;
  return open.filter((fact) =>
    completionsOf(
      open.filter((other) => other !== fact),
      facts,
    ).some((completed) => {
      const ifYes = kleene(criterion, { ...completed, [fact]: 'yes' });
      return ifYes !== kleene(criterion, { ...completed, [fact]: 'no' });
    }),
  );
}

/**
 * The facts of the parts that are open, where each fact is read once: such parts can be filled in apart from one another, so
 * each of their facts can tip the whole, and a settled part's facts cannot. Trying every completion says the same, slowly.
 */
function openIn(criterion: Criterion, facts: KnownFacts): readonly Fact[] {
  if (kleene(criterion, facts) !== 'unknown') return [];
  if ('fact' in criterion) return [criterion.fact];
  return partsOf(criterion).flatMap((part) => openIn(part, facts));
}

/** A smallest set of known facts that settles the criterion by itself. Empty when it is not settled. */
export function factsThatSettle(criterion: Criterion, facts: KnownFacts): readonly Fact[] {
  const answer = holds(criterion, facts);
  if (answer === 'unknown') return [];
  if (readsEachOnce(criterion)) return settledBy(criterion, facts);
  let kept: KnownFacts = Object.fromEntries(factsIn(criterion).map((fact) => [fact, facts[fact] ?? 'unknown']));
  // Reversed, so that when either of two facts would do the one the rule names first is the reason given.
  for (const fact of factsIn(criterion).toReversed()) {
    const without: KnownFacts = { ...kept, [fact]: 'unknown' };
    if (holds(criterion, without) === answer) kept = without;
  }
  return factsIn(criterion).filter((fact) => (kept[fact] ?? 'unknown') !== 'unknown');
}

/** Every way of answering `open` with yes or no. */
export function completionsOf(open: readonly Fact[], facts: KnownFacts): readonly KnownFacts[] {
  return open.reduce<readonly KnownFacts[]>(
    (made, fact) => made.flatMap((one) => [{ ...one, [fact]: 'yes' } as const, { ...one, [fact]: 'no' } as const]),
    [facts],
  );
}

function unknownsOf(criterion: Criterion, facts: KnownFacts): readonly Fact[] {
  return factsIn(criterion).filter((fact) => (facts[fact] ?? 'unknown') === 'unknown');
}

/**
 * As `factsThatSettle`, for a settled criterion that reads each fact once: every part of what holds, and the first part named of
 * what does not. Leaving out one fact after another says the same, slowly.
 */
function settledBy(criterion: Criterion, facts: KnownFacts): readonly Fact[] {
  if ('fact' in criterion) return [criterion.fact];
  const answer = kleene(criterion, facts);
  const parts = partsOf(criterion);
  if ('all' in criterion === (answer === 'yes')) return parts.flatMap((part) => settledBy(part, facts));
  const first = parts.find((part) => kleene(part, facts) === answer);
  return first === undefined ? [] : settledBy(first, facts);
}

const readOnce = new WeakMap<Criterion, boolean>();

function readsEachOnce(criterion: Criterion): boolean {
  const known = readOnce.get(criterion) ?? countReads(criterion) === factsIn(criterion).length;
  readOnce.set(criterion, known);
  return known;
}

function countReads(criterion: Criterion): number {
  if ('fact' in criterion) return 1;
  return partsOf(criterion).reduce((sum, part) => sum + countReads(part), 0);
}
