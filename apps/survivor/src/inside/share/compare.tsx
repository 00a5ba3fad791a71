/** Six words to read aloud, and her answer: all the same, or not. Only "the same" changes anything. */
import { sixWords } from '@holdfast/crypto';
import { Button, Notice } from '@holdfast/ui';
import type { PairedRecipient } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { pairWords } from '../words/sharing.ts';

/** The person as found, with the words of the key that was found. */
export function withWords(person: Omit<PairedRecipient, 'words'>): PairedRecipient {
  return { ...person, words: [...sixWords(person.recipient)] };
}

export function Compare(props: {
  readonly person: PairedRecipient;
  /** After the pair was kept. */
  readonly onSame: () => void;
  readonly children?: JSX.Element;
}): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [differ, setDiffer] = createSignal(false);
  const same = async () => {
    const kept = await inside.perform({ do: 'pair', recipient: props.person });
    if (kept) props.onSame();
  };
  return (
    <>
      <p>
        {say(pairWords.read(props.person.name))} <strong>{say(pairWords.allSix)}</strong>
      </p>
      {/* The words are of one list in every language: both sides read the same. */}
      <ol class="six" aria-label={say(pairWords.six)} lang="en">
        <For each={props.person.words}>{(word) => <li>{word}</li>}</For>
      </ol>
      <Show when={differ()}>
        <Notice tone="owed" announce="at-once" title={say(pairWords.doNot)}>
          <p>{say(pairWords.between)}</p>
        </Notice>
      </Show>
      <Button tone="primary" wide onPress={same}>
        {say(pairWords.same)}
      </Button>
      <Button wide onPress={() => setDiffer(true)}>
        {say(pairWords.differ)}
      </Button>
      {props.children}
    </>
  );
}
