/** Typing the recovery words, for a code that was forgotten. It checks only that there are twenty-four of them. */
import { Button, Field } from '@holdfast/ui';
import { createSignal, type JSX } from 'solid-js';
import { Heading } from '../views/screen.tsx';

const howMany = 24;

export function AskWords(props: {
  readonly onWords: (words: readonly string[]) => void;
  readonly onBack: () => void;
}): JSX.Element {
  const [text, setText] = createSignal('');
  const [problem, setProblem] = createSignal<string>();
  const goOn = () => {
    const words =
      text()
        .toLowerCase()
        .match(/[a-z]+/g) ?? [];
    if (words.length === howMany) props.onWords(words);
    else setProblem(`There are ${words.length} words. It takes all ${howMany}, in their order.`);
  };
  return (
    <>
      <Heading words="Your recovery words" />
      <p>Type all twenty-four, in their order. Then you choose a new code. The old code stops working.</p>
      <Field
        kind="lines"
        rows={6}
        label="Recovery words"
        value={text()}
        error={problem()}
        maxLength={400}
        onInput={(typed) => {
          setText(typed);
          setProblem(undefined);
        }}
      />
      <Button tone="primary" wide onPress={goOn}>
        Go on
      </Button>
      <Button tone="quiet" wide onPress={() => props.onBack()}>
        Back
      </Button>
    </>
  );
}
