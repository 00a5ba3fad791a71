/** Medians and other quantiles, with an interval that assumes nothing of the shape. Pure. It refuses to average away a long tail. */
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
