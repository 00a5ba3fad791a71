/** The queue's part of the matrix: what each role may do to each of its tables, and one planted row for each owner. */
import type { MatrixRow } from './policy-matrix.ts';
import type { PlantedRow, Row, TableRows } from './policy-rows.ts';

const at = '2026-03-01T05:10:00Z';

const others = (cell: string) => ({
  advocate: cell,
  coordinator: cell,
  account: cell,
  'sign-in': cell,
  nobody: cell,
});
const police = (cell: string) => ({ officer: cell, liaison: cell, supervisor: cell });

export const queueMatrix: Readonly<Record<string, MatrixRow>> = {
  'open_plane.call_statement': {
    ...others('- - x x'),
    ...police('ma m x x'),
    administrator: '- - x x',
    system: 'e e x x',
  },
  'open_plane.report_approval': {
    ...others('- - x x'),
    ...police('ma - x x'),
    supervisor: 'ma m x x',
    administrator: '- - x x',
    system: 'e e x x',
  },
  'open_plane.queue_settings': {
    ...others('- - x x'),
    ...police('ma - x x'),
    supervisor: 'ma m x x',
    // The matrix's administrator is of an advocacy agency; one of a police agency sets it, which a contract tries.
    administrator: '- - x x',
    system: 'e e x x',
  },
  'open_plane.queue_item': {
    ...others('- - - x'),
    ...police('ma - - x'),
    supervisor: 'ma - ma x',
    administrator: '- - - x',
    system: 'e e e x',
  },
  'open_plane.queue_decision': {
    ...others('- - x x'),
    ...police('ma - x x'),
    supervisor: 'ma m x x',
    administrator: '- - x x',
    system: 'e e x x',
  },
  'open_plane.queue_look': {
    ...others('- - - x'),
    ...police('m m m x'),
    administrator: '- - - x',
    system: 'e e e x',
  },
};

interface Person {
  readonly id: string;
  readonly agencyId: string;
  readonly partnershipId: string;
}

/** Planted rows for each person, or each agency, of the police. */
export function queueRows(people: readonly Person[]): readonly TableRows[] {
  const each = (row: (person: Person) => Row): readonly PlantedRow[] =>
    people.map((person) => ({
      owner: { staff: person.id, agency: person.agencyId, partnership: person.partnershipId },
      row: { agency_id: person.agencyId, ...row(person) },
    }));
  const agencies = [...new Map(people.map((person) => [person.agencyId, person])).values()];
  const eachAgency = (row: (person: Person) => Row): readonly PlantedRow[] =>
    agencies.map((person) => ({
      owner: { agency: person.agencyId, partnership: person.partnershipId },
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
      table: 'open_plane.call_statement',
      key: ['agency_id', 'call_id', 'id'],
      rows: each(({ id }) => ({
        call_id: 'call',
        id: `s-${id}`,
        kind: 'reason',
        words: 'w',
        said_by: id,
        said_at: at,
      })),
      fresh: copied('id'),
      touch: 'id = id',
    },
    {
      table: 'open_plane.report_approval',
      key: ['agency_id', 'call_id', 'response_id'],
      rows: each(({ id }) => ({ call_id: 'call', response_id: `r-${id}`, approved_by: id, approved_at: at })),
      fresh: copied('response_id'),
      touch: 'response_id = response_id',
    },
    {
      table: 'open_plane.queue_settings',
      key: ['agency_id', 'revision'],
      rows: people.map((person, index) => ({
        owner: { staff: person.id, agency: person.agencyId, partnership: person.partnershipId },
        row: {
          agency_id: person.agencyId,
          partnership_id: person.partnershipId,
          begins_at: at,
          settings: '{}',
          revision: index + 1,
          changed_by: person.id,
          changed_at: at,
        },
      })),
      fresh: (row) => ({ ...row, revision: Number(row['revision']) + 1000 }),
      touch: 'revision = revision',
    },
    {
      table: 'open_plane.queue_item',
      key: ['agency_id', 'id'],
      rows: each(({ id }) => ({
        id: `i-${id}`,
        kind: 'no-report',
        subject: `i-${id}`,
        call_id: 'call',
        since_at: at,
        found_at: at,
        state_at: at,
        evidence: '[]',
      })),
      fresh: copied('id', 'subject'),
      touch: 'state_at = state_at',
    },
    {
      table: 'open_plane.queue_decision',
      key: ['agency_id', 'item_id', 'id'],
      rows: each(({ id }) => ({ item_id: `i-${id}`, id: `d-${id}`, kind: 'closed', decided_by: id, decided_at: at })),
      fresh: copied('id'),
      touch: 'id = id',
    },
    {
      table: 'open_plane.queue_look',
      key: ['agency_id', 'call_id'],
      rows: eachAgency(() => ({ call_id: 'call', look_at: at })),
      fresh: copied('call_id'),
      touch: 'look_at = look_at',
    },
  ];
}
