/** The letters' part of the matrix: what each role may do to each table, and one planted row for each owner. */
import { recipientOf, staff } from './marlow.ts';
import type { MatrixRow } from './policy-matrix.ts';
import type { Row, TableRows } from './policy-rows.ts';

const at = '2026-03-01T05:10:00Z';
const everyone = Object.values(staff);
const bytes = new Uint8Array(200).fill(7);

/** Everyone writes to themselves, so that a row has one owner; only an advocate may write one. */
const readers = (cell: string) => ({
  officer: cell,
  liaison: cell,
  supervisor: cell,
  coordinator: cell,
  administrator: cell,
});
const nobodyElse = (cell: string) => ({ account: cell, 'sign-in': cell, nobody: cell });

export const letterMatrix: Readonly<Record<string, MatrixRow>> = {
  'sealed_plane.letter_pairing': {
    ...readers('m - - x'),
    advocate: 'm m m x',
    ...nobodyElse('- - - x'),
    system: '- - - x',
  },
  'sealed_plane.letter': {
    ...readers('m - m x'),
    advocate: 'm m m x',
    ...nobodyElse('- - - x'),
    system: 'e - - x',
  },
  'sealed_plane.letter_sealed': {
    ...readers('m m x m'),
    advocate: 'm m x m',
    ...nobodyElse('- - x -'),
    system: 'e - x e',
  },
  'sealed_plane.letter_answer': {
    ...readers('m m m x'),
    advocate: 'm m m x',
    ...nobodyElse('- - - x'),
    system: 'e - e x',
  },
};

const letterRow = (id: string, agency: string, staff: string): Row => ({
  agency_id: agency,
  id,
  to_staff_id: staff,
  from_agency_id: agency,
  from_staff_id: staff,
  sent_at: at,
  answer_by: '2026-03-05T05:10:00Z',
  ends_on: '2026-03-15',
});

export const letterRows: readonly TableRows[] = [
  {
    table: 'sealed_plane.letter_pairing',
    key: ['agency_id', 'staff_id', 'to_agency_id', 'to_staff_id'],
    rows: everyone.map((each) => ({
      owner: { staff: each.id, agency: each.agencyId, partnership: each.partnershipId },
      row: {
        agency_id: each.agencyId,
        staff_id: each.id,
        to_agency_id: each.agencyId,
        to_staff_id: each.id,
        recipient: recipientOf('q'),
        paired_at: at,
      },
    })),
    fresh: (row) => ({ ...row, to_staff_id: `${String(row['to_staff_id'])}-copy` }),
    touch: 'recipient = recipient',
  },
  {
    table: 'sealed_plane.letter',
    key: ['agency_id', 'id'],
    // The bare ones hold nothing sealed yet, so that it can be tried to be left for them.
    rows: everyone.flatMap((each) =>
      [`l-${each.id}`, `l-${each.id}-bare`].map((id) => ({
        owner: { staff: each.id, agency: each.agencyId, partnership: each.partnershipId },
        row: { ...letterRow(id, each.agencyId, each.id), opened_at: at },
      })),
    ),
    fresh: ({ opened_at: _, ...row }) => ({ ...row, id: `${String(row['id'])}-copy` }),
    touch: `withdrawn_at = timestamptz '2026-03-02Z'`,
  },
  {
    table: 'sealed_plane.letter_sealed',
    key: ['agency_id', 'letter_id'],
    rows: everyone.map((each) => ({
      owner: { staff: each.id, agency: each.agencyId, partnership: each.partnershipId },
      row: { agency_id: each.agencyId, letter_id: `l-${each.id}`, content: bytes, wrapped_key: bytes },
    })),
    fresh: (row) => ({ ...row, letter_id: `${String(row['letter_id'])}-bare` }),
    touch: 'letter_id = letter_id',
  },
  {
    table: 'sealed_plane.letter_answer',
    key: ['agency_id', 'letter_id', 'sequence'],
    rows: everyone.map((each) => ({
      owner: { staff: each.id, agency: each.agencyId, partnership: each.partnershipId },
      row: {
        agency_id: each.agencyId,
        letter_id: `l-${each.id}`,
        sequence: 1,
        answered_at: at,
        content: bytes,
        wrapped_key: bytes,
        own_key: bytes,
      },
    })),
    fresh: (row) => ({ ...row, sequence: 2 }),
    touch: 'content = null, wrapped_key = null, own_key = null',
  },
];
