/**
 * Whether a month stands outside what chance explains. Pure. It refuses arrows: two neighbouring months always differ, and a
 * difference means something only beyond the limits, or when it lasts.
 */

export interface ChartPoint {
  readonly group: string;
  readonly value: number;
}

/** A group outside the limits, or the place in a run where the run became long enough. */
export interface ChartSignal {
  readonly group: string;
  readonly why: 'above' | 'below' | 'run';
}

export interface ControlChart {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly signals: readonly ChartSignal[];
}

/** Fewer points give limits that mostly measure themselves. Source: Wheeler, Understanding Variation, 2nd edition, chapter 5. */
export const fewestPoints = 12;
/** On one side of the centre, one after another. Source: the fourth of the Western Electric rules (1956). */
const longRun = 8;
/** Turns a mean moving range into three standard deviations. Source: Wheeler, as above; 3 / 1.128. */
const threeSigma = 2.66;

/** An individuals chart (XmR), for counts by month; null under twelve points. */
export function individualsChart(points: readonly ChartPoint[]): ControlChart | null {
  if (points.length < fewestPoints) return null;
  const values = points.map(({ value }) => value);
  const centre = mean(values);
  const reach = threeSigma * mean(values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value))));
  const limits = { centre, lower: Math.max(0, centre - reach), upper: centre + reach };
  return { ...limits, signals: signalsOf(points, limits) };
}

interface Limits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

function signalsOf(points: readonly ChartPoint[], { centre, lower, upper }: Limits): readonly ChartSignal[] {
  const signals: ChartSignal[] = [];
  let side = 0;
  let run = 0;
  points.forEach(({ group, value }) => {
    const now = Math.sign(value - centre);
    run = now !== 0 && now === side ? run + 1 : 1;
    side = now;
    if (value > upper) signals.push({ group, why: 'above' });
    else if (value < lower) signals.push({ group, why: 'below' });
    else if (now !== 0 && run >= longRun) signals.push({ group, why: 'run' });
  });
  return signals;
}

const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;
