/**
 * Everything that one audit releases, taken together: whoever adds all of it up can narrow no count of 1 to 10 down to fewer than ten numbers. The reader here knows
 * nothing of our sums: calls are cross-classified into atoms, and each published number is a sum of atoms.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureAnswer } from '../answer.ts';
import { boundsOf, type HiddenSum } from '../statistics/suppression/bounds.ts';
import { answerMeasures } from './answer-measures.ts';
import { repeatBases, repeatDays, repeatId } from './definitions-repeats.ts';
import { type Facts, type GroupedShare, unknownBecause } from './facts.ts';

const months = ['2024-01', '2024-02', '2024-03', '2024-04'];
const turns = ['1', '2', '3+'];
const answers = ['yes', 'no'] as const;

interface Atom {
  readonly month: string;
  readonly turn: string;
  readonly report: 'yes' | 'no';
  readonly gone: 'yes' | 'no';
  readonly first: 'order' | 'other';
  readonly last: 'order' | 'other';
  readonly count: number;
}
type Kind = Omit<Atom, 'count'>;

/** A call is about an order by its first type or its last. */
const types = [
  ['order', 'order'],
  ['order', 'other'],
  ['other', 'order'],
] as const;
const kinds: readonly Kind[] = months.flatMap((month) =>
  turns.flatMap((turn) =>
    answers.flatMap((report) =>
      answers.flatMap((gone) => types.map(([first, last]) => ({ month, turn, report, gone, first, last }))),
    ),
  ),
);

const none = unknownBecause({ reason: 'needs', columns: ['queued'] });

function factsOf(atoms: readonly Atom[]): Facts {
  const sum = (fits: (atom: Atom) => boolean): number =>
    atoms.reduce((total, atom) => total + (fits(atom) ? atom.count : 0), 0);
  const share = (yes: (atom: Atom) => boolean, among: (atom: Atom) => boolean = () => true) =>
    ({
      known: true,
      facts: { yes: sum((atom) => among(atom) && yes(atom)), no: sum((atom) => among(atom) && !yes(atom)) },
    }) as const;
  const grouped = (key: 'month' | 'turn', groups: readonly string[]): Record<string, readonly GroupedShare[]> => {
    const of = (outcome: 'report' | 'gone') =>
      groups.map((group) => ({
        group,
        yes: sum((atom) => atom[key] === group && atom[outcome] === 'yes'),
        no: sum((atom) => atom[key] === group && atom[outcome] === 'no'),
      }));
    return { 'report-written': of('report'), 'gone-on-arrival': of('gone') };
  };
  const missing = [
    'arrest',
    'unfounded',
    'cancelled',
    'arrest-on-repeat',
    ...repeatBases.flatMap((base) => repeatDays.map((days) => repeatId(base, days))),
  ];
  return {
    kind: 'calls',
    calls: sum(() => true) + 5000,
    violations: { known: true, facts: sum(() => true) },
    times: { 'queued-to-dispatched': none, 'dispatched-to-arrived': none, 'queued-to-arrived': none },
    shares: {
      ...Object.fromEntries(missing.map((id) => [id, none])),
      'report-written': share(({ report }) => report === 'yes'),
      'gone-on-arrival': share(({ gone }) => gone === 'yes'),
      'gone-on-arrival-with-report': share(
        ({ report }) => report === 'yes',
        ({ gone }) => gone === 'yes',
      ),
      'report-on-repeat': share(
        ({ report }) => report === 'yes',
        ({ turn }) => turn !== '1',
      ),
      'became-order-violation': share(
        ({ first }) => first === 'other',
        ({ last }) => last === 'order',
      ),
      'stopped-being-order-violation': share(
        ({ last }) => last === 'other',
        ({ first }) => first === 'order',
      ),
    },
    callToArrest: none,
    byMonth: { known: true, facts: grouped('month', months) },
    byTurn: { known: true, facts: grouped('turn', turns) },
    tables: [
      {
        by: 'month',
        cells: months.map((group) => ({ group, count: sum(({ month }) => month === group) })),
        unknown: 0,
      },
    ],
  };
}

interface Cell {
  readonly name: string;
  readonly fits: (kind: Kind) => boolean;
  readonly shown: number | null;
}

/** The cells that an answer holds, by what they count, as a reader would write them down. */
function cellsOf({ measures, tables }: ReturnType<typeof answerMeasures>): readonly Cell[] {
  const share = (
    name: string,
    answer: Pick<MeasureAnswer, 'state' | 'n' | 'of'> | undefined,
    yes: (kind: Kind) => boolean,
    among: (kind: Kind) => boolean,
  ): Cell[] => {
    const [n, of] = answer?.state === 'computed' ? [answer.n, answer.of] : [null, null];
    const rest = n === null || of === null ? null : of - n;
    return [
      { name: `${name} yes`, fits: (kind) => among(kind) && yes(kind), shown: n },
      { name: `${name} no`, fits: (kind) => among(kind) && !yes(kind), shown: rest },
      { name: `${name} of`, fits: among, shown: of },
    ];
  };
  const reported = ({ report }: Kind): boolean => report === 'yes';
  const left = ({ gone }: Kind): boolean => gone === 'yes';
  const all = (): boolean => true;
  const violations = measures['order-violation-calls'];
  const groups = [
    ['report-written', reported],
    ['gone-on-arrival', left],
  ] as const;
  return [
    { name: 'violations', fits: all, shown: violations?.state === 'computed' ? violations.n : null },
    ...groups.flatMap(([id, yes]) => [
      ...share(id, measures[id], yes, all),
      ...(measures[`${id}-over-time`]?.parts ?? []).flatMap((part) =>
        share(`${id} ${part.group}`, part, yes, ({ month }) => inPeriod(month, part.group)),
      ),
      ...(measures[`${id}-by-turn`]?.parts ?? []).flatMap((part) =>
        share(`${id} turn ${part.group}`, part, yes, ({ turn }) => turn === part.group),
      ),
    ]),
    ...share('gone with report', measures['gone-on-arrival-with-report'], reported, left),
    ...share('report on repeat', measures['report-on-repeat'], reported, ({ turn }) => turn !== '1'),
    ...share(
      'became',
      measures['became-order-violation'],
      ({ first }) => first === 'other',
      ({ last }) => last === 'order',
    ),
    ...share(
      'stopped',
      measures['stopped-being-order-violation'],
      ({ last }) => last === 'other',
      ({ first }) => first === 'order',
    ),
    ...tables.flatMap(({ cells }) =>
      cells.map(({ group, count }) => ({ name: group, fits: ({ month }: Kind) => month === group, shown: count })),
    ),
  ];
}

const inPeriod = (month: string, group: string): boolean =>
  group.includes('Q') ? group === `2024 Q${Math.ceil(Number(month.slice(5)) / 3)}` : month.startsWith(group);

/** Atoms from nought up, as cells of one more each: the bounds speak of cells from one up. */
function promiseHolds(atoms: readonly Atom[]): void {
  const cells = cellsOf(answerMeasures({ facts: factsOf(atoms), language: 'en' }));
  const places = (fits: Cell['fits']): readonly number[] => atoms.flatMap((atom, at) => (fits(atom) ? [at] : []));
  const known: HiddenSum[] = cells.flatMap(({ fits, shown }): HiddenSum[] => {
    const inside = places(fits);
    return shown === null || inside.length === 0
      ? []
      : [{ weights: new Map(inside.map((at) => [at, 1])), total: shown + inside.length }];
  });
  for (const { name, fits, shown } of cells) {
    const inside = places(fits);
    const count = inside.reduce((sum, at) => sum + (atoms[at]?.count ?? 0), 0);
    if (shown !== null) {
      expect(shown, name).toBe(count);
      expect(shown === 0 || shown > 10, `${name}: ${shown}`).toBe(true);
      continue;
    }
    // What is larger is hidden only to cover these, and may stand elsewhere under another name.
    if (count === 0 || count > 10) continue;
    const target: HiddenSum = {
      weights: new Map([...inside.map((at): [number, 1 | -1] => [at, 1]), [atoms.length, -1]]),
      total: inside.length,
    };
    const bounds = boundsOf(atoms.length + 1, [...known, target])?.[atoms.length];
    expect(bounds, name).toBeDefined();
    const { low, high } = bounds ?? { low: 0, high: 0 };
    expect(high - low + 1, `${name} is ${count}, between ${low} and ${high}`).toBeGreaterThanOrEqual(10);
  }
}

describe('no small count of an answer can be narrowed down to fewer than ten numbers', () => {
  it('whatever the calls are', () => {
    const size = fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 2, arbitrary: fc.integer({ min: 7, max: 60 }) },
    );
    fc.assert(
      fc.property(fc.array(size, { minLength: kinds.length, maxLength: kinds.length }), (counts) =>
        promiseHolds(kinds.map((kind, at) => ({ ...kind, count: counts[at] ?? 0 }))),
      ),
      { numRuns: 12 },
    );
  });

  it('a type that changes at the end is the same calls in two measures', () => {
    const count = ({ first, last, month, turn, report, gone }: Kind): number => {
      if (month !== '2024-01' || turn !== '1' || report !== 'yes' || gone !== 'no') return 0;
      return first === last ? 100 : first === 'order' ? 40 : 5;
    };
    promiseHolds(kinds.map((kind) => ({ ...kind, count: count(kind) })));
  });

  it('reports on calls that come again are reports', () => {
    const count = ({ first, last, month, turn, report, gone }: Kind): number => {
      if (month !== '2024-01' || gone !== 'no' || first !== last) return 0;
      if (report === 'no') return 30;
      return turn === '1' ? 4 : 40;
    };
    promiseHolds(kinds.map((kind) => ({ ...kind, count: count(kind) })));
  });
});
