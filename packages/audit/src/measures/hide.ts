/** Lays everything that is released before suppression as one set, and answers what of it may be shown. Pure. */
import type { ShownCount } from '../answer.ts';
import { suppress } from '../statistics/index.ts';

export interface Whole {
  readonly name: string;
  readonly count: number;
  readonly parts: readonly { readonly name: string; readonly count: number }[];
}

/** A count as it may be shown; null where hidden. Throws on a name nobody laid in. */
export type Shown = (name: string) => ShownCount;

/** What may be shown of these counts. Where nothing is left to hide a count behind, nothing of the set is shown. */
export function hideSmall(wholes: readonly Whole[]): Shown {
  const counts = new Map<string, number>();
  for (const { name, count, parts } of wholes) {
    counts.set(name, count);
    for (const part of parts) counts.set(part.name, part.count);
  }
  const sums = wholes
    .filter(({ parts }) => parts.length > 0)
    .map(({ name, parts }) => ({ whole: name, parts: parts.map((part) => part.name) }));
  const shown = shownOf(counts, sums);
  return (name) => {
    const count = shown.get(name);
    if (count === undefined) throw new Error(`${name} was not laid in`);
    return count;
  };
}

function shownOf(
  counts: ReadonlyMap<string, number>,
  sums: Parameters<typeof suppress>[1],
): ReadonlyMap<string, ShownCount> {
  try {
    return suppress(counts, sums).shown;
  } catch (problem) {
    if (!(problem instanceof Error) || !problem.message.startsWith('nothing is left')) throw problem;
    return new Map([...counts].map(([name, count]) => [name, count === 0 ? 0 : null]));
  }
}
