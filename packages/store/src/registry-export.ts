/** The registry page by page, for a file that is taken out. That it was begun is audited with the reason before the first order leaves. */
import type { Instant, Order, OrderId } from '@holdfast/domain';
import type { Session, StaffActing } from './acting.ts';
import { appendAudit } from './audit.ts';
import { ordersById } from './orders.ts';

/** Writes that the registry is taken out, by whom and for what (the session's purpose says it). */
export async function beginExport(
  session: Session<StaffActing>,
  { format, at }: { format: string; at: Instant },
): Promise<void> {
  const events = [{ code: 'registry-exported', recordKind: 'registry', recordId: format }];
  await appendAudit(session, { events, at });
}

/** Orders of the partnership after `after` by id, up to `most`, as they stand; none when all were given. */
export async function exportPage(
  session: Session<StaffActing>,
  { after, most }: { after: OrderId | undefined; most: number },
): Promise<readonly Order[]> {
  const all = session.transaction
    .selectFrom('open_plane.protection_order')
    .select('id')
    .where('partnership_id', '=', session.acting.partnershipId)
    .orderBy('id')
    .limit(most);
  const ids = await (after === undefined ? all : all.where('id', '>', after)).execute();
  const orders = await ordersById(
    session,
    ids.map(({ id }) => id),
  );
  return orders.toSorted(
    (one, other) => ids.findIndex(({ id }) => id === one.id) - ids.findIndex(({ id }) => id === other.id),
  );
}
