/**
 * Putting the app on the home screen: the browser's own question where it has one, plain steps everywhere, and a way on
 * without it that first says what may be lost.
 */
import { Button, Notice, Tick } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { Heading } from '../views/screen.tsx';
import { beginsEmpty, forgetsInAWeek } from './browser.ts';
import { useLent } from './lent.ts';

/** How to install it, and what to do in the app then. */
export function Install(props: { readonly title: string; readonly onHere: () => void }): JSX.Element {
  const { words, outside } = useLent();
  const { installing, browser } = outside;
  const [offered, setOffered] = createSignal(installing.isOffered());
  const [done, setDone] = createSignal(false);
  installing.onChange(() => setOffered(installing.isOffered()));
  const say = () => words().install;
  return (
    <>
      <Heading words={say().heading} />
      <p>{say().lead(props.title)}</p>
      <Show when={offered()}>
        <Button tone="primary" wide onPress={async () => setDone(await installing.ask())}>
          {say().ask(props.title)}
        </Button>
        <p>{say().byHand}</p>
      </Show>
      <Show when={done()}>
        <Notice tone="done" announce="politely">
          <p>{say().done(props.title)}</p>
        </Notice>
      </Show>
      <ol class="list-numbered stack-tight">
        <For each={say().steps[browser]}>{(step) => <li>{step}</li>}</For>
      </ol>
      <p class="small quiet">{say().address}</p>
      <p>{say().afterwards(props.title)}</p>
      <Button tone="quiet" wide onPress={() => props.onHere()}>
        {say().here}
      </Button>
    </>
  );
}

/** What may be lost in a tab, before anything is made in one. */
export function TabLimits(props: { readonly onGoOn: () => void }): JSX.Element {
  const { words, outside } = useLent();
  const [read, setRead] = createSignal(false);
  const [missing, setMissing] = createSignal(false);
  const say = () => words().tab;
  const losses = () => [
    ...(forgetsInAWeek(outside.browser) ? [say().week] : []),
    ...(beginsEmpty(outside.browser) ? [say().apart] : []),
    say().full,
    say().cleared,
  ];
  return (
    <>
      <Heading words={say().heading} />
      <p>{say().lead}</p>
      <ul class="list-marked stack-tight">
        <For each={losses()}>{(loss) => <li>{loss}</li>}</For>
      </ul>
      <Show when={forgetsInAWeek(outside.browser)}>
        <p>{say().better}</p>
      </Show>
      <Tick
        label={say().tick}
        checked={read()}
        error={missing() && !read() ? say().missing : undefined}
        onChange={setRead}
      />
      <Button tone="primary" wide onPress={() => (read() ? props.onGoOn() : setMissing(true))}>
        {say().goOn}
      </Button>
    </>
  );
}
