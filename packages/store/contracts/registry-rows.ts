/** The registry's part of the matrix: what each role may do to each of its tables, and one planted row for each owner. */
import type { MatrixRow } from './policy-matrix.ts';
import type { PlantedRow, Row, TableRows } from './policy-rows.ts';

const at = '2026-03-01T05:10:00Z';

const nobodyElse = (cell: string) => ({
  advocate: cell,
  coordinator: cell,
  administrator: cell,
  account: cell,
  system: cell,
  'sign-in': cell,
  nobody: cell,
});
const keepers = (cell: string) => ({ liaison: cell, supervisor: cell });

export const registryMatrix: Readonly<Record<string, MatrixRow>> = {
  'open_plane.order_version': { ...nobodyElse('- - x x'), officer: 'map - x x', ...keepers('map m x x') },
  'open_plane.order_event': {
    ...nobodyElse('- - x x'),
    system: 'e - x x',
    officer: 'map - x x',
    ...keepers('map m x x'),
  },
  'open_plane.registry_source': { ...nobodyElse('- - - x'), officer: '- - - x', ...keepers('ma ma ma x') },
  'open_plane.registry_import': {
    ...nobodyElse('- - - x'),
    system: 'e - - x',
    officer: '- - - x',
    ...keepers('ma ma ma x'),
  },
  'open_plane.registry_piece': { ...nobodyElse('- - x -'), officer: '- - x -', ...keepers('ma ma x ma') },
  'open_plane.registry_rejected_row': { ...nobodyElse('- - - x'), officer: '- - - x', ...keepers('ma ma ma x') },
};

interface Person {
  readonly id: string;
  readonly agencyId: string;
  readonly partnershipId: string;
}

/** Planted rows for each person of a police agency. */
export function registryRows(police: readonly Person[]): readonly TableRows[] {
  const each = (row: (person: Person) => Row): readonly PlantedRow[] =>
    police.map((person) => ({
      owner: { staff: person.id, agency: person.agencyId, partnership: person.partnershipId },
      row: { partnership_id: person.partnershipId, ...row(person) },
    }));
  const copied =
    (column: string) =>
    (row: Row): Row => ({ ...row, [column]: `${String(row[column])}-copy` });
  const moved =
    (column: string) =>
    (row: Row): Row => ({ ...row, [column]: Number(row[column]) + 1000 });
  const importOf = ({ id, agencyId }: Person): Row => ({ agency_id: agencyId, import_id: `i-${id}` });
  return [
    {
      table: 'open_plane.order_version',
      key: ['partnership_id', 'order_id', 'revision'],
      rows: police.map((person, index) => ({
        owner: { staff: person.id, agency: person.agencyId, partnership: person.partnershipId },
        row: {
          partnership_id: person.partnershipId,
          order_id: `order-${person.partnershipId}`,
          revision: index + 1,
          document: '{}',
          kept_at: at,
          kept_by: person.id,
        },
      })),
      fresh: moved('revision'),
      touch: 'revision = revision',
    },
    {
      table: 'open_plane.order_event',
      key: ['partnership_id', 'order_id', 'id'],
      rows: each((person) => ({
        order_id: `order-${person.partnershipId}`,
        id: `e-${person.id}`,
        agency_id: person.agencyId,
        kind: 'renewed',
        happened_at: at,
        detail: '{}',
        recorded_by: person.id,
        recorded_at: at,
        provenance: 'police',
      })),
      fresh: copied('id'),
      touch: 'id = id',
    },
    {
      table: 'open_plane.registry_source',
      key: ['partnership_id', 'agency_id', 'id'],
      rows: each((person) => ({
        agency_id: person.agencyId,
        id: `s-${person.id}`,
        name: `source of ${person.id}`,
        settings: '{}',
        changed_by: person.id,
        changed_at: at,
      })),
      fresh: (row) => ({ ...row, id: `${String(row['id'])}-copy`, name: `${String(row['name'])} again` }),
      touch: 'name = name',
    },
    {
      table: 'open_plane.registry_import',
      key: ['partnership_id', 'agency_id', 'id'],
      rows: each((person) => ({
        agency_id: person.agencyId,
        id: `i-${person.id}`,
        source_name: 's',
        settings: '{}',
        file_name: 'f',
        file_bytes: 1,
        started_by: person.id,
        started_role: 'liaison',
        started_at: at,
      })),
      fresh: copied('id'),
      touch: 'id = id',
    },
    {
      table: 'open_plane.registry_piece',
      key: ['partnership_id', 'agency_id', 'import_id', 'first_row'],
      rows: each((person) => ({ ...importOf(person), first_row: 1, row_count: 1, waiting: '[]' })),
      fresh: moved('first_row'),
      touch: 'row_count = row_count',
    },
    {
      table: 'open_plane.registry_rejected_row',
      key: ['partnership_id', 'agency_id', 'import_id', 'row_number'],
      rows: each((person) => ({
        ...importOf(person),
        row_number: 1,
        from_line: 2,
        to_line: 2,
        cells: '{}',
        faults: '[]',
        rejected_at: at,
      })),
      fresh: moved('row_number'),
      touch: 'tries = tries',
    },
  ];
}
