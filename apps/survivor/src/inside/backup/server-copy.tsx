/**
 * The copy on the server, other phones, and whether this one keeps the notes. It says what is seen by whom before it offers
 * anything, and turns nothing on by itself.
 */
import { Button, Card, Notice, Progress, sayDate } from '@holdfast/ui';
import { createResource, createSignal, For, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { copyIssueWords, copyKeptOn, copyPoints, copyWords, otherPhoneSteps } from '../words/server-copy.ts';
import { askForRoom, isRoomKept } from './room-kept.ts';

export function ServerCopy(): JSX.Element {
  const { keeper } = useInside();
  const said = useSaid();
  onMount(() => {
    if (keeper.isOn()) void keeper.now();
  });
  return (
    <Screen title={said(copyWords.title)} lead={said(copyWords.lead)}>
      <Show when={keeper.isOn()} fallback={<Off />}>
        <On />
      </Show>
      <OtherPhone />
      <Room />
    </Screen>
  );
}

function Points(): JSX.Element {
  const said = useSaid();
  return (
    <ul class="list-marked stack-tight">
      <For each={copyPoints}>{(point) => <li>{said(point)}</li>}</For>
    </ul>
  );
}

/** Why it stopped, when it did. */
function Stopped(): JSX.Element {
  const { keeper } = useInside();
  const said = useSaid();
  const issue = () => {
    const state = keeper.state();
    return state.kind === 'stopped' ? state.issue : null;
  };
  return (
    <Show when={issue()}>
      {(known) => (
        <Notice tone="owed" announce="politely">
          <p>{said(copyIssueWords[known()])}</p>
        </Notice>
      )}
    </Show>
  );
}

function Off(): JSX.Element {
  const { keeper } = useInside();
  const said = useSaid();
  const [asked, setAsked] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const begin = async () => {
    setBusy(true);
    await keeper.turnOn();
    setBusy(false);
  };
  return (
    <Show
      when={asked()}
      fallback={
        <Button wide icon="copy" onPress={() => setAsked(true)}>
          {said(copyWords.begin)}
        </Button>
      }
    >
      <section class="stack" aria-labelledby="know">
        <h2 id="know">{said(copyWords.know)}</h2>
        <Points />
        <Stopped />
        <Button tone="primary" wide busy={busy()} onPress={begin}>
          {said(copyWords.beginNow)}
        </Button>
      </section>
    </Show>
  );
}

function On(): JSX.Element {
  const { keeper, language } = useInside();
  const said = useSaid();
  const state = keeper.state;
  const keptOn = () => {
    const now = state();
    return now.kind === 'kept' ? said(copyKeptOn(sayDate(now.on, language()))) : '';
  };
  const isGone = () => {
    const now = state();
    return now.kind === 'stopped' && now.issue === 'no-copy';
  };
  return (
    <Card>
      <h2>{said(copyWords.state)}</h2>
      <p role="status">
        <Switch fallback={said(copyWords.notLooked)}>
          <Match when={state().kind === 'kept'}>{keptOn()}</Match>
          <Match when={state().kind === 'stopped'}> </Match>
        </Switch>
      </p>
      <Show when={state().kind === 'busy'}>
        <Progress label={said(copyWords.sending)} />
      </Show>
      <Stopped />
      <Show
        when={isGone()}
        fallback={
          <Button wide icon="refresh-cw" busy={state().kind === 'busy'} onPress={() => void keeper.now()}>
            {said(copyWords.look)}
          </Button>
        }
      >
        <Button wide onPress={() => void keeper.turnOn()}>
          {said(copyWords.begin)}
        </Button>
      </Show>
      <details>
        <summary>{said(copyWords.know)}</summary>
        <Points />
      </details>
      <End />
    </Card>
  );
}

function End(): JSX.Element {
  const { keeper } = useInside();
  const said = useSaid();
  const [asked, setAsked] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const end = async () => {
    const ended = await keeper.turnOff();
    setFailed(!ended);
  };
  return (
    <Show
      when={asked()}
      fallback={
        <Button tone="quiet" wide onPress={() => setAsked(true)}>
          {said(copyWords.end)}
        </Button>
      }
    >
      <Notice tone="owed" title={said(copyWords.endTitle)}>
        <p>{said(copyWords.endWords)}</p>
        <Show when={failed()}>
          <p role="alert">{said(copyWords.notEnded)}</p>
        </Show>
        <Button wide onPress={end}>
          {said(copyWords.endNow)}
        </Button>
        <Button tone="quiet" wide onPress={() => setAsked(false)}>
          {said(copyWords.keepIt)}
        </Button>
      </Notice>
    </Show>
  );
}

function OtherPhone(): JSX.Element {
  const { keeper, router } = useInside();
  const said = useSaid();
  return (
    <section class="stack-tight" aria-labelledby="other-phone">
      <h2 id="other-phone">{said(copyWords.other)}</h2>
      <Show when={keeper.isOn()} fallback={<p>{said(copyWords.otherNeeds)}</p>}>
        <ol class="list-numbered stack-tight">
          <For each={otherPhoneSteps}>{(step) => <li>{said(step)}</li>}</For>
        </ol>
        <Button wide icon="key-round" onPress={() => router.go({ name: 'recovery' })}>
          {said(copyWords.showWords)}
        </Button>
      </Show>
    </section>
  );
}

function Room(): JSX.Element {
  const said = useSaid();
  const [kept, { mutate }] = createResource(isRoomKept);
  const [refused, setRefused] = createSignal(false);
  const ask = async () => {
    const answer = await askForRoom();
    mutate(answer);
    setRefused(answer !== 'yes');
  };
  return (
    <section class="stack-tight" aria-labelledby="room">
      <h2 id="room">{said(copyWords.room)}</h2>
      <p>{said(kept() === 'yes' ? copyWords.roomYes : copyWords.roomNo)}</p>
      <Show when={kept() !== 'yes'}>
        <Button wide onPress={ask}>
          {said(copyWords.roomAsk)}
        </Button>
        <p class="small quiet" role="status">
          {refused() ? said(copyWords.roomRefused) : ''}
        </p>
      </Show>
    </section>
  );
}
