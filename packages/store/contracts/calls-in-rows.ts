/** The part of the matrix of calls that came in by file: what each role may do to each of its tables, and one planted row for each owner. */
import type { MatrixRow } from './policy-matrix.ts';
import type { Row, TableRows } from './policy-rows.ts';

const at = '2026-03-01T05:10:00Z';

const nobodyElse = (cell: string) => ({
  advocate: cell,
  coordinator: cell,
  administrator: cell,
  account: cell,
  'sign-in': cell,
  nobody: cell,
});
const police = (cell: string) => ({ officer: cell, liaison: cell, supervisor: cell });
const keepers = (cell: string) => ({ liaison: cell, supervisor: cell });

export const callsInMatrix: Readonly<Record<string, MatrixRow>> = {
  'open_plane.arrived_call': { ...nobodyElse('- - - x'), officer: 'm - m x', ...keepers('m m m x'), system: 'e e e x' },
  'open_plane.call_version': {
    ...nobodyElse('- - x x'),
    officer: 'ma - x x',
    ...keepers('ma m x x'),
    system: 'e - x x',
  },
  'open_plane.call_proposal': { ...nobodyElse('- - x -'), ...police('m - x -'), system: 'e e x e' },
  'open_plane.call_match': { ...nobodyElse('- - x x'), ...police('ma m x x'), system: 'e - x x' },
};

interface Person {
  readonly id: string;
  readonly agencyId: string;
  readonly partnershipId: string;
}

/** Planted rows for the police; the call of each agency, with the id `call`, is planted before. */
export function callsInRows(people: readonly Person[]): readonly TableRows[] {
  const agencies = [...new Map(people.map((person) => [person.agencyId, person])).values()];
  const ofAgency = (row: (person: Person) => Row) =>
    agencies.map((person) => ({
      owner: { agency: person.agencyId, partnership: person.partnershipId },
      row: { agency_id: person.agencyId, call_id: 'call', partnership_id: person.partnershipId, ...row(person) },
    }));
  const ofPerson = (row: (person: Person, index: number) => Row) =>
    people.map((person, index) => ({
      owner: { staff: person.id, agency: person.agencyId, partnership: person.partnershipId },
      row: { agency_id: person.agencyId, call_id: 'call', ...row(person, index + 1) },
    }));
  const copied =
    (column: string) =>
    (row: Row): Row => ({ ...row, [column]: `${String(row[column])}-copy` });
  const moved =
    (column: string) =>
    (row: Row): Row => ({ ...row, [column]: Number(row[column]) + 1000 });
  return [
    {
      table: 'open_plane.arrived_call',
      key: ['agency_id', 'call_id'],
      rows: ofAgency(() => ({
        source_name: 's',
        import_id: 'i',
        import_row: 1,
        came_at: at,
        units: '{}',
        clues: '{}',
      })),
      fresh: copied('call_id'),
      touch: 'state = state',
    },
    {
      table: 'open_plane.call_version',
      key: ['agency_id', 'call_id', 'version'],
      rows: ofPerson(({ id }, version) => ({ version, document: '{}', kept_at: at, kept_by: id })),
      fresh: moved('version'),
      touch: 'version = version',
    },
    {
      table: 'open_plane.call_proposal',
      key: ['agency_id', 'call_id', 'order_id'],
      rows: ofAgency(({ partnershipId }) => ({ order_id: `order-${partnershipId}`, place: 1, why: '[]' })),
      fresh: copied('order_id'),
      touch: 'place = place',
    },
    {
      table: 'open_plane.call_match',
      key: ['agency_id', 'call_id', 'number'],
      rows: ofPerson(({ id }, number) => ({ number, kind: 'none', answered_by: id, answered_at: at })),
      fresh: moved('number'),
      touch: 'number = number',
    },
  ];
}
