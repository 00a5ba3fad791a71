/**
 * Whether the rows of a directory hold together: no id twice, and nothing that hangs on a row that is not there. Each row is looked
 * at a fixed number of times, so a file of broken references takes no longer than a whole one; what cannot stand is told, not lost.
 */
import type { HelpFault, HelpFaultCode, HelpRow } from './help-row.ts';
import { type HelpTableName, helpTableNamed } from './help-tables.ts';

export interface HelpReference {
  readonly column: string;
  /** Undefined where the row says itself which table is meant, and says it in words we do not know. */
  readonly table: HelpTableName | undefined;
  readonly id: string;
}

const refersTo: Readonly<Record<string, HelpTableName>> = {
  organization_id: 'organization',
  parent_organization_id: 'organization',
  program_id: 'program',
  service_id: 'service',
  service_at_location_id: 'service_at_location',
  location_id: 'location',
  contact_id: 'contact',
  phone_id: 'phone',
  taxonomy_term_id: 'taxonomy_term',
  taxonomy_id: 'taxonomy',
  parent_id: 'taxonomy_term',
};

/** References without which a row says nothing; the others may be loose, and stay in the row as they came. */
const needed: Readonly<Partial<Record<HelpTableName, readonly string[]>>> = {
  program: ['organization_id'],
  service: ['organization_id'],
  service_at_location: ['service_id', 'location_id'],
  attribute: ['link_id', 'taxonomy_term_id'],
  metadata: ['resource_id'],
  cost_option: ['service_id'],
  organization_identifier: ['organization_id'],
};
/** Rows that must hang on at least one other. */
const hanging: ReadonlySet<HelpTableName> = new Set([
  'phone',
  'contact',
  'address',
  'schedule',
  'funding',
  'service_area',
  'required_document',
  'language',
  'accessibility',
]);

/** What a row refers to, by its own columns. */
export function helpReferencesOf(row: HelpRow): readonly HelpReference[] {
  const found: HelpReference[] = [];
  for (const [column, value] of Object.entries(row.cells)) {
    if (typeof value !== 'string') continue;
    const table = refersTo[column];
    if (table !== undefined) found.push({ column, table, id: value.toLowerCase() });
  }
  const own = row.table === 'attribute' ? 'link' : row.table === 'metadata' ? 'resource' : undefined;
  if (own === undefined) return found;
  const id = row.cells[`${own}_id`];
  const said = row.cells[own === 'link' ? 'link_entity' : 'resource_type'];
  if (typeof id === 'string')
    found.push({ column: `${own}_id`, table: helpTableNamed(String(said))?.name, id: id.toLowerCase() });
  return found;
}

/** The name under which a row is known among all of a directory. */
export function helpKeyOf(table: HelpTableName, id: string): string {
  return `${table} ${id}`;
}

export interface NumberedHelpRow {
  /** Where it stood: whatever the caller counts by. */
  readonly number: number;
  readonly row: HelpRow;
}

export interface TroubledHelpRow extends NumberedHelpRow {
  readonly faults: readonly HelpFault[];
}

export interface PlacedHelpRows {
  readonly kept: readonly NumberedHelpRow[];
  readonly rejected: readonly TroubledHelpRow[];
  /** Kept as well, with a reference to something that is not in the file. */
  readonly loose: readonly TroubledHelpRow[];
}

interface Placing {
  readonly at: NumberedHelpRow;
  references: readonly (HelpReference & { readonly to: string | undefined })[];
  standing: number;
  fault: HelpFault | undefined;
}

/** Sorts rows, each with a key of its own, into those that stand, those that cannot, and those that stand with a loose end. */
export function placeHelpRows(rows: readonly NumberedHelpRow[]): PlacedHelpRows {
  const byKey = new Map<string, Placing>();
  for (const at of rows)
    byKey.set(helpKeyOf(at.row.table, at.row.id), { at, references: [], standing: 0, fault: undefined });
  const keyById = new Map<string, string>();
  for (const [key, { at }] of byKey) keyById.set(at.row.id, key);

  const dependents = new Map<string, Placing[]>();
  const falling: Placing[] = [];
  const fell = (placing: Placing, column: string, code: HelpFaultCode) => {
    if (placing.fault !== undefined) return;
    placing.fault = { column, code };
    falling.push(placing);
  };
  for (const placing of byKey.values()) {
    placing.references = helpReferencesOf(placing.at.row).map((reference) => {
      const key = reference.table === undefined ? keyById.get(reference.id) : helpKeyOf(reference.table, reference.id);
      return { ...reference, to: key !== undefined && byKey.has(key) ? key : undefined };
    });
    const { references } = placing;
    const { table } = placing.at.row;
    for (const { to } of references) {
      if (to === undefined) continue;
      placing.standing += 1;
      const known = dependents.get(to);
      if (known === undefined) dependents.set(to, [placing]);
      else known.push(placing);
    }
    const missing = references.find(({ column, to }) => to === undefined && needed[table]?.includes(column) === true);
    if (missing !== undefined) fell(placing, missing.column, 'refers-to-nothing');
    else if (hanging.has(table) && placing.standing === 0) fell(placing, '(row)', 'belongs-to-nothing');
  }
  for (let gone = falling.pop(); gone !== undefined; gone = falling.pop()) {
    const key = helpKeyOf(gone.at.row.table, gone.at.row.id);
    for (const dependent of dependents.get(key) ?? []) {
      dependent.standing -= 1;
      const { table } = dependent.at.row;
      const through = dependent.references.find(({ to }) => to === key)?.column ?? '(row)';
      if (needed[table]?.includes(through) === true || (hanging.has(table) && dependent.standing === 0))
        fell(dependent, through, 'refers-to-a-rejected-row');
    }
  }

  const kept: NumberedHelpRow[] = [];
  const rejected: TroubledHelpRow[] = [];
  const loose: TroubledHelpRow[] = [];
  for (const { at, fault, references } of byKey.values()) {
    if (fault !== undefined) {
      rejected.push({ ...at, faults: [fault] });
      continue;
    }
    kept.push(at);
    const ends = references.filter(({ to }) => to === undefined || byKey.get(to)?.fault !== undefined);
    if (ends.length > 0)
      loose.push({ ...at, faults: ends.map(({ column }) => ({ column, code: 'loose-reference' as const })) });
  }
  return { kept, rejected, loose };
}
