/** A count as it may be shown. A hidden one is never shown as nought, and never as a number. */

import type { Cell } from '@holdfast/wire';
import { countOf } from '../spoken-format.ts';
import { measureWords } from './measure-words.ts';

/** The number, or `undefined` when it is hidden. */
export function shownCount(cell: Cell): number | undefined {
  return cell.hidden ? undefined : cell.count;
}

/** "12", or "hidden". */
export function cellWords(cell: Cell): string {
  return shownCount(cell)?.toLocaleString('en-US') ?? measureWords.hidden;
}

/** The share of `part` among `part` and `rest`, 0 to 1; `undefined` when either is hidden or there is nothing to share. */
export function shareOf(part: Cell, rest: Cell): number | undefined {
  const one = shownCount(part);
  const other = shownCount(rest);
  return one === undefined || other === undefined || one + other === 0 ? undefined : one / (one + other);
}

/** "31 of 48 calls where it is known (65 %)"; says that it is hidden when either part is. */
export function shareWords(part: Cell, rest: Cell): string {
  const one = shownCount(part);
  const other = shownCount(rest);
  if (one === undefined || other === undefined) return measureWords.hidden;
  if (one + other === 0) return measureWords.knownOfNoCall;
  return measureWords.whereKnown(
    countOf(one, one + other, measureWords.oneCall, measureWords.manyCalls),
    percent(one / (one + other)),
  );
}

/** "For 76 more nobody recorded it." Unknown is told apart, and is not part of any share. */
export function unknownWords(unknown: Cell): string {
  const count = shownCount(unknown);
  if (count === undefined) return measureWords.forHowManyMoreNobody;
  return count === 0
    ? measureWords.somebodyRecordedItForEvery
    : measureWords.nobodyRecorded(count.toLocaleString('en-US'));
}

/** "Over the year", or of how many quarters the count is shown: "Over 3 of 4 quarters". */
export function overWords(cells: readonly Cell[]): string {
  const shown = cells.filter((cell) => !cell.hidden).length;
  return shown === cells.length ? measureWords.overAll(cells.length) : measureWords.overSome(shown, cells.length);
}

/** "65 %". */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
