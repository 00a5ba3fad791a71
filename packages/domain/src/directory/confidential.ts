/**
 * Which rows of a directory may be read only by those with the role for it: a place that is kept confidential, and everything that
 * hangs on it or says its street. An import can make a place confidential and never the opposite.
 */
import { helpKeyOf, helpReferencesOf } from './help-references.ts';
import type { HelpRow } from './help-row.ts';
import { type HelpTableName, helpTableNamed } from './help-tables.ts';

/** What an attribute of a place or an address says when it is to be kept confidential. A word of our own: the standard has none. */
export const confidentialValue = 'confidential';

/** Source: product decision: a shorter first line, such as "1 A St", would match by chance. */
const shortestStreet = 6;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The keys of all confidential rows. `marked` are the ids of places that someone marked by hand. Each row is looked at a fixed number
 * of times.
 */
export function confidentialRows(rows: readonly HelpRow[], marked: ReadonlySet<string>): ReadonlySet<string> {
  const byKey = new Map(rows.map((row) => [helpKeyOf(row.table, row.id), row]));
  const dependents = new Map<string, HelpRow[]>();
  const found = new Set<string>();
  const waiting: HelpRow[] = [];
  const hide = (row: HelpRow | undefined) => {
    if (row === undefined) return;
    const key = helpKeyOf(row.table, row.id);
    if (found.has(key)) return;
    found.add(key);
    waiting.push(row);
  };
  for (const row of rows) {
    for (const { table, id } of helpReferencesOf(row)) {
      if (table === undefined) continue;
      const key = helpKeyOf(table, id);
      const known = dependents.get(key);
      if (known === undefined) dependents.set(key, [row]);
      else known.push(row);
    }
  }
  const follow = () => {
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      for (const dependent of dependents.get(helpKeyOf(row.table, row.id)) ?? []) hide(dependent);
      // An address that is confidential makes its place so: the place may say where it is in other ways.
      const place = row.table === 'address' ? row.cells['location_id'] : undefined;
      if (typeof place === 'string') hide(byKey.get(helpKeyOf('location', place.toLowerCase())));
    }
  };
  for (const row of rows) {
    if (row.table === 'location' && marked.has(row.id)) hide(row);
    if (row.table !== 'attribute' || String(row.cells['value']).trim().toLowerCase() !== confidentialValue) continue;
    const entity: HelpTableName | undefined = helpTableNamed(String(row.cells['link_entity']))?.name;
    const link = row.cells['link_id'];
    if (typeof link === 'string' && (entity === 'location' || entity === 'address'))
      hide(byKey.get(helpKeyOf(entity, link.toLowerCase())));
  }
  follow();
  for (const row of sayingTheStreet(rows, found)) hide(row);
  follow();
  return found;
}

/** Rows that are not hidden and say a hidden street in words: looked up word by word, so that many streets cost no more than one. */
function sayingTheStreet(rows: readonly HelpRow[], hidden: ReadonlySet<string>): readonly HelpRow[] {
  const streets = new Set<string>();
  /** How many words a street has that begins with this one. */
  const lengths = new Map<string, Set<number>>();
  for (const row of rows) {
    if (row.table !== 'address' || !hidden.has(helpKeyOf('address', row.id))) continue;
    const street = plain(String(row.cells['address_1']));
    if (street.length < shortestStreet) continue;
    const words = street.split(' ');
    streets.add(street);
    const first = words[0] ?? '';
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  if (streets.size === 0) return [];
  const says = (text: string): boolean => {
    const words = plain(text).split(' ');
    return words.some((word, at) =>
      [...(lengths.get(word) ?? [])].some((length) => streets.has(words.slice(at, at + length).join(' '))),
    );
  };
  return rows.filter(
    (row) =>
      !hidden.has(helpKeyOf(row.table, row.id)) &&
      Object.values(row.cells).some(
        (value) => typeof value === 'string' && value.length >= shortestStreet && says(value),
      ),
  );
}
