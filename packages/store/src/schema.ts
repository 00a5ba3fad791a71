/**
 * The tables as queries see them. Instants and civil dates arrive as the domain's own types (see `pools.ts`); documents
 * arrive as `unknown` and are parsed by `wire` before anyone uses them. It refuses to describe what the server may not read.
 */
import type {
  AgencyId,
  CallId,
  CivilDate,
  DisclosureId,
  Instant,
  Jurisdiction,
  OrderId,
  PartnershipId,
  Provenance,
  ReleaseId,
  ResponseId,
  RuleId,
  StaffId,
  TimeZone,
} from '@holdfast/domain';
import type { AgencyKind, OpeningAct, StaffRole } from '@holdfast/wire';
import type { ColumnType, Generated } from 'kysely';
import type { AuditRunTables } from './audit-run-tables.ts';
import type { CallsInTables } from './calls-in-tables.ts';
import type { CaseTables } from './case-tables.ts';
import type { HelpTables } from './help-tables.ts';
import type { LetterTables } from './letter-tables.ts';
import type { LookUpTables } from './look-up-tables.ts';
import type { NoticeTables } from './notice-tables.ts';
import type { QueueTables } from './queue-tables.ts';
import type { RegistryTables } from './registry-tables.ts';

/** A protected person's public key, as text. The account is the key; there is nothing else to know. */
export type AccountId = string;

/** JSON in the database: given as text, read as something to be parsed. */
type Document = ColumnType<unknown, string, string>;
/** Filled by a trigger that chains rows; what is inserted is overwritten. */
type Chained<Value> = ColumnType<Value, Value | undefined, never>;
type Bytes = Uint8Array;

export interface Tables
  extends RegistryTables,
    CaseTables,
    LetterTables,
    LookUpTables,
    NoticeTables,
    QueueTables,
    HelpTables,
    AuditRunTables,
    CallsInTables {
  'open_plane.partnership': { id: PartnershipId; name: string; time_zone: TimeZone; jurisdiction: Jurisdiction };
  'open_plane.agency': { partnership_id: PartnershipId; id: AgencyId; kind: AgencyKind; name: string };
  'open_plane.staff_member': {
    agency_id: AgencyId;
    id: StaffId;
    partnership_id: PartnershipId;
    role: StaffRole;
    display_name: string;
    left_on: CivilDate | null;
  };
  'open_plane.protection_order': {
    partnership_id: PartnershipId;
    id: OrderId;
    document: Document;
    order_number: string;
    issuing_court: string;
    restrained_name: string;
    protected_name: string;
    issued_at: Instant;
    expires_on: CivilDate | null;
    provenance: Provenance;
    revision: Generated<number>;
    received_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    entered_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    served_since: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    withdrawn_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    import_id: ColumnType<string | null, string | null | undefined, string | null>;
    import_row: ColumnType<number | null, number | null | undefined, number | null>;
    agencies: ColumnType<readonly AgencyId[], AgencyId[] | undefined, AgencyId[]>;
  };
  'open_plane.order_service': {
    partnership_id: PartnershipId;
    order_id: OrderId;
    id: string;
    agency_id: AgencyId;
    attempt: Document;
    attempted_at: Instant;
    recorded_by: StaffId;
    recorded_at: Instant;
    provenance: Provenance;
  };
  'open_plane.call_for_service': {
    agency_id: AgencyId;
    id: CallId;
    partnership_id: PartnershipId;
    call_number: string;
    order_id: OrderId | null;
    received_at: Instant;
    dispatched_at: Instant | null;
    arrived_at: Instant | null;
    cleared_at: Instant | null;
    initial_type: string;
    final_type: string | null;
    disposition: string | null;
    provenance: Provenance;
    recorded_at: Instant | null;
  };
  'open_plane.response': {
    agency_id: AgencyId;
    call_id: CallId;
    id: ResponseId;
    recorded_by: StaffId;
    recorded_at: Instant;
    supersedes: ResponseId | null;
    facts: Document;
    scene: ColumnType<unknown, string | null | undefined, never>;
    times: ColumnType<unknown, string | null | undefined, never>;
    officer_name: string | null;
    badge: string | null;
    report_number: string | null;
    report_asked_for_at: Instant | null;
    report_completed_at: Instant | null;
    served_at: Instant | null;
    proof_entered_at: Instant | null;
    note: string | null;
  };
  'open_plane.duty_done': {
    agency_id: AgencyId;
    call_id: CallId;
    rule_id: RuleId;
    done_at: Instant;
    done_by: StaffId;
    recorded_at: Instant;
    note: string | null;
  };
  'open_plane.told_record': {
    agency_id: AgencyId;
    call_id: CallId;
    disclosure_id: DisclosureId;
    release_id: ReleaseId;
    recorded_by: StaffId;
    recorded_at: Instant;
    told: Document;
    provenance: Generated<'survivor'>;
  };
  'sealed_plane.key_directory': {
    agency_id: AgencyId;
    sequence: Chained<number>;
    staff_id: StaffId;
    recipient: string;
    valid_from: Instant;
    previous_hash: Chained<Bytes>;
    hash: Chained<Bytes>;
  };
  'sealed_plane.staff_key': {
    agency_id: AgencyId;
    staff_id: StaffId;
    wrapping: 'passphrase' | 'passkey';
    recipient: string;
    wrapped_identity: Bytes;
    changed_at: Instant;
  };
  'sealed_plane.pairing_code': { agency_id: AgencyId; staff_id: StaffId; code_hash: Bytes; ends_at: Instant };
  'sealed_plane.release': {
    account_id: AccountId;
    id: ReleaseId;
    recipient_agency_id: AgencyId;
    recipient_staff_id: StaffId;
    made_on: CivilDate;
    ends_on: CivilDate;
    may_keep_copy: boolean;
    may_become_police_record: boolean;
    supervisor_may_open: boolean;
    signed: Bytes;
    revoked_on: CivilDate | null;
  };
  'sealed_plane.disclosure': {
    account_id: AccountId;
    id: DisclosureId;
    release_id: ReleaseId;
    recipient_agency_id: AgencyId;
    recipient_staff_id: StaffId;
    /** Null once it was destroyed. */
    content: ColumnType<never, Bytes, null>;
    made_on: CivilDate;
    destroyed: ColumnType<boolean, never, never>;
  };
  'sealed_plane.disclosure_passed': {
    account_id: AccountId;
    disclosure_id: DisclosureId;
    release_id: ReleaseId;
    agency_id: AgencyId;
    staff_id: StaffId;
    passed_by: StaffId;
  };
  'sealed_plane.disclosure_key': {
    account_id: AccountId;
    disclosure_id: DisclosureId;
    wrapped_key: ColumnType<never, Bytes, never>;
  };
  'sealed_plane.disclosure_opening': {
    account_id: AccountId;
    release_id: ReleaseId;
    sequence: number;
    disclosure_id: DisclosureId;
    opened_at: Instant;
    opened_by: StaffId;
    previous_hash: Bytes;
    hash: Bytes;
    act: OpeningAct;
  };
  'sealed_plane.receipt': {
    account_id: AccountId;
    release_id: ReleaseId;
    disclosure_id: DisclosureId;
    recipient_agency_id: AgencyId;
    recipient_staff_id: StaffId;
    receipt: Bytes;
  };
  'sealed_plane.sealed_copy': { account_id: AccountId; begun_on: CivilDate };
  'sealed_plane.sealed_entry': {
    account_id: AccountId;
    chain: Bytes;
    sequence: number;
    previous_hash: Bytes;
    hash: Bytes;
    signature: Bytes;
    ciphertext: Bytes;
    received_on: CivilDate;
  };
  'sealed_plane.account_use': { account_id: AccountId; used_on: CivilDate; requests: number; received: number };
  'sealed_plane.request_seen': { account_id: AccountId; nonce: Bytes; seen_on: CivilDate };
  'audit.entry': {
    agency_id: AgencyId;
    sequence: number;
    actor: string;
    role: string;
    code: string;
    record_kind: string;
    record_id: string;
    purpose: string;
    recorded_at: Instant;
    previous_hash: Bytes;
    hash: Bytes;
  };
}
