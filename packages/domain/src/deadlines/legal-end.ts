/**
 * When an order ends by law, because its face does not say. The answer is a span, not a moment, wherever the text leaves one:
 * no text read names the hour at which a court closes, and nobody settled what a leap day's anniversary is. It never picks.
 */
import type { LegalEnd } from '../orders/standing.ts';
import { type CivilDate, civilDateFrom, type Instant, instantAt, plusDays, type TimeZone } from '../time.ts';
import { endOfDay, type WorkingCalendar, workingDayAfter } from './calendar.ts';

/** The order surely binds up to `from` and surely not after `to`. They are the same moment where the text leaves no doubt. */
export interface EndingSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The span in which an order made on `issuedOn` ends, on the clock of `zone`. Court days that no calendar reaches widen the span
 * to what is sure without one. `undefined` when the end lies past the years this house reckons with. Never throws.
 */
export function spanOfLegalEnd({
  end,
  issuedOn,
  zone,
  calendars,
}: {
  readonly end: LegalEnd;
  readonly issuedOn: CivilDate;
  readonly zone: TimeZone;
  readonly calendars: readonly WorkingCalendar[];
}): EndingSpan | undefined {
  switch (end.kind) {
    case 'years-from-issue': {
      const last = anniversary(issuedOn, end.count);
      return last === undefined ? undefined : { from: endOfDay(last.from, zone), to: endOfDay(last.to, zone) };
    }
    case 'between-days':
      return {
        from: endOfDay(plusDays(issuedOn, end.least - 1), zone),
        to: endOfDay(plusDays(issuedOn, end.most - 1), zone),
      };
    case 'court-days-or-days': {
      const lastDay = endOfDay(plusDays(issuedOn, end.days), zone);
      const calendar = calendars.find((one) => one.id === end.calendar);
      const courtDay =
        calendar === undefined ? undefined : workingDayAfter({ calendar, date: issuedOn, count: end.courtDays })?.date;
      // A court day is a day, so that even with no calendar the nth court day is not before the nth day.
      const opens = instantAt(courtDay ?? plusDays(issuedOn, end.courtDays), zone);
      const closes = courtDay === undefined ? lastDay : endOfDay(courtDay, zone);
      return { from: opens < lastDay ? opens : lastDay, to: closes < lastDay ? closes : lastDay };
    }
  }
}

/** The same day `years` later. For 29 February in a common year both 28 February and 1 March can be argued. */
function anniversary(date: CivilDate, years: number): { readonly from: CivilDate; readonly to: CivilDate } | undefined {
  const year = String(Number(date.slice(0, 4)) + years);
  const same = civilDateFrom(`${year}${date.slice(4)}`);
  if (same.ok) return { from: same.value, to: same.value };
  const before = civilDateFrom(`${year}-02-28`);
  const after = civilDateFrom(`${year}-03-01`);
  return before.ok && after.ok ? { from: before.value, to: after.value } : undefined;
}
