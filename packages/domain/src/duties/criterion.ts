/**
 * Three-valued criteria: what they answer, which facts settled them, and which unknown facts could still change them.
 * Answers are exact: a criterion is settled just when every way of filling in the unknowns agrees.
 */
import { type Answer, both, either, opposite } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import type { Criterion } from './duty.ts';

export type KnownFacts = Partial<Readonly<Record<Fact, Answer>>>;

/** What a criterion reads: each fact once, in the order it reads them, and whether it reads none of them twice. */
interface Reads {
  readonly facts: readonly Fact[];
  readonly eachOnce: boolean;
}

/** Rules are read thousands of times and never change, so what a criterion reads is worked out once. */
const reads = new WeakMap<Criterion, Reads>();

function readsOf(criterion: Criterion): Reads {
  const known = reads.get(criterion);
  if (known !== undefined) return known;
  const all = everyRead(criterion);
  const facts = [...new Set(all)];
  const found = { facts, eachOnce: facts.length === all.length };
  reads.set(criterion, found);
  return found;
}

function everyRead(criterion: Criterion): readonly Fact[] {
  return 'fact' in criterion ? [criterion.fact] : partsOf(criterion).flatMap(everyRead);
}

/** Every fact a criterion reads, once each, in the order it reads them. */
export function factsIn(criterion: Criterion): readonly Fact[] {
  return readsOf(criterion).facts;
}

function partsOf(criterion: Exclude<Criterion, { readonly fact: Fact }>): readonly Criterion[] {
  return 'all' in criterion ? criterion.all : criterion.any;
}

function toldOf(fact: Fact, facts: KnownFacts): Answer {
  return facts[fact] ?? 'unknown';
}

/** Kleene's answer: quick, and right whenever it is not `unknown`. */
function kleene(criterion: Criterion, facts: KnownFacts): Answer {
  if ('fact' in criterion) {
    const answer = toldOf(criterion.fact, facts);
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
  if (quick !== 'unknown' || readsOf(criterion).eachOnce || open.length > mostUnknownsTried) return quick;
  const seen = new Set(completionsOf(open, facts).map((completed) => kleene(criterion, completed)));
  if (seen.size > 1) return 'unknown';
  return seen.has('yes') ? 'yes' : 'no';
}

/** The unknown facts that could still change the answer, and no others. Empty when it is settled. */
export function factsToAsk(criterion: Criterion, facts: KnownFacts): readonly Fact[] {
  if (holds(criterion, facts) !== 'unknown') return [];
  if (readsOf(criterion).eachOnce) return openIn(criterion, facts);
  const open = unknownsOf(criterion, facts);
  if (open.length > mostUnknownsTried) return open;
  const completed = completionsOf(open, facts);
  return open.filter((fact) =>
    completed.some(
      (one) => kleene(criterion, { ...one, [fact]: 'yes' }) !== kleene(criterion, { ...one, [fact]: 'no' }),
    ),
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
  if (readsOf(criterion).eachOnce) return settledBy(criterion, facts);
  const known = factsIn(criterion).filter((fact) => toldOf(fact, facts) !== 'unknown');
  // Reversed, so that when either of two facts would do the one the rule names first is the reason given.
  return known.reduceRight<readonly Fact[]>((kept, fact) => {
    const without = kept.filter((other) => other !== fact);
    return holds(criterion, onlyOf(without, facts)) === answer ? without : kept;
  }, known);
}

function onlyOf(kept: readonly Fact[], facts: KnownFacts): KnownFacts {
  return Object.fromEntries(kept.map((fact) => [fact, toldOf(fact, facts)]));
}

/** Every way of answering `open` with yes or no. */
export function completionsOf(open: readonly Fact[], facts: KnownFacts): readonly KnownFacts[] {
  return open.reduce<readonly KnownFacts[]>(
    (made, fact) => made.flatMap((one) => [{ ...one, [fact]: 'yes' } as const, { ...one, [fact]: 'no' } as const]),
    [facts],
  );
}

function unknownsOf(criterion: Criterion, facts: KnownFacts): readonly Fact[] {
  return factsIn(criterion).filter((fact) => toldOf(fact, facts) === 'unknown');
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
