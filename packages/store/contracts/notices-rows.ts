/** The notices' part of the matrix: what each role may do to each table, and one planted row for each police member. */
import type { MatrixRow } from './policy-matrix.ts';
import type { PlantedRow, Row, TableRows } from './policy-rows.ts';

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

export const noticeMatrix: Readonly<Record<string, MatrixRow>> = {
  'open_plane.notice_file': { ...nobodyElse('- - x x'), ...police('ma m x x'), system: 'e e x x' },
  'open_plane.notice_event': { ...nobodyElse('- - x x'), ...police('ma m x x'), system: 'e e x x' },
  'open_plane.calendar_feed': { ...nobodyElse('- - - x'), ...police('m m m x'), system: 'e - e x' },
};

interface Person {
  readonly id: string;
  readonly agencyId: string;
  readonly partnershipId: string;
}

/** A notice, its first event and a feed for each officer. */
export function noticeRows(officers: readonly Person[]): readonly TableRows[] {
  const each = (row: (person: Person, index: number) => Row): readonly PlantedRow[] =>
    officers.map((person, index) => ({
      owner: { staff: person.id, agency: person.agencyId, partnership: person.partnershipId },
      row: { partnership_id: person.partnershipId, agency_id: person.agencyId, ...row(person, index) },
    }));
  return [
    {
      table: 'open_plane.notice_file',
      key: ['agency_id', 'id'],
      rows: each((person) => ({ id: `n-${person.id}`, regime: 'gb-dvpn', begun_by: person.id, begun_at: at })),
      fresh: (row) => ({ ...row, id: `${String(row['id'])}-copy` }),
      touch: 'regime = regime',
    },
    {
      table: 'open_plane.notice_event',
      key: ['agency_id', 'notice_id', 'sequence'],
      rows: each((person) => ({
        notice_id: `n-${person.id}`,
        sequence: 1,
        event: '{}',
        happened_at: at,
        recorded_by: person.id,
        recorded_at: at,
      })),
      fresh: (row) => ({ ...row, sequence: 2 }),
      touch: 'sequence = sequence',
    },
    {
      table: 'open_plane.calendar_feed',
      key: ['agency_id', 'id'],
      rows: each((person, index) => ({
        id: `f-${person.id}`,
        staff_id: person.id,
        token_hash: new Uint8Array(32).fill(index + 1),
        made_at: at,
      })),
      fresh: (row) => ({ ...row, id: `${String(row['id'])}-copy`, token_hash: new Uint8Array(32).fill(99) }),
      touch: 'ended_at = ended_at',
    },
  ];
}
