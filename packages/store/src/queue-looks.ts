/** Asking for another look at a call, within the transaction that changed it, so that no change is missed by the queue. */
import type { AgencyId, CallId, Instant } from '@holdfast/domain';
import type { Session } from './acting.ts';

/** The queue's next sweep looks at this call. */
export async function askForLook(
  session: Session,
  { agencyId, callId, at }: { agencyId: AgencyId; callId: CallId; at: Instant },
): Promise<void> {
  await session.transaction
    .insertInto('open_plane.queue_look')
    .values({ agency_id: agencyId, call_id: callId, look_at: at })
    .onConflict((there) => there.columns(['agency_id', 'call_id']).doUpdateSet({ look_at: at }))
    .execute();
}
