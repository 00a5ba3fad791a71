/** The part of the matrix about audits of exports and audits by people: what each role may do to each table, and one planted row for each owner. */
import type { MatrixRow } from './policy-matrix.ts';
import type { PlantedRow, Row, TableRows } from './policy-rows.ts';

const at = '2026-03-01T05:10:00Z';

const nobodyElse = (cell: string) => ({
  advocate: cell,
  officer: cell,
  liaison: cell,
  coordinator: cell,
  administrator: cell,
  account: cell,
  'sign-in': cell,
  nobody: cell,
});

export const auditRunMatrix: Readonly<Record<string, MatrixRow>> = {
  // A coordinator sees what is shared, and none of the planted runs is; a contract shares one.
  'open_plane.audit_run': { ...nobodyElse('- - - x'), supervisor: 'ma m ma x', system: 'e - e x' },
  // The planted rounds are read by the other agency of their partnership, so that no advocate of the matrix reads any.
  'open_plane.audit_round': {
    ...nobodyElse('- - - x'),
    coordinator: 'p - - x',
    supervisor: 'ma m ma x',
    system: '- - - x',
  },
  'open_plane.audit_reading': {
    ...nobodyElse('- - - x'),
    coordinator: 'p - - x',
    supervisor: 'ma m m x',
    system: '- - - x',
  },
  'open_plane.audit_review': { ...nobodyElse('- - - x'), supervisor: 'ma m m x', system: '- - - x' },
  // Nothing is said together before both sides have finished, and no planted side has.
  'open_plane.audit_note': {
    ...nobodyElse('- - - x'),
    coordinator: 'p - - x',
    supervisor: 'ma - ma x',
    system: '- - - x',
  },
};

interface Person {
  readonly id: string;
  readonly agencyId: string;
  readonly partnershipId: string;
}

/** Planted rows for each person of the police. */
export function auditRunRows(people: readonly Person[]): readonly TableRows[] {
  const each = (row: (person: Person) => Row): readonly PlantedRow[] =>
    people.map((person) => ({
      owner: { staff: person.id, agency: person.agencyId, partnership: person.partnershipId },
      row: { agency_id: person.agencyId, ...row(person) },
    }));
  const copied =
    (...columns: readonly string[]) =>
    (row: Row): Row => ({
      ...row,
      ...Object.fromEntries(columns.map((column) => [column, `${String(row[column])}-copy`])),
    });
  return [
    {
      table: 'open_plane.audit_run',
      key: ['agency_id', 'id'],
      rows: each(({ id, partnershipId }) => ({
        partnership_id: partnershipId,
        id: `run-${id}`,
        state: 'receiving',
        file_name: 'f',
        file_bytes: 1,
        started_by: id,
        started_at: at,
      })),
      fresh: copied('id'),
      touch: 'file_name = file_name',
    },
    {
      table: 'open_plane.audit_round',
      key: ['agency_id', 'id'],
      // Two of each, so that a fresh reading has a round to be of.
      rows: ['', '-copy'].flatMap((end) =>
        each(({ id, partnershipId, agencyId }) => ({
          partnership_id: partnershipId,
          id: `round-${id}${end}`,
          title: 't',
          seed: 1,
          drawn: '[]',
          advocacy_agency_id: agencyId,
          begun_by: id,
          begun_at: at,
        })),
      ),
      fresh: (row) => ({ ...row, id: `${String(row['id'])}-new` }),
      touch: 'title = title',
    },
    {
      table: 'open_plane.audit_reading',
      key: ['agency_id', 'round_id', 'side'],
      rows: each(({ id }) => ({ round_id: `round-${id}`, side: 'police', reader: id, begun_at: at })),
      fresh: copied('round_id'),
      touch: 'side = side',
    },
    {
      table: 'open_plane.audit_review',
      key: ['agency_id', 'round_id', 'side', 'call_number'],
      rows: each(({ id }) => ({
        round_id: `round-${id}`,
        side: 'police',
        call_number: '1',
        answers: '{}',
        reviewed_by: id,
        reviewed_at: at,
      })),
      fresh: copied('call_number'),
      touch: 'side = side',
    },
    {
      table: 'open_plane.audit_note',
      key: ['agency_id', 'round_id', 'id'],
      rows: each(({ id }) => ({
        round_id: `round-${id}`,
        id: `n-${id}`,
        kind: 'finding',
        question: 'report',
        words: 'w',
        owner: 'o',
        due_by: '2026-04-01',
        said_by: id,
        said_at: at,
      })),
      fresh: copied('id'),
      touch: 'words = words',
    },
  ];
}
