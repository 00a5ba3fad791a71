/** The tables of letters between workspaces as queries see them. What is sealed in a letter is described for writing only. */
import type { AgencyId, CivilDate, Instant, LetterId, StaffId } from '@holdfast/domain';
import type { ColumnType } from 'kysely';

type Bytes = Uint8Array;

export interface LetterTables {
  'sealed_plane.letter_pairing': {
    agency_id: AgencyId;
    staff_id: StaffId;
    to_agency_id: AgencyId;
    to_staff_id: StaffId;
    recipient: string;
    paired_at: Instant;
  };
  'sealed_plane.letter': {
    agency_id: AgencyId;
    id: LetterId;
    to_staff_id: StaffId;
    from_agency_id: AgencyId;
    from_staff_id: StaffId;
    sent_at: Instant;
    answer_by: Instant;
    ends_on: CivilDate;
    withdrawn_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    opened_at: ColumnType<Instant | null, undefined, never>;
    acknowledged_at: ColumnType<Instant | null, undefined, never>;
  };
  'sealed_plane.letter_sealed': {
    agency_id: AgencyId;
    letter_id: LetterId;
    content: ColumnType<never, Bytes, never>;
    wrapped_key: ColumnType<never, Bytes, never>;
  };
  'sealed_plane.letter_answer': {
    agency_id: AgencyId;
    letter_id: LetterId;
    sequence: number;
    answered_at: Instant;
    due_at: Instant | null;
    next_by: Instant | null;
    content: Bytes | null;
    wrapped_key: Bytes | null;
    own_key: Bytes | null;
  };
}
