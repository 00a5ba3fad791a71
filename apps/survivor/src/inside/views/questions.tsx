/**
 * The questions that would settle what cannot be told, each once. What the scene showed can be answered in place; the
 * answer corrects the police contact and the old text stays.
 */
import { type Answer, answers, type Duty, type GivenFact, givenFacts, type Question } from '@holdfast/domain';
import { Choice } from '@holdfast/ui';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { useInside } from '../state/inside.ts';
import type { IncidentReading } from '../state/reading.ts';
import { answerWords } from '../words/choices.ts';

/** More than these at once is a form, not a question. */
const mostAtOnce = 6;

export function Questions(props: { readonly reading: IncidentReading }): JSX.Element {
  // A question once shown stays for this visit: one that vanished as it was answered would take the focus with it.
  const asked = createMemo<readonly Question[]>(
    (before) => onceEach([...before, ...props.reading.duties.flatMap(openQuestions)]),
    [],
  );
  const facts = () => asked().map((question) => question.fact);
  return (
    <Show when={asked().length > 0}>
      <section class="stack-tight" aria-labelledby="questions">
        <h2 id="questions">Questions that would settle more</h2>
        <p class="quiet">Answer what you can. “I do not know” is a good answer.</p>
        <For each={facts().slice(0, mostAtOnce)}>
          {(fact) => <Ask fact={fact} text={textOf(asked(), fact)} reading={props.reading} />}
        </For>
        <Show when={facts().length > mostAtOnce}>
          <details class="card">
            <summary>{facts().length - mostAtOnce} more</summary>
            <For each={facts().slice(mostAtOnce)}>
              {(fact) => <Ask fact={fact} text={textOf(asked(), fact)} reading={props.reading} />}
            </For>
          </details>
        </Show>
      </section>
    </Show>
  );
}

function openQuestions(duty: Duty): readonly Question[] {
  return duty.answer === 'cannot-tell' ? duty.ask : [];
}

function textOf(asked: readonly Question[], fact: Question['fact']): string {
  return asked.find((question) => question.fact === fact)?.text ?? '';
}

function onceEach(questions: readonly Question[]): readonly Question[] {
  return questions.filter((question, index) => questions.findIndex((other) => other.fact === question.fact) === index);
}

function Ask(props: {
  readonly fact: Question['fact'];
  readonly text: string;
  readonly reading: IncidentReading;
}): JSX.Element {
  const inside = useInside();
  const fact = () => givenFacts.find((known) => known === props.fact);
  const contact = () => props.reading.contacts.at(-1);
  const tell = (about: GivenFact, answer: Answer) => {
    const known = contact();
    if (!known) return;
    const { [about]: _before, ...others } = known.facts;
    const facts = answer === 'unknown' ? others : { ...others, [about]: answer };
    void inside.perform({ do: 'correct-contact', contact: { ...known, facts } });
  };
  return (
    <Show when={fact()} fallback={<p>{props.text}</p>}>
      {(about) => (
        <Choice
          inRow
          legend={props.text}
          value={contact()?.facts[about()] ?? ''}
          options={answers.map((value) => ({ value, label: answerWords[value] }))}
          onChoose={(answer) => tell(about(), answer)}
        />
      )}
    </Show>
  );
}
