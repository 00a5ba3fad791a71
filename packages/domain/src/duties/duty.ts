/**
 * The shapes of the duty engine: a rule says that, in this jurisdiction, when these facts hold, this actor owes this act,
 * with this strength, by this time, because of this text. Rules are data (room `law`); evaluation is in `evaluate-duties.ts`.
 */
import type { Answer } from '../answer.ts';
import type { RuleId } from '../ids.ts';
import type { SceneFact } from '../incidents/contact.ts';
import type { Jurisdiction } from '../orders/order.ts';
import type { CivilDate, Instant } from '../time.ts';

/** Facts a rule may ask about: the scene's, and those worked out from the order and from times. */
export type Fact =
  | SceneFact
  | 'order-in-force'
  /** Made by a court of the place whose rules are asked. An order from elsewhere binds too, but is enforced under other sections. */
  | 'order-from-this-state'
  | 'restrained-party-had-notice'
  | 'incident-may-break-order'
  | 'order-has-firearms-term'
  | 'served-by-officer'
  | 'proof-of-service-entered'
  | 'firearms-surrendered'
  | 'firearms-receipt-filed';

/** Times a deadline may count from. */
export type FactTime =
  | 'call-received'
  | 'officer-arrived'
  /** When the contact was over: what was owed at once and was not done by then is late. */
  | 'call-cleared'
  | 'report-completed'
  | 'report-asked-for'
  | 'order-served'
  | 'order-issued';

/** A condition over facts, as data. */
export type Criterion =
  | { readonly fact: Fact; readonly is: 'yes' | 'no' }
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] };

export const dutyActors = ['law-enforcement', 'dispatch', 'court', 'prosecutor', 'restrained-party'] as const;
export type DutyActor = (typeof dutyActors)[number];

/** `shall`: the text commands. `may`: it permits. `policy`: it commands that an agency's policy do so. */
export type DutyStrength = 'shall' | 'may' | 'policy';

/** Only `confirmed` may be shown as law; anything else never says "must". */
export type Confirmation = 'confirmed' | 'secondary' | 'unconfirmed';

export interface Citation {
  /** As a lawyer would cite it, e.g. `Cal. Penal Code § 836(c)(1)`. */
  readonly text: string;
  readonly confirmation: Confirmation;
  /** Where the text was read. */
  readonly source: string;
  /** The date the copy itself states. */
  readonly asOf: CivilDate;
  /** The day someone must read it again. */
  readonly reviewOn: CivilDate;
}

export type DeadlineRule =
  | { readonly kind: 'at-once'; readonly from?: FactTime }
  | { readonly kind: 'hours'; readonly count: number; readonly from: FactTime }
  | { readonly kind: 'working-days'; readonly count: number; readonly from: FactTime; readonly citation: Citation }
  | { readonly kind: 'none-in-text' };

export interface DutyRule {
  readonly id: RuleId;
  readonly jurisdiction: Jurisdiction;
  readonly actor: DutyActor;
  /** Short name of the act owed, e.g. "Write an incident report". */
  readonly act: string;
  readonly strength: DutyStrength;
  readonly when: Criterion;
  /** A text may lift the duty, e.g. exigent circumstances: when this is `yes` the duty is not owed. */
  readonly unless?: Criterion;
  readonly deadline: DeadlineRule;
  /** The text allows longer in a stated case. While nobody knows the case, lateness between the two is `unknown`. */
  readonly extended?: { readonly when: Criterion; readonly deadline: DeadlineRule };
  readonly citation: Citation;
  /** The fact that shows it was done. */
  readonly doneWhen?: Fact;
  readonly words: { readonly protectedParty: string; readonly officer: string };
  /** Question to ask for each fact this rule may need, when the general wording does not serve. */
  readonly questions?: Partial<Readonly<Record<Fact, string>>>;
}

/** By when, with the reason we can or cannot say. */
export type Deadline =
  | { readonly kind: 'by'; readonly at: Instant; readonly counted: string }
  | { readonly kind: 'at-once'; readonly from?: Instant }
  | { readonly kind: 'none-in-text' }
  /** The time it counts from is missing, or the calendar does not reach so far. */
  | { readonly kind: 'cannot-tell'; readonly missing: FactTime | 'calendar' };

export interface Question {
  readonly fact: Fact;
  readonly text: string;
}

/** What the engine answers for one rule. */
export type Duty = { readonly rule: DutyRule } & (
  | {
      readonly answer: 'owed';
      readonly because: readonly Fact[];
      readonly by: Deadline;
      readonly done: Answer;
      /**
       * `yes` only when the deadline has passed at the instant asked about and the act is known not to be done.
       * Passed, but nobody knows whether it was done, is `unknown`; so is a text that names no time.
       */
      readonly overdue: Answer;
    }
  | { readonly answer: 'not-owed'; readonly because: readonly Fact[] }
  | { readonly answer: 'cannot-tell'; readonly ask: readonly Question[] }
);

/** Everything the engine reads. Absent facts are `unknown`; absent times are missing. */
export interface DutyFacts {
  readonly facts: Partial<Readonly<Record<Fact, Answer>>>;
  readonly times: Partial<Readonly<Record<FactTime, Instant>>>;
}
