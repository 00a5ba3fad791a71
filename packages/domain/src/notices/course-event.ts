/**
 * What happens to a notice, from the request to the last review, as facts that are added and never altered. No event has a place
 * for an address, a telephone number, an employer or a school of anyone.
 */
import type { Answer } from '../answer.ts';
import type { StaffId } from '../ids.ts';
import type { Condition } from '../orders/condition.ts';
import type { OrderParty, Provenance } from '../orders/order.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { NoticeRegimeId, PoliceRank } from './notice-regime.ts';

/** What the protected party thinks of it. It is weighed; it decides nothing, and not asking is its own answer. */
export const viewsOnNotice = ['wants-it', 'does-not-want-it', 'unsure', 'did-not-say', 'could-not-be-asked'] as const;
export type ViewOnNotice = (typeof viewsOnNotice)[number];

export const hearingOutcomes = ['order-made', 'adjourned', 'refused', 'withdrawn'] as const;
export type HearingOutcome = (typeof hearingOutcomes)[number];

export const visitOutcomes = ['seen', 'no-answer', 'declined', 'concern'] as const;
/** How a visit went. `declined`: she did not want one, which is hers to say. */
export type VisitOutcome = (typeof visitOutcomes)[number];

export const contactWays = ['in-person', 'phone', 'text', 'email', 'through-her-advocate', 'at-the-station'] as const;
export type ContactWay = (typeof contactWays)[number];

export const patrolShifts = ['early', 'late', 'night'] as const;
export type PatrolShift = (typeof patrolShifts)[number];

export const breachOutcomes = ['admitted', 'proved', 'not-proved', 'withdrawn'] as const;
export type BreachOutcome = (typeof breachOutcomes)[number];

export const reviewNexts = ['nothing-more', 'apply-again', 'other-order', 'keep-in-touch'] as const;
export type ReviewNext = (typeof reviewNexts)[number];

/** What an officer who asked for an emergency order still does with the paper. */
export const paperSteps = ['copy-given', 'filed-with-court', 'order-entered', 'proof-entered', 'proof-filed'] as const;
export type PaperStep = (typeof paperSteps)[number];

/** How she may be reached, said by her. Nothing is planned before it is on record. */
export interface ContactRules {
  readonly mayVisit: Answer;
  readonly ways: readonly ContactWay[];
  /** When it is all right, in her words. */
  readonly times?: string;
  /** What to say and do when someone else answers. */
  readonly ifNotAlone: string;
  /** What must not be done. */
  readonly avoid?: string;
}

/** The order as the court made it. */
export interface OrderMade {
  readonly orderNumber: string;
  readonly endsOn?: CivilDate;
  readonly conditions: readonly Condition[];
}

interface Happened {
  readonly at: Instant;
}

/** Asked for: who, why, and what is not known about age. */
export interface NoticeAsked extends Happened {
  readonly kind: 'asked';
  readonly regime: NoticeRegimeId;
  readonly restrainedParty: OrderParty;
  readonly protectedParty: OrderParty;
  readonly restrainedOldEnough: Answer;
  readonly protectedOldEnough: Answer;
  readonly grounds: string;
  readonly by: string;
  readonly callNumber?: string;
  readonly area?: string;
}

/** What was weighed before deciding. */
export interface NoticeWeighed extends Happened {
  readonly kind: 'weighed';
  readonly view: ViewOnNotice;
  /** In her own words, where she gave any. */
  readonly viewWords?: string;
  readonly children: string;
  readonly representations: string;
  readonly cohabitants: string;
  readonly by: string;
}

export type CourseEvent =
  | NoticeAsked
  | NoticeWeighed
  | (Happened & {
      readonly kind: 'decided';
      readonly decision: 'given' | 'refused';
      readonly by: string;
      readonly rank?: PoliceRank;
      readonly reason: string;
      readonly conditions: readonly Condition[];
      /** The number the paper bears. What was refused bears none. */
      readonly number?: string;
      /** The court, where a judge decided. */
      readonly court?: string;
      readonly endsOn?: CivilDate;
    })
  | (Happened & { readonly kind: 'service-tried'; readonly by: string; readonly note?: string })
  | (Happened & {
      readonly kind: 'served';
      readonly by: string;
      readonly how: 'personal' | 'verbal-by-officer';
      /** Was an address asked for at which a hearing can be told? The address itself has no place here. */
      readonly addressForHearing?: 'given' | 'refused' | 'not-asked';
    })
  | (Happened & { readonly kind: 'paper'; readonly step: PaperStep; readonly by: string })
  | (Happened & { readonly kind: 'applied'; readonly court: string; readonly hearingAt: Instant })
  | (Happened & {
      readonly kind: 'heard';
      readonly outcome: HearingOutcome;
      readonly nextHearingAt?: Instant;
      readonly order?: OrderMade;
    })
  | (Happened & { readonly kind: 'contact-rules'; readonly rules: ContactRules; readonly by: string })
  | (Happened & { readonly kind: 'visits-planned'; readonly on: readonly CivilDate[]; readonly by: string })
  | (Happened & {
      readonly kind: 'visit-assigned';
      readonly visit: number;
      readonly area: string;
      readonly shift: PatrolShift;
      readonly staffId?: StaffId;
      readonly staffName?: string;
    })
  | (Happened & {
      readonly kind: 'visited';
      readonly visit: number;
      readonly outcome: VisitOutcome;
      readonly by: string;
      readonly note?: string;
    })
  | (Happened & {
      readonly kind: 'breach';
      readonly conditionNumbers: readonly string[];
      readonly what: string;
      readonly source: Provenance;
    })
  | (Happened & { readonly kind: 'arrested'; readonly breach: number; readonly by: string })
  | (Happened & { readonly kind: 'brought-to-court'; readonly breach: number; readonly court: string })
  | (Happened & {
      readonly kind: 'breach-outcome';
      readonly breach: number;
      readonly outcome: BreachOutcome;
      readonly penalty?: string;
    })
  | (Happened & {
      readonly kind: 'referred';
      readonly to: string;
      readonly purpose: string;
      readonly consent: Answer;
      readonly by: string;
    })
  | (Happened & { readonly kind: 'reviewed'; readonly found: string; readonly next: ReviewNext; readonly by: string });

export type CourseEventKind = CourseEvent['kind'];
type Of<Kind extends CourseEventKind> = Extract<CourseEvent, { readonly kind: Kind }>;
export type NoticeDecided = Of<'decided'>;
export type NoticeServed = Of<'served'>;
export type NoticeApplied = Of<'applied'>;
export type NoticeHeard = Of<'heard'>;
export type NoticeReferred = Of<'referred'>;
export type NoticeReviewed = Of<'reviewed'>;
