/**
 * A protection order as the court made it. Its standing is worked out at an instant (`standing.ts`) and never stored:
 * a flag that said "active" would be wrong the next morning.
 */
import type { Answer } from '../answer.ts';
import type { OrderId } from '../ids.ts';
import type { CivilDate, Instant, TimeZone } from '../time.ts';
import type { Condition } from './condition.ts';

/** Where a datum comes from. Advocate-held and survivor-held data never become an open record. */
export const provenances = ['court', 'police', 'prosecution', 'advocate', 'survivor'] as const;
export type Provenance = (typeof provenances)[number];

/** A place with its own law. */
export const jurisdictions = ['US-CA', 'US', 'GB-EAW'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export const orderKinds = ['emergency', 'temporary', 'final', 'criminal'] as const;
export type OrderKind = (typeof orderKinds)[number];

/**
 * The form the court used.
 * Source: Judicial Council of California form numbers as named in Fam. Code practice: EPO-001, DV-110, DV-130, CR-160.
 */
export const instruments = ['ca-epo-001', 'ca-dv-110', 'ca-dv-130', 'ca-cr-160', 'out-of-state', 'other'] as const;
export type Instrument = (typeof instruments)[number];

export interface IssuingCourt {
  readonly name: string;
  readonly jurisdiction: Jurisdiction;
  /** Civil dates on the order are dates here. */
  readonly timeZone: TimeZone;
}

/** A party as an order names them. No address, phone, employer or school: those have no place here (R36). */
export interface OrderParty {
  readonly name: string;
  readonly bornOn?: CivilDate;
}

/** When the order ends, as its face says. */
export type Expiry =
  /** Through the end of that day at the court's place unless `time` (`HH:MM`) is printed. */
  | { readonly kind: 'on'; readonly date: CivilDate; readonly time?: string }
  /** The form has no date: the law of the place says what that means. */
  | { readonly kind: 'none-on-form' }
  /** The court said it does not end. */
  | { readonly kind: 'without-end' }
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

/** One act of giving legal notice, or of trying to. */
export interface ServiceAttempt {
  readonly at: Instant;
  readonly method: ServiceMethod;
  /** Did the restrained party get notice by this act? */
  readonly succeeded: Answer;
  readonly by?: string;
  readonly proofFiledAt?: Instant;
}

/** What has happened to the order since it was made. */
export interface OrderChange {
  readonly kind: 'modified' | 'renewed' | 'recalled' | 'dismissed';
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
  readonly issuedAt: Instant;
  readonly expiry: Expiry;
  readonly conditions: readonly Condition[];
  /** Everything known about notice. An empty list means that nothing is known, not that it was never served. */
  readonly serviceAttempts: readonly ServiceAttempt[];
  readonly changes: readonly OrderChange[];
}
