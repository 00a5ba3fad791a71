/**
 * Outcomes over time and by which call at an address it was: lays the groups out, gives a whole series up before it costs a measure its number, and answers
 * what is left. Pure.
 */
import type { Language, Said } from '@holdfast/domain';
import type { MeasureAnswer, MeasurePart } from '../answer.ts';
import { differenceInterval, shareChart, wilsonInterval } from '../statistics/index.ts';
import { emptyShareWords, tooFewWords } from '../words/answer-words.ts';
import { missingIn, needsOf } from '../words/missing-words.ts';
import { byTurnId, changeId, overTimeId, type SeriesOutcome, seriesOutcomes } from './definitions-series.ts';
import type { Facts, GroupedShare, Missing, ShareFacts } from './facts.ts';
import { hideSmall, type Shown, type Whole } from './hide.ts';
import { type PeriodLength, periodsOf } from './periods.ts';

interface Laid {
  readonly outcome: SeriesOutcome;
  readonly kind: 'time' | 'turn';
  readonly by: PeriodLength | 'turn';
  readonly groups: readonly string[];
  readonly wholes: readonly Whole[];
}

export interface Series {
  readonly laid: readonly Laid[];
  readonly wholes: readonly Whole[];
  /** Why there is none of a kind, for the whole file. */
  readonly noTime: Missing | null;
  readonly noTurn: Missing | null;
}

const nameOf = (outcome: string, group: string): string => `${outcome}~${group}`;
const turns = ['1', '2', '3+'];

/** The series that can be shown beside `base` without hiding any number of it that would stand without them. */
export function seriesFrom(facts: Facts, base: readonly Whole[]): Series {
  const alone = hideSmall(base);
  const counts = countsIn(base);
  const laid: Laid[] = [];
  for (const one of [...overTime(facts, counts), ...byTurn(facts)]) {
    const tried = [...base, ...laid.flatMap(({ wholes }) => wholes), ...one.wholes];
    const together = hideSmall(tried);
    const isKept = [...counts.keys()].every((name) => alone(name) === null || together(name) !== null);
    const seen = one.groups.filter((group) => together(`${nameOf(one.outcome, group)}:of`) !== null);
    if (isKept && seen.length > one.groups.length / 2) laid.push(one);
  }
  return {
    laid,
    wholes: laid.flatMap(({ wholes }) => wholes),
    noTime: facts.byMonth.known ? null : facts.byMonth.missing,
    noTurn: facts.byTurn.known ? null : facts.byTurn.missing,
  };
}

function countsIn(wholes: readonly Whole[]): ReadonlyMap<string, number> {
  return new Map(
    wholes.flatMap(({ name, count, parts }) => [{ name, count }, ...parts].map((one) => [one.name, one.count])),
  );
}

function overTime({ byMonth, shares }: Facts, counts: ReadonlyMap<string, number>): readonly Laid[] {
  if (!byMonth.known) return [];
  return seriesOutcomes.flatMap((outcome): Laid[] => {
    const months = byMonth.facts[outcome];
    const share = shares[outcome];
    if (months === undefined || share?.known !== true) return [];
    const periods = periodsOf(months);
    if (periods === null) return [];
    const groups = periods.cells.map(({ group }) => group);
    const half = Math.floor(groups.length / 2);
    const sums = periods.cells.flatMap(({ group, yes, no, months: inside }): Whole[] => {
      const cells = inside.map((month) => ({ name: `month:${month}`, count: counts.get(`month:${month}`) ?? -1 }));
      const isWhole =
        cells.every(({ count }) => count >= 0) && cells.reduce((sum, { count }) => sum + count, 0) === yes + no;
      return isWhole ? [{ name: `${nameOf(outcome, group)}:of`, count: yes + no, parts: cells }] : [];
    });
    return [
      {
        outcome,
        kind: 'time',
        by: periods.by,
        groups,
        wholes: [
          ...partsOf({ outcome, cells: periods.cells, whole: share.facts }),
          ...sums,
          ...halfOf({ outcome, name: 'earlier', cells: periods.cells.slice(0, half) }),
          ...halfOf({ outcome, name: 'later', cells: periods.cells.slice(groups.length - half) }),
        ],
      },
    ];
  });
}

function byTurn({ byTurn: found, shares }: Facts): readonly Laid[] {
  if (!found.known) return [];
  return seriesOutcomes.flatMap((outcome): Laid[] => {
    const given = found.facts[outcome];
    const share = shares[outcome];
    if (given === undefined || share?.known !== true) return [];
    const cells = turns.map((group) => given.find((one) => one.group === group) ?? { group, yes: 0, no: 0 });
    const again = `${outcome === 'report-written' ? 'report' : outcome}-on-repeat`;
    const onRepeat = shares[again];
    const links =
      onRepeat?.known !== true
        ? []
        : (['yes', 'no'] as const).flatMap((answer): Whole[] => {
            const later = cells
              .slice(1)
              .map((cell) => ({ name: `${nameOf(outcome, cell.group)}:${answer}`, count: cell[answer] }));
            const count = later.reduce((sum, part) => sum + part.count, 0);
            const within = onRepeat.facts[answer];
            if (within > count) return [];
            const name = `${nameOf(outcome, 'again')}:${answer}`;
            return [
              { name, count, parts: later },
              {
                name,
                count,
                parts: [
                  { name: `${again}:${answer}`, count: within },
                  { name: `${name}:rest`, count: count - within, derived: true },
                ],
              },
            ];
          });
    return [
      {
        outcome,
        kind: 'turn',
        by: 'turn',
        groups: cells.filter(({ yes, no }) => yes + no > 0).map(({ group }) => group),
        wholes: [...partsOf({ outcome, cells, whole: share.facts }), ...links],
      },
    ];
  });
}

/** Each group is made of yes and no, and the groups with what is in none of them make up the whole. */
function partsOf({
  outcome,
  cells,
  whole,
}: {
  readonly outcome: string;
  readonly cells: readonly GroupedShare[];
  readonly whole: ShareFacts;
}): readonly Whole[] {
  const each = cells.map(({ group, yes, no }): Whole => {
    const name = nameOf(outcome, group);
    return {
      name: `${name}:of`,
      count: yes + no,
      parts: [
        { name: `${name}:yes`, count: yes },
        { name: `${name}:no`, count: no },
      ],
    };
  });
  const across = (['yes', 'no'] as const).map((answer): Whole => {
    const parts = cells.map((cell) => ({ name: `${nameOf(outcome, cell.group)}:${answer}`, count: cell[answer] }));
    const rest = whole[answer] - parts.reduce((sum, { count }) => sum + count, 0);
    const nowhere = `${nameOf(outcome, `nowhere in ${cells.length} from ${cells[0]?.group ?? ''}`)}:${answer}`;
    return {
      name: `${outcome}:${answer}`,
      count: whole[answer],
      parts: [...parts, { name: nowhere, count: rest, derived: true }],
    };
  });
  return [...each, ...across];
}

function halfOf({
  outcome,
  name,
  cells,
}: {
  readonly outcome: string;
  readonly name: string;
  readonly cells: readonly GroupedShare[];
}): readonly Whole[] {
  const of = nameOf(outcome, name);
  const sums = (['yes', 'no'] as const).map((answer): Whole => {
    const parts = cells.map((cell) => ({ name: `${nameOf(outcome, cell.group)}:${answer}`, count: cell[answer] }));
    return { name: `${of}:${answer}`, count: parts.reduce((sum, { count }) => sum + count, 0), parts };
  });
  const parts = sums.map(({ name: part, count }) => ({ name: part, count }));
  return [...sums, { name: `${of}:of`, count: parts.reduce((sum, { count }) => sum + count, 0), parts }];
}

const nothing = { n: null, of: null, value: null, interval: null };
const fewPeriods: Said = {
  en: 'There are not two months, quarters or years with thirty such calls each on average, or small counts would be given away.',
  es: 'No hay dos meses, trimestres o años con treinta de estas llamadas en promedio, o se deducirían números pequeños.',
};

/** The measures of the series, each beside the measure it divides. */
export function answerSeries({
  series,
  measures,
  shown,
  language,
}: {
  readonly series: Series;
  readonly measures: Readonly<Record<string, MeasureAnswer>>;
  readonly shown: Shown;
  readonly language: Language;
}): Readonly<Record<string, MeasureAnswer>> {
  const missing = (one: Missing): MeasureAnswer => ({
    state: 'not-computable',
    ...nothing,
    why: missingIn(language, one),
    needs: needsOf(language, one),
  });
  const few: MeasureAnswer = { state: 'too-few', ...nothing, why: fewPeriods[language] };
  const partIn = (laid: Laid, group: string): MeasurePart => {
    const name = nameOf(laid.outcome, group);
    const [yes, no, of] = [shown(`${name}:yes`), shown(`${name}:no`), shown(`${name}:of`)];
    const head = { by: laid.by, group };
    if (of === 0)
      return { ...head, state: 'not-computable', ...nothing, n: 0, of: 0, why: emptyShareWords[language], needs: [] };
    if (yes === null || no === null || of === null)
      return { ...head, state: 'too-few', ...nothing, why: tooFewWords[language] };
    return { ...head, state: 'computed', n: yes, of, value: yes / of, interval: wilsonInterval(yes, of), why: '' };
  };
  const changeOf = (laid: Laid): MeasureAnswer => {
    const half = Math.floor(laid.groups.length / 2);
    const spans = [laid.groups.slice(0, half), laid.groups.slice(laid.groups.length - half)];
    const [earlier, later] = (['earlier', 'later'] as const).map((name, at) => ({
      ...partIn(laid, name),
      by: 'half',
      group: [...new Set([spans[at]?.[0] ?? '', spans[at]?.at(-1) ?? ''])].join(' – '),
    }));
    const counts = [earlier?.n ?? null, earlier?.of ?? null, later?.n ?? null, later?.of ?? null];
    const [n, of, nextN, nextOf] = counts;
    if (earlier?.state !== 'computed' || later?.state !== 'computed') return few;
    if (n == null || of == null || nextN == null || nextOf == null) return few;
    return {
      state: 'computed',
      n: nextN,
      of: nextOf,
      value: nextN / nextOf - n / of,
      interval: differenceInterval({ n, of }, { n: nextN, of: nextOf }),
      why: '',
      parts: [earlier, later],
    };
  };
  const withParts = (laid: Laid, whole: MeasureAnswer): MeasureAnswer => {
    const parts = laid.groups.map((group) => partIn(laid, group));
    const points = parts.flatMap(({ group, n, of, state }) =>
      state === 'too-few' || n === null || of === null ? [] : [{ group, n, of }],
    );
    const chart = laid.kind === 'time' && points.length === parts.length ? shareChart(points) : null;
    return { ...whole, parts, ...(chart === null ? {} : { control: chart }) };
  };
  const answers = seriesOutcomes.flatMap((outcome): readonly (readonly [string, MeasureAnswer])[] => {
    const whole = measures[outcome];
    if (whole === undefined) return [];
    const ids = [overTimeId(outcome), changeId(outcome), byTurnId(outcome)] as const;
    if (whole.state !== 'computed') return ids.map((id) => [id, whole] as const);
    const time = series.laid.find((one) => one.outcome === outcome && one.kind === 'time');
    const turn = series.laid.find((one) => one.outcome === outcome && one.kind === 'turn');
    const without = series.noTime === null ? few : missing(series.noTime);
    return [
      [ids[0], time === undefined ? without : withParts(time, whole)],
      [ids[1], time === undefined ? without : changeOf(time)],
      [
        ids[2],
        turn !== undefined
          ? withParts(turn, whole)
          : series.noTurn === null
            ? { state: 'too-few', ...nothing, why: tooFewWords[language] }
            : missing(series.noTurn),
      ],
    ];
  });
  return Object.fromEntries(answers);
}
