/**
 * What protected parties told under a release, where it stands in the records of a police agency. It is read with its call and never
 * altered; what may be put there is decided in `disclosures-recorded.ts`.
 */
import type { CallForService, CallId } from '@holdfast/domain';
import { parse, type ToldRecord, toldIncidents } from '@holdfast/wire';
import type { Session } from './acting.ts';

type CallKey = Pick<CallForService, 'agencyId' | 'id'>;

/** What was told into these calls, oldest first, with the names of who put it there. Audited by the reader. */
export async function toldAt(
  session: Session,
  calls: readonly CallKey[],
): Promise<readonly { readonly callId: CallId; readonly told: ToldRecord }[]> {
  const rows = await session.transaction
    .selectFrom('open_plane.told_record as told')
    .leftJoin('open_plane.staff_member as member', (join) =>
      join.onRef('member.agency_id', '=', 'told.agency_id').onRef('member.id', '=', 'told.recorded_by'),
    )
    .select([
      'told.call_id',
      'told.release_id',
      'told.recorded_at',
      'told.recorded_by',
      'told.told',
      'told.provenance',
      'member.display_name',
    ])
    .where(
      'told.agency_id',
      'in',
      calls.map((call) => call.agencyId),
    )
    .where(
      'told.call_id',
      'in',
      calls.map((call) => call.id),
    )
    .orderBy('told.recorded_at')
    .orderBy('told.disclosure_id')
    .execute();
  return rows.map((row) => {
    const read = parse(toldIncidents, row.told);
    if (!read.ok) throw new Error('what was told does not parse');
    return {
      callId: row.call_id,
      told: {
        provenance: row.provenance,
        releaseId: row.release_id,
        recordedAt: row.recorded_at,
        recordedBy: row.display_name ?? row.recorded_by,
        incidents: read.value,
      },
    };
  });
}
