/** The tables of sealed case files as queries see them. */
import type { AgencyId, CaseId, CivilDate, Instant, StaffId } from '@holdfast/domain';
import type { ColumnType, Generated } from 'kysely';

type Bytes = Uint8Array;

export interface CaseTables {
  'sealed_plane.case_signer': { agency_id: AgencyId; staff_id: StaffId; signing_key: Bytes; since: Instant };
  'sealed_plane.case_policy': {
    agency_id: AgencyId;
    changed_at: Instant;
    supervisors_may_read: boolean;
    retain_months: number;
    recovery_first: ColumnType<StaffId | null, StaffId | null | undefined, never>;
    recovery_second: ColumnType<StaffId | null, StaffId | null | undefined, never>;
  };
  'sealed_plane.case_file': {
    agency_id: AgencyId;
    id: CaseId;
    begun_by: StaffId;
    begun_on: CivilDate;
    retain_until: CivilDate | null;
    held: Generated<boolean>;
    erased_on: CivilDate | null;
  };
  'sealed_plane.case_reader': {
    agency_id: AgencyId;
    case_id: CaseId;
    staff_id: StaffId;
    epoch: number;
    wrapped_key: Bytes;
  };
  'sealed_plane.case_entry': {
    agency_id: AgencyId;
    case_id: CaseId;
    sequence: number;
    epoch: number;
    previous_hash: Bytes;
    hash: Bytes;
    signature: Bytes;
    ciphertext: Bytes;
    received_on: CivilDate;
  };
  'sealed_plane.case_share': {
    agency_id: AgencyId;
    case_id: CaseId;
    epoch: number;
    staff_id: StaffId;
    share: Bytes;
  };
  'sealed_plane.case_recovery': {
    agency_id: AgencyId;
    id: string;
    case_id: CaseId;
    epoch: number;
    for_staff: StaffId;
    reason: string;
    asked_by: StaffId;
    asked_at: Instant;
    allowed_by: ColumnType<StaffId | null, StaffId | null | undefined, StaffId | null>;
    allowed_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    passed_share: ColumnType<Bytes | null, Bytes | null | undefined, Bytes | null>;
    signature: ColumnType<Bytes | null, Bytes | null | undefined, Bytes | null>;
    ended_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    ended_as: ColumnType<'opened' | 'refused' | 'withdrawn' | null, undefined, 'refused' | 'withdrawn'>;
  };
}
