/** The instruments of an agency and who was trained in them. A version is never altered; it is withdrawn. */
import { type CivilDate, type Instant, ok, type Result, refused, type StaffId } from '@holdfast/domain';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

export interface KeptInstrument {
  /** As text: what it says is the caller's to read. */
  readonly document: string;
  readonly loadedAt: Instant;
  readonly withdrawnAt: Instant | null;
}

export interface InstrumentTraining {
  readonly instrumentId: string;
  readonly staffId: StaffId;
  readonly trainedOn: CivilDate;
}

/** Every version of the actor's agency, newest first. */
export async function listInstruments(session: Session<StaffActing>): Promise<readonly KeptInstrument[]> {
  const { rows } = await sql<KeptInstrument>`
    select document::text as document, loaded_at as "loadedAt", withdrawn_at as "withdrawnAt" from open_plane.instrument
    where partnership_id = ${session.acting.partnershipId} and agency_id = ${session.acting.agencyId}
    order by id, version desc`.execute(session.transaction);
  return rows;
}

/** Who of the actor's agency was trained in what. */
export async function listTrainings(session: Session<StaffActing>): Promise<readonly InstrumentTraining[]> {
  const { rows } = await sql<InstrumentTraining>`
    select instrument_id as "instrumentId", staff_id as "staffId", trained_on as "trainedOn" from open_plane.instrument_training
    where partnership_id = ${session.acting.partnershipId} and agency_id = ${session.acting.agencyId}
    order by instrument_id, staff_id`.execute(session.transaction);
  return rows;
}

/** Keeps a version. `already-there` for one that was loaded before, `not-allowed` for whoever is no administrator. */
export async function putInstrument(
  session: Session<StaffActing>,
  { id, version, document, at }: { id: string; version: number; document: string; at: Instant },
): Promise<Result<true, StoreIssue>> {
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.instrument')
      .values({
        partnership_id: session.acting.partnershipId,
        agency_id: session.acting.agencyId,
        id,
        version,
        document,
        loaded_by: session.acting.actor,
        loaded_at: at,
        withdrawn_at: null,
      })
      .execute();
    const events = [{ code: 'instrument-loaded', recordKind: 'instrument', recordId: `${id}-${version}` }];
    await appendAudit(session, { events, at });
    return ok(true);
  });
}

/** Withdraws a version. `not-found` for one that is not there or was withdrawn before. */
export async function withdrawInstrument(
  session: Session<StaffActing>,
  { id, version, at }: { id: string; version: number; at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { numUpdatedRows } = await session.transaction
    .updateTable('open_plane.instrument')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return refused({ code: 'not-found' });
  const events = [{ code: 'instrument-withdrawn', recordKind: 'instrument', recordId: `${id}-${version}` }];
  await appendAudit(session, { events, at });
  return ok(true);
}

/** Records a training; a later one takes its place. `not-found` for someone of another agency. */
export async function putTraining(
  session: Session<StaffActing>,
  { instrumentId, staffId, trainedOn, at }: InstrumentTraining & { at: Instant },
): Promise<Result<true, StoreIssue>> {
  const { actor, agencyId, partnershipId } = session.acting;
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.instrument_training')
      .values({
        partnership_id: partnershipId,
        agency_id: agencyId,
        instrument_id: instrumentId,
        staff_id: staffId,
        trained_on: trainedOn,
        recorded_by: actor,
        recorded_at: at,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['partnership_id', 'agency_id', 'instrument_id', 'staff_id'])
          .doUpdateSet({ trained_on: trainedOn, recorded_by: actor, recorded_at: at }),
      )
      .execute();
    const events = [{ code: 'training-recorded', recordKind: 'staff', recordId: staffId }];
    await appendAudit(session, { events, at });
    return ok(true);
  });
}
