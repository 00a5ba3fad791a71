/** Years of notes by the month in which they were written, the latest first. Pure; it refuses to reorder what it is given. */
import { type CivilDate, civilDateAt, civilDateOf, type Instant, instantAt, type TimeZone } from '@holdfast/domain';

export type WrittenMonth<Item> = {
  /** Its first day. */
  readonly month: CivilDate;
  readonly items: readonly Item[];
};

type Bounds = { readonly month: CivilDate; readonly from: Instant; readonly until: Instant };

/** The month of `at` on the clock of `zone`. */
function boundsOf(at: Instant, zone: TimeZone): Bounds {
  const [year = '', month = ''] = civilDateAt(at, zone).split('-');
  const first = civilDateOf(`${year}-${month}-01`);
  const isLast = month === '12';
  const next = isLast ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return { month: first, from: instantAt(first, zone), until: instantAt(civilDateOf(next), zone) };
}

/**
 * The items in runs of one month, in their order. The calendar is asked once for each run and not for each note: instants in UTC
 * compare as text.
 */
export function writtenMonths<Item extends { readonly writtenAt: Instant }>(
  items: readonly Item[],
  zone: TimeZone,
): readonly WrittenMonth<Item>[] {
  const months: { month: CivilDate; items: Item[] }[] = [];
  let bounds: Bounds | null = null;
  for (const item of items) {
    const { writtenAt } = item;
    if (bounds === null || writtenAt < bounds.from || writtenAt >= bounds.until) {
      bounds = boundsOf(writtenAt, zone);
      months.push({ month: bounds.month, items: [] });
    }
    months.at(-1)?.items.push(item);
  }
  return months;
}
