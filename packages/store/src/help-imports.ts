/**
 * Bringing a directory of help in: all rows of a file or none of them, with what was rejected beside them. An import can make a place
 * confidential and never the opposite, and takes no row away.
 */
import type { Instant } from '@holdfast/domain';
import {
  confidentialRows,
  type HelpReject,
  type HelpRow,
  helpKeyOf,
  helpReferencesOf,
  type KnownHelpRow,
} from '@holdfast/domain/directory';
import { sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';
import { appendAudit } from './audit.ts';

/** What a list shows of an offer, and the words it is found by. */
export interface HelpListing {
  readonly title: string;
  readonly by: string;
  readonly standing: string;
  readonly words: string;
}

export interface HelpImport {
  readonly id: string;
  readonly fileName: string;
  readonly source: string;
  readonly licence: string | null;
  readonly format: 'json' | 'tables';
  readonly broughtAt: Instant;
  readonly read: number;
  readonly kept: number;
  readonly rejected: number;
  readonly noted: number;
  readonly leftAside: readonly string[];
}

/** Source: product decision; some tenths of a second of work for the database at a time. */
const rowsAtOnce = 2_000;
/** Source: product decision; enough to mend a row by, and a file of rejects must not fill the database. */
const longestReject = 8_000;

function* pieces<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let at = 0; at < values.length; at += rowsAtOnce) yield values.slice(at, at + rowsAtOnce);
}

/** The references of a row as the database looks them up. */
export function helpRefsOf(row: HelpRow): readonly string[] {
  return helpReferencesOf(row).flatMap(({ table, id }) => (table === undefined ? [] : [helpKeyOf(table, id)]));
}

/** Places marked by hand in the actor's agency. */
export async function readHelpMarks({ transaction }: Session<StaffActing>): Promise<ReadonlySet<string>> {
  const rows = await transaction.selectFrom('open_plane.help_mark').select('location_id').execute();
  return new Set(rows.map(({ location_id: id }) => id));
}

/** Keeps a whole file. Rows known by their id are taken anew; the others stay. For an administrator; anyone else throws. */
export async function keepHelpFile(
  session: Session<StaffActing>,
  {
    about,
    rows,
    listings,
    rejects,
  }: {
    about: HelpImport;
    rows: readonly KnownHelpRow[];
    listings: ReadonlyMap<string, HelpListing>;
    rejects: readonly HelpReject[];
  },
): Promise<void> {
  const { agencyId, partnershipId, actor } = session.acting;
  const owner = { partnership_id: partnershipId, agency_id: agencyId };
  await session.transaction
    .insertInto('open_plane.help_import')
    .values({
      ...owner,
      id: about.id,
      file_name: about.fileName,
      source: about.source,
      licence: about.licence,
      format: about.format,
      brought_by: actor,
      brought_at: about.broughtAt,
      rows_read: about.read,
      rows_kept: about.kept,
      rows_rejected: about.rejected,
      rows_noted: about.noted,
      left_aside: about.leftAside,
    })
    .execute();
  for (const piece of pieces(rows)) {
    const told = piece.map((row) => {
      const listing = row.table === 'service' ? listings.get(row.id) : undefined;
      const { table: kind, id, cells, confidential } = row;
      return { kind, id, cells, refs: helpRefsOf(row), confidential, ...listing };
    });
    await sql`
      insert into open_plane.help_row (partnership_id, agency_id, kind, id, cells, refs, confidential, import_id, title, offered_by, standing, words)
      select ${partnershipId}, ${agencyId}, r.kind, r.id, r.cells, coalesce(r.refs, array[]::text[]), r.confidential, ${about.id}, r.title, r.by,
        r.standing, to_tsvector('simple', r.words)
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as r (kind text, id text, cells jsonb, refs text[], confidential boolean,
        title text, by text, standing text, words text)
      on conflict (partnership_id, agency_id, kind, id) do update set cells = excluded.cells, refs = excluded.refs,
        confidential = excluded.confidential, import_id = excluded.import_id, title = excluded.title, offered_by = excluded.offered_by,
        standing = excluded.standing, words = excluded.words`.execute(session.transaction);
  }
  for (const piece of pieces(rejects)) {
    const told = piece.map(({ number, table: kind, kept, faults, cells }) => ({
      number,
      kind,
      kept,
      faults,
      // The database has no place for this one character.
      cells: JSON.stringify(cells).replaceAll('\\u0000', '\\ufffd').slice(0, longestReject),
    }));
    await sql`
      insert into open_plane.help_reject (partnership_id, agency_id, import_id, number, kind, kept, faults, cells)
      select ${partnershipId}, ${agencyId}, ${about.id}, r.number, r.kind, r.kept, r.faults, r.cells
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as r (number integer, kind text, kept boolean, faults jsonb, cells text)
      on conflict do nothing`.execute(session.transaction);
  }
  const events = [{ code: 'help-brought-in', recordKind: 'directory', recordId: about.id }];
  await appendAudit(session, { events, at: about.broughtAt });
}

/** Files brought in by the actor's agency, newest first. */
export async function listHelpImports(session: Session<StaffActing>): Promise<readonly HelpImport[]> {
  const rows = await session.transaction
    .selectFrom('open_plane.help_import')
    .selectAll()
    .orderBy('brought_at', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    source: row.source,
    licence: row.licence,
    format: row.format,
    broughtAt: row.brought_at,
    read: row.rows_read,
    kept: row.rows_kept,
    rejected: row.rows_rejected,
    noted: row.rows_noted,
    leftAside: row.left_aside,
  }));
}

export interface KeptHelpReject {
  readonly number: number;
  readonly kind: string;
  readonly kept: boolean;
  readonly faults: string;
  readonly cells: string;
}

/** Rows of a file with something wrong, after a number. */
export async function listHelpRejects(
  session: Session<StaffActing>,
  { importId, after, most }: { importId: string; after: number; most: number },
): Promise<readonly KeptHelpReject[]> {
  const { rows } = await sql<KeptHelpReject>`
    select number, kind, kept, faults::text as faults, cells from open_plane.help_reject
    where import_id = ${importId} and number > ${after} order by number limit ${most}`.execute(session.transaction);
  return rows;
}

/** Marks a place or takes the mark off. The rows that become or cease to be confidential are another question: `setHelpConfidential`. */
export async function markHelpPlace(
  session: Session<StaffActing>,
  { locationId, confidential, at }: { locationId: string; confidential: boolean; at: Instant },
): Promise<void> {
  const { agencyId, partnershipId, actor } = session.acting;
  const owner = { partnership_id: partnershipId, agency_id: agencyId };
  const row = { ...owner, location_id: locationId, marked_by: actor, marked_at: at };
  if (confidential)
    await session.transaction
      .insertInto('open_plane.help_mark')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else
    await session.transaction
      .deleteFrom('open_plane.help_mark')
      .where('partnership_id', '=', partnershipId)
      .where('agency_id', '=', agencyId)
      .where('location_id', '=', locationId)
      .execute();
  const code = confidential ? 'help-place-hidden' : 'help-place-unmarked';
  await appendAudit(session, { events: [{ code, recordKind: 'directory', recordId: locationId }], at });
}

/** Works out anew which rows of the actor's agency are confidential, keeps that with new words for their offers, and answers their keys. */
export async function setHelpConfidential(
  session: Session<StaffActing>,
  {
    rows,
    marked,
    listings,
  }: {
    rows: readonly KnownHelpRow[];
    marked: ReadonlySet<string>;
    listings: (rows: readonly KnownHelpRow[]) => Promise<ReadonlyMap<string, HelpListing>>;
  },
): Promise<ReadonlySet<string>> {
  const { agencyId, partnershipId } = session.acting;
  const hidden = confidentialRows(rows, marked);
  const now = rows.map((row) => ({ ...row, confidential: hidden.has(helpKeyOf(row.table, row.id)) }));
  const words = await listings(now);
  const changed = now.flatMap((row, at) => {
    const listing = row.table === 'service' ? words.get(row.id)?.words : undefined;
    const same = rows[at]?.confidential === row.confidential;
    return same && listing === undefined
      ? []
      : [{ kind: row.table, id: row.id, hide: row.confidential, words: listing }];
  });
  for (const piece of pieces(changed))
    await sql`
      update open_plane.help_row h set confidential = r.hide,
        words = case when r.words is null then h.words else to_tsvector('simple', r.words) end
      from jsonb_to_recordset(${JSON.stringify(piece)}::jsonb) as r (kind text, id text, hide boolean, words text)
      where h.partnership_id = ${partnershipId} and h.agency_id = ${agencyId} and h.kind = r.kind and h.id = r.id`.execute(
      session.transaction,
    );
  return hidden;
}
