/** The door of `people`: the part of an audit that two readers do. It holds no call and no name; both come as arguments. */
export type { CallReview, FindingState, QuestionOutcome, ReviewPair, RoundChange, RoundFinding } from './round.ts';
export { changesBetween, findingState, outcomesOf } from './round.ts';
export type { RubricAnswer, RubricQuestion } from './rubric.ts';
export { rubric, rubricAnswers } from './rubric.ts';
export type { SampledCall } from './sample.ts';
export { sampleOf } from './sample.ts';
