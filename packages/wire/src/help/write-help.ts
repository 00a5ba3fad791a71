/**
 * A directory of help out as files of the standard: organisations with everything within, or one table of text for each kind and the
 * description that goes with them. It writes the rows it is given; which rows may leave is decided before.
 */
import {
  type HelpColumnKind,
  type HelpRow,
  type HelpTable,
  helpReferencesOf,
  helpTables,
  nestedHelp,
} from '@holdfast/domain/directory';

/** The nested form, and what has no place in it. */
export function toHelpJson(rows: readonly HelpRow[]): { readonly text: string; readonly leftOut: number } {
  const { organizations, homeless } = nestedHelp(rows);
  return { text: JSON.stringify(organizations, undefined, 1), leftOut: homeless.length };
}

function quoted(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One file for each table that has rows, by its name in a data package, and the description of them all. */
export function toHelpTables(rows: readonly HelpRow[]): readonly { readonly path: string; readonly text: string }[] {
  const files: { path: string; text: string }[] = [];
  const written: { readonly table: HelpTable; readonly columns: readonly string[] }[] = [];
  for (const table of helpTables.values()) {
    const own = rows.filter((row) => row.table === table.name);
    if (own.length === 0) continue;
    const known = table.columns.map(({ name }) => name);
    const more = [...new Set(own.flatMap(({ cells }) => Object.keys(cells)))].filter((name) => !known.includes(name));
    const columns = [...known, ...more];
    const lines = own.map(({ cells }) => columns.map((name) => quoted(cells[name] ?? '')).join(','));
    files.push({ path: table.file, text: `${[columns.map(quoted).join(','), ...lines].join('\r\n')}\r\n` });
    written.push({ table, columns });
  }
  return [{ path: 'datapackage.json', text: JSON.stringify(descriptionOf(written, rows), undefined, 1) }, ...files];
}

/** Source: Frictionless Data, "Tabular Data Package" and "Table Schema", version 1; the standard's own description has this shape. */
function descriptionOf(
  written: readonly { readonly table: HelpTable; readonly columns: readonly string[] }[],
  rows: readonly HelpRow[],
): unknown {
  const there = new Set(written.map(({ table }) => table.name));
  return {
    name: 'human_services_data',
    profile: 'tabular-data-package',
    resources: written.map(({ table, columns }) => {
      const example = rows.find((row) => row.table === table.name);
      const references = example === undefined ? [] : helpReferencesOf(example);
      return {
        name: table.file.replace('.csv', ''),
        path: table.file,
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        schema: {
          primaryKey: 'id',
          fields: columns.map((name) => fieldOf(table, name)),
          foreignKeys: references.flatMap(({ column, table: to }) =>
            to !== undefined && there.has(to) && column !== 'link_id' && column !== 'resource_id'
              ? [
                  {
                    fields: column,
                    reference: { resource: helpTables.get(to)?.file.replace('.csv', ''), fields: 'id' },
                  },
                ]
              : [],
          ),
        },
      };
    }),
  };
}

const formats: Readonly<Partial<Record<HelpColumnKind, string>>> = { uuid: 'uuid', uri: 'uri', email: 'email' };
const types: Readonly<Partial<Record<HelpColumnKind, string>>> = { number: 'number', 'date-time': 'datetime' };

function fieldOf(table: HelpTable, name: string): unknown {
  const column = table.columns.find((each) => each.name === name);
  const format = formats[column?.kind ?? 'text'];
  return {
    name,
    type: types[column?.kind ?? 'text'] ?? 'string',
    ...(format === undefined ? {} : { format }),
    constraints: {
      required: column?.needed ?? false,
      ...(name === 'id' ? { unique: true } : {}),
      ...(column?.oneOf === undefined ? {} : { enum: column.oneOf }),
    },
  };
}
