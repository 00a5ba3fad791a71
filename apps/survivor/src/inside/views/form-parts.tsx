/** What the long forms share: a part that opens, a question with every way of not answering, and what to say when nothing was kept. */
import type { Said } from '@holdfast/domain';
import { Choice, Icon, Notice } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { useSaid } from '../state/inside.ts';
import { answerWords, formWords, saidOptions, type ToldAnswer, toldWords } from '../words/choices.ts';
import { tellWords } from '../words/log.ts';

/** A part of a form, closed until she opens it; `filled` shows that something is in it. */
export function Part(props: {
  readonly title: Said;
  readonly filled: boolean;
  readonly open?: boolean;
  readonly children: JSX.Element;
}): JSX.Element {
  const say = useSaid();
  return (
    <details class="card part" open={props.open}>
      <summary>
        {say(props.title)}
        <Show when={props.filled}>
          <span class="part-filled">
            <Icon name="check" small />
            <span class="unseen">{say(tellWords.written)}</span>
          </span>
        </Show>
      </summary>
      <div class="stack part-body">{props.children}</div>
    </details>
  );
}

/** A question that may be answered, left, not remembered, or not said. */
export function Ask(props: {
  readonly question: Said;
  readonly hint?: Said;
  readonly value: ToldAnswer | '';
  readonly onChoose: (answer: ToldAnswer) => void;
}): JSX.Element {
  const say = useSaid();
  return (
    <Choice
      inRow
      legend={say(props.question)}
      hint={props.hint === undefined ? undefined : say(props.hint)}
      value={props.value}
      options={saidOptions(toldWords, say)}
      onChoose={(answer) => props.onChoose(answer)}
    />
  );
}

/** A question with three answers, for forms filled in while others wait. */
export function AskShort(props: {
  readonly question: string;
  readonly value: 'yes' | 'no' | 'unknown' | '';
  readonly onChoose: (answer: 'yes' | 'no' | 'unknown') => void;
}): JSX.Element {
  const say = useSaid();
  return (
    <Choice
      inRow
      legend={props.question}
      value={props.value}
      options={saidOptions(answerWords, say)}
      onChoose={(answer) => props.onChoose(answer)}
    />
  );
}

/** Shown when something could not be written. */
export function NotKept(props: { readonly failed: boolean }): JSX.Element {
  const say = useSaid();
  return (
    <Show when={props.failed}>
      <Notice tone="owed" announce="at-once" title={say(formWords.notKept)}>
        <p>{say(formWords.notKeptWhy)}</p>
      </Notice>
    </Show>
  );
}
