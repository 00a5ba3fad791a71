/** The day in UTC, which is all that is kept of when an account did something, and what a term ends with. */
import { type CivilDate, civilDateFrom, type Instant } from '@holdfast/domain';

/** Never throws on an instant of the domain. */
export function dayOf(now: Instant): CivilDate {
  const read = civilDateFrom(now.slice(0, 10));
  if (!read.ok) throw new Error('an instant without a day');
  return read.value;
}
