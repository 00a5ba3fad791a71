/**
 * Counts for the partnership's measures, month by month, and never a row. Small counts come out as they are: whoever shows
 * them hides what must be hidden, because that takes the whole table.
 */
import type { CivilDate } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';

/** One month's counts. All but `calls` are over calls on orders (`callsOnOrders`). */
export interface MeasureCounts {
  /** `YYYY-MM` on the partnership's own clock. */
  readonly month: string;
  readonly calls: number;
  readonly callsOnOrders: number;
  readonly withReport: number;
  readonly withoutReport: number;
  readonly reportUnknown: number;
  readonly hadLeft: number;
  readonly hadLeftWithReport: number;
  readonly arrivalKnown: number;
  readonly arrivalUnknown: number;
  /** Minutes from received to arrived, the middle one; null when no arrival is known. */
  readonly medianMinutes: number | null;
}

/** Counts of calls received from `from` to `to`, both included; nothing for roles other than coordinator and supervisor. */
export async function measureCounts(
  session: Session<StaffActing>,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<readonly MeasureCounts[]> {
  const { rows } = await sql<MeasureCounts>`
    select month, calls, calls_on_orders as "callsOnOrders", with_report as "withReport", without_report as "withoutReport",
      report_unknown as "reportUnknown", had_left as "hadLeft", had_left_with_report as "hadLeftWithReport",
      arrival_known as "arrivalKnown", arrival_unknown as "arrivalUnknown", median_minutes as "medianMinutes"
    from open_plane.measure_counts(${from}::date, ${to}::date)`.execute(session.transaction);
  return rows;
}
