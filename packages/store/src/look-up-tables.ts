/** The tables of look-ups as queries see them: the index of names, what watches those who look. It describes nothing of orders themselves. */
import type { AgencyId, Instant, OrderId, PartnershipId, StaffId } from '@holdfast/domain';
import type { ColumnType } from 'kysely';

interface OfPartnership {
  partnership_id: PartnershipId;
}
interface OfAgency extends OfPartnership {
  agency_id: AgencyId;
}

export interface LookUpTables {
  'open_plane.order_name': OfPartnership & {
    order_id: OrderId;
    party: 'restrained' | 'protected';
    given: string;
    surname: string;
    born: string;
    loss: number;
  };
  'open_plane.name_term': OfPartnership & { term: string; as_given: number; as_surname: number };
  'open_plane.name_key': OfPartnership & { key: number; term: string };
  'open_plane.name_count': OfPartnership & { people: number };
  'open_plane.order_to_index': OfPartnership & { order_id: OrderId };
  'open_plane.order_mark': OfPartnership & {
    order_id: OrderId;
    kind: 'number' | 'address-block' | 'plate' | 'caution';
    value: string;
  };
  'open_plane.order_conflict': OfAgency & {
    order_id: OrderId;
    staff_id: StaffId;
    kind: 'party' | 'household' | 'marked';
    marked_by: string;
    marked_at: Instant;
    reason: ColumnType<string | null, string | null | undefined, string | null>;
    ended_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    ended_by: ColumnType<string | null, string | null | undefined, string | null>;
    ended_because: ColumnType<string | null, string | null | undefined, string | null>;
  };
  'open_plane.staff_person': OfAgency & {
    staff_id: StaffId;
    relation: 'self' | 'household';
    name: string;
    born_on: string;
  };
  'open_plane.canary_order': OfPartnership & { order_id: OrderId; planted_by: string; planted_at: Instant };
  'open_plane.registry_alert': OfAgency & {
    id: string;
    kind: 'conflict' | 'canary';
    staff_id: StaffId;
    order_id: OrderId;
    purpose: string;
    raised_at: Instant;
    seen_by: StaffId | null;
    seen_at: Instant | null;
  };
  'open_plane.look_up': OfAgency & {
    id: string;
    staff_id: StaffId;
    looked_at: Instant;
    purpose: string;
    incident_number: string;
    asked: string;
    order_ids: readonly OrderId[];
  };
  'open_plane.shift': OfAgency & { staff_id: StaffId; begins_at: Instant; ends_at: Instant };
}
