/** The tables of what is said beside a record and of the supervisor's queue, as queries see them. */
import type {
  AgencyId,
  CallId,
  Instant,
  ItemId,
  OrderId,
  PartnershipId,
  QueueKind,
  QueueState,
  ResponseId,
  RuleId,
  StaffId,
  StatementId,
  StatementKind,
} from '@holdfast/domain';
import type { ColumnType, Generated } from 'kysely';

type Document = ColumnType<unknown, string, string>;

export interface QueueTables {
  'open_plane.call_statement': {
    agency_id: AgencyId;
    call_id: CallId;
    id: StatementId;
    kind: StatementKind;
    rule_id: RuleId | null;
    item_id: ItemId | null;
    words: string;
    said_by: StaffId;
    said_at: Instant;
  };
  'open_plane.report_approval': {
    agency_id: AgencyId;
    call_id: CallId;
    response_id: ResponseId;
    approved_by: StaffId;
    approved_at: Instant;
  };
  'open_plane.queue_settings': {
    partnership_id: PartnershipId;
    agency_id: AgencyId;
    begins_at: Instant;
    settings: Document;
    revision: number;
    changed_by: string;
    changed_at: Instant;
  };
  'open_plane.queue_item': {
    agency_id: AgencyId;
    id: ItemId;
    kind: QueueKind;
    subject: string;
    call_id: CallId | null;
    order_id: OrderId | null;
    since_at: Instant;
    found_at: Instant;
    state: Generated<QueueState>;
    state_at: Instant;
    evidence: Document;
  };
  'open_plane.queue_decision': {
    agency_id: AgencyId;
    item_id: ItemId;
    id: string;
    kind: 'sent-back' | 'explained' | 'closed' | 'reopened' | 'settled';
    reason: string | null;
    words: string | null;
    decided_by: string;
    decided_at: Instant;
  };
  'open_plane.queue_look': { agency_id: AgencyId; call_id: CallId; look_at: Instant };
}
