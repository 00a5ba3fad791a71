/** The look-ups' part of the matrix: what each role may do to each table, and one planted row for each owner. */
import type { MatrixRow } from './policy-matrix.ts';
import type { Owner, PlantedRow, Row, TableRows } from './policy-rows.ts';

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
const index: MatrixRow = { ...nobodyElse('- - - -'), ...police('m - - -'), system: 'e e e e' };

export const lookUpMatrix: Readonly<Record<string, MatrixRow>> = {
  'open_plane.order_name': index,
  'open_plane.name_term': index,
  'open_plane.name_key': index,
  'open_plane.name_count': index,
  'open_plane.order_to_index': {
    ...nobodyElse('- - x -'),
    officer: 'm - x -',
    ...keepers('m m x -'),
    system: 'e e x e',
  },
  'open_plane.order_mark': {
    ...nobodyElse('- - x -'),
    officer: 'm - x -',
    ...keepers('m m x -'),
    system: 'e e x e',
  },
  'open_plane.order_conflict': {
    ...nobodyElse('- - - x'),
    officer: 'm - - x',
    liaison: 'm - - x',
    // A supervisor ends no conflict of their own.
    supervisor: 'ma m a x',
    system: 'e e - x',
  },
  'open_plane.staff_person': {
    ...nobodyElse('- - x x'),
    administrator: '- ma x x',
    ...police('- - x x'),
    system: 'e e x x',
  },
  'open_plane.canary_order': {
    ...nobodyElse('- - x x'),
    officer: 'map - x x',
    liaison: 'map - x x',
    supervisor: 'map m x x',
    system: 'e e x x',
  },
  'open_plane.registry_alert': {
    ...nobodyElse('- - - x'),
    officer: '- m - x',
    liaison: '- m - x',
    // A supervisor does not see to an alert about themself.
    supervisor: 'ma m a x',
    system: '- - - x',
  },
  'open_plane.look_up': {
    ...nobodyElse('- - x x'),
    officer: '- m x x',
    liaison: '- m x x',
    supervisor: 'ma m x x',
    system: '- - x x',
  },
  'open_plane.shift': {
    ...nobodyElse('- - x x'),
    officer: '- - x x',
    liaison: '- - x x',
    supervisor: 'ma ma x x',
    system: 'e e x x',
  },
};

interface Person {
  readonly id: string;
  readonly agencyId: string;
  readonly partnershipId: string;
}

/** Planted rows: for each partnership where a table knows no more, for each person otherwise. */
export function lookUpRows({
  police: officers,
  everyone,
}: {
  readonly police: readonly Person[];
  readonly everyone: readonly Person[];
}): readonly TableRows[] {
  const ownerOf = (person: Person): Owner => ({
    staff: person.id,
    agency: person.agencyId,
    partnership: person.partnershipId,
  });
  const partnerships = [...new Set(officers.map((person) => person.partnershipId))];
  const ofPartnership = (row: Row): readonly PlantedRow[] =>
    partnerships.map((partnership) => ({ owner: { partnership }, row: { partnership_id: partnership, ...row } }));
  const each = (people: readonly Person[], row: (person: Person) => Row): readonly PlantedRow[] =>
    people.map((person) => ({ owner: ownerOf(person), row: { partnership_id: person.partnershipId, ...row(person) } }));
  const copied =
    (column: string) =>
    (row: Row): Row => ({ ...row, [column]: `${String(row[column])}-copy` });
  const name = { party: 'restrained', given: 'dale', surname: 'strand', born: '', loss: 0 };
  return [
    {
      table: 'open_plane.order_name',
      key: ['partnership_id', 'order_id'],
      rows: ofPartnership({ order_id: 'o-named', ...name }),
      fresh: copied('order_id'),
      touch: 'loss = loss',
    },
    {
      table: 'open_plane.name_term',
      key: ['partnership_id', 'term'],
      rows: ofPartnership({ term: 'strand', as_given: 0, as_surname: 1 }),
      fresh: copied('term'),
      touch: 'as_given = as_given',
    },
    {
      table: 'open_plane.name_key',
      key: ['partnership_id', 'key', 'term'],
      rows: ofPartnership({ key: 7, term: 'strand' }),
      fresh: copied('term'),
      touch: 'key = key',
    },
    {
      table: 'open_plane.name_count',
      key: ['partnership_id'],
      rows: ofPartnership({ people: 2 }),
      fresh: copied('partnership_id'),
      touch: 'people = people',
    },
    {
      table: 'open_plane.order_to_index',
      key: ['partnership_id', 'order_id'],
      rows: ofPartnership({ order_id: 'o-waiting' }),
      fresh: copied('order_id'),
      touch: 'order_id = order_id',
    },
    {
      table: 'open_plane.order_mark',
      key: ['partnership_id', 'order_id', 'kind', 'value'],
      rows: partnerships.map((partnership) => ({
        owner: { partnership },
        row: { partnership_id: partnership, order_id: `order-${partnership}`, kind: 'plate', value: '7ABC123' },
      })),
      fresh: copied('value'),
      touch: 'value = value',
    },
    {
      // About orders that are not there, so that the wall they make does not stand before the other rows of this matrix.
      table: 'open_plane.order_conflict',
      key: ['partnership_id', 'agency_id', 'order_id', 'staff_id'],
      rows: each(officers, (person) => ({
        agency_id: person.agencyId,
        order_id: 'o-conflict',
        staff_id: person.id,
        kind: 'marked',
        marked_by: person.id,
        marked_at: at,
      })),
      fresh: copied('order_id'),
      touch: 'kind = kind',
    },
    {
      table: 'open_plane.staff_person',
      key: ['partnership_id', 'agency_id', 'staff_id', 'relation', 'name'],
      rows: each(everyone, (person) => ({
        agency_id: person.agencyId,
        staff_id: person.id,
        relation: 'self',
        name: 'Perrin Vale',
        born_on: '',
      })),
      fresh: copied('name'),
      touch: 'name = name',
    },
    {
      table: 'open_plane.canary_order',
      key: ['partnership_id', 'order_id', 'planted_by'],
      rows: each(officers, (person) => ({ order_id: 'o-canary', planted_by: person.id, planted_at: at })),
      fresh: copied('order_id'),
      touch: 'order_id = order_id',
    },
    {
      table: 'open_plane.registry_alert',
      key: ['agency_id', 'id'],
      rows: each(officers, (person) => ({
        agency_id: person.agencyId,
        id: `a-${person.id}`,
        kind: 'canary',
        staff_id: person.id,
        order_id: 'o-canary',
        purpose: 'investigation M-1',
        raised_at: at,
      })),
      fresh: copied('id'),
      touch: 'seen_by = context.actor()',
    },
    {
      table: 'open_plane.look_up',
      key: ['agency_id', 'id'],
      rows: each(officers, (person) => ({
        agency_id: person.agencyId,
        id: `l-${person.id}`,
        staff_id: person.id,
        looked_at: at,
        purpose: 'investigation',
        incident_number: 'M-1',
        asked: '0'.repeat(64),
        order_ids: '{}',
      })),
      fresh: copied('id'),
      touch: 'purpose = purpose',
    },
    {
      table: 'open_plane.shift',
      key: ['agency_id', 'staff_id', 'begins_at'],
      rows: each(officers, (person) => ({
        agency_id: person.agencyId,
        staff_id: person.id,
        begins_at: at,
        ends_at: '2026-03-01T13:10:00Z',
      })),
      fresh: (row) => ({ ...row, begins_at: '2026-03-01T06:10:00Z' }),
      touch: 'ends_at = ends_at',
    },
  ];
}
