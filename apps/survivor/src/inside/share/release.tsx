/** One release: the words she agreed to, how it stands, and stopping it in two taps. */
import type { ReleaseId } from '@holdfast/domain';
import { Button, Card, Notice, Tag } from '@holdfast/ui';
import type { KeptRelease } from '@holdfast/vault';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { useInside } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { releaseState } from './openings.ts';
import { cannotUndo } from './release-words.ts';
import { refusalWords, sendRelease } from './sending.ts';

export function ReleaseView(props: { readonly id: ReleaseId }): JSX.Element {
  const inside = useInside();
  const found = () => inside.held().releases.find((kept) => kept.release.id === props.id);
  const state = (kept: KeptRelease) => releaseState(kept, inside.now());
  return (
    <Show when={found()}>
      {(kept) => (
        <Screen title={`Shared with ${kept().release.recipientName}`}>
          <p>
            <Tag state="plain">{state(kept()).words}</Tag>
          </p>
          <Card label="What you agreed to">
            <p class="own-words">{kept().plainCopy}</p>
          </Card>
          <Show when={state(kept()).kind === 'waiting'}>
            <SendNow kept={kept()} />
          </Show>
          <Show when={state(kept()).kind === 'open' || state(kept()).kind === 'waiting'}>
            <Stop kept={kept()} />
          </Show>
        </Screen>
      )}
    </Show>
  );
}

function SendNow(props: { readonly kept: KeptRelease }): JSX.Element {
  const inside = useInside();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal('');
  const send = async () => {
    setBusy(true);
    const sent = await sendRelease(inside, props.kept);
    setBusy(false);
    setProblem(sent.ok ? '' : sent.words);
  };
  return (
    <>
      <Show when={problem()}>
        <Notice tone="owed" announce="at-once" title="It was not sent">
          <p>{problem()}</p>
        </Notice>
      </Show>
      <Button tone="primary" wide busy={busy()} onPress={send}>
        Send it now
      </Button>
    </>
  );
}

/** Two taps: one to ask, one to do. A release never sent is stopped on this phone alone. */
function Stop(props: { readonly kept: KeptRelease }): JSX.Element {
  const inside = useInside();
  const [asked, setAsked] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal('');
  const stop = async () => {
    const releaseId = props.kept.release.id;
    setBusy(true);
    const said = await inside.post({ op: 'revoke', releaseId });
    setBusy(false);
    const neverThere = props.kept.sentAt === undefined;
    const gone = said.ok && (said.answer.kind === 'done' || (neverThere && said.answer.kind === 'refused'));
    if (gone) await inside.perform({ do: 'note-revoked', releaseId });
    else if (!said.ok) setProblem('It is not stopped yet: there is no network. Try again as soon as there is.');
    else setProblem(`It is not stopped yet. ${refusalWords(said.answer)}`);
  };
  return (
    <>
      <Show when={problem()}>
        <Notice tone="owed" announce="at-once" title="Not stopped">
          <p>{problem()}</p>
        </Notice>
      </Show>
      <Show
        when={asked()}
        fallback={
          <Button wide icon="unlink-2" onPress={() => setAsked(true)}>
            Stop sharing
          </Button>
        }
      >
        <Notice title="Stop it now?">
          <ul class="list-marked">
            <For each={cannotUndo}>{(words) => <li>{words}</li>}</For>
          </ul>
          <Button tone="primary" wide busy={busy()} onPress={stop}>
            Stop now
          </Button>
        </Notice>
      </Show>
    </>
  );
}
