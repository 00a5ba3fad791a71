/**
 * Hides small counts, and as many others as it takes that none of them can be worked out from what is shown. It works on all
 * tables that are released together as one set, and refuses to look at one table alone: two harmless ones can give a count away.
 *
 * [Note: What a reader knows]
 * The reader is taken to know every shown number, every sum that holds between counts, and that no hidden count is 0. What is
 * promised: with all that, each hidden count can still be at least ten different numbers.
 */
import { boundsOf, type HiddenSum } from './bounds.ts';

/** 1 to 10 are hidden, as the Centers for Medicare and Medicaid Services do; 0 says that nothing happened and is shown. */
export const largestHidden = 10;
const fewestValues = 10;

/** A sum that any reader can check: the parts make up the whole. `of = n + rest` is one too, and needs a count for the rest. */
export interface PublishedSum {
  readonly whole: string;
  readonly parts: readonly string[];
}

export interface Fixed {
  readonly open?: ReadonlySet<string>;
  readonly derived?: ReadonlySet<string>;
}

export interface Suppressed {
  /** Each count as shown; null where it is hidden. */
  readonly shown: ReadonlyMap<string, number | null>;
  /** Why a count is hidden: it is small itself, or it would give a small one away. */
  readonly hidden: ReadonlyMap<string, 'small' | 'gives-away'>;
}

/**
 * Decides what to hide. `counts` holds every count that is to be published, and every one that a reader can work out although it
 * is not (such as the rest of a share), each under a name of its own; `sums` every sum that holds between them. Throws where
 * a sum does not hold or names a count that is not there: the caller then describes other tables than it publishes. A name in `open` is
 * published elsewhere and stays shown; one in `derived` is never published, only worked out, so that nothing is won by hiding it.
 */
export function suppress(
  counts: ReadonlyMap<string, number>,
  sums: readonly PublishedSum[],
  { open = new Set(), derived = new Set() }: Fixed = {},
): Suppressed {
  for (const sum of sums) refuseUntrue(sum, counts);
  const hidden = new Map<string, 'small' | 'gives-away'>();
  for (const [name, count] of counts)
    if (count >= 1 && count <= largestHidden && !open.has(name)) hidden.set(name, 'small');
  for (;;) {
    const exposed = firstExposed({ counts, sums, hidden });
    if (exposed === null) break;
    const next = bestCover({ exposed, counts, sums, hidden, fixed: new Set([...open, ...derived]) });
    if (next === null) throw new Error(`nothing is left to hide ${exposed} behind`);
    hidden.set(next, 'gives-away');
  }
  return { shown: new Map([...counts].map(([name, count]) => [name, hidden.has(name) ? null : count])), hidden };
}

interface State {
  readonly counts: ReadonlyMap<string, number>;
  readonly sums: readonly PublishedSum[];
  readonly hidden: ReadonlyMap<string, unknown>;
}

/** A hidden count that a reader can narrow down to fewer than ten numbers; null when there is none. */
function firstExposed({ counts, sums, hidden }: State): string | null {
  const names = [...hidden.keys()];
  const placeOf = new Map(names.map((name, at) => [name, at]));
  const relations = sums.map((sum) => hiddenSum({ sum, counts, placeOf })).filter(({ weights }) => weights.size > 0);
  const inSums = new Set(relations.flatMap(({ weights }) => [...weights.keys()]));
  const bounds = boundsOf(names.length, relations);
  if (bounds === null) throw new Error('the sums contradict each other');
  let worst: { readonly name: string; readonly values: number } | null = null;
  names.forEach((name, at) => {
    if (!inSums.has(at)) return;
    const { low, high } = bounds[at] ?? { low: 1, high: 1 };
    const values = high - low + 1;
    if (values < fewestValues && values < (worst?.values ?? Number.POSITIVE_INFINITY)) worst = { name, values };
  });
  return nameOf(worst);
}

const nameOf = (found: { readonly name: string } | null): string | null => found?.name ?? null;

function hiddenSum({
  sum,
  counts,
  placeOf,
}: {
  readonly sum: PublishedSum;
  readonly counts: ReadonlyMap<string, number>;
  readonly placeOf: ReadonlyMap<string, number>;
}): HiddenSum {
  const weights = new Map<number, 1 | -1>();
  let total = 0;
  const take = (name: string, weight: 1 | -1): void => {
    const place = placeOf.get(name);
    if (place === undefined) total -= weight * (counts.get(name) ?? 0);
    else weights.set(place, weight);
  };
  for (const part of sum.parts) take(part, 1);
  take(sum.whole, -1);
  return { weights, total };
}

/**
 * What to hide next: the smallest shown count above 0 in a sum with the exposed one; a part before a whole, because a whole is
 * worth more to a reader. When its own sums have nothing left, a sum of something hidden beside it.
 */
function bestCover({
  exposed,
  counts,
  sums,
  hidden,
  fixed,
}: State & { readonly exposed: string; readonly fixed: ReadonlySet<string> }): string | null {
  const totals = new Set(sums.flatMap(({ whole, parts }) => (parts.length > 1 ? [whole] : [])));
  const seen = new Set([exposed]);
  const reached = new Set<PublishedSum>();
  for (;;) {
    const near = sums.filter((sum) => !reached.has(sum) && namesIn(sum).some((name) => seen.has(name)));
    if (near.length === 0) return null;
    for (const sum of near) reached.add(sum);
    const free = (names: readonly string[]): string | undefined =>
      names
        .filter((name) => !hidden.has(name) && !fixed.has(name) && (counts.get(name) ?? 0) > 0)
        .sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0))[0];
    const names = near.flatMap(namesIn);
    const cover = free(names.filter((name) => !totals.has(name))) ?? free(names);
    if (cover !== undefined) return cover;
    for (const name of near.flatMap(namesIn)) if (hidden.has(name)) seen.add(name);
  }
}

const namesIn = ({ whole, parts }: PublishedSum): readonly string[] => [whole, ...parts];

function refuseUntrue({ whole, parts }: PublishedSum, counts: ReadonlyMap<string, number>): void {
  const known = (name: string): number => {
    const count = counts.get(name);
    if (count === undefined) throw new Error(`no count is named ${name}`);
    return count;
  };
  if (parts.reduce((sum, part) => sum + known(part), 0) !== known(whole))
    throw new Error(`the parts of ${whole} do not make it up`);
}
