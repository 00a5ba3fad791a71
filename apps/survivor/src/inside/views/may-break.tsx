/** Which term this may break, in plain words, with what is not known and what would settle it. It never says that one was broken. */
import { type Assessment, assessmentReasonWords, explainCondition } from '@holdfast/domain';
import { Card, Tag, type TagState } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import type { IncidentReading } from '../state/reading.ts';
import { incidentScreenWords } from '../words/log.ts';

export function MayBreak(props: { readonly reading: IncidentReading }): JSX.Element {
  const say = useSaid();
  const of = (answer: Assessment['answer']) => props.reading.assessments.filter((one) => one.answer === answer);
  return (
    <section class="stack-tight" aria-labelledby="may-break">
      <h2 id="may-break">{say(incidentScreenWords.breaks)}</h2>
      <For each={of('may-break')}>
        {(one) => <Term one={one} reading={props.reading} state="plain" tag={say(incidentScreenWords.mayBreak)} />}
      </For>
      <For each={of('cannot-tell')}>
        {(one) => (
          <Term one={one} reading={props.reading} state="cannot-tell" tag={say(incidentScreenWords.cannotTell)} />
        )}
      </For>
      <Show when={of('may-break').length + of('cannot-tell').length === 0}>
        <p>{say(incidentScreenWords.nothing)}</p>
      </Show>
    </section>
  );
}

function Term(props: {
  readonly one: Assessment;
  readonly reading: IncidentReading;
  readonly state: TagState;
  readonly tag: string;
}): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const term = () => {
    const condition = props.reading.order.conditions.find((known) => known.id === props.one.conditionId);
    return condition && explainCondition(condition, 'protected-party', inside.language());
  };
  return (
    <Card>
      <p class="row-apart">
        <strong>{term()?.heading}</strong> <Tag state={props.state}>{props.tag}</Tag>
      </p>
      <p class="small">{term()?.sentences.join(' ')}</p>
      <ul class="small stack-tight list-marked">
        <For each={props.one.because}>{(reason) => <li>{say(assessmentReasonWords[reason.code])}</li>}</For>
      </ul>
      <Show when={props.one.ask.length > 0}>
        <p class="small">
          <span class="quiet">{say(incidentScreenWords.wouldHelp)} </span>
          {props.one.ask.map((question) => say(question.text)).join(' ')}
        </p>
      </Show>
    </Card>
  );
}
