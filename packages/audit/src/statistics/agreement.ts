/** How far two readers of the same calls agree, beyond what chance would give. Pure. It refuses a number where chance explains all. */
import type { Interval } from './wilson.ts';

export interface Agreement {
  readonly n: number;
  /** The share on which both said the same. */
  readonly observed: number;
  /** The share on which they would, if each kept to their own habits and drew at random. */
  readonly expected: number;
  /** Cohen's kappa; null where both always said the same one thing, and chance alone explains it. */
  readonly kappa: number | null;
  /** 95%; null with kappa. */
  readonly interval: Interval | null;
}

/**
 * Cohen's kappa of two readers over the same calls, one pair of answers each; null when there are none.
 *
 * Source: Cohen, Educational and Psychological Measurement 20 (1960) 37-46; standard error of the estimate as given there.
 */
export function agreementOf(pairs: readonly (readonly [one: string, other: string])[]): Agreement | null {
  const n = pairs.length;
  if (n === 0) return null;
  const observed = pairs.filter(([one, other]) => one === other).length / n;
  const answers = new Set(pairs.flat());
  let expected = 0;
  for (const answer of answers) {
    const [one, other] = [0, 1].map((reader) => pairs.filter((pair) => pair[reader] === answer).length / n);
    expected += (one ?? 0) * (other ?? 0);
  }
  if (expected === 1) return { n, observed, expected, kappa: null, interval: null };
  const kappa = (observed - expected) / (1 - expected);
  const half = 1.959964 * Math.sqrt((observed * (1 - observed)) / (n * (1 - expected) ** 2));
  return { n, observed, expected, kappa, interval: [Math.max(-1, kappa - half), Math.min(1, kappa + half)] };
}
