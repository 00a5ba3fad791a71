/** The tables of notices and of feeds as queries see them; joined into the one schema. */
import type { AgencyId, CivilDate, Instant, NoticeRegimeId, PartnershipId, StaffId } from '@holdfast/domain';
import type { ColumnType } from 'kysely';

interface OfAgency {
  partnership_id: PartnershipId;
  agency_id: AgencyId;
}

export interface NoticeTables {
  'open_plane.notice_file': OfAgency & {
    id: string;
    regime: NoticeRegimeId;
    begun_by: StaffId;
    begun_at: Instant;
  };
  'open_plane.notice_event': OfAgency & {
    notice_id: string;
    sequence: number;
    event: ColumnType<unknown, string, never>;
    happened_at: Instant;
    recorded_by: StaffId;
    recorded_at: Instant;
  };
  'open_plane.calendar_feed': OfAgency & {
    id: string;
    staff_id: StaffId;
    token_hash: Uint8Array;
    made_at: Instant;
    ended_at: Instant | null;
    last_read_on: CivilDate | null;
  };
}
