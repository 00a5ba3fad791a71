/**
 * From what was counted to what may be said: each measure computed, not computable with its reason, or too few. Everything that is
 * released together is suppressed together, and a share is never given without its n. Pure.
 */
import type { Language } from '@holdfast/domain';
import type { AnswerTable, AuditAnswer, MeasureAnswer, MeasurePart, TimeDistribution } from '../answer.ts';
import { individualsChart, largestHidden, wilsonInterval } from '../statistics/index.ts';
import { emptyShareWords, tableTitle, tooFewWords } from '../words/answer-words.ts';
import { missingIn, needsOf } from '../words/missing-words.ts';
import { measureDefinitions } from './definitions.ts';
import { binStarts, type Facts, type Missing, type TimeFacts } from './facts.ts';
import { hideSmall, type Shown } from './hide.ts';
import { answerSeries, seriesFrom } from './series.ts';
import { answerTables } from './tables.ts';
import { timeNames, timeOf, wholesOf } from './wholes.ts';

export type Answered = Pick<AuditAnswer, 'measures' | 'tables' | 'distributions'>;

/** Every measure, table and distribution, as far as they may be shown. */
export function answerMeasures({ facts, language }: { readonly facts: Facts; readonly language: Language }): Answered {
  const wholes = wholesOf(facts);
  const series = seriesFrom(facts, wholes);
  const shown = hideSmall([...wholes, ...series.wholes]);
  const say = speaker(language, shown);
  const measures: Record<string, MeasureAnswer> = {};
  for (const { id } of measureDefinitions) {
    const time = timeOf(facts, id);
    const share = facts.shares[id];
    if (id === 'order-violation-calls') measures[id] = say.count(facts);
    else if (time !== undefined) measures[id] = time.known ? say.time(id, time.facts) : say.missing(time.missing);
    else if (share !== undefined) measures[id] = share.known ? say.share(id) : say.missing(share.missing);
  }
  Object.assign(
    measures,
    answerTables({ facts, shown, language }),
    answerSeries({ series, measures, shown, language }),
  );
  return {
    measures,
    tables: (shown('violations') === 0 ? [] : facts.tables).map((table) => tableAnswer({ table, shown, language })),
    distributions: timeNames(facts).flatMap(({ id, time }) => distribution(id, time, shown)),
  };
}

function speaker(language: Language, shown: Shown) {
  const empty = { n: null, of: null, value: null, interval: null };
  const missing = (one: Missing): MeasureAnswer => ({
    state: 'not-computable',
    ...empty,
    why: missingIn(language, one),
    needs: needsOf(language, one),
  });
  const tooFew = (): MeasureAnswer => ({ state: 'too-few', ...empty, why: tooFewWords[language] });
  const nobody = (): MeasureAnswer => ({
    state: 'not-computable',
    ...empty,
    n: 0,
    of: 0,
    why: emptyShareWords[language],
    needs: [],
  });
  return {
    missing,
    count: (facts: Facts): MeasureAnswer => {
      if (!facts.violations.known) return missing(facts.violations.missing);
      const n = shown('violations');
      return n === null ? tooFew() : { state: 'computed', n, of: facts.calls, value: n, interval: null, why: '' };
    },
    share: (id: string): MeasureAnswer => {
      const [n, of, no] = [shown(`${id}:yes`), shown(`${id}:of`), shown(`${id}:no`)];
      if (of === 0) return nobody();
      if (n === null || of === null || no === null) return tooFew();
      return { state: 'computed', n, of, value: n / of, interval: wilsonInterval(n, of), why: '' };
    },
    time: (id: string, time: TimeFacts): MeasureAnswer => {
      if (time.eligible === 0) return nobody();
      const [n, of] = [shown(`${id}:n`), shown(`${id}:of`)];
      if (n === null || of === null) return tooFew();
      if (n === 0 || time.median === null) return nobody();
      const parts = time.byPriority.map((part): MeasurePart => {
        const [partN, partOf] = [shown(`${id}:n:${part.group}`), shown(`${id}:of:${part.group}`)];
        const named = { by: 'priority', group: part.group };
        if (partOf === 0 || partN === 0) return { ...named, ...nobody(), p90: null };
        if (partN === null || partOf === null) return { ...named, ...tooFew(), p90: null };
        return {
          ...named,
          state: 'computed',
          n: partN,
          of: partOf,
          value: part.median,
          p90: part.p90,
          interval: null,
          why: '',
        };
      });
      return {
        state: 'computed',
        n,
        of,
        value: time.median,
        interval: time.interval,
        p90: time.p90,
        why: '',
        ...(parts.length === 0 ? {} : { parts }),
      };
    },
  };
}

function tableAnswer({
  table,
  shown,
  language,
}: {
  readonly table: Facts['tables'][number];
  readonly shown: Shown;
  readonly language: Language;
}): AnswerTable {
  const cells = table.cells.map(({ group }) => ({ group, count: shown(`${table.by}:${group}`) }));
  const plain = {
    by: table.by,
    title: tableTitle(language, table.by),
    cells,
    unknown: shown(`${table.by}:known`) === null ? null : table.unknown,
  };
  if (table.by !== 'month' || cells.some(({ count }) => count === null)) return plain;
  // The first and the last month may be cut off by the export, and would stand out for that alone.
  const chart = individualsChart(cells.slice(1, -1).map(({ group, count }) => ({ group, value: count ?? 0 })));
  return chart === null ? plain : { ...plain, control: chart };
}

/** Bins so wide that none holds 1 to 10; none at all where that leaves fewer than two. */
function distribution(id: string, time: TimeFacts, shown: Shown): readonly TimeDistribution[] {
  const n = shown(`${id}:n`);
  const bins = widened(time.bins);
  return n === null || bins.length < 2 ? [] : [{ measure: id, n, bins }];
}

function widened(counts: readonly number[]): { readonly from: number; readonly count: number }[] {
  const bins: { readonly from: number; readonly count: number }[] = [];
  let from = binStarts[0] ?? 0;
  let held = 0;
  counts.forEach((count, at) => {
    held += count;
    if (held > 0 && held <= largestHidden) return;
    bins.push({ from, count: held });
    from = binStarts[at + 1] ?? Number.POSITIVE_INFINITY;
    held = 0;
  });
  const last = bins.findLastIndex(({ count }) => count > 0);
  const kept = last < 0 ? bins : bins.slice(0, last + 1);
  const end = kept.at(-1);
  return held === 0 || end === undefined ? kept : [...kept.slice(0, -1), { from: end.from, count: end.count + held }];
}
