/** Intervals, charts and agreement, against numbers worked out elsewhere and against what they promise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  differenceInterval,
  drawn,
  individualsChart,
  quantileInterval,
  quantileOf,
  seededDraw,
  shareChart,
  wilsonInterval,
} from './index.ts';

describe('the interval of a share', () => {
  // Worked by hand from the formula, and the same to four places as R's prop.test(correct = FALSE).
  it.each([
    [0, 20, 0, 0.1611],
    [10, 20, 0.2993, 0.7007],
    [20, 20, 0.8389, 1],
    [68, 113, 0.5097, 0.6874],
  ])('%i of %i', (n, of, low, high) => {
    const [from, to] = wilsonInterval(n, of) ?? [Number.NaN, Number.NaN];
    expect(from).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });

  it('holds the share, stays within 0 and 1, and narrows as more are counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const n = Math.round(of * part);
        const [low, high] = wilsonInterval(n, of) ?? [Number.NaN, Number.NaN];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(n / of);
        expect(high).toBeGreaterThanOrEqual(n / of);
        const [lower, upper] = wilsonInterval(n * 10, of * 10) ?? [Number.NaN, Number.NaN];
        expect(upper - lower).toBeLessThan(high - low);
      }),
    );
  });

  it('covers the true share about 95 times in 100', () => {
    const draw = seededDraw(11);
    let covered = 0;
    for (let turn = 0; turn < 2_000; turn += 1) {
      let n = 0;
      for (let at = 0; at < 60; at += 1) if (draw() < 0.13) n += 1;
      const [low, high] = wilsonInterval(n, 60) ?? [1, 0];
      if (low <= 0.13 && high >= 0.13) covered += 1;
    }
    expect(covered / 2_000).toBeGreaterThan(0.93);
    expect(covered / 2_000).toBeLessThan(0.98);
  });

  it('says nothing of nothing, and refuses counts that cannot be', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(() => wilsonInterval(3, 2)).toThrow();
  });
});

describe('medians', () => {
  it('reads a quantile between its neighbours', () => {
    expect(quantileOf([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantileOf([10, 20, 30], 0.9)).toBeCloseTo(28, 6);
    expect(quantileOf([], 0.5)).toBeNull();
  });

  it('covers the true median about 95 times in 100, of a long-tailed thing', () => {
    const draw = seededDraw(5);
    let ranks = 0;
    const truth = Math.log(2) * 600;
    for (let turn = 0; turn < 200; turn += 1) {
      const waits = Array.from({ length: 80 }, () => -600 * Math.log(1 - draw())).sort((one, other) => one - other);
      const [low, high] = quantileInterval(waits, 0.5) ?? [1, 0];
      if (low <= truth && high >= truth) ranks += 1;
    }
    expect(ranks / 200).toBeGreaterThan(0.9);
  });

  it('says nothing of too few', () => expect(quantileInterval([1, 2, 3], 0.5)).toBeNull());
});

describe('control charts', () => {
  const months = (values: readonly number[]) =>
    values.map((value, at) => ({ group: `2023-${String(at + 1).padStart(2, '0')}`, value }));

  it('gives the limits of the textbook: mean 10, mean moving range 2', () => {
    const chart = individualsChart(months([9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]));
    expect(chart?.centre).toBe(10);
    expect(chart?.upper).toBeCloseTo(10 + 2.66 * 2, 6);
    expect(chart?.signals).toEqual([]);
  });

  it('marks what stands outside, and what stays on one side', () => {
    const far = individualsChart(months([10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 60, 10]));
    expect(far?.signals.filter(({ why }) => why !== 'run')).toEqual([{ group: '2023-11', why: 'above' }]);
    const shifted = individualsChart(months([10, 11, 10, 11, 10, 11, 10, 11, 14, 13, 14, 13, 14, 13, 14, 13]));
    expect(shifted?.signals.map(({ why }) => why)).toEqual(['run', 'run']);
  });

  it('stays silent under twelve months', () => expect(individualsChart(months([1, 2, 3]))).toBeNull());
});

describe('agreement of two readers', () => {
  it('is the example worked through in every textbook: 20, 5, 10, 15 of 50', () => {
    const pairs = [
      ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
      ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
      ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
      ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
    ];
    const found = agreementOf(pairs);
    expect(found?.observed).toBeCloseTo(0.7, 6);
    expect(found?.expected).toBeCloseTo(0.5, 6);
    expect(found?.kappa).toBeCloseTo(0.4, 6);
  });

  it('gives no number where both always said the same one thing', () => {
    expect(
      agreementOf([
        ['yes', 'yes'],
        ['yes', 'yes'],
      ]),
    ).toMatchObject({ observed: 1, kappa: null });
    expect(agreementOf([])).toBeNull();
  });
});

it('draws a sample without putting back, the same from the same seed', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 40 }),
      (seed, length, size) => {
        const from = Array.from({ length }, (_, at) => at);
        const sample = drawn(from, { size, draw: seededDraw(seed) });
        expect(sample).toHaveLength(Math.min(size, length));
        expect(new Set(sample).size).toBe(sample.length);
        expect(drawn(from, { size, draw: seededDraw(seed) })).toEqual(sample);
      },
    ),
  );
});

describe('shares over time', () => {
  it('gives the interval of a difference as Newcombe printed it: 48 of 80 and 56 of 70', () => {
    const [low, high] = differenceInterval({ n: 48, of: 80 }, { n: 56, of: 70 }) ?? [0, 0];
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
    expect(differenceInterval({ n: 0, of: 0 }, { n: 1, of: 2 })).toBeNull();
  });

  it('draws limits by hand: eight periods of 100, half of them yes, one with 70', () => {
    const points = [50, 50, 50, 50, 50, 50, 30, 70].map((n, at) => ({ group: `${at}`, n, of: 100 }));
    const chart = shareChart(points);
    expect(chart?.centre).toBeCloseTo(0.5, 10);
    // Three times the root of 0.25 over 100.
    expect(chart?.limits[0]).toEqual({ group: '0', lower: 0.35, upper: 0.65 });
    expect(chart?.signals).toEqual([
      { group: '6', why: 'below' },
      { group: '7', why: 'above' },
    ]);
    expect(shareChart(points.slice(0, 7))).toBeNull();
  });

  it('the interval of a difference holds it, and turns with its sides, for all counts', () => {
    const share = fc
      .integer({ min: 1, max: 400 })
      .chain((of) => fc.record({ n: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = differenceInterval(one, other) ?? [0, 0];
        const difference = other.n / other.of - one.n / one.of;
        expect(low).toBeLessThanOrEqual(difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
        const [back] = differenceInterval(other, one) ?? [0, 0];
        expect(back).toBeCloseTo(-high, 10);
      }),
    );
  });
});
