/**
 * Two records of the police meeting the facts: what she notes of a contact (`PoliceContact`, sealed) and what an agency
 * records of a call and its response (`CallForService`, `Response`, open). Neither says who was right.
 */
import type { GivenTimes, SceneFacts } from '../facts/fact.ts';
import type { AgencyId, CallId, ContactId, IncidentId, OrderId, ResponseId, StaffId } from '../ids.ts';
import type { Provenance } from '../orders/order.ts';
import type { SceneRecord } from '../responses/scene-record.ts';
import type { Instant } from '../time.ts';
import type { When } from './incident.ts';

/** One of those who came or answered, as far as she knows: a name, a number on a badge, or both. */
export interface ContactOfficer {
  readonly name?: string;
  readonly badge?: string;
}

/** A police contact as the protected party remembers it. */
export interface PoliceContact {
  readonly id: ContactId;
  readonly incidentId?: IncidentId;
  readonly when: When;
  readonly writtenAt: Instant;
  readonly agencyName?: string;
  readonly officerName?: string;
  readonly badge?: string;
  /** Those beside the one named above. */
  readonly officers?: readonly ContactOfficer[];
  readonly reportNumber?: string;
  readonly callNumber?: string;
  readonly facts: SceneFacts;
  /** When she asked for a copy of the report, if she did. */
  readonly reportAskedForAt?: Instant;
  /** Other times she knows, such as when they were let out. */
  readonly times?: GivenTimes;
  readonly note?: string;
}

/** A call as dispatch recorded it. Missing times stay missing. */
export interface CallForService {
  readonly id: CallId;
  readonly agencyId: AgencyId;
  readonly provenance: Provenance;
  readonly callNumber: string;
  readonly orderId?: OrderId;
  readonly receivedAt: Instant;
  readonly dispatchedAt?: Instant;
  readonly arrivedAt?: Instant;
  readonly clearedAt?: Instant;
  readonly initialType: string;
  readonly finalType?: string;
  readonly disposition?: string;
}

/** What an officer records of one response to a call. A later record supersedes an earlier one; neither is erased. */
export interface Response {
  readonly id: ResponseId;
  readonly callId: CallId;
  readonly recordedBy: StaffId;
  readonly recordedAt: Instant;
  readonly officerName?: string;
  readonly badge?: string;
  readonly reportNumber?: string;
  readonly reportAskedForAt?: Instant;
  readonly reportCompletedAt?: Instant;
  readonly servedAt?: Instant;
  readonly proofEnteredAt?: Instant;
  readonly times?: GivenTimes;
  readonly facts: SceneFacts;
  /** What no rule turns on. */
  readonly scene?: SceneRecord;
  readonly note?: string;
  readonly supersedes?: ResponseId;
}

/** Everyone she named of the police at one contact, first named first. */
export function officersOf(contact: PoliceContact): readonly ContactOfficer[] {
  const { officerName, badge, officers = [] } = contact;
  if (officerName === undefined && badge === undefined) return officers;
  const first: ContactOfficer = {
    ...(officerName === undefined ? {} : { name: officerName }),
    ...(badge === undefined ? {} : { badge }),
  };
  return [first, ...officers];
}
