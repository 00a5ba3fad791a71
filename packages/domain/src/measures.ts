/**
 * Two measures of a partnership's response to calls on orders: how many got a written report, and how long until someone came.
 * Unknown is counted apart, never as no. It refuses to measure a person: nothing here knows who called or who answered.
 */
import type { CallForService, Response } from './contact.ts';
import { standingResponse } from './facts.ts';
import {
  type Cell,
  type CellRow,
  type CountRow,
  hidesWell,
  largestHiddenCount,
  narrowestInterval,
  suppress,
} from './suppress.ts';
import { civilDateAt, millisecondsOf, type TimeZone } from './time.ts';

/** Counts of one month's calls on orders. The parts of each line add up to `calls`. */
export interface MonthlyCounts {
  /** `YYYY-MM` at the partnership's place. */
  readonly month: string;
  readonly calls: number;
  readonly withReport: number;
  readonly withoutReport: number;
  readonly reportUnknown: number;
  readonly arrivalKnown: number;
  readonly arrivalUnknown: number;
  /** The middle one of the known times from call to arrival; absent when none is known. */
  readonly medianMinutes?: number;
}

export interface MeasureRow {
  /** `YYYY-MM`, or `total`. */
  readonly month: string;
  readonly calls: Cell;
  readonly withReport: Cell;
  readonly withoutReport: Cell;
  readonly reportUnknown: Cell;
  readonly arrivalKnown: Cell;
  readonly arrivalUnknown: Cell;
  /** Of the calls whose answer is known, the share with a report, 0 to 1. Absent when hidden, or when none is known. */
  readonly shareWithReport?: number;
  readonly medianMinutes?: number;
}

export interface PartnershipMeasures {
  readonly months: readonly MeasureRow[];
  readonly total: MeasureRow;
}

/**
 * The measures, with small counts hidden together with all that would give them away. `medianMinutes` is that of all months
 * at once, which cannot be worked out from the months. Throws when a month's counts do not add up.
 */
export function measuresFrom({
  months,
  medianMinutes,
}: {
  readonly months: readonly MonthlyCounts[];
  readonly medianMinutes?: number | undefined;
}): PartnershipMeasures {
  const table = suppress(months.map(toCountRow));
  const medians = mediansShown(months, table.rows);
  return {
    months: table.rows.map((row, index) => toMeasureRow(row, medians[index])),
    total: toMeasureRow(table.total, table.total.parts['arrival']?.[0]?.hidden === false ? medianMinutes : undefined),
  };
}

/** Counts the calls on orders among `calls`, month by month at `zone`; months without such a call are left out. */
export function monthlyCounts({
  calls,
  responses,
  zone,
}: {
  readonly calls: readonly CallForService[];
  readonly responses: readonly Response[];
  readonly zone: TimeZone;
}): readonly MonthlyCounts[] {
  const byCall = Map.groupBy(responses, (response) => response.callId);
  const onOrders = calls.filter((call) => call.orderId !== undefined);
  const byMonth = Map.groupBy(onOrders, (call) => civilDateAt(call.receivedAt, zone).slice(0, 7));
  return [...byMonth]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, inMonth]) => {
      const reports = inMonth.map(
        (call) => standingResponse(byCall.get(call.id) ?? [])?.facts['report-written'] ?? 'unknown',
      );
      const minutes = inMonth.flatMap(minutesToArrival);
      const median = medianOf(minutes);
      return {
        month,
        calls: inMonth.length,
        withReport: reports.filter((report) => report === 'yes').length,
        withoutReport: reports.filter((report) => report === 'no').length,
        reportUnknown: reports.filter((report) => report === 'unknown').length,
        arrivalKnown: minutes.length,
        arrivalUnknown: inMonth.length - minutes.length,
        ...(median === undefined ? {} : { medianMinutes: median }),
      };
    });
}

/**
 * Minutes from call to arrival: one number, or none. A call that an officer began has no waiting to measure; dispatch records
 * it as arrived in the moment it was received, so such a row counts as unknown.
 */
function minutesToArrival(call: CallForService): readonly number[] {
  if (call.arrivedAt === undefined) return [];
  const minutes = (millisecondsOf(call.arrivedAt) - millisecondsOf(call.receivedAt)) / 60_000;
  return minutes > 0 ? [minutes] : [];
}

/** The middle number, or the mean of the two in the middle; `undefined` for none. */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

function toCountRow(counts: MonthlyCounts): CountRow {
  return {
    key: counts.month,
    count: counts.calls,
    parts: {
      report: [counts.withReport, counts.withoutReport, counts.reportUnknown],
      arrival: [counts.arrivalKnown, counts.arrivalUnknown],
    },
  };
}

function toMeasureRow(row: CellRow, medianMinutes: number | undefined): MeasureRow {
  const cell = (name: string, index: number): Cell => row.parts[name]?.[index] ?? { hidden: true };
  const withReport = cell('report', 0);
  const withoutReport = cell('report', 1);
  const known = (withReport.count ?? 0) + (withoutReport.count ?? 0);
  return {
    month: row.key,
    calls: row.count,
    withReport,
    withoutReport,
    reportUnknown: cell('report', 2),
    arrivalKnown: cell('arrival', 0),
    arrivalUnknown: cell('arrival', 1),
    ...(withReport.count === undefined || known === 0 ? {} : { shareWithReport: withReport.count / known }),
    ...(medianMinutes === undefined ? {} : { medianMinutes }),
  };
}

/**
 * [Note: What a median gives away]
 * A median is shown only of more than ten times. Where the count itself is hidden, showing it says "at least eleven", so those
 * eleven are taken off the hidden table and what is left has to hide as well as before. And it is shown for every such month
 * or for none, so that a missing one says nothing.
 */
function mediansShown(months: readonly MonthlyCounts[], rows: readonly CellRow[]): readonly (number | undefined)[] {
  const least = largestHiddenCount + 1;
  const pairs = months.map((counts, index) => ({ counts, row: rows[index] }));
  const isHidden = (row: CellRow | undefined): boolean => row?.parts['arrival']?.[0]?.hidden !== false;
  const hidden = pairs.filter((pair) => isHidden(pair.row));
  const open = hidden.filter((pair) => pair.row?.count.hidden === false);
  const closed = hidden.filter((pair) => pair.row?.count.hidden !== false);
  const eligible = new Set(open.filter((pair) => pair.counts.calls >= least + narrowestInterval));
  const told = least * eligible.size;
  const known = sum(hidden.map((pair) => pair.counts.arrivalKnown)) - told;
  const unknown = sum(hidden.map((pair) => pair.counts.arrivalUnknown));
  const safe =
    [...eligible].every((pair) => pair.counts.arrivalKnown >= least) &&
    hidesWell({
      open: open.map((pair) => pair.counts.calls - (eligible.has(pair) ? least : 0)),
      closed: closed.length === 0 ? undefined : sum(closed.map((pair) => pair.counts.calls)),
      columns: [known, unknown],
    });
  return pairs.map((pair) => {
    if (!isHidden(pair.row)) return pair.counts.arrivalKnown >= least ? pair.counts.medianMinutes : undefined;
    return safe && eligible.has(pair) ? pair.counts.medianMinutes : undefined;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
