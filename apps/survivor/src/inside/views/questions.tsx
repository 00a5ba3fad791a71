/**
 * The questions that would settle what cannot be told, those that settle most first, each once. An answer corrects the police
 * contact, and what it said before stays.
 */
import { type Answer, type GivenFact, wordsIn } from '@holdfast/domain';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { type OpenQuestion, questionsOf } from '../state/owed.ts';
import type { IncidentReading } from '../state/reading.ts';
import { owedWords } from '../words/owed.ts';
import { AskShort } from './form-parts.tsx';

/** More than these at once is a form, not a question. */
const mostAtOnce = 3;
const mostMore = 12;

export function Questions(props: { readonly reading: IncidentReading }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  // A question once shown stays for this visit: one that vanished as it was answered would take the focus with it.
  const asked = createMemo<readonly OpenQuestion[]>((before) => {
    const words = wordsIn(inside.language()).factWords;
    const now = questionsOf(props.reading.duties, (fact) => words[fact].question);
    return [...before, ...now.filter(({ fact }) => !before.some((one) => one.fact === fact))];
  }, []);
  const facts = createMemo(() => asked().map(({ fact }) => fact));
  const rest = () => facts().slice(mostAtOnce, mostAtOnce + mostMore);
  return (
    <Show when={facts().length > 0}>
      <section class="stack-tight" aria-labelledby="questions">
        <h2 id="questions">{say(owedWords.questions)}</h2>
        <p class="quiet">{say(owedWords.questionsLead)}</p>
        <For each={facts().slice(0, mostAtOnce)}>{(fact) => <Ask fact={fact} reading={props.reading} />}</For>
        <Show when={rest().length > 0}>
          <details class="card">
            <summary>{say(owedWords.moreQuestions(rest().length))}</summary>
            <For each={rest()}>{(fact) => <Ask fact={fact} reading={props.reading} />}</For>
          </details>
        </Show>
      </section>
    </Show>
  );
}

function Ask(props: { readonly fact: GivenFact; readonly reading: IncidentReading }): JSX.Element {
  const inside = useInside();
  const contact = () => props.reading.contacts.at(-1);
  const tell = (answer: Answer) => {
    const known = contact();
    if (!known) return;
    const { [props.fact]: _before, ...others } = known.facts;
    const facts = answer === 'unknown' ? others : { ...others, [props.fact]: answer };
    void inside.perform({ do: 'correct-contact', contact: { ...known, facts } });
  };
  return (
    <AskShort
      question={wordsIn(inside.language()).factWords[props.fact].question}
      value={contact()?.facts[props.fact] ?? ''}
      onChoose={tell}
    />
  );
}
