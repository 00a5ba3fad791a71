/**
 * Which calls people read: drawn at random within each stratum, so that a rare kind is not left to luck. The same seed draws
 * the same calls again. It refuses to choose by hand.
 */
import { drawn, seededDraw } from '../statistics/index.ts';

export interface SampledCall {
  readonly call: string;
  readonly stratum: string;
}

/**
 * `size` calls, shared over the strata by their sizes, with at least one from each as far as `size` goes; all of them when there
 * are fewer. In the order in which they were given. Deterministic in `seed` and in the order of `calls`.
 */
export function sampleOf(
  calls: readonly SampledCall[],
  { size, seed }: { readonly size: number; readonly seed: number },
): readonly SampledCall[] {
  const strata = Map.groupBy(calls, ({ stratum }) => stratum);
  const shares = sharesOf(
    [...strata].map(([stratum, members]) => ({ stratum, members: members.length })),
    size,
  );
  const draw = seededDraw(seed);
  const chosen = new Set<SampledCall>();
  for (const [stratum, members] of strata)
    for (const call of drawn(members, { size: shares.get(stratum) ?? 0, draw })) chosen.add(call);
  return calls.filter((call) => chosen.has(call));
}

interface Stratum {
  readonly stratum: string;
  readonly members: number;
}

/** By largest remainder, after one for each stratum; the larger strata first where there are more strata than calls to draw. */
function sharesOf(strata: readonly Stratum[], size: number): ReadonlyMap<string, number> {
  const all = strata.reduce((sum, { members }) => sum + members, 0);
  const wanted = Math.min(size, all);
  const bySize = strata.toSorted((one, other) => other.members - one.members);
  const shares = new Map(bySize.map(({ stratum }, at) => [stratum, at < wanted ? 1 : 0]));
  let left = wanted - Math.min(wanted, strata.length);
  while (left > 0) {
    const short = bySize
      .filter(({ stratum, members }) => (shares.get(stratum) ?? 0) < members)
      .map(({ stratum, members }) => ({ stratum, owed: (members / all) * wanted - (shares.get(stratum) ?? 0) }))
      .reduce((most, one) => (one.owed > most.owed ? one : most));
    shares.set(short.stratum, (shares.get(short.stratum) ?? 0) + 1);
    left -= 1;
  }
  return shares;
}
