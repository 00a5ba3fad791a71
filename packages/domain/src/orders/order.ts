/**
 * A protection order as the court made it. Its standing is worked out at an instant (`standing.ts`) and never stored:
 * a flag that said "active" would be wrong the next morning.
 */
import type { Answer } from '../answer.ts';
import type { OrderId } from '../ids.ts';
import type { IssuingPlace } from '../place.ts';
import type { CivilDate, Instant, TimeZone } from '../time.ts';
import type { Condition } from './condition.ts';

/** Where a datum comes from. Advocate-held and survivor-held data never become an open record. */
export const provenances = ['court', 'police', 'prosecution', 'advocate', 'survivor'] as const;
export type Provenance = (typeof provenances)[number];

/**
 * The kind of an order. A `police-notice` is made by an officer of rank, not by a court, and asks a court to follow. `unknown`: the
 * one who has the paper could not tell, and nothing that turns on the kind may be worked out.
 */
export const orderKinds = ['emergency', 'temporary', 'final', 'criminal', 'police-notice', 'unknown'] as const;
export type OrderKind = (typeof orderKinds)[number];

/**
 * The form or instrument used.
 * Source: Judicial Council of California form numbers as named in Fam. Code practice: EPO-001, DV-110, DV-130, CR-160; Crime and
 * Security Act 2010 ss.24-28 (DVPN, DVPO); Domestic Abuse Act 2021 ss.22-38 (DAPN, DAPO); Family Law Act 1996 Part IV.
 */
export const instruments = [
  'ca-epo-001',
  'ca-dv-110',
  'ca-dv-130',
  'ca-cr-160',
  'gb-dvpn',
  'gb-dvpo',
  'gb-dapn',
  'gb-dapo',
  'gb-non-molestation',
  'gb-occupation',
  'state-order',
  'tribal',
  'military',
  'out-of-state',
  'other-country',
  'other',
] as const;
export type Instrument = (typeof instruments)[number];

export interface IssuingCourt {
  readonly name: string;
  readonly jurisdiction: IssuingPlace;
  /** Civil dates on the order are dates here. */
  readonly timeZone: TimeZone;
}

/** A party as an order names them. No address, phone, employer or school: those have no place here (R36). */
export interface OrderParty {
  readonly name: string;
  readonly bornOn?: CivilDate;
}

/** A party of the proceeding. A petitioner may ask on another's behalf, so this is not who the order protects. */
export interface ProceedingParty {
  readonly name: string;
  /** Is it the same person as the order's party: petitioner and protected, respondent and restrained? */
  readonly sameAsOrderParty: Answer;
}

export const otherProtectedRelations = ['child', 'family', 'household', 'other'] as const;
/** Someone else the order protects. A name is kept only where the order bears one and somebody typed it. */
export interface OtherProtectedParty {
  readonly relation: (typeof otherProtectedRelations)[number];
  readonly name?: string;
}

/** From when it binds. Where nothing is said it binds when made. */
export type Effective =
  | { readonly kind: 'when-made' }
  | { readonly kind: 'at'; readonly at: Instant }
  | { readonly kind: 'on-service' }
  | { readonly kind: 'unknown' };

/** When the order ends, as its face says. */
export type Expiry =
  /** Through the end of that day at the court's place unless `time` (`HH:MM`) is printed. */
  | { readonly kind: 'on'; readonly date: CivilDate; readonly time?: string }
  /** The form has no date: the law of the place says what that means. */
  | { readonly kind: 'none-on-form' }
  /** The court said it does not end, or only by a further order. */
  | { readonly kind: 'without-end' }
  /** Until a hearing, which may be moved to another day. */
  | { readonly kind: 'until-hearing'; readonly hearingOn?: CivilDate }
  /** Until something happens that the order names. */
  | { readonly kind: 'until-event'; readonly event?: string }
  /** Nobody has told us. */
  | { readonly kind: 'unknown' };

export const serviceMethods = [
  'personal',
  'verbal-by-officer',
  'present-in-court',
  'mail',
  'substituted',
  'other',
] as const;
export type ServiceMethod = (typeof serviceMethods)[number];

export const serverRoles = ['officer', 'process-server', 'other-adult', 'court', 'post'] as const;
/** Who carried out the act of notice, by role: who must put the proof on record depends on it. */
export type ServerRole = (typeof serverRoles)[number];

/** One act of giving legal notice, or of trying to. */
export interface ServiceAttempt {
  readonly at: Instant;
  readonly method: ServiceMethod;
  /** Did the restrained party get notice by this act? */
  readonly succeeded: Answer;
  readonly by?: string;
  readonly byRole?: ServerRole;
  readonly proofFiledAt?: Instant;
  /**
   * For a paper sent by mail: was the earlier order served in person with notice of the hearing, and is this one the same but for
   * how long it runs? Some places let the mail suffice then.
   */
  readonly onlyDurationDiffers?: Answer;
}

export const knowledgeKinds = ['told-by-court', 'said-so', 'other'] as const;
/** Knowledge of the order that no act of service gave: `said-so` means that the restrained party spoke or wrote of it. */
export interface KnowledgeOfOrder {
  readonly kind: (typeof knowledgeKinds)[number];
  /** When they are first known to have known. */
  readonly at: Instant;
}

export const orderChangeKinds = ['modified', 'continued', 'renewed', 'recalled', 'dismissed'] as const;
/** What has happened to the order since it was made. */
export interface OrderChange {
  readonly kind: (typeof orderChangeKinds)[number];
  readonly at: Instant;
  readonly expiry?: Expiry;
}

export interface Order {
  readonly id: OrderId;
  readonly provenance: Provenance;
  readonly kind: OrderKind;
  readonly instrument: Instrument;
  readonly issuingCourt: IssuingCourt;
  /** The court's number, as printed. With the court it names the order. */
  readonly orderNumber: string;
  readonly protectedParty: OrderParty;
  readonly restrainedParty: OrderParty;
  readonly petitioner?: ProceedingParty;
  readonly respondent?: ProceedingParty;
  readonly otherProtected?: readonly OtherProtectedParty[];
  readonly issuedAt: Instant;
  readonly effective?: Effective;
  /** The hearing the order leads to, when one is set. */
  readonly hearingAt?: Instant;
  /** Was it made before the restrained party could be heard? */
  readonly madeWithoutNotice?: Answer;
  /** Did the court attach a power of arrest (England and Wales, occupation orders)? */
  readonly powerOfArrest?: Answer;
  readonly expiry: Expiry;
  readonly conditions: readonly Condition[];
  /** Everything known about notice. An empty list means that nothing is known, not that it was never served. */
  readonly serviceAttempts: readonly ServiceAttempt[];
  /** How else the restrained party is known to have known. It is no service, and only some places let it count. */
  readonly knowledge?: readonly KnowledgeOfOrder[];
  readonly changes: readonly OrderChange[];
}
