/** Rejected rows: kept with their reasons, corrected and tried again, or set aside with a reason. None is ever removed. */
import { type CallId, type Instant, type OrderId, ok, type Result, refused } from '@holdfast/domain';
import { parse, type RejectedRow, rejectedRow } from '@holdfast/wire';
import { keptCells } from '@holdfast/wire/calls-in';
import type { Session, StaffActing } from './acting.ts';
import { withoutNulls } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';
import { eventOf } from './registry-imports.ts';
import { settingsIn } from './registry-settings.ts';
import { type Became, takeRows } from './registry-taking.ts';

/** Rejected rows of an import after row `after`, in the order of the file; those still open first asked for by `open`. */
export async function listRejectedRows(
  session: Session<StaffActing>,
  { id, after, most, open }: { id: string; after: number; most: number; open: boolean },
): Promise<readonly RejectedRow[]> {
  const all = rejectedOf(session, id).where('row_number', '>', after).orderBy('row_number').limit(most);
  const rows = await (open ? all.where('settled', 'is', null) : all).execute();
  return rows.map(rowFrom);
}

/** What trying a row again came to: it is an order or a call now, or it is still refused and the faults are the present ones. */
export type TriedAgain =
  | { readonly kind: 'taken'; readonly orderId?: OrderId; readonly callId?: CallId }
  | { readonly kind: 'still-refused'; readonly row: RejectedRow };

/**
 * Tries row `row` with `cells`. `stale` when somebody tried it since (`tries` has moved) or settled it: nobody's correction is
 * written over another's unseen.
 */
export async function correctRow(
  session: Session<StaffActing>,
  {
    id,
    row: number,
    cells,
    tries,
    now,
    newId,
  }: {
    id: string;
    row: number;
    cells: Readonly<Record<string, string>>;
    tries: number;
    now: Instant;
    newId: () => string;
  },
): Promise<Result<TriedAgain, StoreIssue>> {
  const { transaction, acting } = session;
  const held = await openRow(session, { id, row: number, tries });
  if (!held.ok) return held;
  const [under] = await transaction
    .selectFrom('open_plane.registry_import')
    .select(['source_name', 'subject', 'settings'])
    .where('partnership_id', '=', acting.partnershipId)
    .where('agency_id', '=', acting.agencyId)
    .where('id', '=', id)
    .execute();
  if (under === undefined) return refused({ code: 'not-found' });
  const known = settingsIn(under);
  // The place is never shown to whoever corrects the row, so it is taken from what is kept.
  const kept = storable(known.subject === 'calls' ? keptCells({ ...placeIn(held.value.cells), ...cells }) : cells);
  const [outcome] = await takeRows(session, {
    ...known,
    rows: [{ number, cells: kept }],
    importId: id,
    sourceName: under.source_name,
    now,
    newId,
  });
  if (outcome === undefined) throw new Error('a row without its outcome');
  const taken = outcome.kind === 'refused' ? undefined : outcome.became;
  const faults = outcome.kind === 'refused' ? outcome.faults : [];
  const [after] = await transaction
    .updateTable('open_plane.registry_rejected_row')
    .set({
      cells: JSON.stringify(kept),
      faults: JSON.stringify(faults),
      tries: held.value.tries + 1,
      ...(taken === undefined
        ? {}
        : { settled: 'corrected' as const, settled_at: now, settled_by: acting.actor, ...becameOf(taken) }),
    })
    .where('partnership_id', '=', acting.partnershipId)
    .where('agency_id', '=', acting.agencyId)
    .where('import_id', '=', id)
    .where('row_number', '=', number)
    .returningAll()
    .execute();
  if (after === undefined) return refused({ code: 'not-found' });
  await appendAudit(session, {
    events: [eventOf(taken === undefined ? 'row-tried' : 'row-corrected', `${id} ${number}`)],
    at: now,
  });
  return ok(taken === undefined ? { kind: 'still-refused', row: rowFrom(after) } : { kind: 'taken', ...taken });
}

function becameOf(taken: Became): { readonly order_id: OrderId } | { readonly call_id: CallId } {
  return 'orderId' in taken ? { order_id: taken.orderId } : { call_id: taken.callId };
}

/** Settles a row that is not to be kept, with the reason. */
export async function setRowAside(
  session: Session<StaffActing>,
  { id, row, reason, tries, at }: { id: string; row: number; reason: string; tries: number; at: Instant },
): Promise<Result<RejectedRow, StoreIssue>> {
  const { transaction, acting } = session;
  const held = await openRow(session, { id, row, tries });
  if (!held.ok) return held;
  const [after] = await transaction
    .updateTable('open_plane.registry_rejected_row')
    .set({ settled: 'set-aside', settled_at: at, settled_by: acting.actor, reason })
    .where('partnership_id', '=', acting.partnershipId)
    .where('agency_id', '=', acting.agencyId)
    .where('import_id', '=', id)
    .where('row_number', '=', row)
    .returningAll()
    .execute();
  await appendAudit(session, { events: [eventOf('row-set-aside', `${id} ${row}`)], at });
  return after === undefined ? refused({ code: 'not-found' }) : ok(rowFrom(after));
}

/** The database has no place for these characters; the mark in their stead is refused like any damaged letter. */
function storable(cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(cells).map(([field, text]) => [field, text.replaceAll('\u0000', '\uFFFD').toWellFormed()]),
  );
}

/** The row, locked, when it is still as the one who settles it saw it. */
async function openRow(
  session: Session<StaffActing>,
  { id, row, tries }: { id: string; row: number; tries: number },
): Promise<Result<{ readonly tries: number; readonly cells: unknown }, StoreIssue>> {
  const [found] = await rejectedOf(session, id).where('row_number', '=', row).forUpdate().execute();
  if (found === undefined) return refused({ code: 'not-found' });
  return found.settled !== null || found.tries !== tries
    ? refused({ code: 'stale' })
    : ok({ tries: found.tries, cells: found.cells });
}

function rejectedOf({ transaction, acting }: Session<StaffActing>, id: string) {
  return transaction
    .selectFrom('open_plane.registry_rejected_row')
    .selectAll()
    .where('partnership_id', '=', acting.partnershipId)
    .where('agency_id', '=', acting.agencyId)
    .where('import_id', '=', id);
}

function rowFrom(row: Awaited<ReturnType<ReturnType<typeof rejectedOf>['execute']>>[number]): RejectedRow {
  const read = parse(
    rejectedRow,
    withoutNulls({
      row: row.row_number,
      fromLine: row.from_line,
      toLine: row.to_line,
      cells: withoutPlace(row.cells),
      faults: row.faults,
      rejectedAt: row.rejected_at,
      tries: row.tries,
      settled: row.settled,
      settledAt: row.settled_at,
      reason: row.reason,
      orderId: row.order_id,
      callId: row.call_id,
    }),
  );
  if (!read.ok) throw new Error('a stored rejected row does not parse');
  return read.value;
}

/** Where a call came from, as far as it is kept. No order has a cell of this name. */
function placeIn(cells: unknown): Readonly<Record<string, string>> {
  const hasPlace = typeof cells === 'object' && cells !== null && 'location' in cells;
  return hasPlace && typeof cells.location === 'string' ? { location: cells.location } : {};
}

function withoutPlace(cells: unknown): unknown {
  if (typeof cells !== 'object' || cells === null) return cells;
  return Object.fromEntries(Object.entries(cells).filter(([field]) => field !== 'location'));
}
