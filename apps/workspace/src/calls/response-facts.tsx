/** One recorded response as it was given: who, numbers, times, and each answer. What was not answered is said to be not known. */
import { factWords, type GivenFact, givenFacts, type Response } from '@holdfast/domain';
import { sayMoment, Table } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
import { SceneFacts } from './scene-facts.tsx';

const answerWords = { yes: 'Yes', no: 'No', unknown: 'Cannot tell' } as const;

/** The answers in a table, with the rest above it. */
export function ResponseFacts(props: { readonly response: Response }): JSX.Element {
  const { time } = useWorkspace();
  const answered = () => givenFacts.filter((fact) => props.response.facts[fact] !== undefined);
  return (
    <div class="stack-tight">
      <p class="small">
        Recorded {sayMoment(props.response.recordedAt, time())}
        <Show when={props.response.officerName}>{(name) => <>, officer {name()}</>}</Show>
        <Show when={props.response.badge}>{(badge) => <>, badge {badge()}</>}</Show>
        <Show when={props.response.reportNumber}>
          {(number) => (
            <>
              , report <span class="code">{number()}</span>
            </>
          )}
        </Show>
        .
      </p>
      <Show when={props.response.servedAt}>{(at) => <p class="small">Order served {sayMoment(at(), time())}.</p>}</Show>
      <Show when={props.response.proofEnteredAt}>
        {(at) => <p class="small">Proof of service entered {sayMoment(at(), time())}.</p>}
      </Show>
      <Show when={props.response.reportAskedForAt}>
        {(at) => <p class="small">Copy of the report asked for {sayMoment(at(), time())}.</p>}
      </Show>
      <Show when={props.response.note}>{(note) => <p class="note">{note()}</p>}</Show>
      <Show when={props.response.scene}>{(scene) => <SceneFacts scene={scene()} />}</Show>
      <Show when={answered().length > 0} fallback={<p class="quiet">No question was answered.</p>}>
        <Table
          caption="What was found and done"
          rows={answered()}
          columns={[
            { title: 'Question', names: true, cell: (fact: GivenFact) => factWords[fact].title },
            { title: 'Answer', cell: (fact: GivenFact) => answerWords[props.response.facts[fact] ?? 'unknown'] },
          ]}
        />
      </Show>
    </div>
  );
}
