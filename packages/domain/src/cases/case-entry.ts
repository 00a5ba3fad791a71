/**
 * What an advocate writes into a case file: one entry says one thing about one item, and names what its author had before them. It
 * refuses to overwrite: two who wrote at once both stand until someone chooses.
 */

import type { DisclosureId, Id, IncidentId, StaffId } from '../ids.ts';
import type { PoliceContact } from '../incidents/contact.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Language } from '../language.ts';
import type { CarriedLetter, LetterAnswer } from '../letters/letter-answer.ts';
import type { ReleaseInCase } from '../letters/letter-release.ts';
import type { MeetingSaying } from '../meetings/meeting.ts';
import type { Channel } from '../orders/condition.ts';
import type { Order } from '../orders/order.ts';
import type { IssuingPlace } from '../place.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { RiskRecord } from './risk-record.ts';

export type CaseId = Id<'case'>;
export type CaseEntryId = Id<'case-entry'>;
export type CaseItemId = Id<'case-item'>;

export const peopleParts = ['protected', 'restrained', 'child', 'relative', 'professional', 'other'] as const;
export type PersonPart = (typeof peopleParts)[number];

export const helpKinds = [
  'safety-planning',
  'order-support',
  'court-company',
  'police-company',
  'housing',
  'counselling',
  'legal-advice',
  'money',
  'children',
  'health',
  'immigration',
  'transport',
  'interpreting',
  'other',
] as const;
export type HelpKind = (typeof helpKinds)[number];
export const helpStates = ['requested', 'offered', 'provided', 'declined'] as const;
export type HelpState = (typeof helpStates)[number];

export const referralStates = ['waiting', 'accepted', 'declined'] as const;
export type ReferralState = (typeof referralStates)[number];

export const barrierCodes = [
  'no-report-taken',
  'he-had-left',
  'order-not-served',
  'order-not-in-registry',
  'not-enforced-across-a-border',
  'prosecutor-declined',
  'jail-released',
  'language',
  'disability',
  'immigration',
  'transport',
  'childcare',
  'fear',
  'other',
] as const;
export type BarrierCode = (typeof barrierCodes)[number];

export const dateKinds = [
  'hearing',
  'meeting',
  'call-back',
  'service-deadline',
  'renewal',
  'answer-due',
  'other',
] as const;
export type CaseDateKind = (typeof dateKinds)[number];

export const outcomeKinds = [
  'order-granted',
  'order-refused',
  'order-served',
  'report-taken',
  'arrest',
  'charge',
  'moved',
  'better-by-her-own-account',
  'closed',
  'other',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** When and how she may be reached. Shown before every contact; what is absent was not said, and is not a yes. */
export interface SafeContactRules {
  readonly when: string;
  readonly channels: readonly Channel[];
  readonly never?: string;
  readonly codeWord?: string;
  readonly ifHeAnswers: string;
  readonly mayLeaveMessage: 'yes' | 'no' | 'unknown';
}

/** One thing said about one item. */
export type CaseSaying =
  | { readonly kind: 'begun'; readonly name: string; readonly language: Language; readonly place: IssuingPlace }
  | { readonly kind: 'safe-contact'; readonly rules: SafeContactRules }
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly part: PersonPart;
      readonly bornOn?: CivilDate;
      readonly note: string;
    }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'contact-made';
      readonly on: CivilDate;
      readonly channel: Channel;
      readonly rulesRead: boolean;
      readonly text: string;
    }
  | {
      readonly kind: 'help';
      readonly help: HelpKind;
      readonly state: HelpState;
      readonly on: CivilDate;
      readonly note: string;
    }
  | {
      readonly kind: 'referral';
      readonly to: string;
      readonly state: ReferralState;
      readonly on: CivilDate;
      readonly note: string;
    }
  | { readonly kind: 'barrier'; readonly code: BarrierCode; readonly on: CivilDate; readonly note: string }
  | { readonly kind: 'plan'; readonly madeBy: 'her' | 'together'; readonly lines: readonly string[] }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeKind; readonly on: CivilDate; readonly note: string }
  | {
      readonly kind: 'date';
      readonly date: CaseDateKind;
      readonly on: CivilDate;
      readonly time?: string;
      readonly what: string;
      readonly past: boolean;
    }
  | { readonly kind: 'order'; readonly order: Order }
  | {
      /** Copies that she allowed to be kept, and until when they may be opened. */
      readonly kind: 'chain';
      readonly disclosureId: DisclosureId;
      readonly mayKeepCopy: boolean;
      readonly endsOn: CivilDate;
      readonly orders: readonly Order[];
      readonly incidents: readonly Incident[];
      readonly contacts: readonly PoliceContact[];
      /** What it was released for: without it a letter names nothing of this. */
      readonly released?: ReleaseInCase;
    }
  | {
      readonly kind: 'letter';
      readonly incidentId: IncidentId;
      readonly rung: string;
      readonly to: string;
      readonly subject?: string;
      /** The body; what stands around it is made anew with each paper. */
      readonly text: string;
      readonly enclosed?: readonly string[];
      /** Who signs it, line by line. */
      readonly signature?: readonly string[];
      readonly state: LetterState;
      readonly sentOn?: CivilDate;
      readonly way?: LetterWay;
      readonly answerBy?: CivilDate;
      readonly answeredOn?: CivilDate;
      /** What the answer says; the words of it are the note. */
      readonly answer?: LetterAnswer;
      /** Where it went to a workspace and not out of the house. */
      readonly carried?: CarriedLetter;
      readonly note: string;
    }
  | { readonly kind: 'risk'; readonly record: RiskRecord }
  | MeetingSaying
  | { readonly kind: 'taken-back' };

export const letterStates = ['draft', 'sent', 'answered', 'no-answer'] as const;
export type LetterState = (typeof letterStates)[number];

export const letterWays = ['workspace', 'mail', 'email', 'by-hand', 'form', 'fax'] as const;
export type LetterWay = (typeof letterWays)[number];

export type CaseKind = CaseSaying['kind'];

/** An entry as its author meant it. */
export interface CaseEntry {
  readonly id: CaseEntryId;
  readonly item: CaseItemId;
  /** What the author had before them of this item: what this entry takes the place of, and nothing else. */
  readonly after: readonly CaseEntryId[];
  readonly by: StaffId;
  /** By the author's own clock. The order of entries is the log's, not this. */
  readonly writtenAt: Instant;
  readonly says: CaseSaying;
}
