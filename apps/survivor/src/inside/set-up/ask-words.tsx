/** Typing the recovery words, for a code that was forgotten. It checks only that there are twenty-four of them. */
import { Button, Field } from '@holdfast/ui';
import { createSignal, type JSX } from 'solid-js';
import { Heading } from '../views/screen.tsx';
import { useLent } from './lent.ts';

const howMany = 24;

export function AskWords(props: {
  /** For a further phone: what has to be there first. */
  readonly need?: string;
  readonly onWords: (words: readonly string[]) => void;
  readonly onBack: () => void;
}): JSX.Element {
  const { words: said } = useLent();
  const say = () => said().askWords;
  const [text, setText] = createSignal('');
  const [problem, setProblem] = createSignal<string>();
  const goOn = () => {
    const words =
      text()
        .toLowerCase()
        .match(/[a-z]+/g) ?? [];
    if (words.length === howMany) props.onWords(words);
    else setProblem(say().count(words.length));
  };
  return (
    <>
      <Heading words={say().heading} />
      <p>{props.need ?? say().lead}</p>
      <Field
        kind="lines"
        rows={6}
        label={say().label}
        value={text()}
        error={problem()}
        maxLength={400}
        onInput={(typed) => {
          setText(typed);
          setProblem(undefined);
        }}
      />
      <Button tone="primary" wide onPress={goOn}>
        {said().goOn}
      </Button>
      <Button tone="quiet" wide onPress={() => props.onBack()}>
        {said().back}
      </Button>
    </>
  );
}
