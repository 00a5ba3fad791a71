/** The tables of calls as measures: each computed, or with the column that would make it so, or too few. Pure. */
import type { Language } from '@holdfast/domain';
import type { MeasureAnswer, MeasurePart } from '../answer.ts';
import { emptyShareWords, tooFewWords } from '../words/answer-words.ts';
import { missingIn, needsOf } from '../words/missing-words.ts';
import { tableBys, tableColumns, tableId } from './definitions-series.ts';
import type { Facts, Missing } from './facts.ts';
import type { Shown } from './hide.ts';

const nothing = { n: null, of: null, value: null, interval: null };

/** One answer for each table that there could be. */
export function answerTables({
  facts,
  shown,
  language,
}: {
  readonly facts: Facts;
  readonly shown: Shown;
  readonly language: Language;
}): Readonly<Record<string, MeasureAnswer>> {
  const missing = (one: Missing): MeasureAnswer => ({
    state: 'not-computable',
    ...nothing,
    why: missingIn(language, one),
    needs: needsOf(language, one),
  });
  const answers = tableBys.map((by): readonly [string, MeasureAnswer] => {
    const table = facts.tables.find((one) => one.by === by);
    if (!facts.violations.known) return [tableId(by), missing(facts.violations.missing)];
    if (table === undefined) return [tableId(by), missing({ reason: 'needs', columns: [tableColumns[by]] })];
    if (facts.violations.facts === 0)
      return [
        tableId(by),
        { state: 'not-computable', ...nothing, n: 0, of: 0, why: emptyShareWords[language], needs: [] },
      ];
    const parts = table.cells.map(({ group }): MeasurePart => {
      const count = shown(`${by}:${group}`);
      return count === null
        ? { by, group, state: 'too-few', ...nothing, why: tooFewWords[language] }
        : { by, group, state: 'computed', n: count, of: null, value: count, interval: null, why: '' };
    });
    const [n, of] = [shown(`${by}:known`), shown('violations')];
    const isHidden =
      n === null || of === null || parts.every(({ state, n: count }) => state === 'too-few' || count === 0);
    return [
      tableId(by),
      isHidden
        ? { state: 'too-few', ...nothing, why: tooFewWords[language] }
        : { state: 'computed', n, of, value: n, interval: null, why: '', parts },
    ];
  });
  return Object.fromEntries(answers);
}
