/** What the table of orders keeps beside the document, so that lists need not open every one. All of it follows from the document. */
import { type Instant, type Order, serviceAt } from '@holdfast/domain';

/** Served and withdrawn as far as the document says it; the acts and events recorded later have rows of their own. */
export function columnsOf(order: Order, at: Instant): { served_since: Instant | null; withdrawn_at: Instant | null } {
  const withdrawn = order.changes
    .filter((change) => change.kind === 'recalled' || change.kind === 'dismissed')
    .map((change) => change.at)
    .toSorted();
  return { served_since: serviceAt(order, at) ?? null, withdrawn_at: withdrawn[0] ?? null };
}
