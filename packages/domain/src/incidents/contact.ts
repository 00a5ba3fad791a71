/**
 * Two records of the police meeting the facts: what she notes of a contact (`PoliceContact`, sealed) and what an agency
 * records of a call and its response (`CallForService`, `Response`, open). Neither says who was right.
 */
import type { Answer } from '../answer.ts';
import type { AgencyId, CallId, ContactId, IncidentId, OrderId, ResponseId, StaffId } from '../ids.ts';
import type { Provenance } from '../orders/order.ts';
import type { Instant } from '../time.ts';
import type { When } from './incident.ts';

/**
 * What was done or found at the scene, the same questions for her notes and for the agency's form,
 * so that one duty engine reads both. A key that is absent is `unknown`.
 */
export const sceneFacts = [
  'called-about-order',
  'officer-came',
  'restrained-party-present',
  'restrained-party-had-left',
  'restrained-party-arrested',
  'probable-cause-of-notice',
  'probable-cause-of-violation',
  'order-shown-or-found',
  'proof-of-service-shown-or-found',
  'present-at-hearing',
  'told-terms-by-officer',
  'report-written',
  'report-copy-asked-for',
  'report-copy-given',
  'firearm-or-weapon-asked-about',
  'firearm-or-weapon-seen',
  'firearm-or-weapon-taken',
  'threat-or-assault-alleged',
  'strangulation-alleged',
  'exigent-circumstances',
  'service-requested-at-scene',
  'victim-notice-given',
  'registry-checked',
  'report-notes-weapons',
  'reasons-given-for-delay',
] as const;
export type SceneFact = (typeof sceneFacts)[number];
export type SceneFacts = Partial<Readonly<Record<SceneFact, Answer>>>;

/** A police contact as the protected party remembers it. */
export interface PoliceContact {
  readonly id: ContactId;
  readonly incidentId?: IncidentId;
  readonly when: When;
  readonly writtenAt: Instant;
  readonly agencyName?: string;
  readonly officerName?: string;
  readonly badge?: string;
  readonly reportNumber?: string;
  readonly callNumber?: string;
  readonly facts: SceneFacts;
  /** When she asked for a copy of the report, if she did. */
  readonly reportAskedForAt?: Instant;
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
  readonly facts: SceneFacts;
  readonly note?: string;
  readonly supersedes?: ResponseId;
}
