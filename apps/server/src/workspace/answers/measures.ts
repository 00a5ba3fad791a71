/** Two measures over twelve months for the partnership. The store counts, the domain hides what is small; no row of anyone is read. */
import {
  type CivilDate,
  civilDateAt,
  civilDateFrom,
  largestHiddenCount,
  type MeasureRow,
  measuresFrom,
  ok,
} from '@holdfast/domain';
import { type MeasureCounts, measureCounts } from '@holdfast/store';
import type { Answers } from '../answering.ts';

export const measureAnswers: Pick<Answers, 'measures'> = {
  measures: async ({ acting, standing, now }) => {
    const { name: partnershipName, timeZone } = standing.partnership;
    const to = civilDateAt(now, timeZone);
    const from = elevenMonthsBefore(to);
    const counts = await acting('measures', (session) => measureCounts(session, { from, to }));
    const shown = measuresFrom({ months: counts.map(monthFrom) });
    return ok({
      partnershipName,
      from,
      to,
      hiddenBelow: largestHiddenCount + 1,
      months: shown.months.map((row) => ({ month: row.month, ...cellsOf(row) })),
      total: cellsOf(shown.total),
    });
  },
};

/** The measures are of calls on orders; other calls are nobody's concern here. */
function monthFrom({
  month,
  callsOnOrders,
  withReport,
  withoutReport,
  reportUnknown,
  arrivalKnown,
  arrivalUnknown,
  medianMinutes,
}: MeasureCounts) {
  return {
    month,
    calls: callsOnOrders,
    withReport,
    withoutReport,
    reportUnknown,
    arrivalKnown,
    arrivalUnknown,
    ...(medianMinutes === null ? {} : { medianMinutes }),
  };
}

function cellsOf({ calls, withReport, reportUnknown, arrivalKnown, arrivalUnknown, medianMinutes }: MeasureRow) {
  return {
    calls,
    withReport,
    reportUnknown,
    arrivalKnown,
    arrivalUnknown,
    ...(medianMinutes === undefined ? {} : { medianMinutes }),
  };
}

/** The first day of the month eleven months earlier, so that with this month there are twelve. */
function elevenMonthsBefore(day: CivilDate): CivilDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - 11;
  const text = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const read = civilDateFrom(text);
  if (!read.ok) throw new Error('a month outside the calendar');
  return read.value;
}
