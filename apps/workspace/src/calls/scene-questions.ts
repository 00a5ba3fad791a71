/** Which questions about a scene the response form asks, in the order in which an officer meets them. Every one may be answered "cannot tell". */

import { type Duty, type GivenFact, givenFacts, type SceneFact } from '@holdfast/domain';
import { said, spoken } from '../language.ts';

export interface QuestionGroup {
  readonly title: string;
  readonly facts: readonly GivenFact[];
}

const scene: readonly (QuestionGroup & { readonly facts: readonly SceneFact[] })[] = spoken([
  {
    title: said('The call', 'La llamada'),
    facts: ['called-about-order', 'officer-came', 'restrained-party-present', 'restrained-party-had-left'],
  },
  {
    title: said('The order and notice of it', 'La orden y si la sabía'),
    facts: [
      'order-shown-or-found',
      'registry-checked',
      'proof-of-service-shown-or-found',
      'present-at-hearing',
      'told-terms-by-officer',
      'service-requested-at-scene',
    ],
  },
  {
    title: said('What was told and found', 'Lo que se contó y se halló'),
    facts: [
      'probable-cause-of-notice',
      'probable-cause-of-violation',
      'threat-or-assault-alleged',
      'strangulation-alleged',
      'firearm-or-weapon-asked-about',
      'firearm-or-weapon-seen',
      'firearm-or-weapon-taken',
    ],
  },
  {
    title: said('What was done', 'Lo que se hizo'),
    facts: [
      'restrained-party-arrested',
      'exigent-circumstances',
      'victim-notice-given',
      'report-written',
      'report-notes-weapons',
      'report-copy-asked-for',
      'report-copy-given',
      'reasons-given-for-delay',
    ],
  },
]);

export const sceneQuestions: readonly QuestionGroup[] = scene;

/** What the rules of this place also turn on, asked only once something is owed or cannot be told without it. */
export function alsoAsked(duties: readonly Duty[]): readonly GivenFact[] {
  const usual = new Set<string>(scene.flatMap((group) => group.facts));
  const wanted = new Set<string>(
    duties.flatMap((duty) => {
      if (duty.answer === 'not-owed') return [];
      if (duty.answer === 'cannot-tell') return duty.ask.map((question) => question.fact);
      return duty.rule.doneWhen === undefined ? [] : [duty.rule.doneWhen];
    }),
  );
  return givenFacts.filter((fact) => wanted.has(fact) && !usual.has(fact));
}
