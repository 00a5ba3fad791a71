/** Lays everything that is released before suppression as one set, and answers what of it may be shown. Pure. */
import type { ShownCount } from '../answer.ts';
import { type PublishedSum, suppress } from '../statistics/index.ts';

export interface Whole {
  readonly name: string;
  readonly count: number;
  /** A derived part is published nowhere; a reader works it out from the others. One part alone is the whole under another name. */
  readonly parts: readonly { readonly name: string; readonly count: number; readonly derived?: true }[];
}

/** A count as it may be shown; null where hidden. Throws on a name nobody laid in. */
export type Shown = (name: string) => ShownCount;

/**
 * What may be shown of these counts. Where nothing is left to hide a count behind, nothing of the set is shown. The same calls under two names are one count:
 * hiding one name and showing the other would hide nothing.
 */
export function hideSmall(wholes: readonly Whole[]): Shown {
  const counts = new Map<string, number>();
  const published = new Set<string>();
  for (const { name, count, parts } of wholes) {
    counts.set(name, count);
    published.add(name);
    for (const part of parts) {
      counts.set(part.name, part.count);
      if (part.derived !== true) published.add(part.name);
    }
  }
  // A nought is shown whatever happens, so it is no part that could hide anything.
  const solid = wholes.map(({ name, parts }) => ({
    name,
    parts: parts.filter(({ count }) => count > 0).map((part) => part.name),
  }));
  const sameAs = sameNames(
    solid.filter(({ parts }) => parts.length === 1).map(({ name, parts }) => [name, parts[0] ?? name]),
  );
  const sums = new Map<string, PublishedSum>();
  for (const { name, parts } of solid) {
    if (parts.length < 2) continue;
    const sum = { whole: sameAs(name), parts: parts.map(sameAs) };
    sums.set([sum.whole, ...sum.parts.toSorted()].join('\n'), sum);
  }
  const one = new Map([...counts].map(([name, count]) => [sameAs(name), count]));
  const seen = new Set([...published].map(sameAs));
  const derived = new Set([...one.keys()].filter((name) => !seen.has(name)));
  const shown = shownOf({ counts: one, sums: [...sums.values()], derived });
  return (name) => {
    const count = shown.get(sameAs(name));
    if (count === undefined || !counts.has(name)) throw new Error(`${name} was not laid in`);
    return count;
  };
}

/** One name for all that stand for the same count. */
function sameNames(pairs: readonly (readonly [string, string])[]): (name: string) => string {
  const to = new Map<string, string>();
  const last = (name: string): string => {
    const next = to.get(name);
    return next === undefined ? name : last(next);
  };
  for (const [one, other] of pairs) {
    const [first, second] = [last(one), last(other)];
    if (first !== second) to.set(second, first);
  }
  return last;
}

function shownOf({
  counts,
  sums,
  derived,
}: {
  readonly counts: ReadonlyMap<string, number>;
  readonly sums: readonly PublishedSum[];
  readonly derived: ReadonlySet<string>;
}): ReadonlyMap<string, ShownCount> {
  try {
    return suppress(counts, sums, { derived }).shown;
  } catch (problem) {
    if (!(problem instanceof Error) || !problem.message.startsWith('nothing is left')) throw problem;
    return new Map([...counts].map(([name, count]) => [name, count === 0 ? 0 : null]));
  }
}
