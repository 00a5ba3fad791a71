/** One group of questions about a scene, each with its three answers. */

import { type Answer, type GivenFact, type SceneFacts, wordsIn } from '@holdfast/domain';
import { Choice } from '@holdfast/ui';
import { For, type JSX } from 'solid-js';
import { language } from '../language.ts';
import { answerOptions } from './answers.ts';
import type { QuestionGroup } from './scene-questions.ts';

export interface QuestionsProps {
  readonly group: QuestionGroup;
  readonly facts: SceneFacts;
  readonly onAnswer: (fact: GivenFact, answer: Answer) => void;
}

/** The group. */
export function Questions(props: QuestionsProps): JSX.Element {
  return (
    <section class="questions" aria-label={props.group.title}>
      <h2>{props.group.title}</h2>
      <For each={props.group.facts}>
        {(fact) => (
          <Choice
            inRow
            legend={wordsIn(language()).factWords[fact].title}
            value={props.facts[fact]}
            options={answerOptions}
            onChoose={(answer) => props.onAnswer(fact, answer)}
          />
        )}
      </For>
    </section>
  );
}
