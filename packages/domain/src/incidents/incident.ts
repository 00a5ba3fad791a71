/**
 * Something reported to have happened. It alleges nothing by itself and every field but its kind and time may be left out:
 * a gap is a gap, and nothing is inferred from it.
 */
import type { Answer } from '../answer.ts';
import type { IncidentId } from '../ids.ts';
import type { Channel, Distance, PlaceKind } from '../orders/condition.ts';
import type { Provenance } from '../orders/order.ts';
import type { CivilDate, Instant } from '../time.ts';

export const incidentKinds = [
  'came-near',
  'entered',
  'message',
  'call',
  'third-party',
  'social-media',
  'gift',
  'property-damage',
  'threat',
  'assault',
  'strangulation',
  'following',
  'tracking',
  'children',
  'firearm',
  'did-not-move-out',
  'other',
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** When it happened, as exactly as the person knows. */
export type When =
  | { readonly kind: 'exact'; readonly at: Instant }
  | { readonly kind: 'about'; readonly at: Instant }
  | { readonly kind: 'on'; readonly date: CivilDate }
  | { readonly kind: 'between'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'unknown' };

export interface Incident {
  readonly id: IncidentId;
  readonly provenance: Provenance;
  readonly kind: IncidentKind;
  readonly when: When;
  /** When it was written down; late is fine and shown as late. */
  readonly writtenAt: Instant;
  readonly channel?: Channel;
  readonly place?: PlaceKind;
  /** How close they came, as she guesses it. */
  readonly distance?: Distance;
  /** In her own words. At most 20,000 characters. */
  readonly whatHappened?: string;
  /** Was it the restrained party, as far as she can tell? */
  readonly byRestrainedParty: Answer;
  readonly injury: Answer;
  readonly childrenPresent: Answer;
  readonly weapon: Answer;
  readonly othersSaw: Answer;
  /** Who saw or heard it, as she names them. At most 2,000 characters. */
  readonly whoSaw?: string;
  /** What was said or written, in its own words as she remembers them. At most 20,000 characters. */
  readonly whatWasSaid?: string;
  /** How it felt, when she wants that on the record with the rest. At most 20,000 characters. */
  readonly felt?: string;
  /** Had she asked for it or agreed to it? An order binds whatever the parties agree, so this changes no answer. */
  readonly agreedTo?: Answer;
  /** Was someone of the family or household threatened? Left out where nobody asked. */
  readonly householdThreatened?: Answer;
  /** Were the children taken, or kept longer than agreed? Left out where nobody asked. */
  readonly childrenTaken?: Answer;
  /** Was it about handing over children, under an order that allows that? */
  readonly aboutChildExchange: Answer;
}
