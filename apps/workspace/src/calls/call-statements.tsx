/** What was asked of a call by its supervisor, and what was said beside its record, oldest first. Whoever was asked may reply. */

import { Button, Notice, sayMoment } from '@holdfast/ui';
import type { CallFile } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { queueKindSaid } from '../queue/queue-kind-words.ts';
import { useWorkspace } from '../workspace.ts';
import { callWords } from './call-words.ts';
import { SayBeside } from './say-beside.tsx';

type Asked = CallFile['queue'][number];

/** Questions that wait for a reply. */
export function AskedOfCall(props: {
  readonly file: CallFile;
  readonly onSaid?: (() => void) | undefined;
}): JSX.Element {
  const [replying, setReplying] = createSignal<Asked>();
  const asked = () => props.file.queue.filter((item) => item.state === 'sent-back');
  const replied = (item: Asked) => props.file.statements.some((said) => said.itemId === item.id);
  return (
    <>
      <For each={asked()}>
        {(item) => (
          <Notice tone="owed" title={callWords.sentBackFor(queueKindSaid(item.kind).title)}>
            <Show when={item.asked}>{(words) => <p>“{words()}”</p>}</Show>
            <p>{queueKindSaid(item.kind).settles}</p>
            <Show when={props.onSaid}>
              <Button icon="message-square" onPress={() => setReplying(item)}>
                {replied(item) ? callWords.replyAgain : callWords.reply}
              </Button>
            </Show>
          </Notice>
        )}
      </For>
      <Show when={replying()} keyed>
        {(item) => (
          <SayBeside
            callId={props.file.call.id}
            kind="reply"
            about={queueKindSaid(item.kind).title}
            itemId={item.id}
            onClose={() => setReplying(undefined)}
            onSaid={() => {
              setReplying(undefined);
              props.onSaid?.();
            }}
          />
        )}
      </Show>
    </>
  );
}

/** All that was said beside the record; nothing while nobody said anything. */
export function SaidBeside(props: { readonly file: CallFile }): JSX.Element {
  const { time } = useWorkspace();
  return (
    <Show when={props.file.statements.length > 0}>
      <section class="stack-tight" aria-labelledby="said-beside">
        <h2 id="said-beside">{callWords.saidBesideTheRecord}</h2>
        <For each={props.file.statements}>
          {(said) => (
            <Notice
              icon="message-square"
              title={`${said.kind === 'reply' ? callWords.reply : callWords.whatStoodInTheWay}: ${said.by}, ${sayMoment(said.at, time())}`}
            >
              <p>{said.words}</p>
            </Notice>
          )}
        </For>
      </section>
    </Show>
  );
}
