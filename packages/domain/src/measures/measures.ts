/**
 * Two measures of a partnership's response to calls on orders, by quarter: how many got a written report, and how long until
 * someone came. Unknown is counted apart, never as no. It refuses to measure a person: nothing here knows who called or answered.
 */
import type { Answer } from '../answer.ts';
import { factsFromResponse, standingResponses } from '../duties/facts.ts';
import type { CallForService, Response } from '../incidents/contact.ts';
import { civilDateAt, millisecondsOf, type TimeZone } from '../time.ts';
import { type Quarter, quarterOf } from './quarter.ts';
import {
  type Cell,
  type CellRow,
  type CountRow,
  isDominated,
  largestHiddenCount,
  narrowestInterval,
  suppress,
} from './suppress.ts';

/** Counts of one quarter's calls on orders. The parts of each line add up to `calls`. */
export interface QuarterCounts {
  readonly quarter: Quarter;
  /** The first call of all fell into this quarter, so it may not be whole. */
  readonly recordsBegin: boolean;
  readonly calls: number;
  readonly withReport: number;
  readonly withoutReport: number;
  readonly reportUnknown: number;
  readonly arrivalKnown: number;
  readonly arrivalUnknown: number;
  /** Of each count above, how much comes from the one order that gives it most. */
  readonly mostOfOneOrder: OneOrdersPart;
  /** The middle one of the known times from call to arrival; absent when none is known. */
  readonly medianMinutes?: number;
}

export type OneOrdersPart = Readonly<
  Record<'calls' | 'withReport' | 'withoutReport' | 'reportUnknown' | 'arrivalKnown' | 'arrivalUnknown', number>
>;

export interface MeasureRow {
  readonly calls: Cell;
  readonly withReport: Cell;
  readonly withoutReport: Cell;
  readonly reportUnknown: Cell;
  readonly arrivalKnown: Cell;
  readonly arrivalUnknown: Cell;
  /** Of the calls whose answer is known, the share with a report, 0 to 1. Absent when hidden, or when none is known. */
  readonly shareWithReport?: number;
  /** Shown only of more than ten times. `arrivalKnown` may be hidden beside it; then it is of eleven at least. */
  readonly medianMinutes?: number;
}

export interface QuarterMeasures extends MeasureRow {
  readonly quarter: Quarter;
  readonly recordsBegin: boolean;
}

export interface PartnershipMeasures {
  readonly quarters: readonly QuarterMeasures[];
  /** Over the quarters shown; see `SuppressedTable`. */
  readonly total: MeasureRow;
}

/**
 * The measures, with small counts hidden together with all that would give them away. `medianMinutes` is that of all calls in
 * `quartersToPool` at once, which cannot be worked out from the quarters. Throws when a quarter's counts do not add up.
 */
export function measuresFrom({
  quarters,
  medianMinutes,
}: {
  readonly quarters: readonly QuarterCounts[];
  readonly medianMinutes?: number | undefined;
}): PartnershipMeasures {
  const table = suppress(quarters.map(toCountRow));
  const total = toMeasureRow(table.total, quartersToPool(quarters).length === 0 ? undefined : medianMinutes);
  return {
    quarters: quarters.map((counts, index) => ({
      quarter: counts.quarter,
      recordsBegin: counts.recordsBegin,
      ...toMeasureRow(table.rows[index] ?? table.total, medianShown(counts)),
    })),
    total,
  };
}

/** The quarters whose arrivals are shown: of these, and no others, one median may be given over all. */
export function quartersToPool(quarters: readonly QuarterCounts[]): readonly Quarter[] {
  const { rows } = suppress(quarters.map(toCountRow));
  return quarters.flatMap((counts, index) =>
    (rows[index]?.parts['arrival']?.[0]?.count ?? 0) > 0 ? [counts.quarter] : [],
  );
}

/**
 * Counts the calls on orders among `calls`, quarter by quarter at `zone`, from the first that has one to the last. The store
 * counts the same way in SQL; this is the rule it follows, less the closing day of each quarter.
 */
export function quarterlyCounts({
  calls,
  responses,
  zone,
}: {
  readonly calls: readonly CallForService[];
  readonly responses: readonly Response[];
  readonly zone: TimeZone;
}): readonly QuarterCounts[] {
  const byCall = Map.groupBy(responses, (response) => response.callId);
  const dayOf = (call: CallForService) => civilDateAt(call.receivedAt, zone);
  const firstDay = calls.map(dayOf).toSorted()[0];
  const onOrders = calls.filter((call) => call.orderId !== undefined);
  const byQuarter = Map.groupBy(onOrders, (call) => quarterOf(dayOf(call)).from);
  return [...byQuarter]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, within]) => {
      const count = (some: readonly CallForService[]): OneOrdersPart => countsOf(some, byCall);
      const ofOrders = [...Map.groupBy(within, (call) => call.orderId).values()].map(count);
      const most = (name: keyof OneOrdersPart) => Math.max(0, ...ofOrders.map((one) => one[name]));
      const median = medianOf(within.flatMap(minutesToArrival));
      return {
        quarter: quarterOf(from),
        recordsBegin: firstDay !== undefined && firstDay >= from,
        ...count(within),
        mostOfOneOrder: {
          calls: most('calls'),
          withReport: most('withReport'),
          withoutReport: most('withoutReport'),
          reportUnknown: most('reportUnknown'),
          arrivalKnown: most('arrivalKnown'),
          arrivalUnknown: most('arrivalUnknown'),
        },
        ...(median === undefined ? {} : { medianMinutes: median }),
      };
    });
}

function countsOf(calls: readonly CallForService[], byCall: ReadonlyMap<string, readonly Response[]>): OneOrdersPart {
  const reports = calls.map((call) => reportOn(call, byCall.get(call.id) ?? []));
  const arrived = calls.flatMap(minutesToArrival).length;
  const told = (answer: Answer) => reports.filter((report) => report === answer).length;
  return {
    calls: calls.length,
    withReport: told('yes'),
    withoutReport: told('no'),
    reportUnknown: told('unknown'),
    arrivalKnown: arrived,
    arrivalUnknown: calls.length - arrived,
  };
}

/** One report is enough for yes; silence beside a no stays no, because somebody answered. */
function reportOn(call: CallForService, responses: readonly Response[]): Answer {
  const told = standingResponses(responses).map(
    (response) => factsFromResponse({ call, response }).facts['report-written'] ?? 'unknown',
  );
  if (told.includes('yes')) return 'yes';
  return told.includes('no') ? 'no' : 'unknown';
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

function toCountRow(counts: QuarterCounts): CountRow {
  return {
    key: counts.quarter.from,
    count: counts.calls,
    parts: partsFrom(counts),
    mostOfOne: { count: counts.mostOfOneOrder.calls, parts: partsFrom(counts.mostOfOneOrder) },
  };
}

function partsFrom(counts: OneOrdersPart): CountRow['parts'] {
  return {
    report: [counts.withReport, counts.withoutReport, counts.reportUnknown],
    arrival: [counts.arrivalKnown, counts.arrivalUnknown],
  };
}

function toMeasureRow(row: CellRow, medianMinutes: number | undefined): MeasureRow {
  const cell = (name: string, index: number): Cell => row.parts[name]?.[index] ?? { hidden: true };
  const withReport = cell('report', 0);
  const withoutReport = cell('report', 1);
  const known = (withReport.count ?? 0) + (withoutReport.count ?? 0);
  return {
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
 * A median is shown only of more than ten times, and where their number is hidden its being there says "at least eleven" and
 * its absence "ten at most". Either leaves ten apart only in a quarter of twenty-one calls or more, so smaller ones have none.
 */
function medianShown({ calls, arrivalKnown, mostOfOneOrder, medianMinutes }: QuarterCounts): number | undefined {
  const least = largestHiddenCount + 1;
  if (arrivalKnown < least || calls < least + narrowestInterval) return undefined;
  // Half of the times of one order make its own middle.
  const dominated = isDominated(calls, mostOfOneOrder.calls) || isDominated(arrivalKnown, mostOfOneOrder.arrivalKnown);
  return dominated ? undefined : medianMinutes;
}
