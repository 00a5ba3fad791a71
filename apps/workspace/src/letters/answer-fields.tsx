/** What an answer to a letter says, as a form asks it: one of four kinds, its day or its reason, and words. Nothing is chosen beforehand. */
import { civilDateFrom, type LetterAnswer, type LetterAnswerKind, letterAnswerKinds } from '@holdfast/domain';
import { Choice, DateField, Field } from '@holdfast/ui';
import { type Accessor, createSignal, type JSX, Match, Switch } from 'solid-js';
import { answerKindWords, carryWords as words } from './carry-words.ts';

export interface AnswerDraft {
  /** The answer, or nothing while something is missing. */
  readonly answer: Accessor<LetterAnswer | undefined>;
  readonly words: Accessor<string>;
  /** From now on what is missing is said beside its field. */
  readonly try: () => void;
  readonly fields: () => JSX.Element;
}

/** The state of one answer being written, and its fields. */
export function createAnswerDraft(today: string): AnswerDraft {
  const [kind, setKind] = createSignal<LetterAnswerKind>();
  const [on, setOn] = createSignal(today);
  const [by, setBy] = createSignal('');
  const [text, setText] = createSignal('');
  const [inWords, setInWords] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const answer = (): LetterAnswer | undefined => {
    const chosen = kind();
    const said = text().trim();
    switch (chosen) {
      case undefined:
        return undefined;
      case 'done': {
        const day = civilDateFrom(on());
        return day.ok ? { kind: chosen, on: day.value } : undefined;
      }
      case 'will-do': {
        const day = civilDateFrom(by());
        return day.ok && day.value >= today ? { kind: chosen, by: day.value } : undefined;
      }
      case 'refused':
        return said === '' ? undefined : { kind: chosen, reason: said };
      case 'not-ours':
        return said === '' ? undefined : { kind: chosen, passTo: said.split('\n').join(', ') };
    }
  };
  const missing = () => (tried() && answer() === undefined ? words.needed : undefined);
  return {
    answer,
    words: inWords,
    try: () => setTried(true),
    fields: () => (
      <>
        <Choice
          legend={words.whatAnswer}
          value={kind()}
          options={letterAnswerKinds.map((value) => ({ value, label: answerKindWords[value] }))}
          onChoose={setKind}
          error={kind() === undefined ? missing() : undefined}
        />
        <Switch>
          <Match when={kind() === 'done'}>
            <DateField label={words.doneOn} value={on()} max={today} onInput={setOn} error={missing()} />
          </Match>
          <Match when={kind() === 'will-do'}>
            <DateField label={words.willDoBy} value={by()} min={today} onInput={setBy} error={missing()} />
          </Match>
          <Match when={kind() === 'refused'}>
            <Field kind="lines" rows={2} label={words.reason} value={text()} onInput={setText} error={missing()} />
          </Match>
          <Match when={kind() === 'not-ours'}>
            <Field label={words.passTo} value={text()} onInput={setText} error={missing()} />
          </Match>
        </Switch>
        <Field kind="lines" rows={4} label={words.inWords} value={inWords()} onInput={setInWords} optional />
      </>
    ),
  };
}
