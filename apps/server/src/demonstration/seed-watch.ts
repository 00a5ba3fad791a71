/**
 * What the demonstration shows of watching those who look: one officer marked as in conflict with an order, one order that describes nobody, one
 * caution that a source gave; and one emergency order by telephone. By the same doors as a supervisor; run again it changes nothing.
 */
import { civilDateAt, type Instant, idOf, instantAt, type Order, plusDays, plusHours } from '@holdfast/domain';
import {
  markConflict,
  plantCanary,
  putOrder,
  putOrderMarks,
  putShifts,
  readWatchMarks,
  type StaffActing,
  type Store,
} from '@holdfast/store';
import { countyEmergencyOrder } from './county-epo.ts';
import { court } from './county-orders.ts';
import { agencies, callsOf, partnership } from './county-people.ts';
import { putNotice } from './seed-fenmark.ts';

const acting: StaffActing = {
  kind: 'staff',
  actor: idOf('staff-ibarra'),
  agencyId: callsOf.agencyId,
  partnershipId: partnership.id,
  role: 'supervisor',
  purpose: 'demonstration',
};

/** The order T. Vance must not see. The last of the county, so that no story meets it. */
export const conflictOrderNumber = 'MC-DV-0040';

/** Marks what is not marked yet. */
export async function seedWatch({ store, now }: { readonly store: Store; readonly now: Instant }): Promise<void> {
  await store.withActor(acting, async (session) => {
    const { canaries } = await readWatchMarks(session, { at: now });
    if (canaries.length > 0) return;
    const invented = nobodysOrder(now);
    must(await putOrder(session, { order: invented, partnershipId: partnership.id, at: now }));
    must(await plantCanary(session, { orderId: invented.id, at: now }));
    const reason = 'Shares a house with the restrained party’s brother';
    const conflict = { orderId: idOf<'order'>('order-0040'), staffId: callsOf.officerId, reason };
    must(await markConflict(session, { ...conflict, kind: 'marked', at: now }));
    await putOrderMarks(session, {
      partnershipId: partnership.id,
      orderId: idOf('order-0001'),
      marks: [{ kind: 'caution', written: 'Firearms reported at an earlier call' }],
    });
    must(await putShifts(session, { shifts: shiftsAround(now) }));
    const agencyName = agencies.find(({ id }) => id === callsOf.agencyId)?.name ?? '';
    await putNotice(session, { notice: countyEmergencyOrder(now), agencyName });
  });
}

function nobodysOrder(now: Instant): Order {
  const issuedAt = plusHours(now, -70 * 24);
  return {
    id: idOf('order-invented'),
    provenance: 'police',
    kind: 'final',
    instrument: 'other',
    issuingCourt: court,
    orderNumber: 'MC-DV-0917',
    protectedParty: { name: 'Isolde Merriweather' },
    restrainedParty: { name: 'Zebulon Quartermaine' },
    issuedAt,
    expiry: { kind: 'on', date: plusDays(civilDateAt(issuedAt, court.timeZone), 1_095) },
    conditions: [{ id: idOf('order-invented-1'), number: '1', kind: 'no-harassment' }],
    serviceAttempts: [{ at: plusHours(issuedAt, 26), method: 'personal', succeeded: 'yes', byRole: 'officer' }],
    changes: [],
  };
}

/** Early shifts of the officer for the two weeks around `now`. */
function shiftsAround(now: Instant) {
  const today = civilDateAt(now, partnership.timeZone);
  return Array.from({ length: 14 }, (_, index) => {
    const day = plusDays(today, index - 7);
    const beginsAt = instantAt(day, partnership.timeZone, '06:00');
    return { staffId: callsOf.officerId, beginsAt, endsAt: plusHours(beginsAt, 10) };
  });
}

/** Our own data is refused only by a defect of ours. */
function must(
  outcome: { readonly ok: true } | { readonly ok: false; readonly issue: { readonly code: string } },
): void {
  if (!outcome.ok) throw new Error(`the demonstration was refused: ${outcome.issue.code}`);
}
