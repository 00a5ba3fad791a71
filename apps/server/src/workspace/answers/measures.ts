/**
 * Two measures over the last four settled quarters for the partnership. The store counts, the domain hides what is small; no
 * row of anyone is read, and nothing reaches into a quarter that can still change.
 */
import {
  civilDateAt,
  largestHiddenCount,
  type MeasureRow,
  measuresFrom,
  ok,
  type Quarter,
  type QuarterCounts,
  quartersToPool,
  sayQuarter,
  settledQuarters,
} from '@holdfast/domain';
import { measureCounts } from '@holdfast/store';
import type { Answers } from '../answering.ts';

/** A year of them: seasons differ, so a quarter is best held against the same one of the year before, or against all four. */
const quartersShown = 4;

export const measureAnswers: Pick<Answers, 'measures'> = {
  measures: async ({ acting, standing, now }) => {
    const { name: partnershipName, timeZone } = standing.partnership;
    const window = settledQuarters({ today: civilDateAt(now, timeZone), count: quartersShown });
    const shown = await acting('measures', async (session) => {
      const { quarters } = await measureCounts(session, window);
      const { medianMinutes } = await measureCounts(session, quartersToPool(quarters));
      return measuresFrom({ quarters: sinceRecordsBegan(window, quarters), medianMinutes });
    });
    const spanned = shown.quarters.map(({ quarter }) => quarter);
    return ok({
      partnershipName,
      ...spanOf(spanned.length === 0 ? window : spanned),
      hiddenBelow: largestHiddenCount + 1,
      periods: shown.quarters.map(({ quarter, recordsBegin, ...row }) => ({
        label: sayQuarter(quarter),
        ...quarter,
        recordsBegin,
        ...cellsOf(row),
      })),
      total: cellsOf(shown.total),
    });
  },
};

/** A quarter without a call after one with calls counts as nought; before the first there is nothing to count. */
function sinceRecordsBegan(window: readonly Quarter[], counted: readonly QuarterCounts[]): readonly QuarterCounts[] {
  const first = window.findIndex(({ from }) => counted.some(({ quarter }) => quarter.from === from));
  if (first < 0) return [];
  return window
    .slice(first)
    .map((quarter) => counted.find((one) => one.quarter.from === quarter.from) ?? withoutCalls(quarter));
}

function withoutCalls(quarter: Quarter): QuarterCounts {
  const reports = { withReport: 0, withoutReport: 0, reportUnknown: 0 };
  const counts = { calls: 0, ...reports, arrivalKnown: 0, arrivalUnknown: 0 };
  return { quarter, recordsBegin: false, ...counts, mostOfOneOrder: counts };
}

function spanOf(quarters: readonly Quarter[]): Quarter {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no quarter to report');
  return { from: first.from, to: last.to };
}

/** Without the share: who reads the counts can divide. */
function cellsOf({ shareWithReport: _, medianMinutes, ...cells }: MeasureRow) {
  return { ...cells, ...(medianMinutes === undefined ? {} : { medianMinutes }) };
}
