/** Medians and other quantiles, with an interval that assumes nothing of the shape. Pure. It refuses to average away a long tail. */
import { seededDraw } from './random.ts';
import type { Interval } from './wilson.ts';

/** The quantile of values in rising order, by linear interpolation between neighbours; null when there are none. */
export function quantileOf(rising: ArrayLike<number>, share: number): number | null {
  if (rising.length === 0) return null;
  const at = Math.min(1, Math.max(0, share)) * (rising.length - 1);
  const below = rising[Math.floor(at)] ?? 0;
  const above = rising[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

const twoSided95 = 1.959964;

/**
 * The 95% interval of a quantile, read off the values by their ranks; null under six values, where no pair of ranks covers 95%.
 * Fast at any number of values, and exact to the rounding of the binomial distribution to the normal one.
 *
 * Source: Conover, Practical Nonparametric Statistics, 3rd edition, section 3.2.
 */
export function quantileInterval(rising: ArrayLike<number>, share: number): Interval | null {
  const count = rising.length;
  if (count < 6) return null;
  const half = twoSided95 * Math.sqrt(count * share * (1 - share));
  const low = rising[Math.max(0, Math.floor(count * share - half) - 1)];
  const high = rising[Math.min(count - 1, Math.ceil(count * share + half))];
  return low === undefined || high === undefined ? null : [low, high];
}

/**
 * The 95% percentile bootstrap of any number computed from values, drawn `times` times from `seed`. Null where there are
 * fewer than two values or the number cannot be computed of a draw.
 *
 * Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 */
export function bootstrapInterval(
  values: readonly number[],
  {
    of: computed,
    seed,
    times = 2_000,
  }: { readonly of: (drawn: readonly number[]) => number | null; readonly seed: number; readonly times?: number },
): Interval | null {
  if (values.length < 2) return null;
  const draw = seededDraw(seed);
  const results: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const again = values.map(() => values[Math.floor(draw() * values.length)] ?? 0);
    const result = computed(again);
    if (result === null) return null;
    results.push(result);
  }
  results.sort((one, other) => one - other);
  const [low, high] = [quantileOf(results, 0.025), quantileOf(results, 0.975)];
  return low === null || high === null ? null : [low, high];
}
