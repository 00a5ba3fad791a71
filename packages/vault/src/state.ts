/**
 * What her entries add up to. Every text that was ever written is still here: a correction stands beside what it corrects.
 * It refuses to hold anything computed from the clock, such as whether a release has ended.
 */
import type {
  AgencyId,
  ContactId,
  DisclosureId,
  Incident,
  IncidentId,
  Instant,
  Order,
  OrderId,
  PoliceContact,
  ReleaseId,
  ReleaseOfInformation,
  StaffId,
} from '@holdfast/domain';
import type {
  Attachment,
  AttachmentId,
  PairedRecipient,
  PlanLine,
  PlanLineId,
  PrivatePage,
  PrivatePageId,
  ReceiptOfReport,
  SentProof,
  Settings,
  SignedHead,
} from '@holdfast/wire';

/** One text as it was written, and when. */
export interface Version<Value> {
  readonly value: Value;
  readonly writtenAt: Instant;
  /** Its place among the entries as they were folded. What proves its order is the log. */
  readonly sequence: number;
}

/** Something she wrote, as it reads after every correction. `versions` is never empty, oldest first; `current` is its last. */
export interface Kept<Value> {
  readonly current: Value;
  readonly versions: readonly Version<Value>[];
}

/** A release and what became of it. */
export interface KeptRelease {
  readonly release: ReleaseOfInformation;
  readonly disclosureId: DisclosureId;
  /** What she was shown and agreed to. */
  readonly plainCopy: string;
  readonly signedAt: Instant;
  readonly sequence: number;
  /** When the server had it; absent while it waits for a network. */
  readonly sentAt?: Instant;
  /** What was sent, by digests; absent for what was sent before this was kept. */
  readonly proof?: SentProof;
  readonly revokedAt?: Instant;
  /** How far the list of openings went when she last looked. */
  readonly openingsSeen?: { readonly sequence: number; readonly hash: Uint8Array };
  /** The agency's word that it was received. */
  readonly receipt?: ReceiptOfReport;
}

/** A file and what became of it. */
export interface KeptAttachment extends Kept<Attachment> {
  /** When she removed it; its bytes may be gone. Absent while it is there. */
  readonly removedAt?: Instant;
}

/** A copy that left the phone as a file. */
export interface TakenOut {
  readonly at: Instant;
  readonly files: 'originals' | 'cleaned' | 'none';
  readonly isLocked: boolean;
  readonly isAll: boolean;
}

export interface Draft {
  readonly text: string;
  readonly keptAt: Instant;
}

export interface VaultState {
  readonly orders: ReadonlyMap<OrderId, Kept<Order>>;
  readonly incidents: ReadonlyMap<IncidentId, Kept<Incident>>;
  readonly contacts: ReadonlyMap<ContactId, Kept<PoliceContact>>;
  /** For her eyes alone. */
  readonly privatePages: ReadonlyMap<PrivatePageId, Kept<PrivatePage>>;
  /** The lines of her plan, those she took off too. */
  readonly plan: ReadonlyMap<PlanLineId, Kept<PlanLine>>;
  /** Steps she marked as done, as `followUpMark` says. */
  readonly followUpsDone: ReadonlySet<string>;
  readonly attachments: ReadonlyMap<AttachmentId, KeptAttachment>;
  readonly recipients: ReadonlyMap<StaffId, Kept<PairedRecipient>>;
  readonly releases: ReadonlyMap<ReleaseId, KeptRelease>;
  /** How far each agency's directory of keys went when it was last looked at. */
  readonly directories: ReadonlyMap<AgencyId, SignedHead>;
  /** Every copy that left as a file, the first first. */
  readonly copies: readonly TakenOut[];
  /** Every choice made so far, the latest of each. */
  readonly settings: Settings;
  /** Half-written forms by name. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** How many entries this version cannot read: a later version wrote them. They are kept in the log; say so on screen. */
  readonly unread: number;
  /** Sequence numbers of entries that name something never recorded, or record it twice. Nothing of them is dropped. */
  readonly outOfPlace: readonly number[];
  /** The sequence number folded last; -1 before any. */
  readonly upTo: number;
}

/** The state before any entry. */
export const emptyVault: VaultState = {
  orders: new Map(),
  incidents: new Map(),
  contacts: new Map(),
  privatePages: new Map(),
  plan: new Map(),
  followUpsDone: new Set(),
  attachments: new Map(),
  recipients: new Map(),
  releases: new Map(),
  directories: new Map(),
  copies: [],
  settings: {},
  drafts: new Map(),
  unread: 0,
  outOfPlace: [],
  upTo: -1,
};
