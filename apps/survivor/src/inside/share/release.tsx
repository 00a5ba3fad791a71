/** One release: the words she agreed to, how it stands, what was received, and stopping it in two taps. */
import type { ReleaseId } from '@holdfast/domain';
import { Button, Card, Notice, Tag } from '@holdfast/ui';
import type { KeptRelease } from '@holdfast/vault';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { Screen } from '../views/screen.tsx';
import { releaseWords } from '../words/shared.ts';
import { cannotUndo, newKeyWords, shareWords } from '../words/sharing.ts';
import { releaseState } from './openings.ts';
import { ReceiptPart } from './receipt.tsx';
import { type SendIssue, sendIssueWords, sendRelease } from './sending.ts';

export function ReleaseView(props: { readonly id: ReleaseId }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const found = () => inside.held().releases.find((kept) => kept.release.id === props.id);
  const state = (kept: KeptRelease) => releaseState(kept, inside.now());
  return (
    <Show when={found()}>
      {(kept) => (
        <Screen title={say(releaseWords.title(kept().release.recipientName))}>
          <p>
            <Tag state="plain">{say(state(kept()).words)}</Tag>
          </p>
          <Card label={say(releaseWords.agreed)}>
            <p class="own-words">{kept().plainCopy}</p>
          </Card>
          <Button tone="quiet" wide icon="printer" onPress={() => inside.print()}>
            {say(releaseWords.printAgreed)}
          </Button>
          <Show when={kept().sentAt !== undefined}>
            <ReceiptPart kept={kept()} />
          </Show>
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
  const say = useSaid();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<SendIssue>();
  const send = async () => {
    setBusy(true);
    const sent = await sendRelease(inside, props.kept);
    setBusy(false);
    setProblem(sent.ok ? undefined : sent.issue);
    // The way to the six words of the new key, and to the questions only once they were compared.
    if (!sent.ok && sent.issue === 'keyChanged')
      inside.router.go({ name: 'share', recipientId: props.kept.release.recipientId });
  };
  return (
    <>
      <Show when={problem()}>
        {(issue) => (
          <Notice tone="owed" announce="at-once" title={say(shareWords.notSent)}>
            <p>{say(sendIssueWords(issue(), { altered: newKeyWords.listDetail, gone: newKeyWords.goneDetail }))}</p>
          </Notice>
        )}
      </Show>
      <Button tone="primary" wide busy={busy()} onPress={send}>
        {say(releaseWords.send)}
      </Button>
    </>
  );
}

/** Two taps: one to ask, one to do. A release never sent is stopped on this phone alone. */
function Stop(props: { readonly kept: KeptRelease }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [asked, setAsked] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<'stopNoWay' | 'stopRefused'>();
  const stop = async () => {
    const releaseId = props.kept.release.id;
    setBusy(true);
    const said = await inside.post({ op: 'revoke', releaseId });
    setBusy(false);
    const neverThere = props.kept.sentAt === undefined;
    const gone = said.ok && (said.answer.kind === 'done' || (neverThere && said.answer.kind === 'refused'));
    if (gone) await inside.perform({ do: 'note-revoked', releaseId });
    else setProblem(said.ok ? 'stopRefused' : 'stopNoWay');
  };
  return (
    <>
      <Show when={problem()}>
        {(issue) => (
          <Notice tone="owed" announce="at-once" title={say(releaseWords.notStopped)}>
            <p>{say(releaseWords[issue()])}</p>
          </Notice>
        )}
      </Show>
      <Show
        when={asked()}
        fallback={
          <Button wide icon="unlink-2" onPress={() => setAsked(true)}>
            {say(releaseWords.stop)}
          </Button>
        }
      >
        <Notice title={say(releaseWords.stopAsk)}>
          <ul class="list-marked">
            <For each={cannotUndo}>{(words) => <li>{say(words)}</li>}</For>
          </ul>
          <Button tone="primary" wide busy={busy()} onPress={stop}>
            {say(releaseWords.stopNow)}
          </Button>
        </Notice>
      </Show>
    </>
  );
}
