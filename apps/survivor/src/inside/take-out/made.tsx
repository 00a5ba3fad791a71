/** A copy that was made: what it is called, what stayed out, and the words by which it can be known as hers. */
import { sixWords } from '@holdfast/crypto';
import { Button, Card, Notice } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { takeOutWords as words } from '../words/take-out.ts';

export function Made(props: { readonly name: string; readonly leftOut: number }): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const key = inside.publicKey();
  return (
    <>
      <Notice tone="done" announce="politely" title={said(words.done)}>
        <p class="file-name">{said(words.doneWhere(props.name))}</p>
        <Show when={props.leftOut > 0}>
          <p>{said(words.leftOut(props.leftOut))}</p>
        </Show>
      </Notice>
      <Show when={key}>
        {(known) => (
          <Card>
            <h2>{said(words.words)}</h2>
            <ol class="words list-numbered" lang="en">
              <For each={sixWords(known())}>{(word) => <li>{word}</li>}</For>
            </ol>
            <p class="small quiet">{said(words.wordsWhy)}</p>
          </Card>
        )}
      </Show>
      <Landing />
      <Button tone="primary" wide onPress={() => inside.router.back()}>
        {said(words.finished)}
      </Button>
    </>
  );
}

/** Where the file lands, and who can see it there. */
export function Landing(): JSX.Element {
  const said = useSaid();
  return (
    <Notice tone="owed" title={said(words.lands)}>
      <ul class="list-marked stack-tight">
        <For each={words.landing}>{(line) => <li>{said(line)}</li>}</For>
      </ul>
    </Notice>
  );
}
