/** The end of setting up a further phone: her notes come, or it says what is missing and looks again when asked. */
import { Button, Notice, Progress } from '@holdfast/ui';
import { createSignal, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { useLent } from '../set-up/lent.ts';
import { useInside } from '../state/inside.ts';
import { Heading } from '../views/screen.tsx';
import { copyIssueWords, joinWords } from '../words/server-copy.ts';
import type { CopyState } from './keeper.ts';

/** Looks at once. `onDone` is hers to press, also when nothing came yet. */
export function Bring(props: { readonly onDone: () => void }): JSX.Element {
  const { keeper } = useInside();
  const { language } = useLent();
  const [reached, setReached] = createSignal<CopyState>({ kind: 'busy' });
  const look = async () => {
    setReached({ kind: 'busy' });
    setReached(await keeper.now());
  };
  onMount(() => void look());
  const issue = () => {
    const state = reached();
    return state.kind === 'stopped' ? state.issue : null;
  };
  return (
    <Switch>
      <Match when={reached().kind === 'busy'}>
        <Heading words={joinWords.bringing[language()]} />
        <Progress label={joinWords.bringing[language()]} />
      </Match>
      <Match when={reached().kind === 'kept'}>
        <Heading words={joinWords.brought[language()]} />
        <p>{joinWords.found[language()]}</p>
        <Button tone="primary" wide onPress={() => props.onDone()}>
          {joinWords.open[language()]}
        </Button>
      </Match>
      <Match when={issue()}>
        {(known) => (
          <>
            <Heading words={joinWords.notBrought[language()]} />
            <Notice tone="owed" announce="politely">
              <p>{copyIssueWords[known()][language()]}</p>
            </Notice>
            <Show when={known() === 'no-copy'}>
              <p>{joinWords.need[language()]}</p>
            </Show>
            <Button tone="primary" wide onPress={look}>
              {joinWords.lookAgain[language()]}
            </Button>
            <Button tone="quiet" wide onPress={() => props.onDone()}>
              {joinWords.open[language()]}
            </Button>
          </>
        )}
      </Match>
    </Switch>
  );
}
