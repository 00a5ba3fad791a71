/** The tables of the directory of help, instruments, and personal choices as queries see them. */
import type { AgencyId, CivilDate, Instant, Language, PartnershipId, StaffId } from '@holdfast/domain';
import type { ColumnType } from 'kysely';

type Document = ColumnType<unknown, string, string>;
interface Owned {
  partnership_id: PartnershipId;
  agency_id: AgencyId;
}

export interface HelpTables {
  'open_plane.help_import': Owned & {
    id: string;
    file_name: string;
    source: string;
    licence: string | null;
    format: 'json' | 'tables';
    brought_by: StaffId;
    brought_at: Instant;
    rows_read: number;
    rows_kept: number;
    rows_rejected: number;
    rows_noted: number;
    left_aside: readonly string[];
  };
  'open_plane.help_row': Owned & {
    kind: string;
    id: string;
    cells: Document;
    refs: readonly string[];
    confidential: boolean;
    import_id: string;
    title: string | null;
    offered_by: string | null;
    standing: string | null;
    words: string | null;
  };
  'open_plane.help_reject': Owned & {
    import_id: string;
    number: number;
    kind: string;
    kept: boolean;
    faults: Document;
    cells: string;
  };
  'open_plane.help_mark': Owned & { location_id: string; marked_by: StaffId; marked_at: Instant };
  'open_plane.instrument': Owned & {
    id: string;
    version: number;
    document: Document;
    loaded_by: StaffId;
    loaded_at: Instant;
    withdrawn_at: Instant | null;
  };
  'open_plane.instrument_training': Owned & {
    instrument_id: string;
    staff_id: StaffId;
    trained_on: CivilDate;
    recorded_by: StaffId;
    recorded_at: Instant;
  };
  'open_plane.staff_choice': {
    agency_id: AgencyId;
    staff_id: StaffId;
    language: Language | null;
    tour_ended_at: Instant | null;
  };
}
