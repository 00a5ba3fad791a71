/**
 * The part of the matrix for the directory of help, instruments, personal choices and opening a case again: what each role may do to
 * each table, and one planted row for each owner.
 */
import type { MatrixRow } from './policy-matrix.ts';
import type { PlantedRow, Row, TableRows } from './policy-rows.ts';

const at = '2026-03-01T05:10:00Z';

const staffBut = (cell: string, administrator: string) => ({
  advocate: cell,
  officer: cell,
  liaison: cell,
  supervisor: cell,
  coordinator: cell,
  administrator,
});
const nobodyElse = (cell: string) => ({ account: cell, system: cell, 'sign-in': cell, nobody: cell });

export const helpMatrix: Readonly<Record<string, MatrixRow>> = {
  'open_plane.help_import': { ...staffBut('- - x x', 'ma ma x x'), ...nobodyElse('- - x x') },
  // The planted rows are open ones; what is confidential has a contract of its own.
  'open_plane.help_row': { ...staffBut('map - - x', 'map ma ma x'), ...nobodyElse('- - - x') },
  'open_plane.help_reject': { ...staffBut('- - x x', 'ma ma x x'), ...nobodyElse('- - x x') },
  'open_plane.help_mark': { ...staffBut('- - x -', 'ma ma x ma'), ...nobodyElse('- - x -') },
  'open_plane.instrument': { ...staffBut('ma - - x', 'ma ma ma x'), ...nobodyElse('- - - x') },
  'open_plane.instrument_training': { ...staffBut('ma - - x', 'ma ma ma x'), ...nobodyElse('- - - x') },
  'open_plane.staff_choice': { ...staffBut('m - m x', 'm - m x'), ...nobodyElse('- - - x') },
  'sealed_plane.case_share': { ...staffBut('- - x x', 'm - x x'), ...nobodyElse('- - x x') },
  'sealed_plane.case_recovery': { ...staffBut('- - - x', 'ma m ma x'), ...nobodyElse('- - - x') },
};

interface Person {
  readonly id: string;
  readonly agencyId: string;
  readonly partnershipId: string;
}

/** Planted rows for each person of any agency. */
export function helpRows(everyone: readonly Person[]): readonly TableRows[] {
  const owned = (row: (person: Person) => Row): readonly PlantedRow[] =>
    everyone.map((person) => ({
      owner: { staff: person.id, agency: person.agencyId, partnership: person.partnershipId },
      row: { agency_id: person.agencyId, ...row(person) },
    }));
  const each = (row: (person: Person) => Row) =>
    owned((person) => ({ partnership_id: person.partnershipId, ...row(person) }));
  const copied =
    (...columns: readonly string[]) =>
    (row: Row): Row => ({
      ...row,
      ...Object.fromEntries(columns.map((column) => [column, `${String(row[column])}-copy`])),
    });
  const moved =
    (column: string) =>
    (row: Row): Row => ({ ...row, [column]: Number(row[column]) + 1000 });
  return [
    {
      table: 'open_plane.help_import',
      key: ['partnership_id', 'agency_id', 'id'],
      rows: each(({ id }) => ({
        id: `h-${id}`,
        file_name: 'help.json',
        source: 'Marlow 211',
        format: 'json',
        brought_by: id,
        brought_at: at,
        rows_read: 1,
        rows_kept: 1,
        rows_rejected: 0,
        rows_noted: 0,
        left_aside: '{}',
      })),
      fresh: copied('id'),
      touch: 'source = source',
    },
    {
      table: 'open_plane.help_row',
      key: ['partnership_id', 'agency_id', 'kind', 'id'],
      rows: each(({ id }) => ({
        kind: 'location',
        id: `row-${id}`,
        cells: '{}',
        refs: '{}',
        confidential: false,
        import_id: `h-${id}`,
      })),
      fresh: copied('id'),
      touch: 'title = title',
    },
    {
      table: 'open_plane.help_reject',
      key: ['partnership_id', 'agency_id', 'import_id', 'number'],
      rows: each(({ id }) => ({
        import_id: `h-${id}`,
        number: 1,
        kind: 'phone',
        kept: false,
        faults: '[]',
        cells: '{}',
      })),
      fresh: moved('number'),
      touch: 'kept = kept',
    },
    {
      table: 'open_plane.help_mark',
      key: ['partnership_id', 'agency_id', 'location_id'],
      rows: each(({ id }) => ({ location_id: `place-${id}`, marked_by: id, marked_at: at })),
      fresh: copied('location_id'),
      touch: 'marked_at = marked_at',
    },
    {
      table: 'open_plane.instrument',
      key: ['partnership_id', 'agency_id', 'id', 'version'],
      rows: each(({ id }) => ({ id, version: 1, document: '{}', loaded_by: id, loaded_at: at })),
      fresh: moved('version'),
      touch: 'withdrawn_at = withdrawn_at',
    },
    {
      table: 'open_plane.instrument_training',
      key: ['partnership_id', 'agency_id', 'instrument_id', 'staff_id'],
      rows: each(({ id }) => ({
        instrument_id: 'asked',
        staff_id: id,
        trained_on: '2026-03-01',
        recorded_by: id,
        recorded_at: at,
      })),
      fresh: copied('instrument_id'),
      touch: 'trained_on = trained_on',
    },
    {
      table: 'open_plane.staff_choice',
      key: ['agency_id', 'staff_id'],
      rows: owned(({ id }) => ({ staff_id: id, language: 'en' })),
      // There is one row to a person, and it is planted: a second under another's name is refused, and theirs is there.
      fresh: copied('staff_id'),
      touch: 'language = language',
    },
    {
      table: 'sealed_plane.case_share',
      key: ['agency_id', 'case_id', 'epoch', 'staff_id'],
      rows: owned(({ id }) => ({ case_id: `case-${id}`, epoch: 0, staff_id: id, share: new Uint8Array(64) })),
      fresh: copied('case_id'),
      touch: 'share = share',
    },
    {
      table: 'sealed_plane.case_recovery',
      key: ['agency_id', 'id'],
      rows: owned(({ id }) => ({
        id: `r-${id}`,
        case_id: `case-${id}`,
        epoch: 0,
        for_staff: id,
        reason: 'Both keys are lost',
        asked_by: id,
        asked_at: at,
      })),
      fresh: copied('id', 'case_id'),
      touch: 'ended_at = ended_at',
    },
  ];
}
