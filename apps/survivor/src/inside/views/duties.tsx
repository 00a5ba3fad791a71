/**
 * What the police owe for one contact, rule by rule: owed, not owed, cannot tell with the questions that would settle it.
 * A rule whose text nobody has confirmed never says "must".
 */
import { type Answer, answers, type Duty, type Question, type SceneFact, sceneFacts } from '@holdfast/domain';
import { Card, Choice, Notice, Tag } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { sayTimeOf, useInside } from '../state/inside.ts';
import type { IncidentReading } from '../state/reading.ts';
import { answerWords } from '../words/choices.ts';
import { sayDeadline, sayDutyState } from '../words/say.ts';

/** Owed first, then what cannot be told, then what is not owed. */
export function Duties(props: { readonly reading: IncidentReading }): JSX.Element {
  const of = (answer: Duty['answer']) => props.reading.duties.filter((duty) => duty.answer === answer);
  return (
    <section class="stack-tight" aria-labelledby="duties">
      <h2 id="duties">What the police have to do</h2>
      <Show
        when={props.reading.duties.length > 0}
        fallback={
          <Notice>
            <p>We have not read the law of this place yet. An advocate can tell you what is owed.</p>
          </Notice>
        }
      >
        <For each={of('owed')}>{(duty) => <DutyCard duty={duty} reading={props.reading} />}</For>
        <For each={of('cannot-tell')}>{(duty) => <DutyCard duty={duty} reading={props.reading} />}</For>
        <Show when={of('not-owed').length > 0}>
          <details class="card">
            <summary>Not owed here ({of('not-owed').length})</summary>
            <ul class="stack-tight small">
              <For each={of('not-owed')}>
                {(duty) => (
                  <li>
                    {duty.rule.act} <span class="quiet">{duty.rule.citation.text}</span>
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
      </Show>
    </section>
  );
}

function DutyCard(props: { readonly duty: Duty; readonly reading: IncidentReading }): JSX.Element {
  const inside = useInside();
  const state = () => sayDutyState(props.duty);
  const confirmed = () => props.duty.rule.citation.confirmation === 'confirmed';
  return (
    <Card>
      <p class="row-apart">
        <strong>{props.duty.rule.act}</strong> <Tag state={state().state}>{state().words}</Tag>
      </p>
      <p>{props.duty.rule.words.protectedParty}</p>
      <Show when={props.duty.answer === 'owed' ? props.duty.by : undefined}>
        {(by) => <p class="small">{sayDeadline(by(), sayTimeOf(inside))}</p>}
      </Show>
      <Show when={props.duty.answer === 'cannot-tell' ? props.duty.ask : undefined}>
        {(ask) => <For each={ask()}>{(question) => <Ask question={question} reading={props.reading} />}</For>}
      </Show>
      <p class="small quiet">
        {props.duty.rule.citation.text}
        <Show when={!confirmed()}> (not confirmed; ask an advocate)</Show>
      </p>
    </Card>
  );
}

/** A question that would settle it; what the scene showed can be answered in place. */
function Ask(props: { readonly question: Question; readonly reading: IncidentReading }): JSX.Element {
  const inside = useInside();
  const fact = () => sceneFacts.find((known) => known === props.question.fact);
  const contact = () => props.reading.contacts.at(-1);
  const tell = (about: SceneFact, answer: Answer) => {
    const known = contact();
    if (!known) return;
    const { [about]: _before, ...others } = known.facts;
    const facts = answer === 'unknown' ? others : { ...others, [about]: answer };
    void inside.perform({ do: 'correct-contact', contact: { ...known, facts } });
  };
  return (
    <Show when={fact()} fallback={<p class="small">{props.question.text}</p>}>
      {(about) => (
        <Choice
          inRow
          legend={props.question.text}
          value={contact()?.facts[about()] ?? ''}
          options={answers.map((value) => ({ value, label: answerWords[value] }))}
          onChoose={(answer) => tell(about(), answer)}
        />
      )}
    </Show>
  );
}
