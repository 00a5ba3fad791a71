/** One recorded response as it was given: who, numbers, times, and each answer. What was not answered is said to be not known. */

import { type GivenFact, givenFacts, type Response, wordsIn } from '@holdfast/domain';
import { sayMoment, Table } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { language, said, spoken } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { responseWords } from './response-words.ts';
import { SceneFacts } from './scene-facts.tsx';

const answerWords = spoken({
  yes: said('Yes', 'Sí'),
  no: said('No', 'No'),
  unknown: said('Cannot tell', 'No se sabe'),
} as const);

/** The answers in a table, with the rest above it. */
export function ResponseFacts(props: { readonly response: Response }): JSX.Element {
  const { time } = useWorkspace();
  const answered = () => givenFacts.filter((fact) => props.response.facts[fact] !== undefined);
  return (
    <div class="stack-tight">
      <p class="small">
        {responseWords.recorded} {sayMoment(props.response.recordedAt, time())}
        <Show when={props.response.officerName}>
          {(name) => (
            <>
              {responseWords.ofOfficer} {name()}
            </>
          )}
        </Show>
        <Show when={props.response.badge}>
          {(badge) => (
            <>
              {responseWords.withBadge} {badge()}
            </>
          )}
        </Show>
        <Show when={props.response.reportNumber}>
          {(number) => (
            <>
              {responseWords.withReport} <span class="code">{number()}</span>
            </>
          )}
        </Show>
        .
      </p>
      <Show when={props.response.servedAt}>
        {(at) => (
          <p class="small">
            {responseWords.orderServed} {sayMoment(at(), time())}.
          </p>
        )}
      </Show>
      <Show when={props.response.proofEnteredAt}>
        {(at) => (
          <p class="small">
            {responseWords.proofOfServiceEntered} {sayMoment(at(), time())}.
          </p>
        )}
      </Show>
      <Show when={props.response.reportAskedForAt}>
        {(at) => (
          <p class="small">
            {responseWords.copyOfTheReportAsked} {sayMoment(at(), time())}.
          </p>
        )}
      </Show>
      <Show when={props.response.note}>{(note) => <p class="note">{note()}</p>}</Show>
      <Show when={props.response.scene}>{(scene) => <SceneFacts scene={scene()} />}</Show>
      <Show when={answered().length > 0} fallback={<p class="quiet">{responseWords.noQuestionWasAnswered}</p>}>
        <Table
          caption={responseWords.whatWasFoundAndDone}
          rows={answered()}
          columns={[
            {
              title: responseWords.question,
              names: true,
              cell: (fact: GivenFact) => wordsIn(language()).factWords[fact].title,
            },
            {
              title: responseWords.answer,
              cell: (fact: GivenFact) => answerWords[props.response.facts[fact] ?? 'unknown'],
            },
          ]}
        />
      </Show>
    </div>
  );
}
