/** The tables of audits of exports and of audits by people, as queries see them. */
import type { AgencyId, Instant, PartnershipId } from '@holdfast/domain';
import type { AuditRunState } from '@holdfast/wire';
import type { ColumnType, Generated } from 'kysely';

type Document = ColumnType<unknown, string, string>;
type MaybeDocument = ColumnType<unknown, string | null | undefined, string | null>;

export type ReviewSide = 'police' | 'advocate';

export interface AuditRunTables {
  'open_plane.audit_run': {
    partnership_id: PartnershipId;
    agency_id: AgencyId;
    id: string;
    state: AuditRunState;
    file_name: string;
    file_bytes: number;
    received_bytes: Generated<number>;
    mapping: MaybeDocument;
    answer: MaybeDocument;
    stage: string | null;
    done: number | null;
    fault: string | null;
    started_by: string;
    started_at: Instant;
    ended_at: Instant | null;
    shared_at: Instant | null;
  };
  'open_plane.audit_round': {
    partnership_id: PartnershipId;
    agency_id: AgencyId;
    id: string;
    title: string;
    seed: number;
    drawn: Document;
    advocacy_agency_id: AgencyId;
    begun_by: string;
    begun_at: Instant;
    closed_at: Instant | null;
  };
  'open_plane.audit_reading': {
    agency_id: AgencyId;
    round_id: string;
    side: ReviewSide;
    reader: string;
    begun_at: Instant;
    finished_at: Instant | null;
  };
  'open_plane.audit_review': {
    agency_id: AgencyId;
    round_id: string;
    side: ReviewSide;
    call_number: string;
    answers: Document;
    reviewed_by: string;
    reviewed_at: Instant;
  };
  'open_plane.audit_note': {
    agency_id: AgencyId;
    round_id: string;
    id: string;
    kind: 'talk' | 'finding';
    question: string;
    call_number: string | null;
    words: string;
    owner: string | null;
    due_by: string | null;
    done_on: string | null;
    said_by: string;
    said_at: Instant;
  };
}
