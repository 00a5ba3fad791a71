/**
 * One round of reading: two people's answers beside each other, how far they agree beyond chance, what they must talk about, and
 * whether the last round's findings moved. It refuses to average two people who disagree: a difference is for talking.
 */
import { type Agreement, agreementOf, type Interval, wilsonInterval } from '../statistics/index.ts';
import { type RubricAnswer, rubric } from './rubric.ts';

/** What one person answered about one call. A question left out was not answered. */
export interface CallReview {
  readonly call: string;
  readonly answers: Readonly<Record<string, RubricAnswer>>;
}

/** The two who read, each alone: one from the police, one from the advocates. */
export interface ReviewPair {
  readonly police: readonly CallReview[];
  readonly advocate: readonly CallReview[];
}

export interface QuestionOutcome {
  readonly question: string;
  /** Calls that both answered. */
  readonly both: number;
  /** Null where nobody answered it twice. */
  readonly agreement: Agreement | null;
  /** Calls to talk about, with what each said. */
  readonly differences: readonly {
    readonly call: string;
    readonly police: RubricAnswer;
    readonly advocate: RubricAnswer;
  }[];
  /** Of the calls on which both said yes or both said no: how many yes. */
  readonly yes: number;
  readonly of: number;
  readonly interval: Interval | null;
}

/** Every question of the rubric, in its order. Calls that only one of the two read are left out and counted in `unmatched`. */
export function outcomesOf({ police, advocate }: ReviewPair): {
  readonly questions: readonly QuestionOutcome[];
  readonly unmatched: readonly string[];
} {
  const theirs = new Map(advocate.map((review) => [review.call, review.answers]));
  const ours = new Set(police.map(({ call }) => call));
  const unmatched = [...police, ...advocate]
    .map(({ call }) => call)
    .filter((call) => !(theirs.has(call) && ours.has(call)));
  const questions = rubric.map(({ id }) => {
    const answered = police.flatMap(({ call, answers }) => {
      const [one, other] = [answers[id], theirs.get(call)?.[id]];
      return one === undefined || other === undefined ? [] : [{ call, police: one, advocate: other }];
    });
    const settled = answered.filter(
      ({ police: one, advocate: other }) => one === other && (one === 'yes' || one === 'no'),
    );
    const yes = settled.filter(({ police: one }) => one === 'yes').length;
    return {
      question: id,
      both: answered.length,
      agreement: agreementOf(answered.map(({ police: one, advocate: other }) => [one, other] as const)),
      differences: answered.filter(({ police: one, advocate: other }) => one !== other),
      yes,
      of: settled.length,
      interval: wilsonInterval(yes, settled.length),
    };
  });
  return { questions, unmatched: [...new Set(unmatched)] };
}

/** What the two found together, who sees to it and by when. */
export interface RoundFinding {
  readonly id: string;
  readonly question: string;
  readonly words: string;
  readonly owner: string;
  /** A civil date, `YYYY-MM-DD`. */
  readonly dueBy: string;
  readonly doneOn?: string;
}

export type FindingState = 'done' | 'open' | 'overdue';

/** Where a finding stands on a civil date. */
export function findingState({ dueBy, doneOn }: RoundFinding, on: string): FindingState {
  if (doneOn !== undefined && doneOn <= on) return 'done';
  return dueBy < on ? 'overdue' : 'open';
}

export interface RoundChange {
  readonly question: string;
  readonly before: number;
  readonly after: number;
  /** Whether the two ranges are apart; where they touch, chance is enough to explain it. */
  readonly beyondChance: 'yes' | 'no' | 'unknown';
}

/** Two rounds compared, question by question. `unknown` where either settled nothing. */
export function changesBetween(
  before: readonly QuestionOutcome[],
  after: readonly QuestionOutcome[],
): readonly RoundChange[] {
  return after.flatMap((now) => {
    const then = before.find(({ question }) => question === now.question);
    if (then === undefined) return [];
    const share = ({ yes, of }: QuestionOutcome): number => (of === 0 ? 0 : yes / of);
    return [
      {
        question: now.question,
        before: share(then),
        after: share(now),
        beyondChance: apart(then.interval, now.interval),
      },
    ];
  });
}

function apart(one: Interval | null, other: Interval | null): 'yes' | 'no' | 'unknown' {
  if (one === null || other === null) return 'unknown';
  return one[1] < other[0] || other[1] < one[0] ? 'yes' : 'no';
}
