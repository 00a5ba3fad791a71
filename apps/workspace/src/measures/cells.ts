/** A count as it may be shown. A hidden one is never shown as nought, and never as a number. */
import { countOf } from '@holdfast/ui/format';
import type { Cell } from '@holdfast/wire';

/** The number, or `undefined` when it is hidden. */
export function shownCount(cell: Cell): number | undefined {
  return cell.hidden ? undefined : cell.count;
}

/** "12", or "hidden". */
export function cellWords(cell: Cell): string {
  return shownCount(cell)?.toLocaleString('en-US') ?? 'hidden';
}

/** The share of `part` among `part` and `rest`, 0 to 1; `undefined` when either is hidden or there is nothing to share. */
export function shareOf(part: Cell, rest: Cell): number | undefined {
  const one = shownCount(part);
  const other = shownCount(rest);
  return one === undefined || other === undefined || one + other === 0 ? undefined : one / (one + other);
}

/** "31 of 48 calls (65 %)"; says that it is hidden when either part is. */
export function shareWords(part: Cell, rest: Cell): string {
  const one = shownCount(part);
  const other = shownCount(rest);
  if (one === undefined || other === undefined) return 'hidden';
  return one + other === 0 ? 'no calls' : `${countOf(one, one + other, 'call')} (${percent(one / (one + other))})`;
}

/** "65 %". */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
