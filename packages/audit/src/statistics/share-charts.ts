/**
 * Whether a share changed over time more than chance explains: limits for each period by how many calls it has, and an interval for the difference of
 * two halves. Pure. It refuses limits from fewer than eight periods, which would mostly measure themselves.
 */
import type { ChartSignal } from './control-charts.ts';
import { type Interval, wilsonInterval } from './wilson.ts';

export interface SharePoint {
  readonly group: string;
  readonly n: number;
  readonly of: number;
}

export interface ShareChart {
  readonly centre: number;
  readonly limits: readonly { readonly group: string; readonly lower: number; readonly upper: number }[];
  readonly signals: readonly ChartSignal[];
}

/** Also the run that counts as a change, so that one cannot come before limits do. */
export const fewestPeriods = 8;

/**
 * A p-chart: three standard deviations of a share of that size around the share of all periods; null under eight periods with calls.
 * Source: Shewhart, Economic Control of Quality of Manufactured Product (1931); the run of eight as in the Western Electric rules (1956).
 */
export function shareChart(points: readonly SharePoint[]): ShareChart | null {
  const held = points.filter(({ of }) => of > 0);
  if (held.length < fewestPeriods) return null;
  const centre = sumOf(held.map(({ n }) => n)) / sumOf(held.map(({ of }) => of));
  const limits = held.map(({ group, of }) => {
    const reach = 3 * Math.sqrt((centre * (1 - centre)) / of);
    return { group, lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) };
  });
  const signals: ChartSignal[] = [];
  let side = 0;
  let run = 0;
  held.forEach(({ group, n, of }, at) => {
    const share = n / of;
    const now = Math.sign(share - centre);
    run = now !== 0 && now === side ? run + 1 : 1;
    side = now;
    const { lower, upper } = limits[at] ?? { lower: 0, upper: 1 };
    if (share > upper) signals.push({ group, why: 'above' });
    else if (share < lower) signals.push({ group, why: 'below' });
    else if (now !== 0 && run >= fewestPeriods) signals.push({ group, why: 'run' });
  });
  return { centre, limits, signals };
}

/**
 * The 95% interval of the later share less the earlier one; null where one of them is of nothing. Throws on wrong counts, as the share itself does.
 * Source: Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
 */
export function differenceInterval(
  earlier: { readonly n: number; readonly of: number },
  later: { readonly n: number; readonly of: number },
): Interval | null {
  const [first, second] = [wilsonInterval(earlier.n, earlier.of), wilsonInterval(later.n, later.of)];
  if (first === null || second === null) return null;
  const [p, q] = [earlier.n / earlier.of, later.n / later.of];
  const difference = q - p;
  return [difference - Math.hypot(q - second[0], first[1] - p), difference + Math.hypot(second[1] - q, p - first[0])];
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
