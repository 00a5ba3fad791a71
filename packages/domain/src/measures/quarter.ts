/**
 * Calendar quarters, and which of them may be reported. Fixed quarters and no others: windows that slide could be subtracted
 * from one another until a single month, and then a single call, stood alone. It never asks what day it is.
 */
import { type CivilDate, civilDateOf, plusDays } from '../time.ts';

/** Three calendar months, both days included. */
export interface Quarter {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * How long records of a quarter may still come in after its last day. What comes later is not counted, so that a number once
 * shown never changes: from a change a reader could tell what happened to one call.
 */
export const settlingDays = 14;

/** The quarter that holds `day`. */
export function quarterOf(day: CivilDate): Quarter {
  const first = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return { from: firstDay(first), to: plusDays(firstDay(first + 1), -1) };
}

/** The last `count` quarters that are over and settled on the day `today`, oldest first. */
export function settledQuarters({
  today,
  count,
}: {
  readonly today: CivilDate;
  readonly count: number;
}): readonly Quarter[] {
  let last = before(quarterOf(today));
  while (plusDays(last.to, settlingDays) >= today) last = before(last);
  const found = [last];
  while (found.length < count) found.unshift(before(found[0] ?? last));
  return found;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Jul to Sep 2026". */
export function sayQuarter({ from, to }: Quarter): string {
  const month = (day: CivilDate): string => months[Number(day.slice(5, 7)) - 1] ?? '';
  return `${month(from)} to ${month(to)} ${from.slice(0, 4)}`;
}

function before(quarter: Quarter): Quarter {
  return quarterOf(plusDays(quarter.from, -1));
}

/** `number` counts quarters since the year nought. */
function firstDay(number: number): CivilDate {
  const month = (number % 4) * 3 + 1;
  return civilDateOf(`${Math.floor(number / 4)}-${String(month).padStart(2, '0')}-01`);
}
