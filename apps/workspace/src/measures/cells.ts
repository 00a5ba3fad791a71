/** A count as it may be shown. A hidden one is never shown as nought, and never as a number. */
import { countOf } from '@holdfast/ui/format';
import type { Cell } from '@holdfast/wire';

/** The number, or `undefined` when it is hidden. */
export function shownCount(cell: Cell): number | undefined {
  return cell.hidden ? undefined : cell.count;
}

/** "12", or words for a hidden count. */
export function cellWords(cell: Cell, hiddenBelow: number): string {
  const known = shownCount(cell);
  return known === undefined ? `hidden (1 to ${hiddenBelow - 1}, or next to one)` : known.toLocaleString('en-US');
}

/** "31 of 48 calls (65 %)"; says that it is hidden when either part is. */
export function shareWords(part: Cell, whole: Cell): string {
  const of = shownCount(part);
  const all = shownCount(whole);
  if (of === undefined || all === undefined) return 'hidden';
  return all === 0 ? 'no calls' : `${countOf(of, all, 'call')} (${Math.round((100 * of) / all)} %)`;
}

/** The share between 0 and 1, when both counts may be shown and there is something to share. */
export function shareOf(part: Cell, whole: Cell): number | undefined {
  const of = shownCount(part);
  const all = shownCount(whole);
  return of === undefined || all === undefined || all === 0 ? undefined : of / all;
}
