/** The registry as a file, a page of orders at a time: no transaction lasts longer than a page, and memory holds no more. */
import type { OrderId } from '@holdfast/domain';
import { exportPage } from '@holdfast/store';
import type { registryFormats } from '@holdfast/wire';
import { csvHead, csvLine, xmlHead, xmlOrder, xmlTail } from '@holdfast/wire/registry';
import type { StaffVisit } from '../answering.ts';

const ordersOnPage = 500;

/** The texts of the file, one after the other. */
export async function* exportedTexts({
  visit,
  format,
  reason,
}: {
  readonly visit: StaffVisit;
  readonly format: (typeof registryFormats)[number];
  readonly reason: string;
}): AsyncGenerator<string, void, undefined> {
  yield format === 'csv' ? csvHead() : xmlHead();
  let after: OrderId | undefined;
  for (;;) {
    const from = after;
    const orders = await visit.acting(reason, (session) => exportPage(session, { after: from, most: ordersOnPage }));
    if (orders.length === 0) break;
    yield orders.map((order) => (format === 'csv' ? csvLine(order) : xmlOrder(order))).join('');
    after = orders.at(-1)?.id;
  }
  if (format !== 'csv') yield xmlTail;
}
