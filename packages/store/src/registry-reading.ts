/** Reads the next piece of an import: every row of it becomes an order, a call or a rejected row, the piece goes, the counts move, all at once. */
import type { Instant } from '@holdfast/domain';
import { parse, type RowFault, waitingRows } from '@holdfast/wire';
import type { WaitingRow } from '@holdfast/wire/registry';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { appendAudit } from './audit.ts';
import { askToProposeAgain } from './calls-in-proposals.ts';
import { eventOf } from './registry-imports.ts';
import { settingsIn } from './registry-settings.ts';
import { takeRows } from './registry-taking.ts';

/** `more`: there may be another piece. `nothing`: none is here now, or somebody else is at it. `ended`: the import is over. */
export type PieceRead = 'more' | 'nothing' | 'ended';

interface Rejected {
  readonly row: WaitingRow;
  readonly faults: readonly RowFault[];
}

/** One piece of import `id`. Two servers never read one import at once: who finds it locked goes on to other work. */
export async function readPiece(
  session: Session<StaffActing>,
  { id, now, newId }: { id: string; now: Instant; newId: () => string },
): Promise<PieceRead> {
  const { transaction, acting } = session;
  const { partnershipId, agencyId } = acting;
  const [found] = await transaction
    .selectFrom('open_plane.registry_import')
    .select(['source_name', 'subject', 'settings', 'complete', 'ended_at', 'received_rows', 'read_rows'])
    .where('partnership_id', '=', partnershipId)
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .forUpdate()
    .skipLocked()
    .execute();
  if (found === undefined) return 'nothing';
  if (found.ended_at !== null) return 'ended';
  const [piece] = await transaction
    .selectFrom('open_plane.registry_piece')
    .select(['first_row', 'row_count', 'waiting'])
    .where('partnership_id', '=', partnershipId)
    .where('agency_id', '=', agencyId)
    .where('import_id', '=', id)
    .orderBy('first_row')
    .limit(1)
    .execute();
  if (piece === undefined) {
    if (!found.complete || found.read_rows < found.received_rows) return 'nothing';
    await sql`update open_plane.registry_import set ended_at = ${now}::timestamptz
      where partnership_id = ${partnershipId} and agency_id = ${agencyId} and id = ${id}`.execute(transaction);
    // A call that waits may be about an order that was not on record when the server last looked.
    if (found.subject === 'orders') await askToProposeAgain(session);
    await appendAudit(session, { events: [eventOf('import-ended', id)], at: now });
    return 'ended';
  }
  const waiting = parse(waitingRows, piece.waiting);
  if (!waiting.ok) throw new Error('a stored piece does not parse');
  const outcomes = await takeRows(session, {
    ...settingsIn(found),
    rows: waiting.value,
    importId: id,
    sourceName: found.source_name,
    now,
    newId,
  });
  const rows = new Map(waiting.value.map((row) => [row.number, row]));
  const rejected: Rejected[] = outcomes.flatMap((outcome) => {
    const row = rows.get(outcome.row);
    return outcome.kind === 'refused' && row !== undefined ? [{ row, faults: outcome.faults }] : [];
  });
  await reject(session, { id, rejected, at: now });
  const count = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind).length;
  await sql`update open_plane.registry_import set read_rows = read_rows + ${piece.row_count}, new_orders = new_orders + ${count('new')},
      changed_orders = changed_orders + ${count('changed')}, same_orders = same_orders + ${count('same')},
      rejected_rows = rejected_rows + ${rejected.length}
    where partnership_id = ${partnershipId} and agency_id = ${agencyId} and id = ${id}`.execute(transaction);
  await transaction
    .deleteFrom('open_plane.registry_piece')
    .where('partnership_id', '=', partnershipId)
    .where('agency_id', '=', agencyId)
    .where('import_id', '=', id)
    .where('first_row', '=', piece.first_row)
    .execute();
  const last = piece.first_row + piece.row_count - 1;
  await appendAudit(session, { events: [eventOf('rows-read', `${id} ${piece.first_row}-${last}`)], at: now });
  return 'more';
}

async function reject(
  session: Session<StaffActing>,
  { id, rejected, at }: { id: string; rejected: readonly Rejected[]; at: Instant },
): Promise<void> {
  if (rejected.length === 0) return;
  const { partnershipId, agencyId } = session.acting;
  await sql`insert into open_plane.registry_rejected_row
      (partnership_id, agency_id, import_id, row_number, from_line, to_line, cells, faults, rejected_at)
    select ${partnershipId}, ${agencyId}, ${id}, w.number, w.from_line, w.to_line, w.cells::jsonb, w.faults::jsonb, ${at}::timestamptz
    from unnest(${rejected.map(({ row }) => row.number)}::int[], ${rejected.map(({ row }) => row.from)}::int[],
      ${rejected.map(({ row }) => row.line)}::int[], ${rejected.map(({ row }) => JSON.stringify(row.cells))}::text[],
      ${rejected.map(({ faults }) => JSON.stringify(faults))}::text[]) as w (number, from_line, to_line, cells, faults)`.execute(
    session.transaction,
  );
}
