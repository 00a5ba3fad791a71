/** Whether NIEM's part of one of our documents still says what ours says: somebody may have changed one and not the other. */
import { pcoCodes, toPcoCodes } from '../ncic.ts';
import type { Order } from '../order.ts';
import { niem } from './names.ts';
import { codesOf, datesOf, type Element, note, textOf } from './reading.ts';

/** Notes every element in which the two disagree: such a document says two things, and neither is taken. */
export function noteDisagreements({ order, element }: { readonly order: Order; readonly element: Element }): void {
  const coded = toPcoCodes(order.conditions);
  const codes = codesOf(element, niem.conditionCode, pcoCodes);
  if (codes.toSorted().join() !== coded.codes.join()) note(element, niem.conditionCode, 'contradicts');
  if (textOf(element, niem.conditionText) !== coded.miscellaneousText) note(element, niem.conditionText, 'contradicts');
  const moments = (name: string) =>
    datesOf(element, name)
      .map((date) => (date.kind === 'moment' ? date.at : date.on))
      .join();
  const served = order.serviceAttempts.filter((attempt) => attempt.succeeded === 'yes');
  if (moments(niem.serviceDate) !== served.map((attempt) => attempt.at).join())
    note(element, niem.serviceDate, 'contradicts');
  const recalled = order.changes.filter((change) => change.kind === 'recalled');
  if (moments(niem.recallDate) !== recalled.map((change) => change.at).join())
    note(element, niem.recallDate, 'contradicts');
}
