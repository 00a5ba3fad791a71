/**
 * Files of orders being brought in: rows wait in pieces, and each piece becomes orders and rejected rows in one transaction. How far
 * an import is, is what the database holds: after a crash nothing is repaired, the next piece is taken.
 */
import {
  type AgencyId,
  type Instant,
  ok,
  type PartnershipId,
  type Result,
  refused,
  type StaffId,
} from '@holdfast/domain';
import {
  type FileFault,
  type ImportSubject,
  parse,
  type RegistryImport,
  registryImport,
  type StaffRole,
} from '@holdfast/wire';
import type { WaitingRow } from '@holdfast/wire/registry';
import { sql } from 'kysely';
import type { Session, StaffActing, SystemActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { type ImportSettings, settingsIn } from './registry-settings.ts';

/** Begins an import; nothing of the file is there yet. */
export async function beginImport(
  session: Session<StaffActing>,
  {
    id,
    sourceName,
    subject = 'orders',
    settings,
    fileName,
    fileBytes,
    at,
  }: { id: string; sourceName: string; fileName: string; fileBytes: number; at: Instant } & (
    | Extract<ImportSettings, { subject: 'calls' }>
    | (Omit<Extract<ImportSettings, { subject: 'orders' }>, 'subject'> & { readonly subject?: 'orders' })
  ),
): Promise<Result<RegistryImport, StoreIssue>> {
  const { partnershipId, agencyId, actor, role } = session.acting;
  return await attempt(session, async () => {
    await session.transaction
      .insertInto('open_plane.registry_import')
      .values({
        partnership_id: partnershipId,
        agency_id: agencyId,
        id,
        source_name: sourceName,
        subject,
        settings: JSON.stringify(settings),
        file_name: fileName,
        file_bytes: fileBytes,
        file_head: null,
        started_by: actor,
        started_role: role,
        started_at: at,
        file_fault: null,
        cancelled_at: null,
        ended_at: null,
      })
      .execute();
    await appendAudit(session, { events: [eventOf('import-begun', id)], at });
    return await readImport(session, id);
  });
}

/** The imports of orders, or of calls, of the actor's agency, newest first. */
export async function listImports(
  session: Session<StaffActing>,
  { most, subject = 'orders' }: { most: number; subject?: ImportSubject },
): Promise<readonly RegistryImport[]> {
  const rows = await importsOf(session)
    .where('subject', '=', subject)
    .orderBy('started_at', 'desc')
    .limit(most)
    .execute();
  return await withOpenRows(session, rows);
}

/** One import; `not-found` for another agency's. */
export async function readImport(
  session: Session<StaffActing>,
  id: string,
): Promise<Result<RegistryImport, StoreIssue>> {
  const [found] = await withOpenRows(session, await importsOf(session).where('id', '=', id).execute());
  return found === undefined ? refused({ code: 'not-found' }) : ok(found);
}

/** What a file that comes in must know: how it is written and what is here of it already. */
export type ImportToReceive = ImportSettings & {
  readonly fileBytes: number;
  readonly fileHead: string | null;
  readonly rowsReceived: number;
};

/** An import that takes rows; `out-of-order` once it is whole or cancelled. */
export async function importToReceive(
  session: Session<StaffActing>,
  id: string,
): Promise<Result<ImportToReceive, StoreIssue>> {
  const [row] = await importsOf(session).where('id', '=', id).execute();
  if (row === undefined) return refused({ code: 'not-found' });
  if (row.complete || row.ended_at !== null) return refused({ code: 'out-of-order' });
  return ok({
    ...settingsIn(row),
    fileBytes: row.file_bytes,
    fileHead: row.file_head,
    rowsReceived: row.received_rows,
  });
}

/** Keeps rows until they are read. `out-of-order` when they do not follow those that are here, or the import is over. */
export async function receiveRows(
  session: Session<StaffActing>,
  { id, rows, bytes, fileHead }: { id: string; rows: readonly WaitingRow[]; bytes: number; fileHead: string },
): Promise<Result<number, StoreIssue>> {
  const { partnershipId, agencyId } = session.acting;
  const first = rows[0]?.number ?? 0;
  const updated = await session.transaction
    .updateTable('open_plane.registry_import')
    .set({ received_rows: first - 1 + rows.length, received_bytes: bytes, file_head: fileHead })
    .where('partnership_id', '=', partnershipId)
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .where('received_rows', '=', first - 1)
    .where('complete', '=', false)
    .where('ended_at', 'is', null)
    .returning('received_rows')
    .execute();
  const [now] = updated;
  if (now === undefined) return refused({ code: 'out-of-order' });
  await session.transaction
    .insertInto('open_plane.registry_piece')
    .values({
      partnership_id: partnershipId,
      agency_id: agencyId,
      import_id: id,
      first_row: first,
      row_count: rows.length,
      waiting: JSON.stringify(rows),
    })
    .execute();
  return ok(now.received_rows);
}

/** The file is whole, or cannot be read on and `fault` says why. */
export async function finishReceiving(
  session: Session<StaffActing>,
  {
    id,
    bytes,
    fault,
    leftOut = {},
  }: {
    id: string;
    bytes: number;
    fault?: FileFault | undefined;
    leftOut?: Readonly<Record<string, number>>;
  },
): Promise<void> {
  await session.transaction
    .updateTable('open_plane.registry_import')
    .set({
      complete: true,
      received_bytes: bytes,
      ...(fault === undefined ? {} : { file_fault: JSON.stringify(fault) }),
      ...(Object.keys(leftOut).length === 0 ? {} : { left_out: JSON.stringify(leftOut) }),
    })
    .where('partnership_id', '=', session.acting.partnershipId)
    .where('agency_id', '=', session.acting.agencyId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** Ends an import where it is. Orders and rejected rows stay; rows that were not read go, and the numbers say how many. */
export async function cancelImport(
  session: Session<StaffActing>,
  { id, at }: { id: string; at: Instant },
): Promise<Result<RegistryImport, StoreIssue>> {
  const { partnershipId, agencyId } = session.acting;
  const cancelled = await session.transaction
    .updateTable('open_plane.registry_import')
    .set({ cancelled_at: at, ended_at: at })
    .where('partnership_id', '=', partnershipId)
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  if (cancelled.length > 0) {
    await session.transaction
      .deleteFrom('open_plane.registry_piece')
      .where('partnership_id', '=', partnershipId)
      .where('agency_id', '=', agencyId)
      .where('import_id', '=', id)
      .execute();
    await appendAudit(session, { events: [eventOf('import-cancelled', id)], at });
  }
  return await readImport(session, id);
}

/** An import the server has to go on with, and as whom. */
export interface ImportUnderWay {
  readonly id: string;
  readonly partnershipId: PartnershipId;
  readonly agencyId: AgencyId;
  readonly startedBy: StaffId;
  readonly startedRole: StaffRole;
}

/** Every import that is not over, oldest first: for the server's own work. */
export async function importsUnderWay(session: Session<SystemActing>): Promise<readonly ImportUnderWay[]> {
  const rows = await session.transaction
    .selectFrom('open_plane.registry_import')
    .select(['id', 'partnership_id', 'agency_id', 'started_by', 'started_role'])
    .where('ended_at', 'is', null)
    .where((each) => each.or([each('received_rows', '>', each.ref('read_rows')), each('complete', '=', true)]))
    .orderBy('started_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    partnershipId: row.partnership_id,
    agencyId: row.agency_id,
    startedBy: row.started_by,
    startedRole: row.started_role,
  }));
}

export function eventOf(code: string, recordId: string) {
  return { code, recordKind: 'registry-import', recordId };
}

function importsOf({ transaction, acting }: Session<StaffActing>) {
  return transaction
    .selectFrom('open_plane.registry_import')
    .selectAll()
    .where('partnership_id', '=', acting.partnershipId)
    .where('agency_id', '=', acting.agencyId);
}

type ImportRow = Awaited<ReturnType<ReturnType<typeof importsOf>['execute']>>[number];

async function withOpenRows(
  { transaction, acting }: Session<StaffActing>,
  rows: readonly ImportRow[],
): Promise<readonly RegistryImport[]> {
  if (rows.length === 0) return [];
  const counted = await transaction
    .selectFrom('open_plane.registry_rejected_row')
    .select(['import_id', sql<number>`count(*)::int`.as('count')])
    .where('partnership_id', '=', acting.partnershipId)
    .where('agency_id', '=', acting.agencyId)
    .where('settled', 'is', null)
    .where(
      'import_id',
      'in',
      rows.map(({ id }) => id),
    )
    .groupBy('import_id')
    .execute();
  const open = new Map(counted.map((row) => [row.import_id, row.count]));
  return rows.map((row) => importFrom(row, open.get(row.id) ?? 0));
}

function importFrom(row: ImportRow, openRows: number): RegistryImport {
  const over = row.cancelled_at === null ? 'done' : 'cancelled';
  const read = parse(registryImport, {
    id: row.id,
    subject: row.subject,
    sourceName: row.source_name,
    fileName: row.file_name,
    fileBytes: row.file_bytes,
    startedAt: row.started_at,
    state: row.ended_at !== null ? over : row.complete ? 'reading' : 'receiving',
    bytesReceived: row.received_bytes,
    rowsReceived: row.received_rows,
    rowsRead: row.read_rows,
    newOrders: row.new_orders,
    changedOrders: row.changed_orders,
    sameOrders: row.same_orders,
    rejectedRows: row.rejected_rows,
    openRows,
    ...(row.file_fault === null ? {} : { fileFault: row.file_fault }),
    ...(row.left_out === null ? {} : { leftOut: row.left_out }),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
  });
  if (!read.ok) throw new Error('a stored import does not parse');
  return read.value;
}
