/** The tables of calls that came in by file as queries see them; joined into the one schema. */
import type { AgencyId, CallId, Instant, OrderId, PartnershipId, StaffId } from '@holdfast/domain';
import type { MatchAnswer, MatchState } from '@holdfast/wire';
import type { ColumnType, Generated } from 'kysely';

/** JSON in the database: given as text, read as something to be parsed. */
type Document = ColumnType<unknown, string, string>;

interface OfCall {
  agency_id: AgencyId;
  call_id: CallId;
}

export interface CallsInTables {
  'open_plane.arrived_call': OfCall & {
    partnership_id: PartnershipId;
    source_name: string;
    import_id: string;
    import_row: number;
    came_at: Instant;
    units: readonly string[];
    clues: Document;
    looked_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    proposed: ColumnType<readonly OrderId[], readonly OrderId[] | undefined, readonly OrderId[]>;
    state: Generated<MatchState>;
    answers: Generated<number>;
  };
  'open_plane.call_version': OfCall & { version: number; document: Document; kept_at: Instant; kept_by: StaffId };
  'open_plane.call_proposal': OfCall & {
    order_id: OrderId;
    partnership_id: PartnershipId;
    place: number;
    why: Document;
  };
  'open_plane.call_match': OfCall & {
    number: number;
    kind: MatchAnswer['kind'];
    order_id: OrderId | null;
    answered_by: StaffId;
    answered_at: Instant;
  };
}
