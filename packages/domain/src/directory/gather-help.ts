/**
 * The rows that belong to one offer, out of all rows of a directory. No offer gathers more than a person could read, so that a file in
 * which everything hangs on everything costs no more than another.
 */

import type { KnownHelpRow } from './help-offer.ts';
import { helpKeyOf, helpReferencesOf } from './help-references.ts';

/** Source: product decision: the standard's fullest example has 40 rows to an offer. */
export const mostRowsOfOffer = 400;

/** Rows that are fetched by what they refer to, one step after the other: those of the offer, of its places, of its contacts. */
const followed: ReadonlySet<string> = new Set(['service_at_location', 'location', 'contact', 'phone']);
/** Rows that are fetched by name, because an offer's rows refer to them. */
const named: ReadonlySet<string> = new Set(['organization', 'location', 'taxonomy_term']);

export interface HelpLookUp {
  readonly byKey: (keys: readonly string[]) => Promise<readonly KnownHelpRow[]>;
  /** Rows that refer to any of these, so many at most. */
  readonly referringTo: (keys: readonly string[], most: number) => Promise<readonly KnownHelpRow[]>;
}

/** The rows of an offer, fetched step by step. Empty when there is no such offer. */
export async function gatherHelp(id: string, { byKey, referringTo }: HelpLookUp): Promise<readonly KnownHelpRow[]> {
  const start = await byKey([helpKeyOf('service', id)]);
  const gathered = new Map(start.map((row) => [helpKeyOf(row.table, row.id), row]));
  let edge: readonly KnownHelpRow[] = start;
  while (edge.length > 0 && gathered.size < mostRowsOfOffer) {
    const wanted = edge
      .flatMap(helpReferencesOf)
      .flatMap(({ table, id: to }) => (table !== undefined && named.has(table) ? [helpKeyOf(table, to)] : []))
      .filter((key) => !gathered.has(key));
    const keys = edge
      .filter((row) => row.table === 'service' || followed.has(row.table))
      .map((row) => helpKeyOf(row.table, row.id));
    const most = mostRowsOfOffer - gathered.size;
    const found = [
      ...(wanted.length === 0 ? [] : await byKey([...new Set(wanted)].slice(0, most))),
      ...(keys.length === 0 ? [] : await referringTo(keys, most)),
    ];
    edge = found.filter((row) => !gathered.has(helpKeyOf(row.table, row.id)) && !isAnotherOffer(row, id));
    for (const row of edge) gathered.set(helpKeyOf(row.table, row.id), row);
  }
  const organizations = [...gathered.values()].filter(({ table }) => table === 'organization');
  const own = organizations.map((row) => helpKeyOf(row.table, row.id));
  const phones = own.length === 0 ? [] : await referringTo(own, mostRowsOfOffer);
  return [...gathered.values(), ...phones.filter(({ table }) => table === 'phone')];
}

/** A place has rows of others who use it too. */
function isAnotherOffer(row: KnownHelpRow, id: string): boolean {
  const offer = row.cells['service_id'];
  return row.table === 'service' || (typeof offer === 'string' && offer.toLowerCase() !== id);
}

/** Looks rows up among those in memory. */
export function helpLookUpOver(rows: readonly KnownHelpRow[]): HelpLookUp {
  const known = new Map(rows.map((row) => [helpKeyOf(row.table, row.id), row]));
  const referring = new Map<string, KnownHelpRow[]>();
  for (const row of rows)
    for (const { table, id } of helpReferencesOf(row)) {
      if (table === undefined) continue;
      const key = helpKeyOf(table, id);
      const before = referring.get(key);
      if (before === undefined) referring.set(key, [row]);
      else before.push(row);
    }
  return {
    byKey: async (keys) => keys.flatMap((key) => known.get(key) ?? []),
    referringTo: async (keys, most) => keys.flatMap((key) => (referring.get(key) ?? []).slice(0, most)).slice(0, most),
  };
}
