/** An interval for a share. Pure. It refuses the textbook interval, which leaves 0 to 1 and is zero wide at 0 of 20. */

/** Standard normal deviate that leaves 2.5% on each side. Source: any table of the normal distribution; 1.959964 to six places. */
const twoSided95 = 1.959964;

export type Interval = readonly [low: number, high: number];

/**
 * The Wilson score interval (95%) of `n` out of `of`; null when nothing was counted. Throws on a count that is negative, not
 * whole, or greater than its whole: that is a defect of the caller.
 *
 * Source: Wilson, Journal of the American Statistical Association 22 (1927) 209-212.
 */
export function wilsonInterval(n: number, of: number): Interval | null {
  if (!Number.isInteger(n) || !Number.isInteger(of) || n < 0 || n > of) throw new Error('a share of wrong counts');
  if (of === 0) return null;
  const share = n / of;
  const z2 = twoSided95 ** 2 / of;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (twoSided95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of))) / (1 + z2);
  return [n === 0 ? 0 : Math.max(0, middle - half), n === of ? 1 : Math.min(1, middle + half)];
}
