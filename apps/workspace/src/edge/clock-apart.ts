/**
 * How far a device's clock is from the server's, from the second in which an answer was made. It never puts a moment later than the server's
 * own, because what lies in the future is refused; and clocks that agree within a few seconds are left alone.
 */

/** Less than this nobody needs put right, and the header names no part of a second. Source: product decision. */
const agreeWithin = 3_000;

/** The milliseconds to add to the device's clock. A header that says nothing leaves what was known. */
export function secondsApart({
  date,
  heardAt,
  known,
}: {
  /** The `Date` header of the answer. */
  readonly date: string | null;
  readonly heardAt: number;
  readonly known: number;
}): number {
  const told = Date.parse(date ?? '');
  if (Number.isNaN(told)) return known;
  const least = told - heardAt;
  // A whole second of it, and the way of the answer, are not known: a small step is no news.
  if (Math.abs(least - known) < agreeWithin) return known;
  return Math.abs(least) < agreeWithin ? 0 : least;
}
