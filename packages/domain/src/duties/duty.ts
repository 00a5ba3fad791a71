/**
 * The shapes of the duty engine: a rule says that, in this jurisdiction, when these facts hold, this actor owes this act,
 * with this strength, by this time, because of this text. Rules are data (room `law`); evaluation is in `evaluate-duties.ts`.
 */
import type { Answer } from '../answer.ts';
import type { Citation } from '../citation.ts';
import type { Deadline, DeadlineRule } from '../deadlines/deadline-rule.ts';
import type { Fact, FactOrigin } from '../facts/fact.ts';
import type { FactTime } from '../facts/fact-time.ts';
import type { RuleId } from '../ids.ts';
import type { Said } from '../language.ts';
import type { Jurisdiction } from '../place.ts';
import type { Instant } from '../time.ts';

/** A condition over facts, as data. */
export type Criterion =
  | { readonly fact: Fact; readonly is: 'yes' | 'no' }
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] };

export const dutyActors = [
  'call-taker',
  'officer',
  'agency',
  'supervisor',
  'court',
  'clerk',
  'prosecutor',
  'restrained-party',
] as const;
export type DutyActor = (typeof dutyActors)[number];

/** Those who answer for a police agency's part, whoever of them has to act. */
export const policeActors: readonly DutyActor[] = ['call-taker', 'officer', 'agency', 'supervisor'];

/** What kind of act is owed; the rule's title says it more closely. */
export const dutyActs = [
  'answer-the-call',
  'arrest',
  'seek-warrant',
  'write-report',
  'note-in-report',
  'give-report-number',
  'give-officer-name',
  'verify-order',
  'serve-order',
  'give-verbal-notice',
  'enforce-order',
  'enter-in-register',
  'enter-proof-of-service',
  'take-firearms',
  'give-gun-receipt',
  'return-firearms',
  'surrender-firearms',
  'search-for-person',
  'separate-and-interview',
  'find-main-aggressor',
  'stay-at-scene',
  'offer-emergency-order',
  'offer-help',
  'explain-rights',
  'give-copies',
  'inform-protected-party',
  'bring-to-court',
  'apply-to-court',
  'hear-application',
  'send-to-prosecutor',
  'decide-charge',
  'visit',
  'refer-to-advocate',
  'notify-address',
  'keep-records',
  'keep-policy',
  'honor-order',
  'not-notify',
  'not-publish',
  'do-not-reconcile',
] as const;
export type DutyAct = (typeof dutyActs)[number];

/**
 * How strongly the text speaks. `shall`: it commands. `preferred`: it says arrest is the preferred answer. `may`: it permits.
 * `policy`: it commands that an agency's policy do so. `good-practice`: no law, only what those who do it well do.
 */
export const dutyStrengths = ['shall', 'preferred', 'policy', 'may', 'good-practice'] as const;
export type DutyStrength = (typeof dutyStrengths)[number];

/** A time of so many hours. */
export type HoursRule = Extract<DeadlineRule, { readonly kind: 'hours' }>;

export interface DutyRule {
  readonly id: RuleId;
  readonly jurisdiction: Jurisdiction;
  readonly actor: DutyActor;
  readonly act: DutyAct;
  /** Short name of what is owed, e.g. "Write a report". */
  readonly title: Said;
  readonly strength: DutyStrength;
  readonly when: Criterion;
  /** A text may lift the duty, e.g. exigent circumstances: when this is `yes` the duty is not owed. */
  readonly unless?: Criterion;
  /** What is owed instead when the exception holds or the act cannot be done, e.g. a warrant for someone who left. */
  readonly otherwise?: RuleId;
  readonly deadline: DeadlineRule;
  /** The text allows longer in a stated case. While nobody knows the case, lateness between the two is `unknown`. */
  readonly extended?: { readonly when: Criterion; readonly deadline: DeadlineRule };
  /** The text forbids the act until then, however soon its other conditions hold. */
  readonly notBefore?: HoursRule;
  readonly citation: Citation;
  /** The fact that shows it was done. */
  readonly doneWhen?: Fact;
  readonly words: { readonly protectedParty: Said; readonly officer: Said };
  /** Question to ask for each fact this rule may need, when the general wording does not serve. */
  readonly questions?: Partial<Readonly<Record<Fact, Said>>>;
}

export interface Question {
  readonly fact: Fact;
  readonly text: string;
}

/** One fact that settled an answer, what it said, and who said it. */
export interface UsedFact {
  readonly fact: Fact;
  readonly answer: 'yes' | 'no';
  readonly origin?: FactOrigin;
}

/** What the engine answers for one rule. */
export type Duty = { readonly rule: DutyRule } & (
  | {
      readonly answer: 'owed';
      readonly because: readonly Fact[];
      readonly by: Deadline;
      /** The end of the time in which the text forbids it, where it names one. */
      readonly notBefore?: Deadline;
      readonly done: Answer;
      /**
       * `yes` only when the deadline has passed at the instant asked about and the act is known not to be done.
       * Passed, but nobody knows whether it was done, is `unknown`; so is a text that names no time.
       */
      readonly overdue: Answer;
      /** The facts that settled it and the fact that shows it done or not, with who told each. */
      readonly evidence: readonly UsedFact[];
    }
  | { readonly answer: 'not-owed'; readonly because: readonly Fact[]; readonly evidence: readonly UsedFact[] }
  | { readonly answer: 'cannot-tell'; readonly ask: readonly Question[] }
);

/** Everything the engine reads. Absent facts are `unknown`; absent times are missing. */
export interface DutyFacts {
  readonly facts: Partial<Readonly<Record<Fact, Answer>>>;
  readonly times: Partial<Readonly<Record<FactTime, Instant>>>;
  /** Who told each fact, where that is known. */
  readonly origins?: Partial<Readonly<Record<Fact, FactOrigin>>>;
}
