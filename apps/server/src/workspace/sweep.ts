/** The server's own look at calls and orders for the supervisors' queues: as a job over every agency, and over one before its queue is read. */
import type { AgencyId, Instant, Jurisdiction, PartnershipId } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { listPoliceAgencies, type Store, sweepQueue } from '@holdfast/store';

const system = { kind: 'system', actor: 'queue', purpose: 'queue' } as const;
/** Source: product decision; a piece takes some tenths of a second. */
const callsOfPiece = 250;
const mostPieces = 400;

export interface Swept {
  readonly store: Store;
  readonly now: Instant;
  readonly newId: () => string;
}

/** Sweeps every police agency until nothing is due. */
export async function sweepQueues({ store, now, newId }: Swept): Promise<void> {
  const agencies = await store.withActor(system, listPoliceAgencies);
  for (const { agencyId, partnershipId, jurisdiction } of agencies)
    await sweepAgency({ store, now, newId, agencyId, partnershipId, jurisdiction, pieces: mostPieces });
}

/** Sweeps one agency, at most so many pieces. */
export async function sweepAgency({
  store,
  now,
  newId,
  agencyId,
  partnershipId,
  jurisdiction,
  pieces,
}: Swept & {
  readonly agencyId: AgencyId;
  readonly partnershipId: PartnershipId;
  readonly jurisdiction: Jurisdiction;
  readonly pieces: number;
}): Promise<void> {
  for (let piece = 0; piece < pieces; piece += 1) {
    const looked = await store.withActor(system, (session) =>
      sweepQueue(session, { agencyId, partnershipId, place: jurisdiction, law: lawOf, now, most: callsOfPiece, newId }),
    );
    if (looked < callsOfPiece) return;
  }
}
