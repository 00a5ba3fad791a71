/** Trying two of the recovery words from what she kept, while they are hidden. It is offered and never needed; it counts nothing. */
import { randomBytes } from '@holdfast/crypto';
import type { Language } from '@holdfast/domain';
import { Button, Field, Notice } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { tryWordsWords, wordInPlace } from '../words/server-copy.ts';

/** Two different places, by chance. */
function twoPlaces(count: number): readonly number[] {
  const [first = 0, second = 0] = randomBytes(2);
  const one = first % count;
  const other = (one + 1 + (second % (count - 1))) % count;
  return [one, other].toSorted((left, right) => left - right);
}

export function TryWords(props: {
  readonly words: readonly string[];
  readonly language: Language;
  readonly onShow: () => void;
}): JSX.Element {
  const places = twoPlaces(props.words.length);
  const [typed, setTyped] = createSignal<readonly string[]>(['', '']);
  const [wrong, setWrong] = createSignal<readonly boolean[]>([false, false]);
  const [right, setRight] = createSignal(false);
  const check = () => {
    const missed = places.map((place, at) => typed()[at]?.trim().toLowerCase() !== props.words[place]);
    setWrong(missed);
    setRight(!missed.includes(true));
  };
  return (
    <Show
      when={!right()}
      fallback={
        <Notice announce="politely">
          <p>{tryWordsWords.right[props.language]}</p>
        </Notice>
      }
    >
      <p>{tryWordsWords.lead[props.language]}</p>
      <For each={places}>
        {(place, at) => (
          <Field
            label={wordInPlace(place + 1)[props.language]}
            value={typed()[at()] ?? ''}
            error={wrong()[at()] ? tryWordsWords.wrong[props.language] : undefined}
            maxLength={20}
            onInput={(text) => {
              setTyped((before) => before.map((old, index) => (index === at() ? text : old)));
              setWrong([false, false]);
            }}
          />
        )}
      </For>
      <Button wide onPress={check}>
        {tryWordsWords.check[props.language]}
      </Button>
      <Button tone="quiet" wide onPress={() => props.onShow()}>
        {tryWordsWords.again[props.language]}
      </Button>
    </Show>
  );
}
