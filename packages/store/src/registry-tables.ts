/** The tables of the registry as queries see them; joined into the one schema. */
import type { AgencyId, CallId, Instant, OrderId, PartnershipId, Provenance, StaffId } from '@holdfast/domain';
import type { ImportSubject, StaffRole } from '@holdfast/wire';
import type { ColumnType, Generated } from 'kysely';

/** JSON in the database: given as text, read as something to be parsed. */
type Document = ColumnType<unknown, string, string>;

interface OfAgency {
  partnership_id: PartnershipId;
  agency_id: AgencyId;
}

export interface RegistryTables {
  'open_plane.order_version': {
    partnership_id: PartnershipId;
    order_id: OrderId;
    revision: number;
    document: Document;
    kept_at: Instant;
    kept_by: StaffId;
  };
  'open_plane.order_event': OfAgency & {
    order_id: OrderId;
    id: string;
    kind: 'modified' | 'continued' | 'renewed' | 'recalled' | 'dismissed' | 'next-try';
    happened_at: Instant;
    detail: Document;
    recorded_by: StaffId;
    recorded_at: Instant;
    provenance: Provenance;
  };
  'open_plane.registry_source': OfAgency & {
    id: string;
    name: string;
    subject: ImportSubject;
    settings: Document;
    changed_by: StaffId;
    changed_at: Instant;
  };
  'open_plane.registry_import': OfAgency & {
    id: string;
    source_name: string;
    subject: ImportSubject;
    settings: Document;
    file_name: string;
    file_bytes: number;
    file_head: string | null;
    started_by: StaffId;
    started_role: StaffRole;
    started_at: Instant;
    received_bytes: Generated<number>;
    received_rows: Generated<number>;
    complete: Generated<boolean>;
    file_fault: ColumnType<unknown, string | null, string | null>;
    read_rows: Generated<number>;
    new_orders: Generated<number>;
    changed_orders: Generated<number>;
    same_orders: Generated<number>;
    rejected_rows: Generated<number>;
    cancelled_at: Instant | null;
    ended_at: Instant | null;
    left_out: ColumnType<unknown, string | null | undefined, string | null>;
  };
  'open_plane.registry_piece': OfAgency & {
    import_id: string;
    first_row: number;
    row_count: number;
    waiting: Document;
  };
  'open_plane.registry_rejected_row': OfAgency & {
    import_id: string;
    row_number: number;
    from_line: number;
    to_line: number;
    cells: Document;
    faults: Document;
    rejected_at: Instant;
    tries: Generated<number>;
    settled: 'corrected' | 'set-aside' | null;
    settled_at: Instant | null;
    settled_by: StaffId | null;
    reason: string | null;
    order_id: OrderId | null;
    call_id: ColumnType<CallId | null, never, CallId | null>;
  };
}
