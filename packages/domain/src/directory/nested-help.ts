/**
 * A directory between its two forms: rows of tables, and organisations with everything of theirs within. Nothing is invented on the way:
 * what lies within another row gets that row's id as its reference, and nothing else.
 */

import { helpReferencesOf } from './help-references.ts';
import type { HelpCell, HelpRow } from './help-row.ts';
import { type HelpTable, type HelpTableName, helpTables } from './help-tables.ts';

/** Cells of one row as they came, not checked yet. */
export interface LooseHelpRow {
  readonly table: HelpTable;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Source: product decision: the standard nests nine deep. */
const deepest = 24;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a row within another refers to it by. */
function linkTo(parent: HelpTable, child: HelpTable, id: unknown): Readonly<Record<string, unknown>> {
  if (child.name === 'attribute') return { link_id: id, link_entity: parent.name };
  if (child.name === 'metadata') return { resource_id: id, resource_type: parent.name };
  const column = `${parent.name}_id`;
  return child.columns.some(({ name }) => name === column) ? { [column]: id } : {};
}
const referenceOf: Readonly<Record<string, string>> = { taxonomy_detail: 'taxonomy_id' };

/**
 * Every row of a nested record, the outermost first. A row that lies in several places comes several times, each time with the
 * references of its place. What is no record, or lies deeper than the standard, comes as a row without cells, to be refused.
 */
export function* flatHelpRows(table: HelpTable, value: unknown, depth = 0): Generator<LooseHelpRow, void, undefined> {
  if (!isRecord(value) || depth > deepest) return yield { table, cells: {} };
  const cells: Record<string, unknown> = {};
  const inner: { readonly table: HelpTable; readonly value: unknown }[] = [];
  for (const [key, each] of Object.entries(value)) {
    const place = Object.hasOwn(table.within, key) ? table.within[key] : undefined;
    const child = place === undefined ? undefined : helpTables.get(place.table);
    if (place === undefined || child === undefined) {
      if (Array.isArray(each) || isRecord(each)) continue;
      cells[key] = each;
    } else if (place.many) {
      for (const one of Array.isArray(each) ? each : each === null ? [] : [each])
        inner.push({ table: child, value: isRecord(one) ? { ...linkTo(table, child, value['id']), ...one } : one });
    } else if (isRecord(each)) {
      cells[referenceOf[key] ?? `${key}_id`] ??= each['id'];
      inner.push({ table: child, value: each });
    }
  }
  yield { table, cells };
  for (const { table: child, value: one } of inner) yield* flatHelpRows(child, one, depth + 1);
}

/** Two descriptions of one row as one: what either says. Undefined where they contradict each other. */
export function mergedHelpRow(one: HelpRow, other: HelpRow): HelpRow | undefined {
  const contradicts = Object.entries(one.cells).some(([name, value]) => (other.cells[name] ?? value) !== value);
  return contradicts ? undefined : { ...one, cells: { ...one.cells, ...other.cells } };
}

/** A row with the rows of other tables that lie within it. */
export interface NestedHelp {
  [key: string]: HelpCell | NestedHelp | NestedHelp[];
}

/** Where a row lies in the nested form: within which rows, from the closest kin on. The first that is there takes it. */
const homes: Readonly<Partial<Record<HelpTableName, readonly string[]>>> = {
  phone: ['contact_id', 'service_at_location_id', 'location_id', 'service_id', 'organization_id'],
  contact: ['service_at_location_id', 'location_id', 'service_id', 'organization_id'],
  schedule: ['service_at_location_id', 'location_id', 'service_id'],
  language: ['phone_id', 'location_id', 'service_id'],
  funding: ['service_id', 'organization_id'],
};

/**
 * The organisations of `rows`, each with all of its own within. Rows that no organisation holds (a place without one that nobody uses,
 * terms that nothing names) have no place in this form and are answered beside them.
 */
export function nestedHelp(rows: readonly HelpRow[]): {
  readonly organizations: readonly NestedHelp[];
  readonly homeless: readonly HelpRow[];
} {
  const byKey = new Map(rows.map((row) => [`${row.table} ${row.id}`, row]));
  const within = new Map<string, HelpRow[]>();
  for (const row of rows) {
    const references = helpReferencesOf(row);
    const order = homes[row.table];
    const home =
      order === undefined
        ? references.filter(({ column }) => !upward.has(`${row.table} ${column}`))
        : order.flatMap((column) => references.filter((each) => each.column === column));
    const first = home.find(({ table, id }) => table !== undefined && byKey.has(`${table} ${id}`));
    if (first?.table === undefined) continue;
    const key = `${first.table} ${first.id} ${row.table}`;
    const known = within.get(key);
    if (known === undefined) within.set(key, [row]);
    else known.push(row);
  }
  const placed = new Set<HelpRow>();
  const nest = (row: HelpRow, depth: number): NestedHelp => {
    placed.add(row);
    const made: NestedHelp = { ...row.cells };
    const table = helpTables.get(row.table);
    if (table === undefined || depth > deepest) return made;
    for (const [key, place] of Object.entries(table.within)) {
      if (place.many) {
        const inner = within.get(`${row.table} ${row.id} ${place.table}`) ?? [];
        if (inner.length > 0) made[key] = inner.map((each) => nest(each, depth + 1));
        continue;
      }
      if (place.table === 'organization' || place.table === 'program') continue;
      const id = row.cells[referenceOf[key] ?? `${key}_id`];
      const one = typeof id === 'string' ? byKey.get(`${place.table} ${id.toLowerCase()}`) : undefined;
      if (one !== undefined) made[key] = nest(one, depth + 1);
    }
    return made;
  };
  const organizations = rows.filter(({ table }) => table === 'organization').map((row) => nest(row, 0));
  return { organizations, homeless: rows.filter((row) => !placed.has(row)) };
}

/** References that point to what a row is part of in another way than lying within it. */
const upward: ReadonlySet<string> = new Set([
  'organization parent_organization_id',
  'service program_id',
  'service_at_location location_id',
  'attribute taxonomy_term_id',
  'taxonomy_term parent_id',
  'taxonomy_term taxonomy_id',
]);
