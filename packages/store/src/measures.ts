/**
 * Counts for the partnership's measures, quarter by quarter, and never a row. Small counts come out as they are: whoever shows
 * them hides what must be hidden, because only the domain knows what that is.
 */
import { type Quarter, type QuarterCounts, settlingDays } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';

export interface MeasureCounts {
  /** One for each quarter in which a call came in, on an order or not, in the order of time. */
  readonly quarters: readonly QuarterCounts[];
  /** The middle one of all known times from call to arrival in these quarters together; absent when none is known. */
  readonly medianMinutes?: number;
}

interface Row extends Omit<QuarterCounts, 'quarter' | 'medianMinutes' | 'mostOfOneOrder'> {
  /** Null for the row over all quarters. */
  readonly from: Quarter['from'] | null;
  readonly medianMinutes: number | null;
  /** In the order of the counts; null for the row over all quarters. */
  readonly mostOfOne: readonly number[] | null;
}

/**
 * Counts of calls on orders in these quarters of the partnership's own calendar, as they were recorded when each had settled.
 * Nothing for roles other than coordinator and supervisor.
 */
export async function measureCounts(
  session: Session<StaffActing>,
  quarters: readonly Quarter[],
): Promise<MeasureCounts> {
  const { rows } = await sql<Row>`
    select from_on as "from", records_begin as "recordsBegin", calls, with_report as "withReport",
      without_report as "withoutReport", report_unknown as "reportUnknown", arrival_known as "arrivalKnown",
      arrival_unknown as "arrivalUnknown", median_minutes as "medianMinutes",
      most_of_one_order as "mostOfOne"
    from open_plane.measure_quarters(${quarters.map(({ from }) => from)}::date[], ${settlingDays})`.execute(
    session.transaction,
  );
  return {
    quarters: quarters.flatMap((quarter) =>
      rows.flatMap(({ from, medianMinutes, mostOfOne, ...counts }) =>
        from === quarter.from
          ? [{ quarter, ...counts, mostOfOneOrder: partsOfOne(mostOfOne), ...median(medianMinutes) }]
          : [],
      ),
    ),
    ...median(rows.find(({ from }) => from === null)?.medianMinutes ?? null),
  };
}

/** What the database left out counts as all of it, which hides: absence denies. */
function partsOfOne(most: readonly number[] | null): QuarterCounts['mostOfOneOrder'] {
  const at = (index: number): number => most?.[index] ?? Number.POSITIVE_INFINITY;
  return {
    calls: at(0),
    withReport: at(1),
    withoutReport: at(2),
    reportUnknown: at(3),
    arrivalKnown: at(4),
    arrivalUnknown: at(5),
  };
}

function median(minutes: number | null): { readonly medianMinutes?: number } {
  return minutes === null ? {} : { medianMinutes: minutes };
}
