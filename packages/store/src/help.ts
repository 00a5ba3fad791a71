/**
 * Reading the directory of help: found by words, read offer by offer, taken out whole. What the actor may not read is not in an answer,
 * because the database does not show it; nothing here looks at a role.
 */
import { gatherHelp, type HelpCell, helpTableNamed, type KnownHelpRow } from '@holdfast/domain/directory';
import { type RawBuilder, sql } from 'kysely';
import type { Session, StaffActing } from './acting.ts';

export interface HelpCard {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly standing: string;
}

/** Offers that hold every word, each word as the beginning of one; in the order of their names. No words find all. */
export async function findHelp(
  session: Session<StaffActing>,
  { words, from, most }: { words: readonly string[]; from: number; most: number },
): Promise<{ readonly offers: readonly HelpCard[]; readonly count: number }> {
  const wanted = words.map((word) => word.replaceAll(/[^\p{L}\p{N}]+/gu, '')).filter((word) => word !== '');
  const fits =
    wanted.length === 0
      ? sql`true`
      : sql`words @@ to_tsquery('simple', ${wanted.map((word) => `'${word}':*`).join(' & ')})`;
  const { rows } = await sql<HelpCard & { count: number }>`
    select id, title as name, offered_by as by, standing, (count(*) over ())::float8 as count
    from open_plane.help_row
    where partnership_id = ${session.acting.partnershipId} and words is not null and ${fits}
    order by title, agency_id, id offset ${from} limit ${most}`.execute(session.transaction);
  return { offers: rows.map(({ count: _, ...card }) => card), count: rows[0]?.count ?? 0 };
}

interface RowText {
  readonly kind: string;
  readonly id: string;
  readonly cells: string;
  readonly confidential: boolean;
}

function knownRow({ kind, id, cells, confidential }: RowText): readonly KnownHelpRow[] {
  const table = helpTableNamed(kind)?.name;
  return table === undefined ? [] : [{ table, id, cells: cellsFrom(cells), confidential }];
}

function cellsFrom(text: string): Readonly<Record<string, HelpCell>> {
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null) throw new Error('cells that are none');
  return Object.fromEntries(
    Object.entries(read).filter(
      (entry): entry is [string, HelpCell] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}

async function rowsWhere(session: Session<StaffActing>, fits: RawBuilder<unknown>): Promise<readonly KnownHelpRow[]> {
  const { rows } = await sql<RowText>`
    select kind, id, cells::text as cells, confidential from open_plane.help_row
    where partnership_id = ${session.acting.partnershipId} and ${fits}`.execute(session.transaction);
  return rows.flatMap(knownRow);
}

/** Every row of one offer that the actor may read; none when there is no such offer for them. */
export async function readHelpRows(session: Session<StaffActing>, id: string): Promise<readonly KnownHelpRow[]> {
  const { rows } = await sql<{ agency: string }>`
    select agency_id as agency from open_plane.help_row
    where partnership_id = ${session.acting.partnershipId} and kind = 'service' and id = ${id} order by agency_id limit 1`.execute(
    session.transaction,
  );
  const agency = rows[0]?.agency;
  if (agency === undefined) return [];
  return await gatherHelp(id, {
    byKey: async (keys) =>
      await rowsWhere(
        session,
        sql`agency_id = ${agency} and (kind, id) in (select split_part(k, ' ', 1), split_part(k, ' ', 2) from unnest(${keys}::text[]) k)`,
      ),
    referringTo: async (keys, most) =>
      await rowsWhere(session, sql`agency_id = ${agency} and refs && ${keys}::text[] order by kind, id limit ${most}`),
  });
}

/** Source: product decision; some megabytes at a time. */
const rowsOnPage = 5_000;

/** Every row of the directory that the actor may read, of all agencies or of their own; without confidential ones unless asked for. */
export async function helpRowsOf(
  session: Session<StaffActing>,
  { own, confidential }: { own: boolean; confidential: 'left-out' | 'included' },
): Promise<readonly KnownHelpRow[]> {
  const mine = own ? sql`agency_id = ${session.acting.agencyId}` : sql`true`;
  const open = confidential === 'included' ? sql`true` : sql`not confidential`;
  const rows: KnownHelpRow[] = [];
  for (;;) {
    const last = rows.at(-1);
    const later = last === undefined ? sql`true` : sql`(kind, id) > (${last.table}, ${last.id})`;
    const page = await rowsWhere(session, sql`${mine} and ${open} and ${later} order by kind, id limit ${rowsOnPage}`);
    rows.push(...page);
    if (page.length < rowsOnPage) return rows;
  }
}
