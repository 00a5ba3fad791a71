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
import { type TimeStep, timeSteps } from './definitions-times.ts';
import { binStarts, type Facts, type Known, type Missing, type TimeFacts } from './facts.ts';
import { hideSmall, type Shown, type Whole } from './hide.ts';

export type Answered = Pick<AuditAnswer, 'measures' | 'tables' | 'distributions'>;

/** Every measure, table and distribution, as far as they may be shown. */
export function answerMeasures({ facts, language }: { readonly facts: Facts; readonly language: Language }): Answered {
  const shown = hideSmall(wholesOf(facts));
  const say = speaker(language, shown);
  const measures: Record<string, MeasureAnswer> = {};
  for (const { id } of measureDefinitions) {
    const time = timeOf(facts, id);
    const share = facts.shares[id];
    if (id === 'order-violation-calls') measures[id] = say.count(facts);
    else if (time !== undefined) measures[id] = time.known ? say.time(id, time.facts) : say.missing(time.missing);
    else if (share !== undefined) measures[id] = share.known ? say.share(id) : say.missing(share.missing);
  }
  return {
    measures,
    tables: (shown('violations') === 0 ? [] : facts.tables).map((table) => tableAnswer({ table, shown, language })),
    distributions: timeNames(facts).flatMap(({ id, time }) => distribution(id, time, shown)),
  };
}

function timeOf(facts: Facts, id: string): Known<TimeFacts> | undefined {
  if (id === 'call-to-arrest') return facts.callToArrest;
  const all = id.endsWith('-all-calls');
  const step: TimeStep | undefined = timeSteps.find((one) => id === (all ? `${one}-all-calls` : one));
  if (step === undefined) return undefined;
  const found = facts.times[step];
  return found.known ? { known: true, facts: all ? found.facts.all : found.facts.violation } : found;
}

function timeNames(facts: Facts): readonly { readonly id: string; readonly time: TimeFacts }[] {
  return measureDefinitions.flatMap(({ id, unit }) => {
    const time = unit === 'seconds' ? timeOf(facts, id) : undefined;
    return time?.known === true ? [{ id, time: time.facts }] : [];
  });
}

/**
 * Every count that is released, or that a reader can work out, with the sums that hold between them. How many calls lack a time or say nothing
 * of an outcome is no count of anything that happened to somebody: it is published among what was left out, and hides nothing.
 */
function wholesOf(facts: Facts): readonly Whole[] {
  const violations = facts.violations.known ? facts.violations.facts : 0;
  const wholes: Whole[] = [
    {
      name: 'calls',
      count: facts.calls,
      parts: [
        { name: 'violations', count: violations },
        { name: 'violations:not', count: facts.calls - violations },
      ],
    },
  ];
  for (const [id, share] of Object.entries(facts.shares)) {
    if (!share.known) continue;
    const of = share.facts.yes + share.facts.no;
    wholes.push({
      name: `${id}:of`,
      count: of,
      parts: [
        { name: `${id}:yes`, count: share.facts.yes },
        { name: `${id}:no`, count: share.facts.no },
      ],
    });
  }
  for (const { id, time } of timeNames(facts)) {
    wholes.push({ name: `${id}:of`, count: time.eligible, parts: groupsOf(time, 'eligible', `${id}:of`) });
    wholes.push({ name: `${id}:n`, count: time.timed, parts: groupsOf(time, 'timed', `${id}:n`) });
  }
  for (const { by, cells } of facts.tables) {
    const parts = cells.map(({ group, count }) => ({ name: `${by}:${group}`, count }));
    wholes.push({ name: `${by}:known`, count: parts.reduce((sum, { count }) => sum + count, 0), parts });
  }
  return wholes;
}

function groupsOf(time: TimeFacts, count: 'eligible' | 'timed', name: string): Whole['parts'] {
  return time.byPriority.map((part) => ({ name: `${name}:${part.group}`, count: part[count] }));
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
